using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.Shared;

/// <summary>The resources that galleries consist of.</summary>
internal static class GalleryResources
{
    /// <summary>The SDK's classes of the resources.</summary>
    public static IReadOnlyList<KnownType> Types { get; } =
    [
        KnownTypes.GalleryResource,
        KnownTypes.GalleryImageResource,
        KnownTypes.GalleryImageVersionResource,
        KnownTypes.GalleryApplicationResource,
        KnownTypes.GalleryApplicationVersionResource,
    ];
}
