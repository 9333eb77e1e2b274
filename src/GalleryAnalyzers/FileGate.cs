using System.Collections.Concurrent;
using System.Collections.Immutable;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers;

/// <summary>Tells, from a file's text alone, what cannot concern us: one search of the text, where tokens would cost each body a walk.</summary>
internal sealed class FileGate
{
    private readonly ConcurrentDictionary<SyntaxTree, FileLook> _looks = new();

    public FileLook LookAt(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!_looks.TryGetValue(tree, out var look))
        {
            look = Look(tree, cancellationToken);
            _looks.TryAdd(tree, look);
        }

        return look;
    }

    private static FileLook Look(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken).ToString();
        var names = GalleryNames.IsGalleryIn(text) ? FileNames.Galleries : GalleryNames.IsToldIn(text) ? FileNames.Regions : FileNames.None;
        return names == FileNames.None ? FileLook.Nothing : new FileLook(names, PlacesIn(text, tree.GetRoot(cancellationToken)));
    }

    private static ImmutableArray<int> PlacesIn(string text, SyntaxNode root)
    {
        var places = new SortedSet<int>();
        foreach (var place in GalleryNames.PlacesIn(text))
        {
            var token = root.FindToken(place);
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.Span.Contains(place) && GalleryNames.IsTelling(token.ValueText) && !IsSureRegion(token))
            {
                places.Add(token.SpanStart);
            }
        }

        return places.ToImmutableArray();
    }

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
