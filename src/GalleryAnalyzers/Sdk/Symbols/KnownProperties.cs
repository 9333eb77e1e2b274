namespace GalleryAnalyzers.Sdk.Symbols;

/// <summary>
/// Every property of the Azure SDK that this product knows by name. A test checks that each exists in the real SDK: some only in a newer
/// one.
/// </summary>
internal static class KnownProperties
{
    public static readonly KnownProperty Location = new(KnownTypes.TrackedResourceData, "Location");

    public static readonly KnownProperty Publisher = new(KnownTypes.GalleryImageIdentifier, "Publisher");
    public static readonly KnownProperty Offer = new(KnownTypes.GalleryImageIdentifier, "Offer");
    public static readonly KnownProperty Sku = new(KnownTypes.GalleryImageIdentifier, "Sku");

    public static readonly KnownProperty DefinitionIdentifier = new(KnownTypes.GalleryImageData, "Identifier");
    public static readonly KnownProperty DefinitionOSType = new(KnownTypes.GalleryImageData, "OSType");
    public static readonly KnownProperty DefinitionOSState = new(KnownTypes.GalleryImageData, "OSState");
    public static readonly KnownProperty DefinitionHyperVGeneration = new(KnownTypes.GalleryImageData, "HyperVGeneration");
    public static readonly KnownProperty DefinitionPurchasePlan = new(KnownTypes.GalleryImageData, "PurchasePlan");
    public static readonly KnownProperty DefinitionArchitecture = new(KnownTypes.GalleryImageData, "Architecture");
    public static readonly KnownProperty PurchasePlanName = new(KnownTypes.ImagePurchasePlan, KnownNames.Properties.Name);
    public static readonly KnownProperty PurchasePlanPublisher = new(KnownTypes.ImagePurchasePlan, "Publisher");
    public static readonly KnownProperty PurchasePlanProduct = new(KnownTypes.ImagePurchasePlan, "Product");
    public static readonly KnownProperty DefinitionFeatures = new(KnownTypes.GalleryImageData, "Features");
    public static readonly KnownProperty DefinitionAllowUpdateImage = new(KnownTypes.GalleryImageData, "AllowUpdateImage");
    public static readonly KnownProperty DefinitionPatchFeatures = new(KnownTypes.GalleryImagePatch, "Features");
    public static readonly KnownProperty DefinitionPatchAllowUpdateImage = new(KnownTypes.GalleryImagePatch, "AllowUpdateImage");
    public static readonly KnownProperty FeatureName = new(KnownTypes.GalleryImageFeature, KnownNames.Properties.Name);
    public static readonly KnownProperty FeatureValue = new(KnownTypes.GalleryImageFeature, KnownNames.Properties.Value);
    public static readonly KnownProperty RangeMin = new(KnownTypes.ResourceRange, "Min");
    public static readonly KnownProperty RangeMax = new(KnownTypes.ResourceRange, "Max");

    public static readonly KnownProperty DefinitionEula = new(KnownTypes.GalleryImageData, "Eula");
    public static readonly KnownProperty DefinitionPrivacyStatementUri = new(KnownTypes.GalleryImageData, "PrivacyStatementUri");
    public static readonly KnownProperty DefinitionPatchEula = new(KnownTypes.GalleryImagePatch, "Eula");
    public static readonly KnownProperty DefinitionPatchPrivacyStatementUri = new(KnownTypes.GalleryImagePatch, "PrivacyStatementUri");
    public static readonly KnownProperty DefinitionPatchOSType = new(KnownTypes.GalleryImagePatch, "OSType");
    public static readonly KnownProperty DefinitionPatchOSState = new(KnownTypes.GalleryImagePatch, "OSState");
    public static readonly KnownProperty DefinitionPatchHyperVGeneration = new(KnownTypes.GalleryImagePatch, "HyperVGeneration");
    public static readonly KnownProperty DefinitionPatchArchitecture = new(KnownTypes.GalleryImagePatch, "Architecture");
    public static readonly KnownProperty DefinitionPatchPurchasePlan = new(KnownTypes.GalleryImagePatch, "PurchasePlan");
    public static readonly KnownProperty DefinitionPatchIdentifier = new(KnownTypes.GalleryImagePatch, "Identifier");

