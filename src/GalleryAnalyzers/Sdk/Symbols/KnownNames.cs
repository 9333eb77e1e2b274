namespace GalleryAnalyzers.Sdk.Symbols;

/// <summary>
/// The names of the Azure SDK besides those of <see cref="KnownTypes"/> and <see cref="KnownProperties"/>. A test checks that each exists.
/// </summary>
internal static class KnownNames
{
    /// <summary>
    /// The part of the id of a gallery's image that identifies it: a file needs no other name to make a machine from one.
    /// </summary>
    public const string GalleriesInId = "/galleries/";

    /// <summary>The prefix of the names of the types that deploy templates, which may create and change resources of any kind.</summary>
    public const string ArmDeployment = "ArmDeployment";

    /// <summary>The assemblies whose types the rules judge; a type of the same name from elsewhere does not count.</summary>
    public static class Assemblies
    {
        public const string Compute = "Azure.ResourceManager.Compute";
        public const string ResourceManager = "Azure.ResourceManager";
        public const string Core = "Azure.Core";
    }

    /// <summary>Names of properties that several types have.</summary>
    public static class Properties
    {
        public const string Id = "Id";
        public const string Data = "Data";
        public const string HasCompleted = "HasCompleted";
        public const string HasValue = "HasValue";
        public const string Name = "Name";
        public const string Value = "Value";
        public const string EndOfLifeOn = "EndOfLifeOn";
        public const string ReplicationStatus = "ReplicationStatus";
        public const string TargetRegions = "TargetRegions";
        public const string DataDiskImages = "DataDiskImages";
        public const string PublicNamePrefix = "PublicNamePrefix";
        public const string Tags = "Tags";
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
        public const string AddTag = "AddTag";
        public const string AddTagAsync = "AddTagAsync";
        public const string SetTags = "SetTags";
        public const string SetTagsAsync = "SetTagsAsync";
        public const string CreateResourceIdentifier = "CreateResourceIdentifier";
        public const string Parse = "Parse";
        public const string TryParse = "TryParse";
        public const string Update = "Update";
        public const string UpdateAsync = "UpdateAsync";
        public const string UpdateSharingProfile = "UpdateSharingProfile";
        public const string UpdateSharingProfileAsync = "UpdateSharingProfileAsync";
        public const string Generalize = "Generalize";
        public const string GeneralizeAsync = "GeneralizeAsync";
        public const string AttachDetachDataDisks = "AttachDetachDataDisks";
        public const string AttachDetachDataDisksAsync = "AttachDetachDataDisksAsync";
        public const string ConvertToManagedDisks = "ConvertToManagedDisks";
        public const string ConvertToManagedDisksAsync = "ConvertToManagedDisksAsync";
        public const string Delete = "Delete";
        public const string DeleteAsync = "DeleteAsync";
        public const string WaitForCompletion = "WaitForCompletion";
        public const string WaitForCompletionAsync = "WaitForCompletionAsync";
    }

    /// <summary>Names of parameters.</summary>
    public static class Parameters
    {
        public const string GalleryName = "galleryName";
        public const string GalleryImageName = "galleryImageName";
        public const string GalleryImageVersionName = "galleryImageVersionName";
        public const string GalleryApplicationName = "galleryApplicationName";
        public const string GalleryApplicationVersionName = "galleryApplicationVersionName";
        public const string GalleryScriptVersionName = "galleryScriptVersionName";
        public const string Data = "data";
        public const string Patch = "patch";
        public const string SharingUpdate = "sharingUpdate";
        public const string WaitUntil = "waitUntil";
        public const string Expand = "expand";
        public const string SubscriptionId = "subscriptionId";
        public const string Key = "key";
        public const string Value = "value";
        public const string Tags = "tags";
    }

    /// <summary>Names of the members of enums.</summary>
    public static class Members
    {
        public const string Started = "Started";
        public const string Completed = "Completed";
    }

    /// <summary>The prefixes of the names of types and methods for other owners' galleries.</summary>
    public static class ForeignGalleries
    {
        public const string Community = "CommunityGallery";
        public const string Shared = "SharedGallery";
    }
}
