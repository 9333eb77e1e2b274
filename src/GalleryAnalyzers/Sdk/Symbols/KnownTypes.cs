namespace GalleryAnalyzers.Sdk.Symbols;

/// <summary>Every type of the Azure SDK that this product knows by name. A test checks that each exists in the real SDK.</summary>
internal static class KnownTypes
{
    public static readonly KnownType AzureLocation = Core("Azure.Core.AzureLocation");
    public static readonly KnownType ResourceIdentifier = Core("Azure.Core.ResourceIdentifier");
    public static readonly KnownType WaitUntil = Core("Azure.WaitUntil");
    public static readonly KnownType NonGenericOperation = Core("Azure.Operation");
    public static readonly KnownType Operation = Core("Azure.Operation`1");
    public static readonly KnownType NullableResponse = Core("Azure.NullableResponse`1");
    public static readonly KnownType Response = Core("Azure.Response`1");

    public static readonly KnownType ArmClient = ResourceManager("Azure.ResourceManager.ArmClient");
    public static readonly KnownType ArmCollection = ResourceManager("Azure.ResourceManager.ArmCollection");
    public static readonly KnownType ArmResource = ResourceManager("Azure.ResourceManager.ArmResource");
    public static readonly KnownType TrackedResourceData = ResourceManager("Azure.ResourceManager.Models.TrackedResourceData");

    public static readonly KnownType SubscriptionResource = ResourceManager("Azure.ResourceManager.Resources.SubscriptionResource");
    public static readonly KnownType GenericResource = ResourceManager("Azure.ResourceManager.Resources.GenericResource");
    public static readonly KnownType ResourceGroupResource = ResourceManager("Azure.ResourceManager.Resources.ResourceGroupResource");

    public static readonly KnownType GalleryResource = Compute("GalleryResource");
    public static readonly KnownType GalleryImageResource = Compute("GalleryImageResource");
    public static readonly KnownType GalleryImageVersionResource = Compute("GalleryImageVersionResource");
    public static readonly KnownType GalleryApplicationResource = Compute("GalleryApplicationResource");
    public static readonly KnownType GalleryApplicationVersionResource = Compute("GalleryApplicationVersionResource");
    public static readonly KnownType DiskImageResource = Compute("DiskImageResource");
    public static readonly KnownType ManagedDiskResource = Compute("ManagedDiskResource");
    public static readonly KnownType SnapshotResource = Compute("SnapshotResource");
    public static readonly KnownType VirtualMachineResource = Compute("VirtualMachineResource");
    public static readonly KnownType VirtualMachineScaleSetResource = Compute("VirtualMachineScaleSetResource");

    public static readonly KnownType DiskImageData = Compute("DiskImageData");
    public static readonly KnownType ManagedDiskData = Compute("ManagedDiskData");
    public static readonly KnownType SnapshotData = Compute("SnapshotData");
    public static readonly KnownType VirtualMachineData = Compute("VirtualMachineData");
    public static readonly KnownType VirtualMachineScaleSetData = Compute("VirtualMachineScaleSetData");

    public static readonly KnownType GalleryData = Compute("GalleryData");
    public static readonly KnownType GalleryImageData = Compute("GalleryImageData");
    public static readonly KnownType GalleryImageVersionData = Compute("GalleryImageVersionData");
    public static readonly KnownType GalleryApplicationData = Compute("GalleryApplicationData");
    public static readonly KnownType GalleryApplicationVersionData = Compute("GalleryApplicationVersionData");

    public static readonly KnownType GalleryPatch = Model("GalleryPatch");
    public static readonly KnownType GalleryImagePatch = Model("GalleryImagePatch");
    public static readonly KnownType GalleryImageVersionPatch = Model("GalleryImageVersionPatch");
    public static readonly KnownType GalleryApplicationPatch = Model("GalleryApplicationPatch");
    public static readonly KnownType GalleryApplicationVersionPatch = Model("GalleryApplicationVersionPatch");

    public static readonly KnownType OSDiskImageSecurityProfile = Model("OSDiskImageSecurityProfile");
    public static readonly KnownType ApplicationVersionPublishingProfile = Model("GalleryApplicationVersionPublishingProfile");
    public static readonly KnownType UserArtifactManagement = Model("UserArtifactManagement");
    public static readonly KnownType UserArtifactSettings = Model("UserArtifactSettings");
    public static readonly KnownType UserArtifactSource = Model("UserArtifactSource");
    public static readonly KnownType MachineApplication = Model("VirtualMachineGalleryApplication");
    public static readonly KnownType VirtualMachinePatch = Model("VirtualMachinePatch");

    public static readonly KnownType GalleryImageIdentifier = Model("GalleryImageIdentifier");
    public static readonly KnownType GalleryImageFeature = Model("GalleryImageFeature");
    public static readonly KnownType ImagePurchasePlan = Model("ImagePurchasePlan");
    public static readonly KnownType ResourceRange = Model("ResourceRange");
    public static readonly KnownType HyperVGeneration = Model("HyperVGeneration");
    public static readonly KnownType ArchitectureType = Model("ArchitectureType");
    public static readonly KnownType SupportedOperatingSystemType = Model("SupportedOperatingSystemType");
    public static readonly KnownType OperatingSystemStateType = Model("OperatingSystemStateType");