    public static readonly KnownProperty DefinitionEndOfLifeOn = new(KnownTypes.GalleryImageData, KnownNames.Properties.EndOfLifeOn);
    public static readonly KnownProperty DefinitionPatchEndOfLifeOn = new(KnownTypes.GalleryImagePatch, KnownNames.Properties.EndOfLifeOn);
    public static readonly KnownProperty VersionEndOfLifeOn = new(KnownTypes.PublishingProfile, KnownNames.Properties.EndOfLifeOn);
    public static readonly KnownProperty ApplicationEndOfLifeOn = new(KnownTypes.GalleryApplicationData, KnownNames.Properties.EndOfLifeOn);
    public static readonly KnownProperty ApplicationPatchEndOfLifeOn =
        new(KnownTypes.GalleryApplicationPatch, KnownNames.Properties.EndOfLifeOn);

    public static readonly KnownProperty VersionReplicationStatus =
        new(KnownTypes.GalleryImageVersionData, KnownNames.Properties.ReplicationStatus);
    public static readonly KnownProperty ApplicationVersionReplicationStatus =
        new(KnownTypes.GalleryApplicationVersionData, KnownNames.Properties.ReplicationStatus);
    public static readonly KnownProperty VersionPublishingProfile = new(KnownTypes.GalleryImageVersionData, "PublishingProfile");
    public static readonly KnownProperty VersionPatchPublishingProfile = new(KnownTypes.GalleryImageVersionPatch, "PublishingProfile");
    public static readonly KnownProperty ApplicationVersionPublishingProfile =
        new(KnownTypes.GalleryApplicationVersionData, "PublishingProfile");
    public static readonly KnownProperty ApplicationVersionPatchPublishingProfile =
        new(KnownTypes.GalleryApplicationVersionPatch, "PublishingProfile");
    public static readonly KnownProperty TargetRegions = new(KnownTypes.PublishingProfile, KnownNames.Properties.TargetRegions);
    public static readonly KnownProperty VersionIsExcludedFromLatest = new(KnownTypes.PublishingProfile, "IsExcludedFromLatest");
    public static readonly KnownProperty TargetRegionIsExcludedFromLatest = new(KnownTypes.TargetRegion, "IsExcludedFromLatest");
    public static readonly KnownProperty TargetRegionName = new(KnownTypes.TargetRegion, "Name");
    public static readonly KnownProperty TargetExtendedLocations = new(KnownTypes.PublishingProfile, "TargetExtendedLocations");
    public static readonly KnownProperty TargetExtendedLocationName = new(KnownTypes.TargetExtendedLocation, "Name");
    public static readonly KnownProperty ReplicaCount = new(KnownTypes.PublishingProfile, "ReplicaCount");
    public static readonly KnownProperty RegionalReplicaCount = new(KnownTypes.TargetRegion, "RegionalReplicaCount");
    public static readonly KnownProperty ExtendedLocationReplicaCount =
        new(KnownTypes.TargetExtendedLocation, "ExtendedLocationReplicaCount");
    public static readonly KnownProperty ReplicationMode = new(KnownTypes.PublishingProfile, "ReplicationMode");
    public static readonly KnownProperty VersionStorageAccountType = new(KnownTypes.PublishingProfile, "StorageAccountType");
    public static readonly KnownProperty VersionStorageAccountStrategy = new(KnownTypes.PublishingProfile, "StorageAccountStrategy");
    public static readonly KnownProperty TargetRegionStorageAccountType = new(KnownTypes.TargetRegion, "StorageAccountType");

    public static readonly KnownProperty TargetRegionEncryption = new(KnownTypes.TargetRegion, "Encryption");
    public static readonly KnownProperty TargetExtendedLocationEncryption = new(KnownTypes.TargetExtendedLocation, "Encryption");
    public static readonly KnownProperty EncryptionOfOSDisk = new(KnownTypes.EncryptionImages, "OSDiskImage");
    public static readonly KnownProperty EncryptionOfDataDisks = new(KnownTypes.EncryptionImages, KnownNames.Properties.DataDiskImages);
    public static readonly KnownProperty DataDiskEncryptionLun = new(KnownTypes.DataDiskImageEncryption, "Lun");
    public static readonly KnownProperty DiskEncryptionSetId = new(KnownTypes.DiskImageEncryption, "DiskEncryptionSetId");
    public static readonly KnownProperty OSDiskSecurityProfile = new(KnownTypes.OSDiskImageEncryption, "SecurityProfile");
    public static readonly KnownProperty DataDiskSecurityProfile = new(KnownTypes.DataDiskImageEncryption, "SecurityProfile");

