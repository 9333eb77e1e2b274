using System.Collections.Immutable;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.Triage;

/// <summary>What a look at a file's text tells of it.</summary>
/// <param name="names">What its names let its bodies deal with.</param>
/// <param name="places">Where, in order, its text has what a telling name has in it.</param>
/// <param name="root">The file's syntax; null where no place is asked about.</param>
internal sealed class FileLook(FileNames names, ImmutableArray<int> places, SyntaxNode? root)
{
    public static readonly FileLook Nothing = new(FileNames.None, ImmutableArray<int>.Empty, root: null);

    public FileNames Names { get; } = names;

    /// <summary>Whether a name in that part of the file tells that it deals with what is ours.</summary>
    public bool IsToldIn(TextSpan part)
    {
        var found = places.BinarySearch(part.Start);
        for (var i = found < 0 ? ~found : found; i < places.Length && places[i] < part.End; i++)
        {
            if (IsTold(root!.FindToken(places[i]), places[i]))
            {
                return true;
            }
        }

        return false;
    }

    // The place may lie in a comment or a text.
    private static bool IsTold(SyntaxToken token, int place) =>
        token.IsKind(SyntaxKind.IdentifierToken) && token.Span.Contains(place) && GalleryNames.IsTelling(token.ValueText) && !IsSureRegion(token);

    // `AzureLocation.WestEurope` is a region, and a parameter brings one that was made elsewhere: neither has a text to be judged.
    private static bool IsSureRegion(SyntaxToken name) =>
        name.ValueText == GalleryNames.Region
        && name.Parent switch
        {
            { Parent: MemberAccessExpressionSyntax access } => access.Expression == name.Parent,
            { Parent: NullableTypeSyntax { Parent: ParameterSyntax } } => true,
            { Parent: ParameterSyntax } => true,
            _ => false,
        };
}
