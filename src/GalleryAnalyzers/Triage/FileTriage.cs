using System.Collections.Concurrent;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Triage;

/// <summary>Excludes files by their text alone: one search of the text, where tokens would cost a walk over each body.</summary>
internal sealed class FileTriage
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
        return names == FileNames.None
            ? FileLook.Nothing
            : new FileLook(names, GalleryNames.PlacesIn(text), tree.GetRoot(cancellationToken));
    }
}
