using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Calls;

/// <summary>Decides what other assemblies can name.</summary>
internal static class Visibility
{
    /// <summary>Whether no other assembly can name the symbol.</summary>
    public static bool IsInternal(ISymbol named, WellKnownTypes types)
    {
        for (var symbol = named; symbol is not (null or INamespaceSymbol); symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is Accessibility.Internal or Accessibility.Private or Accessibility.ProtectedAndInternal)
            {
                return !named.ContainingAssembly.GetAttributes().Any(
                    attribute => attribute.AttributeClass is { } its && types.Is(its, TypeNames.InternalsVisibleTo));
            }
        }

        return false;
    }
}
