namespace GalleryAnalyzers.Sdk;

/// <summary>The names without one of which no body can deal with a gallery.</summary>
internal static class GalleryNames
{
    // Names that carry no "Gallery" in them.
    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal)
    {
        "AzureLocation",
        "TargetRegion",
        "OSDiskImage",
        "RegionalReplicaCount",
        "ReplicaCount",
        "DiskEncryptionSetId",
        KnownNames.Properties.TargetRegions,
        KnownNames.Properties.DataDiskImages,
    };

    // Methods of ours that other libraries have too.
    private static readonly HashSet<string> Shared = new(StringComparer.Ordinal)
    {
        KnownNames.Methods.CreateOrUpdate,
        KnownNames.Methods.CreateOrUpdateAsync,
        KnownNames.Methods.Get,
        KnownNames.Methods.GetAsync,
        KnownNames.Methods.Exists,
        KnownNames.Methods.ExistsAsync,
        KnownNames.Methods.GetIfExists,
        KnownNames.Methods.GetIfExistsAsync,
    };

    /// <summary>Whether the name is one of the SDK's for galleries and little else.</summary>
    public static bool IsTelling(string name) => name.IndexOf("Galler", StringComparison.Ordinal) >= 0 || Telling.Contains(name);

    /// <summary>Whether the name is one of the SDK's for galleries, and of many other things.</summary>
    public static bool IsShared(string name) => Shared.Contains(name);
}