    public static readonly KnownType PublishingProfile = Model("GalleryArtifactPublishingProfileBase");
    public static readonly KnownType ImageVersionPublishingProfile = Model("GalleryImageVersionPublishingProfile");
    public static readonly KnownType TargetRegion = Model("TargetRegion");
    public static readonly KnownType TargetExtendedLocation = Model("GalleryTargetExtendedLocation");
    public static readonly KnownType EncryptionImages = Model("EncryptionImages");
    public static readonly KnownType DiskImageEncryption = Model("DiskImageEncryption");
    public static readonly KnownType OSDiskImageEncryption = Model("OSDiskImageEncryption");
    public static readonly KnownType DataDiskImageEncryption = Model("DataDiskImageEncryption");
    public static readonly KnownType ImageStorageAccountType = Model("ImageStorageAccountType");
    public static readonly KnownType GalleryReplicationMode = Model("GalleryReplicationMode");
    public static readonly KnownType ConfidentialVmEncryptionType = Model("ConfidentialVmEncryptionType");
    public static readonly KnownType EdgeZoneStorageAccountType = Model("EdgeZoneStorageAccountType");
    public static readonly KnownType StorageAccountStrategy = Model("StorageAccountStrategy");
    public static readonly KnownType GalleryExtendedLocationType = Model("GalleryExtendedLocationType");
    public static readonly KnownType ReplicationStatusType = Model("ReplicationStatusType");
    public static readonly KnownType GalleryExpand = Model("GalleryExpand");
    public static readonly KnownType SelectPermission = Model("SelectPermission");

    public static readonly KnownType SafetyProfile = Model("GalleryImageVersionSafetyProfile");
    public static readonly KnownType StorageProfile = Model("GalleryImageVersionStorageProfile");
    public static readonly KnownType DiskImage = Model("GalleryDiskImage");
    public static readonly KnownType OSDiskImage = Model("GalleryOSDiskImage");
    public static readonly KnownType DataDiskImage = Model("GalleryDataDiskImage");
    public static readonly KnownType VersionSource = Model("GalleryArtifactVersionSource");
    public static readonly KnownType VersionFullSource = Model("GalleryArtifactVersionFullSource");
    public static readonly KnownType DiskImageSource = Model("GalleryDiskImageSource");

    public static readonly KnownType ManagedImageStorageProfile = Model("ImageStorageProfile");
    public static readonly KnownType ManagedImageDisk = Model("ImageDisk");
    public static readonly KnownType ManagedImageOSDisk = Model("ImageOSDisk");
    public static readonly KnownType DiskSku = Model("DiskSku");
    public static readonly KnownType DiskEncryption = Model("DiskEncryption");
    public static readonly KnownType VirtualMachineStorageProfile = Model("VirtualMachineStorageProfile");
    public static readonly KnownType VirtualMachineOSDisk = Model("VirtualMachineOSDisk");
    public static readonly KnownType VirtualMachineDataDisk = Model("VirtualMachineDataDisk");
    public static readonly KnownType VirtualMachineManagedDisk = Model("VirtualMachineManagedDisk");
    public static readonly KnownType DiffDiskSettings = Model("DiffDiskSettings");
    public static readonly KnownType ComputePlan = Model("ComputePlan");
    public static readonly KnownType ScaleSetVmProfile = Model("VirtualMachineScaleSetVmProfile");
    public static readonly KnownType ScaleSetStorageProfile = Model("VirtualMachineScaleSetStorageProfile");
    public static readonly KnownType ScaleSetPatch = Model("VirtualMachineScaleSetPatch");
    public static readonly KnownType ScaleSetUpdateVmProfile = Model("VirtualMachineScaleSetUpdateVmProfile");
    public static readonly KnownType ScaleSetUpdateStorageProfile = Model("VirtualMachineScaleSetUpdateStorageProfile");
    public static readonly KnownType MachineSecurityProfile = Model("SecurityProfile");
    public static readonly KnownType DiskCreationData = Model("DiskCreationData");

    public static readonly KnownType ImageReference = Model("ImageReference");
    public static readonly KnownType ImageDiskReference = Model("ImageDiskReference");

    public static readonly KnownType SharingProfile = Model("SharingProfile");
    public static readonly KnownType SharingUpdate = Model("SharingUpdate");
    public static readonly KnownType SharingProfileGroup = Model("SharingProfileGroup");
    public static readonly KnownType SharingUpdateOperationType = Model("SharingUpdateOperationType");
    public static readonly KnownType SharingProfileGroupType = Model("SharingProfileGroupType");
    public static readonly KnownType GallerySharingPermissionType = Model("GallerySharingPermissionType");
    public static readonly KnownType CommunityGalleryInfo = Model("CommunityGalleryInfo");

    private static KnownType Core(string metadataName) => new(KnownNames.Assemblies.Core, metadataName);

    private static KnownType ResourceManager(string metadataName) => new(KnownNames.Assemblies.ResourceManager, metadataName);

    private static KnownType Compute(string name) => new(KnownNames.Assemblies.Compute, "Azure.ResourceManager.Compute." + name);

    private static KnownType Model(string name) => new(KnownNames.Assemblies.Compute, "Azure.ResourceManager.Compute.Models." + name);
}
