namespace GalleryAnalyzers.Rules;

/// <summary>The categories of the rules, one for each section of Azure's troubleshooting guide for galleries.</summary>
internal static class Category
{
    public const string Shared = "GalleryAnalyzers.Shared";
    public const string Galleries = "GalleryAnalyzers.Galleries";
    public const string ImageDefinitions = "GalleryAnalyzers.ImageDefinitions";
    public const string ImageVersions = "GalleryAnalyzers.ImageVersions";
}
