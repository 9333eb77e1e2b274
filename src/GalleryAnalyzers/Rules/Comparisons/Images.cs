using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.Comparisons;

/// <summary>Finds what the method knows of the image that an id leads to.</summary>
internal static class Images
{
    /// <summary>The definition that the id leads to, or in which the version lies that it leads to; null where the id tells neither.</summary>
    public static ResourceKey? DefinitionOf(Alternative? id, KnownSymbols symbols) => KeyOf(id) switch
    {
        { } key when symbols.Is(key.Type, KnownTypes.GalleryImageVersionResource) => key.Parent,
        { } key when symbols.Is(key.Type, KnownTypes.GalleryImageResource) => key,
        _ => null,
    };

    /// <summary>The version that the id leads to; null where it leads to another, or is not known.</summary>
    public static ResourceKey? VersionOf(Alternative? id, KnownSymbols symbols) =>
        KeyOf(id) is { } key && symbols.Is(key.Type, KnownTypes.GalleryImageVersionResource) ? key : null;

    private static ResourceKey? KeyOf(Alternative? id) => ResourceKeys.Of(id);
}
