using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Triage;

/// <summary>Excludes files by their text alone: one search of the text, where tokens would cost a walk over each body.</summary>
/// <param name="compilation">The compilation, whose files may declare global aliases; null where only one file is searched.</param>
/// <param name="summaries">Finds the summary of a file; null to make each.</param>
internal sealed class FileTriage(Compilation? compilation = null, Func<SyntaxTree, FileSummary>? summaries = null)
{
    private readonly ConcurrentDictionary<SyntaxTree, FileLook> _looks = new();
    private readonly ConcurrentDictionary<SyntaxTree, FileSummary> _summaries = new();
    private readonly Lazy<ImmutableHashSet<string>> _globalAliases = new(() => ImmutableHashSet.CreateRange(
        (compilation?.SyntaxTrees ?? []).SelectMany(static tree => FileLook.AliasesIn(tree.GetRoot(), isGlobal: true))));

    public FileLook LookAt(SyntaxTree tree, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_globalAliases.Value.IsEmpty)
        {
            return SummaryOf(tree).Look;
        }

        if (!_looks.TryGetValue(tree, out var look))
        {
            look = FileLook.At(tree, _globalAliases.Value);
            _looks.TryAdd(tree, look);
        }

        return look;
    }

    /// <summary>The summary of a file.</summary>
    public FileSummary SummaryOf(SyntaxTree tree)
    {
        if (!_summaries.TryGetValue(tree, out var summary))
        {
            summary = summaries?.Invoke(tree) ?? new FileSummary(tree);
            _summaries.TryAdd(tree, summary);
        }

        return summary;
    }
}
