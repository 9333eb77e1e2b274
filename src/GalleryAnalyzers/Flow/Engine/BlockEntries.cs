using GalleryAnalyzers.Flow.PathConditions;
using GalleryAnalyzers.Flow.State;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>The states at the entries of a graph's blocks.</summary>
/// <param name="count">The number of blocks.</param>
internal sealed class BlockEntries(int count)
{
    private readonly FlowState?[] _states = new FlowState?[count];
    private readonly HashSet<(int From, int To)> _entered = new();
    private readonly Dictionary<(int Head, int Last), Support> _askedInLoops = new();

    public int Count => count;

    /// <summary>The state at the entry of the block; null if it is unreachable.</summary>
    public FlowState? this[int ordinal]
    {
        get => _states[ordinal];
        set => _states[ordinal] = value;
    }

    /// <summary>Notes that a block is entered from another.</summary>
    /// <returns>Whether it is the first time: else the paths that meet are iterations of one.</returns>
    public bool AddEdge(int from, int to) => _entered.Add((from, to));

    /// <summary>Notes what an iteration of a loop asked that leaves other ways behind: it is asked before the loop is left again.</summary>
    /// <returns>Whether that was not known.</returns>
    public bool AddAsked(int head, int last, Support asked)
    {
        var before = _askedInLoops.TryGetValue((head, last), out var known) ? known : Support.None;
        var after = before.Union(asked);
        _askedInLoops[(head, last)] = after;
        return !ReferenceEquals(before, after);
    }

    /// <summary>The support of what was asked in the iterations of the loops that a branch leaves.</summary>
    public Support AskedBetween(int from, int to) => _askedInLoops.Aggregate(
        Support.None,
        (asked, loop) => from >= loop.Key.Head && from <= loop.Key.Last && !(to >= loop.Key.Head && to <= loop.Key.Last)
            ? asked.Union(loop.Value)
            : asked);

    public void Clear()
    {
        _askedInLoops.Clear();
        Array.Clear(_states, 0, _states.Length);
        _entered.Clear();
    }
}
