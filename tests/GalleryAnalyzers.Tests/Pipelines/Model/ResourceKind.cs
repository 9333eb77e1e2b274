namespace GalleryAnalyzers.Tests.Pipelines.Model;

/// <summary>A kind of resource, and how the SDK names what creates it.</summary>
/// <param name="Resource">The type of its handle.</param>
/// <param name="Getter">What its parent calls the collection.</param>
/// <param name="NameParameter">The parameter that takes its name; null where that differs between SDKs.</param>
internal sealed record ResourceKind(string Resource, string Getter, string? NameParameter = null)
{
    public static ResourceKind Gallery { get; } = new("GalleryResource", "GetGalleries", "galleryName");

    public static ResourceKind Definition { get; } = new("GalleryImageResource", "GetGalleryImages", "galleryImageName");

    public static ResourceKind Version { get; } = new("GalleryImageVersionResource", "GetGalleryImageVersions", "galleryImageVersionName");

    public static ResourceKind Snapshot { get; } = new("SnapshotResource", "GetSnapshots");

    public static ResourceKind Disk { get; } = new("ManagedDiskResource", "GetManagedDisks");

    public static ResourceKind ManagedImage { get; } = new("DiskImageResource", "GetDiskImages");

    public static ResourceKind Machine { get; } = new("VirtualMachineResource", "GetVirtualMachines");

    public static ResourceKind ScaleSet { get; } = new("VirtualMachineScaleSetResource", "GetVirtualMachineScaleSets");
}
