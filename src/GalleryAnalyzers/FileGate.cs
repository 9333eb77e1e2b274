using System.Collections.Concurrent;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers;

/// <summary>Tells, from a file's text alone, the files that cannot concern us: one search of the text, where tokens would cost each body a walk.</summary>
internal sealed class FileGate
{
    private readonly ConcurrentDictionary<SyntaxTree, FileNames> _names = new();

    public FileNames NamesIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!_names.TryGetValue(tree, out var names))
        {
            names = Find(tree.GetText(cancellationToken).ToString());
            _names.TryAdd(tree, names);
        }

        return names;
    }

    private static FileNames Find(string text) =>
        GalleryNames.IsGalleryIn(text) ? FileNames.Galleries : GalleryNames.IsToldIn(text) ? FileNames.Regions : FileNames.None;
}
