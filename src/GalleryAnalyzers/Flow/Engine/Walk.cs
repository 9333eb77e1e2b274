namespace GalleryAnalyzers.Flow.Engine;

/// <summary>A walk over a range of blocks: the whole graph, or a loop in one of its iterations.</summary>
/// <param name="entries">The states at the entries of the blocks.</param>
/// <param name="first">The first block.</param>
/// <param name="last">The last block.</param>
/// <param name="outer">The walk that the iteration is part of; null if there is none.</param>
internal sealed class Walk(BlockEntries entries, int first, int last, Walk? outer)
{
    private readonly List<Edge> _leaving = new();

    public BlockEntries Entries => entries;

    public int First => first;

    public int Last => last;

    /// <summary>The edges that leave the range, or turn back to its first block.</summary>
    public IReadOnlyList<Edge> Leaving => _leaving;

    /// <summary>Whether the first block is left where it may also go on, so that a loop's condition is undecided.</summary>
    public bool IsLeft { get; private set; }

    /// <summary>The innermost walk whose range holds the block.</summary>
    public Walk Around(int ordinal) => outer is not null && (ordinal < first || ordinal > last) ? outer.Around(ordinal) : this;

    /// <summary>Adds the edges from a block, with states that are not shared, in place of those from its previous evaluation.</summary>
    public void Replace(Edge[] edges)
    {
        entries.Replace(edges);
        if (_leaving.Count > 0)
        {
            _leaving.RemoveAll(known => edges.Any(edge => edge.Source == known.Source));
        }

        foreach (var edge in edges)
        {
            if (edge.Destination > last || edge.Destination < first || (edge.Destination == first && edge.Source >= first))
            {
                _leaving.Add(edge);
                IsLeft |= edge.Source == first && edges.Length > 1;
            }
        }
    }
}
