namespace GalleryAnalyzers.Tests.Applications.Model;

/// <summary>The slots of all applications.</summary>
internal static class Slots
{
    private const string Standing =
        "/subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/resourceGroups/images/providers/Microsoft.Compute/";

    public const string OSSnapshot = $"\"{Standing}snapshots/os\"";
    public const string LogsSnapshot = $"\"{Standing}snapshots/logs\"";
    public const string CacheSnapshot = $"\"{Standing}snapshots/cache\"";
    public const string Image = $"\"{Standing}images/agent\"";

    public static Slot GalleryName { get; } = new("galleryName", "string", "\"contoso_images\"");

    public static Slot GalleryRegion { get; } = new("galleryRegion", "string", "\"westeurope\"");

    public static Slot RegionAgain { get; } = new("regionAgain", "string", "\"westeurope\"");

    public static Slot DefinitionName { get; } = new("definitionName", "string", "\"web-server\"");

    public static Slot Publisher { get; } = new("publisher", "string", "\"Contoso\"");

    public static Slot Sku { get; } = new("sku", "string", "\"22_04-lts\"");

    public static Slot MostCpus { get; } = new("mostCpus", "int", "16");

    public static Slot HasPlan { get; } = new("hasPlan", "bool", "true");

    public static Slot IsGeneralized { get; } = new("isGeneralized", "bool", "true");

    public static Slot OtherSku { get; } = new("otherSku", "string", "\"24_04-lts\"");

    public static Slot VersionName { get; } = new("versionName", "string", "\"1.0.0\"");

    public static Slot HomeRegion { get; } = new("homeRegion", "string", "\"westeurope\"");

    public static Slot OtherRegion { get; } = new("otherRegion", "string", "\"northeurope\"");

    public static Slot Replicas { get; } = new("replicas", "int", "2");

    public static Slot OtherReplicas { get; } = new("otherReplicas", "int", "1");

    public static Slot LastYear { get; } = new("lastYear", "int", "2040");

    public static Slot CacheLun { get; } = new("cacheLun", "int", "1");

    public static Slot CacheSource { get; } = new("cacheSource", "string", CacheSnapshot);

    public static Slot IsWhole { get; } = new("isWhole", "bool", "false");

    public static Slot Source { get; } = new("source", "ResourceIdentifier", "builder.Id", IsLate: true);

    public static Slot MachineRegion { get; } = new("machineRegion", "string", "\"westeurope\"");

    public static Slot HasProfile { get; } = new("hasProfile", "bool", "true");

    public static Slot ImageId { get; } = new("imageId", "ResourceIdentifier", "version.Id", IsLate: true);

    public static Slot DeletesGallery { get; } = new("deletesGallery", "bool", "false");

    public static Slot DeletesDefinition { get; } = new("deletesDefinition", "bool", "false");

    public static Slot DeletesOuterFirst { get; } = new("deletesOuterFirst", "bool", "false");
}
