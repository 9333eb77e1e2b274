using System.Collections.Immutable;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Sdk.Resources;

/// <summary>The types of Azure's resources, and the classes of the SDK that represent them.</summary>
/// <remarks>Source: the <c>ResourceType</c> field of each class, with which a test compares this table.</remarks>
internal static class ResourceTypes
{
    public const string ManagedImage = "Microsoft.Compute/images";
    public const string VirtualMachine = "Microsoft.Compute/virtualMachines";
    public const string Disk = "Microsoft.Compute/disks";
    public const string Snapshot = "Microsoft.Compute/snapshots";
    public const string DiskEncryptionSet = "Microsoft.Compute/diskEncryptionSets";
    public const string Gallery = "Microsoft.Compute/galleries";
    public const string ImageDefinition = "Microsoft.Compute/galleries/images";
    public const string ImageVersion = "Microsoft.Compute/galleries/images/versions";

    private static readonly ImmutableArray<string> ForeignGalleries = ImmutableArray.Create("communityGalleries/", "sharedGalleries/");

    private const string Subscription = "Microsoft.Resources/subscriptions";
    private const string ResourceGroup = "Microsoft.Resources/resourceGroups";

    /// <summary>
    /// The resource types by the prefixes of the names of the classes that represent them: <c>…Resource</c> and <c>…Data</c>.
    /// </summary>
    public static ImmutableDictionary<string, string> ByClass { get; } = new Dictionary<string, string>
    {
        ["DiskImage"] = ManagedImage,
        ["VirtualMachine"] = VirtualMachine,
        ["VirtualMachineScaleSet"] = "Microsoft.Compute/virtualMachineScaleSets",
        ["ManagedDisk"] = Disk,
        ["Snapshot"] = Snapshot,
        ["DiskEncryptionSet"] = DiskEncryptionSet,
        ["DiskAccess"] = "Microsoft.Compute/diskAccesses",
        ["AvailabilitySet"] = "Microsoft.Compute/availabilitySets",
        ["ProximityPlacementGroup"] = "Microsoft.Compute/proximityPlacementGroups",
        ["DedicatedHostGroup"] = "Microsoft.Compute/hostGroups",
        ["CapacityReservationGroup"] = "Microsoft.Compute/capacityReservationGroups",
        ["RestorePointGroup"] = "Microsoft.Compute/restorePointCollections",
        ["RestorePoint"] = "Microsoft.Compute/restorePointCollections/restorePoints",
        ["SshPublicKey"] = "Microsoft.Compute/sshPublicKeys",
        ["Gallery"] = Gallery,
        ["GalleryImage"] = ImageDefinition,
        ["GalleryImageVersion"] = ImageVersion,
        ["GalleryApplication"] = "Microsoft.Compute/galleries/applications",
        ["GalleryApplicationVersion"] = "Microsoft.Compute/galleries/applications/versions",
        ["ResourceGroup"] = ResourceGroup,
        ["Subscription"] = Subscription,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Returns the type of the resource that an SDK class represents, or null where it is not known.</summary>
    public static string? Of(ITypeSymbol type, KnownSymbols symbols)
    {
        if (!symbols.IsAzure(type) || type.IsAbstract)
        {
            return null;
        }

        foreach (var suffix in new[] { "Resource", "Data" })
        {
            if (type.Name.EndsWith(suffix, StringComparison.Ordinal)
                && ByClass.TryGetValue(type.Name.Substring(0, type.Name.Length - suffix.Length), out var resourceType))
            {
                return resourceType;
            }
        }

        return null;
    }

    public static bool IsSubscription(string resourceType) => resourceType == Subscription;

    public static bool IsResourceGroup(string resourceType) => resourceType == ResourceGroup;

    /// <summary>Whether it is a resource in a gallery that others share, which also has another, unique id.</summary>
    public static bool IsInForeignGallery(string resourceType) => ForeignGalleries.Any(
        galleries => resourceType.StartsWith("Microsoft.Compute/locations/" + galleries, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the two are one type: Azure disregards case.</summary>
    public static bool AreSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