    public static readonly KnownProperty ConfidentialEncryptionType =
        new(KnownTypes.OSDiskImageSecurityProfile, "ConfidentialVmEncryptionType");

    public static readonly KnownProperty VersionIsRestoreEnabled = new(KnownTypes.GalleryImageVersionData, "IsRestoreEnabled");
    public static readonly KnownProperty VersionPatchIsRestoreEnabled = new(KnownTypes.GalleryImageVersionPatch, "IsRestoreEnabled");
    public static readonly KnownProperty VersionStorageProfile = new(KnownTypes.GalleryImageVersionData, "StorageProfile");
    public static readonly KnownProperty VersionSafetyProfile = new(KnownTypes.GalleryImageVersionData, "SafetyProfile");
    public static readonly KnownProperty IsBlockedDeletionBeforeEndOfLife =
        new(KnownTypes.SafetyProfile, "IsBlockedDeletionBeforeEndOfLife");
    public static readonly KnownProperty VersionPatchStorageProfile = new(KnownTypes.GalleryImageVersionPatch, "StorageProfile");
    public static readonly KnownProperty OSDiskImage = new(KnownTypes.StorageProfile, "OSDiskImage");
    public static readonly KnownProperty DataDiskImages = new(KnownTypes.StorageProfile, KnownNames.Properties.DataDiskImages);
    public static readonly KnownProperty DataDiskLun = new(KnownTypes.DataDiskImage, "Lun");

    public static readonly KnownProperty VersionSource = new(KnownTypes.StorageProfile, "GallerySource");
    public static readonly KnownProperty OlderVersionSource = new(KnownTypes.StorageProfile, "Source");
    public static readonly KnownProperty DiskSource = new(KnownTypes.DiskImage, "GallerySource");
    public static readonly KnownProperty OlderDiskSource = new(KnownTypes.DiskImage, "Source");
    public static readonly KnownProperty SourceId = new(KnownTypes.VersionSource, KnownNames.Properties.Id);
    public static readonly KnownProperty SourceUri = new(KnownTypes.VersionSource, "Uri");
    public static readonly KnownProperty SourceVirtualMachineId = new(KnownTypes.VersionFullSource, "VirtualMachineId");
    public static readonly KnownProperty SourceCommunityGalleryImageId = new(KnownTypes.VersionFullSource, "CommunityGalleryImageId");
    public static readonly KnownProperty FullSourceUri = new(KnownTypes.VersionFullSource, "Uri");
    public static readonly KnownProperty SourceStorageAccountId = new(KnownTypes.DiskImageSource, "StorageAccountId");
    public static readonly KnownProperty DiskSourceUri = new(KnownTypes.DiskImageSource, "SourceUri");
    public static readonly KnownProperty DiskReferenceLun = new(KnownTypes.ImageDiskReference, "Lun");

    public static readonly KnownProperty ImageReferenceId = new(KnownTypes.ImageReference, KnownNames.Properties.Id);
    public static readonly KnownProperty ImageReferenceSharedImageId = new(KnownTypes.ImageReference, "SharedGalleryImageUniqueId");
    public static readonly KnownProperty ImageReferenceCommunityImageId = new(KnownTypes.ImageReference, "CommunityGalleryImageId");
    public static readonly KnownProperty ImageReferencePublisher = new(KnownTypes.ImageReference, "Publisher");
    public static readonly KnownProperty ImageReferenceOffer = new(KnownTypes.ImageReference, "Offer");
    public static readonly KnownProperty ImageReferenceSku = new(KnownTypes.ImageReference, "Sku");
    public static readonly KnownProperty ImageReferenceVersion = new(KnownTypes.ImageReference, "Version");

