namespace GalleryAnalyzers.Sdk;

/// <summary>
/// Every property of the Azure SDK that this product knows by name. A test holds that each exists in the real SDK: some only in a newer one.
/// </summary>
internal static class KnownProperties
{
    public static readonly KnownProperty Location = new(KnownTypes.TrackedResourceData, "Location");

    public static readonly KnownProperty Publisher = new(KnownTypes.GalleryImageIdentifier, "Publisher");
    public static readonly KnownProperty Offer = new(KnownTypes.GalleryImageIdentifier, "Offer");
    public static readonly KnownProperty Sku = new(KnownTypes.GalleryImageIdentifier, "Sku");

    public static readonly KnownProperty VersionPublishingProfile = new(KnownTypes.GalleryImageVersionData, "PublishingProfile");
    public static readonly KnownProperty ApplicationVersionPublishingProfile = new(KnownTypes.GalleryApplicationVersionData, "PublishingProfile");
    public static readonly KnownProperty TargetRegions = new(KnownTypes.PublishingProfile, KnownNames.Properties.TargetRegions);
    public static readonly KnownProperty TargetRegionName = new(KnownTypes.TargetRegion, "Name");
    public static readonly KnownProperty TargetExtendedLocationName = new(KnownTypes.TargetExtendedLocation, "Name");

    public static readonly KnownProperty DataDiskImages = new(KnownTypes.StorageProfile, KnownNames.Properties.DataDiskImages);
    public static readonly KnownProperty DataDiskLun = new(KnownTypes.DataDiskImage, "Lun");

    public static readonly KnownProperty SourceCommunityImageId = new(KnownTypes.VersionFullSource, "CommunityGalleryImageId");

    public static readonly KnownProperty ReferenceId = new(KnownTypes.ImageReference, KnownNames.Properties.Id);
    public static readonly KnownProperty ReferenceSharedImageId = new(KnownTypes.ImageReference, "SharedGalleryImageUniqueId");
    public static readonly KnownProperty ReferenceCommunityImageId = new(KnownTypes.ImageReference, "CommunityGalleryImageId");
    public static readonly KnownProperty ReferencePublisher = new(KnownTypes.ImageReference, "Publisher");
    public static readonly KnownProperty ReferenceOffer = new(KnownTypes.ImageReference, "Offer");
    public static readonly KnownProperty ReferenceSku = new(KnownTypes.ImageReference, "Sku");
    public static readonly KnownProperty ReferenceVersion = new(KnownTypes.ImageReference, "Version");

    public static readonly KnownProperty DiskReferenceId = new(KnownTypes.ImageDiskReference, KnownNames.Properties.Id);
    public static readonly KnownProperty DiskReferenceSharedImageId = new(KnownTypes.ImageDiskReference, "SharedGalleryImageId");
    public static readonly KnownProperty DiskReferenceCommunityImageId = new(KnownTypes.ImageDiskReference, "CommunityGalleryImageId");

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

    public static readonly KnownProperty Tags = new(KnownTypes.TrackedResourceData, KnownNames.Properties.Tags);
    public static readonly KnownProperty GalleryPatchTags = new(KnownTypes.GalleryPatch, KnownNames.Properties.Tags);
    public static readonly KnownProperty ImagePatchTags = new(KnownTypes.GalleryImagePatch, KnownNames.Properties.Tags);
    public static readonly KnownProperty ImageVersionPatchTags = new(KnownTypes.GalleryImageVersionPatch, KnownNames.Properties.Tags);
    public static readonly KnownProperty ApplicationPatchTags = new(KnownTypes.GalleryApplicationPatch, KnownNames.Properties.Tags);
    public static readonly KnownProperty ApplicationVersionPatchTags = new(KnownTypes.GalleryApplicationVersionPatch, KnownNames.Properties.Tags);
}
