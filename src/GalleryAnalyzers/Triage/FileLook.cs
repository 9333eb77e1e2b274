using System.Collections.Immutable;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.Triage;

/// <summary>The result of the search of a file's text.</summary>
/// <param name="names">The things that its bodies can use, judged by its names.</param>
/// <param name="places">The positions of the parts of telling names in its text, in order.</param>
/// <param name="aliases">The names that using directives give to types of ours.</param>
/// <param name="root">The file's syntax; null where there are no positions.</param>
internal sealed class FileLook(FileNames names, ImmutableArray<int> places, ImmutableHashSet<string> aliases, SyntaxNode? root)
{
    public static readonly FileLook Nothing = new(FileNames.None, ImmutableArray<int>.Empty, ImmutableHashSet<string>.Empty, root: null);

    public FileNames Names { get; } = names;

    /// <summary>Searches the text of a file.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="globalAliases">The names that other files give to types of ours.</param>
    public static FileLook At(SyntaxTree tree, ImmutableHashSet<string> globalAliases)
    {
        var text = tree.GetText().ToString();
        var named = globalAliases.Where(alias => text.Contains(alias)).ToList();
        if (named.Count == 0 && !GalleryNames.IsToldIn(text))
        {
            return Nothing;
        }

        var root = tree.GetRoot();
        var aliases = ImmutableHashSet.CreateRange(named.Concat(AliasesIn(root, isGlobal: false)));
        var names = aliases.IsEmpty && !GalleryNames.IsGalleryIn(text) ? FileNames.Regions : FileNames.Galleries;
        return new FileLook(names, GalleryNames.PlacesIn(text, aliases), aliases, root);
    }

    /// <summary>The names that using directives of the file give to types of ours.</summary>
    public static IEnumerable<string> AliasesIn(SyntaxNode root, bool isGlobal) =>
        ((root as CompilationUnitSyntax)?.Usings ?? default)
            .Where(directive => directive.Alias is not null && directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) == isGlobal)
            .Where(static directive => directive.NamespaceOrType.DescendantNodesAndSelf()
                .Any(static part => part is SimpleNameSyntax name && GalleryNames.IsTelling(name.Identifier.ValueText)))
            .Select(static directive => directive.Alias!.Name.Identifier.ValueText);

    /// <summary>Whether a name in that part of the file shows that it uses the SDK.</summary>
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

    // The position may be in a comment or in a text.
    private bool IsTold(SyntaxToken token, int place) =>
        token.IsKind(SyntaxKind.IdentifierToken)
        && token.Span.Contains(place)
        && (GalleryNames.IsTelling(token.ValueText) || aliases.Contains(token.ValueText))
        && !IsSureRegion(token);

    // `AzureLocation.WestEurope` is always a region, and a parameter gets one from elsewhere: neither has a text to judge.
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