    public static readonly KnownProperty ImageDiskReferenceId = new(KnownTypes.ImageDiskReference, KnownNames.Properties.Id);
    public static readonly KnownProperty ImageDiskReferenceSharedImageId = new(KnownTypes.ImageDiskReference, "SharedGalleryImageId");
    public static readonly KnownProperty ImageDiskReferenceCommunityImageId = new(KnownTypes.ImageDiskReference, "CommunityGalleryImageId");

    public static readonly KnownProperty GallerySharingProfile = new(KnownTypes.GalleryData, "SharingProfile");
    public static readonly KnownProperty SharingPermission = new(KnownTypes.SharingProfile, "Permission");
    public static readonly KnownProperty SharingCommunityGalleryInfo = new(KnownTypes.SharingProfile, "CommunityGalleryInfo");
    public static readonly KnownProperty PublisherUri = new(KnownTypes.CommunityGalleryInfo, "PublisherUri");
    public static readonly KnownProperty PublisherUriString = new(KnownTypes.CommunityGalleryInfo, "PublisherUriString");
    public static readonly KnownProperty PublisherContact = new(KnownTypes.CommunityGalleryInfo, "PublisherContact");
    public static readonly KnownProperty PublicNamePrefix = new(KnownTypes.CommunityGalleryInfo, KnownNames.Properties.PublicNamePrefix);
    public static readonly KnownProperty SharingOperation = new(KnownTypes.SharingUpdate, "OperationType");
    public static readonly KnownProperty SharingGroups = new(KnownTypes.SharingUpdate, "Groups");
    public static readonly KnownProperty SharingGroupType = new(KnownTypes.SharingProfileGroup, "GroupType");
    public static readonly KnownProperty SharingGroupIds = new(KnownTypes.SharingProfileGroup, "Ids");

    public static readonly KnownProperty ApplicationOSType = new(KnownTypes.GalleryApplicationData, "SupportedOSType");
    public static readonly KnownProperty ApplicationAllowsDeletionOfLocations =
        new(KnownTypes.GalleryApplicationVersionData, "AllowDeletionOfReplicatedLocations");
    public static readonly KnownProperty ApplicationPatchAllowsDeletionOfLocations =
        new(KnownTypes.GalleryApplicationVersionPatch, "AllowDeletionOfReplicatedLocations");
    public static readonly KnownProperty ApplicationActions = new(KnownTypes.ApplicationVersionPublishingProfile, "ManageActions");
    public static readonly KnownProperty ApplicationSettings = new(KnownTypes.ApplicationVersionPublishingProfile, "Settings");
    public static readonly KnownProperty ApplicationInstall = new(KnownTypes.UserArtifactManagement, "Install");
    public static readonly KnownProperty ApplicationRemove = new(KnownTypes.UserArtifactManagement, "Remove");
    public static readonly KnownProperty ApplicationUpdate = new(KnownTypes.UserArtifactManagement, "Update");
    public static readonly KnownProperty ApplicationPackageFileName = new(KnownTypes.UserArtifactSettings, "PackageFileName");
    public static readonly KnownProperty ApplicationConfigFileName = new(KnownTypes.UserArtifactSettings, "ConfigFileName");
    public static readonly KnownProperty ApplicationMediaLink = new(KnownTypes.UserArtifactSource, "MediaLink");
    public static readonly KnownProperty ApplicationConfigurationLink = new(KnownTypes.UserArtifactSource, "DefaultConfigurationLink");
    public static readonly KnownProperty MachineApplications = new(KnownTypes.VirtualMachineData, "GalleryApplications");
    public static readonly KnownProperty MachinePatchApplications = new(KnownTypes.VirtualMachinePatch, "GalleryApplications");
    public static readonly KnownProperty ScaleSetApplications = new(KnownTypes.ScaleSetVmProfile, "GalleryApplications");
    public static readonly KnownProperty MachineApplicationPackage = new(KnownTypes.MachineApplication, "PackageReferenceId");

