namespace GalleryAnalyzers.Rules.Framework;

/// <summary>
/// The categories of the rules: one for each section of Azure's troubleshooting guide for galleries, and one for VM applications.
/// </summary>
internal static class Category
{
    public const string Shared = "GalleryAnalyzers.Shared";
    public const string Galleries = "GalleryAnalyzers.Galleries";
    public const string ImageDefinitions = "GalleryAnalyzers.ImageDefinitions";
    public const string ImageVersions = "GalleryAnalyzers.ImageVersions";
    public const string VirtualMachines = "GalleryAnalyzers.VirtualMachines";
    public const string Disks = "GalleryAnalyzers.Disks";
    public const string Sharing = "GalleryAnalyzers.Sharing";
    public const string Replication = "GalleryAnalyzers.Replication";
    public const string Limits = "GalleryAnalyzers.Limits";
    public const string Applications = "GalleryAnalyzers.Applications";
}
