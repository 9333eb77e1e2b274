using GalleryAnalyzers.Sdk.Resources;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>The resource types that versions and disks can be made from.</summary>
/// <remarks>
/// Source: the service's messages "must either be a managed image, virtual machine or another gallery image version" and "must be a managed
/// disk or snapshot". No source mentions images that others share, nor restore points; they are accepted.
/// </remarks>
internal static class SourceTypes
{
    /// <summary>Whether the service certainly refuses to make a version from a resource of that type.</summary>
    public static bool IsRefusedAsVersion(string resourceType) =>
        !IsAny(resourceType, ResourceTypes.ManagedImage, ResourceTypes.VirtualMachine, ResourceTypes.ImageVersion)
        && !IsDoubtful(resourceType);

    /// <summary>Whether the service certainly refuses to make a disk image from a resource of that type.</summary>
    public static bool IsRefusedAsDisk(string resourceType) => !IsDisk(resourceType) && !IsDoubtful(resourceType);

    /// <summary>Whether it is a managed disk or a snapshot of one.</summary>
    public static bool IsDisk(string resourceType) => IsAny(resourceType, ResourceTypes.Disk, ResourceTypes.Snapshot);

    private static bool IsDoubtful(string resourceType) => new[] { "communityGalleries", "sharedGalleries", "restorePoint" }
        .Any(word => resourceType.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsAny(string resourceType, params string[] types) => types.Any(type => ResourceTypes.AreSame(type, resourceType));
}