    public static readonly KnownProperty Tags = new(KnownTypes.TrackedResourceData, KnownNames.Properties.Tags);
    public static readonly KnownProperty GalleryPatchTags = new(KnownTypes.GalleryPatch, KnownNames.Properties.Tags);
    public static readonly KnownProperty ImagePatchTags = new(KnownTypes.GalleryImagePatch, KnownNames.Properties.Tags);
    public static readonly KnownProperty ImageVersionPatchTags = new(KnownTypes.GalleryImageVersionPatch, KnownNames.Properties.Tags);
    public static readonly KnownProperty ApplicationPatchTags = new(KnownTypes.GalleryApplicationPatch, KnownNames.Properties.Tags);
    public static readonly KnownProperty ApplicationVersionPatchTags =
        new(KnownTypes.GalleryApplicationVersionPatch, KnownNames.Properties.Tags);

    public static readonly KnownProperty ManagedImageStorageProfile = new(KnownTypes.DiskImageData, "StorageProfile");
    public static readonly KnownProperty ManagedImageHyperVGeneration = new(KnownTypes.DiskImageData, "HyperVGeneration");
    public static readonly KnownProperty ManagedImageOSDisk = new(KnownTypes.ManagedImageStorageProfile, "OSDisk");
    public static readonly KnownProperty ManagedImageDataDisks = new(KnownTypes.ManagedImageStorageProfile, "DataDisks");
    public static readonly KnownProperty ManagedImageDiskEncryptionSetId = new(KnownTypes.ManagedImageDisk, "DiskEncryptionSetId");
    public static readonly KnownProperty ManagedImageOSType = new(KnownTypes.ManagedImageOSDisk, "OSType");
    public static readonly KnownProperty ManagedImageOSState = new(KnownTypes.ManagedImageOSDisk, "OSState");
    public static readonly KnownProperty DiskOSType = new(KnownTypes.ManagedDiskData, "OSType");
    public static readonly KnownProperty DiskHyperVGeneration = new(KnownTypes.ManagedDiskData, "HyperVGeneration");
    public static readonly KnownProperty DiskSizeGB = new(KnownTypes.ManagedDiskData, "DiskSizeGB");
    public static readonly KnownProperty DiskSku = new(KnownTypes.ManagedDiskData, "Sku");
    public static readonly KnownProperty DiskSkuName = new(KnownTypes.DiskSku, KnownNames.Properties.Name);
    public static readonly KnownProperty DiskEncryption = new(KnownTypes.ManagedDiskData, "Encryption");
    public static readonly KnownProperty SnapshotEncryption = new(KnownTypes.SnapshotData, "Encryption");
    public static readonly KnownProperty EncryptionSetOfDisk = new(KnownTypes.DiskEncryption, "DiskEncryptionSetId");
    public static readonly KnownProperty SnapshotOSType = new(KnownTypes.SnapshotData, "OSType");
    public static readonly KnownProperty SnapshotHyperVGeneration = new(KnownTypes.SnapshotData, "HyperVGeneration");

