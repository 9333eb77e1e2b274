using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Triage;

/// <summary>
/// Keeps the callers in the last compilation that begins with a certain file: an editor begins an analysis for each file that it shows, of
/// the same files.
/// </summary>
internal sealed class CallerCache
{
    private Entry? _last;

    /// <summary>The members in the files from which calls lead to code that uses a gallery.</summary>
    /// <param name="files">The files of the compilation.</param>
    /// <param name="find">Finds the members; they depend on nothing but the files.</param>
    public HashSet<SyntaxNode> Of(ImmutableArray<SyntaxTree> files, Func<HashSet<SyntaxNode>> find)
    {
        var last = Volatile.Read(ref _last);
        if (last is null || !last.Files.SequenceEqual(files))
        {
            last = new Entry(files, find());
            Volatile.Write(ref _last, last);
        }

        return last.Callers;
    }

    private sealed record Entry(ImmutableArray<SyntaxTree> Files, HashSet<SyntaxNode> Callers);
}
