using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.Comparisons;

/// <summary>Reads and compares URIs, which models take as <see cref="Uri"/> or as text.</summary>
internal static class UriComparison
{
    /// <summary>Returns the text that the URI is made from, where that is a constant; else null.</summary>
    public static string? TextOf(Alternative alternative) => alternative switch
    {
        ConstantAlternative { Value: string text } => text,
        UnknownAlternative { SymbolicId.Source: IObjectCreationOperation { Arguments: { Length: > 0 } arguments, Type: { } type } }
            when IsUri(type) && arguments[0].Value.ConstantValue is { HasValue: true, Value: string text } => text,
        _ => null,
    };

    /// <summary>Whether the two are certainly one URI: of one variable, or of one text.</summary>
    public static bool AreSame(Alternative a, Alternative b) =>
        TextOf(a) is { Length: > 0 } text && !Placeholder.IsPlaceholder(text)
            ? text == TextOf(b)
            : a is UnknownAlternative { SymbolicId: { } identity }
                && b is UnknownAlternative { SymbolicId: { } other }
                && ReferenceEquals(identity, other);

    private static bool IsUri(ITypeSymbol type) => type is { Name: nameof(Uri), ContainingNamespace.Name: nameof(System) };
}
