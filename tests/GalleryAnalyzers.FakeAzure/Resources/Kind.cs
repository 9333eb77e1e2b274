using Azure.Core;

namespace GalleryAnalyzers.FakeAzure.Resources;

/// <summary>The types of resources that the fake holds, by their names in ids.</summary>
internal static class Kind
{
    public const string Gallery = "Microsoft.Compute/galleries";
    public const string Definition = Gallery + "/images";
    public const string Version = Definition + "/versions";
    public const string Application = Gallery + "/applications";
    public const string ApplicationVersion = Application + "/versions";
    public const string Machine = "Microsoft.Compute/virtualMachines";
    public const string ScaleSet = "Microsoft.Compute/virtualMachineScaleSets";
    public const string Disk = "Microsoft.Compute/disks";
    public const string Snapshot = "Microsoft.Compute/snapshots";
    public const string Image = "Microsoft.Compute/images";
    public const string EncryptionSet = "Microsoft.Compute/diskEncryptionSets";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Gallery, Definition, Version, Application, ApplicationVersion, Machine, ScaleSet, Disk, Snapshot, Image, EncryptionSet];

    /// <summary>Whether an id is of the type; types have no case.</summary>
    public static bool Is(this ResourceIdentifier id, string kind) =>
        string.Equals(id.ResourceType.ToString(), kind, StringComparison.OrdinalIgnoreCase);

    /// <summary>The type as it is written; null if the fake does not hold it.</summary>
    public static string? Of(ResourceIdentifier id) => All.FirstOrDefault(id.Is);
}
