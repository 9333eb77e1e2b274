using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.Comparisons;

/// <summary>Finds the image that an id leads to.</summary>
internal static class Images
{
    /// <summary>
    /// Returns the definition with that id, or the definition of the version with that id; null where the id is of neither.
    /// </summary>
    public static ResourceKey? DefinitionOf(Alternative? id, KnownSymbols symbols) => ResourceKeys.Of(id) switch
    {
        { } key when symbols.Is(key.Type, KnownTypes.GalleryImageVersionResource) => key.Parent,
        { } key when symbols.Is(key.Type, KnownTypes.GalleryImageResource) => key,
        _ => null,
    };

    /// <summary>Returns the version with that id; null where the id is of another resource, or is not known.</summary>
    public static ResourceKey? VersionOf(Alternative? id, KnownSymbols symbols) =>
        ResourceKeys.Of(id) is { } key && symbols.Is(key.Type, KnownTypes.GalleryImageVersionResource) ? key : null;
}