    public static readonly KnownProperty MachineStorageProfile = new(KnownTypes.VirtualMachineData, "StorageProfile");
    public static readonly KnownProperty MachineOSProfile = new(KnownTypes.VirtualMachineData, "OSProfile");
    public static readonly KnownProperty MachinePlan = new(KnownTypes.VirtualMachineData, "Plan");
    public static readonly KnownProperty ScaleSetPlan = new(KnownTypes.VirtualMachineScaleSetData, "Plan");
    public static readonly KnownProperty PlanPublisher = new(KnownTypes.ComputePlan, "Publisher");
    public static readonly KnownProperty PlanProduct = new(KnownTypes.ComputePlan, "Product");
    public static readonly KnownProperty MachineDiskControllerType = new(KnownTypes.VirtualMachineStorageProfile, "DiskControllerType");
    public static readonly KnownProperty MachineOSDiskSizeGB = new(KnownTypes.VirtualMachineOSDisk, "DiskSizeGB");
    public static readonly KnownProperty MachineDataDiskLun = new(KnownTypes.VirtualMachineDataDisk, "Lun");
    public static readonly KnownProperty MachineDataDiskCreateOption = new(KnownTypes.VirtualMachineDataDisk, "CreateOption");
    public static readonly KnownProperty SnapshotSizeGB = new(KnownTypes.SnapshotData, "DiskSizeGB");
    public static readonly KnownProperty ManagedImageSourceMachineId = new(KnownTypes.DiskImageData, "SourceVirtualMachineId");
    public static readonly KnownProperty PlanName = new(KnownTypes.ComputePlan, KnownNames.Properties.Name);
    public static readonly KnownProperty MachineOSDisk = new(KnownTypes.VirtualMachineStorageProfile, "OSDisk");
    public static readonly KnownProperty MachineOSType = new(KnownTypes.VirtualMachineOSDisk, "OSType");
    public static readonly KnownProperty MachineOSDiskEphemeralSettings = new(KnownTypes.VirtualMachineOSDisk, "DiffDiskSettings");
    public static readonly KnownProperty MachineOSDiskEphemeralOption = new(KnownTypes.DiffDiskSettings, "Option");
    public static readonly KnownProperty MachineOSDiskVhdUri = new(KnownTypes.VirtualMachineOSDisk, "VhdUri");
    public static readonly KnownProperty MachineOSDiskManagedDisk = new(KnownTypes.VirtualMachineOSDisk, "ManagedDisk");
    public static readonly KnownProperty MachineDataDisks = new(KnownTypes.VirtualMachineStorageProfile, "DataDisks");
    public static readonly KnownProperty MachineDataDiskVhdUri = new(KnownTypes.VirtualMachineDataDisk, "VhdUri");
    public static readonly KnownProperty MachineDataDiskManagedDisk = new(KnownTypes.VirtualMachineDataDisk, "ManagedDisk");
    public static readonly KnownProperty MachineDataDiskToBeDetached = new(KnownTypes.VirtualMachineDataDisk, "ToBeDetached");
    public static readonly KnownProperty MachineManagedDiskId = new(KnownTypes.VirtualMachineManagedDisk, KnownNames.Properties.Id);
    public static readonly KnownProperty MachineManagedDiskType = new(KnownTypes.VirtualMachineManagedDisk, "StorageAccountType");
    public static readonly KnownProperty MachineManagedDiskEncryptionSetId =
        new(KnownTypes.VirtualMachineManagedDisk, "DiskEncryptionSetId");
    public static readonly KnownProperty MachineImageReference = new(KnownTypes.VirtualMachineStorageProfile, "ImageReference");
    public static readonly KnownProperty ScaleSetVmProfile = new(KnownTypes.VirtualMachineScaleSetData, "VirtualMachineProfile");
    public static readonly KnownProperty ScaleSetOSProfile = new(KnownTypes.ScaleSetVmProfile, "OSProfile");
    public static readonly KnownProperty ScaleSetStorageProfile = new(KnownTypes.ScaleSetVmProfile, "StorageProfile");
    public static readonly KnownProperty ScaleSetImageReference = new(KnownTypes.ScaleSetStorageProfile, "ImageReference");
    public static readonly KnownProperty ScaleSetPatchVmProfile = new(KnownTypes.ScaleSetPatch, "VirtualMachineProfile");
    public static readonly KnownProperty ScaleSetUpdateStorageProfile = new(KnownTypes.ScaleSetUpdateVmProfile, "StorageProfile");
    public static readonly KnownProperty ScaleSetUpdateImageReference = new(KnownTypes.ScaleSetUpdateStorageProfile, "ImageReference");
    public static readonly KnownProperty MachineExtendedLocation = new(KnownTypes.VirtualMachineData, "ExtendedLocation");
    public static readonly KnownProperty ScaleSetExtendedLocation = new(KnownTypes.VirtualMachineScaleSetData, "ExtendedLocation");
    public static readonly KnownProperty MachineSecurityProfile = new(KnownTypes.VirtualMachineData, "SecurityProfile");
    public static readonly KnownProperty ScaleSetSecurityProfile = new(KnownTypes.ScaleSetVmProfile, "SecurityProfile");
    public static readonly KnownProperty MachineSecurityType = new(KnownTypes.MachineSecurityProfile, "SecurityType");
    public static readonly KnownProperty DiskCreation = new(KnownTypes.ManagedDiskData, "CreationData");
    public static readonly KnownProperty DiskCreateOption = new(KnownTypes.DiskCreationData, "CreateOption");
    public static readonly KnownProperty DiskPlatformImageReference = new(KnownTypes.DiskCreationData, "ImageReference");
    public static readonly KnownProperty DiskGalleryImageReference = new(KnownTypes.DiskCreationData, "GalleryImageReference");
}
