namespace GalleryAnalyzers.Sdk;

/// <summary>Every name of the Azure SDK that this product spells out. A test holds that each exists in the real SDK.</summary>
internal static class KnownNames
{
    /// <summary>The assemblies whose types are ours to judge; a type of the same name from elsewhere is not.</summary>
    public static class Assemblies
    {
        public const string Compute = "Azure.ResourceManager.Compute";
        public const string ResourceManager = "Azure.ResourceManager";
        public const string Core = "Azure.Core";
    }

    /// <summary>Metadata names of types.</summary>
    public static class Types
    {
        public const string AzureLocation = "Azure.Core.AzureLocation";
        public const string Operation = "Azure.Operation`1";
        public const string NullableResponse = "Azure.NullableResponse`1";
        public const string Response = "Azure.Response`1";
        public const string ArmCollection = "Azure.ResourceManager.ArmCollection";
        public const string ArmResource = "Azure.ResourceManager.ArmResource";
        public const string TrackedResourceData = "Azure.ResourceManager.Models.TrackedResourceData";
        public const string GalleryImageVersionData = "Azure.ResourceManager.Compute.GalleryImageVersionData";
        public const string GalleryApplicationVersionData = "Azure.ResourceManager.Compute.GalleryApplicationVersionData";
        public const string TargetRegion = "Azure.ResourceManager.Compute.Models.TargetRegion";
        public const string GalleryTargetExtendedLocation = "Azure.ResourceManager.Compute.Models.GalleryTargetExtendedLocation";
        public const string GalleryImageIdentifier = "Azure.ResourceManager.Compute.Models.GalleryImageIdentifier";
        public const string GalleryArtifactPublishingProfileBase = "Azure.ResourceManager.Compute.Models.GalleryArtifactPublishingProfileBase";
        public const string GalleryImageVersionStorageProfile = "Azure.ResourceManager.Compute.Models.GalleryImageVersionStorageProfile";
        public const string GalleryDataDiskImage = "Azure.ResourceManager.Compute.Models.GalleryDataDiskImage";
    }

    /// <summary>Names of properties.</summary>
    public static class Properties
    {
        public const string Name = "Name";
        public const string Location = "Location";
        public const string Publisher = "Publisher";
        public const string Offer = "Offer";
        public const string Sku = "Sku";
        public const string PublishingProfile = "PublishingProfile";
        public const string TargetRegions = "TargetRegions";
        public const string DataDiskImages = "DataDiskImages";
        public const string Lun = "Lun";
        public const string Value = "Value";
    }

    /// <summary>Names of methods.</summary>
    public static class Methods
    {
        public const string CreateOrUpdate = "CreateOrUpdate";
        public const string CreateOrUpdateAsync = "CreateOrUpdateAsync";
        public const string Get = "Get";
        public const string GetAsync = "GetAsync";
        public const string Exists = "Exists";
        public const string ExistsAsync = "ExistsAsync";
        public const string GetIfExists = "GetIfExists";
        public const string GetIfExistsAsync = "GetIfExistsAsync";
        public const string CreateResourceIdentifier = "CreateResourceIdentifier";
        public const string WaitForCompletion = "WaitForCompletion";
        public const string WaitForCompletionAsync = "WaitForCompletionAsync";
    }

    /// <summary>Names of parameters.</summary>
    public static class Parameters
    {
        public const string GalleryName = "galleryName";
        public const string GalleryImageName = "galleryImageName";
        public const string GalleryImageVersionName = "galleryImageVersionName";
        public const string Data = "data";
    }

    /// <summary>What the names of the types and methods begin with that deal with other people's galleries.</summary>
    public static class ForeignGalleries
    {
        public const string Community = "CommunityGallery";
        public const string Shared = "SharedGallery";
    }
}
