using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Comparisons;

/// <summary>Names the kinds of resources for messages.</summary>
internal static class ResourceNouns
{
    /// <summary>Returns the noun for a resource of that class, with its name where that is known.</summary>
    public static LocalizableString Of(ITypeSymbol? type, string? name, KnownSymbols symbols)
    {
        var noun = symbols.Is(type, KnownTypes.GalleryResource) ? "Noun_Gallery"
            : symbols.Is(type, KnownTypes.GalleryImageResource) ? "Noun_Definition"
            : symbols.Is(type, KnownTypes.GalleryImageVersionResource) ? "Noun_Version"
            : symbols.Is(type, KnownTypes.GalleryApplicationResource) ? "Noun_Application"
            : symbols.Is(type, KnownTypes.GalleryApplicationVersionResource) ? "Noun_ApplicationVersion"
            : "Noun_Resource";
        return name is null ? Strings.Localizable(noun) : Strings.Localizable(noun + "_Named", DisplayText.Text(name));
    }
}
