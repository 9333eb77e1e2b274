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
}
