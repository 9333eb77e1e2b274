namespace GalleryAnalyzers.Sdk;

/// <summary>The names without one of which no body can deal with a gallery.</summary>
internal static class GalleryNames
{
    /// <summary>Whether the name is one of the SDK's for galleries and little else.</summary>
    public static bool IsTelling(string name) =>
        name.IndexOf("Galler", StringComparison.Ordinal) >= 0
        || name is "AzureLocation"
            or "TargetRegion"
            or KnownNames.Properties.TargetRegions
            or KnownNames.Properties.DataDiskImages;

    /// <summary>Whether the name is one of the SDK's for galleries, and of many other things.</summary>
    public static bool IsShared(string name) => name is
        KnownNames.Methods.CreateOrUpdate
        or KnownNames.Methods.CreateOrUpdateAsync
        or KnownNames.Methods.Get
        or KnownNames.Methods.GetAsync
        or KnownNames.Methods.Exists
        or KnownNames.Methods.ExistsAsync
        or KnownNames.Methods.GetIfExists
        or KnownNames.Methods.GetIfExistsAsync;
}
