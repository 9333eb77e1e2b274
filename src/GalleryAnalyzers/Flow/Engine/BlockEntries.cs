using GalleryAnalyzers.Flow.PathConditions;
using GalleryAnalyzers.Flow.State;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>The states at the entries of a range of blocks: each is the join of the latest states of the edges to it.</summary>
/// <remarks>
/// The arms of a branch meet as they are in one iteration, so that a join costs what they changed. Only the entry of a loop's head grows
/// with each iteration, which ends the iteration.
/// </remarks>
/// <param name="first">The first block.</param>
/// <param name="last">The last block.</param>
/// <param name="leftBehind">The paths that literals left behind.</param>
internal sealed class BlockEntries(int first, int last, LeftBehindPaths leftBehind)
{
    private readonly BlockEntry[] _blocks = new BlockEntry[last - first + 1];
    private Dictionary<(int Head, int Last), Support>? _askedInLoops;

    /// <summary>The state at the entry of the block; null if it is unreachable.</summary>
    public FlowState? this[int ordinal] => _blocks[ordinal - first].State;

    /// <summary>Whether a block of the range has an edge from elsewhere so far.</summary>
    public bool AreEntered(int from, int to)
    {
        for (var ordinal = from; ordinal <= to; ordinal++)
        {
            if (_blocks[ordinal - first] is { State: not null } or { Edges.Count: > 0 })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the edges from a block, with states that are not shared, in place of those from its previous evaluation.</summary>
    /// <param name="edges">The edges; back edges and those to blocks out of the range are left out.</param>
    public void Replace(Edge[] edges)
    {
        foreach (var edge in edges)
        {
            if (IsForward(edge) && _blocks[edge.Destination - first].Edges is { } earlier)
            {
                RemoveFrom(earlier, edge.Source);
            }
        }

        foreach (var edge in edges)
        {
            if (IsForward(edge))
            {
                ref var block = ref _blocks[edge.Destination - first];
                (block.Edges ??= new(capacity: 1)).Add(edge);
                block.HasNewEdge = true;
            }
        }
    }

    /// <summary>Joins the state of a back edge into the entry state of the loop's head.</summary>
    /// <param name="edge">The back edge.</param>
    /// <param name="loop">The loop.</param>
    /// <returns>Whether the entry state changed.</returns>
    public bool TurnBack(in Edge edge, Loop loop)
    {
        ref var head = ref _blocks[edge.Destination - first];
        edge.State.LeaveBehind(AskedBetween(edge.Source, edge.Destination));
        if (head.State is null)
        {
            (head.Edges ??= new(capacity: 1)).Add(edge);
            return head.HasNewEdge = true;
        }

        var isChanged = head.State.JoinWith(edge.State, loop);
        (head.IsGrowing, head.HasGrown) = (true, head.HasGrown | isChanged);
        return isChanged;
    }

    /// <summary>Joins a state into the entry state of the block, which grows from then on.</summary>
    public void Grow(int ordinal, FlowState state)
    {
        ref var block = ref _blocks[ordinal - first];
        block.IsGrowing = true;
        block.State?.JoinWith(state);
        block.State ??= state;
    }

    /// <summary>Lets the next update of the block say that its entry state changed, if it has one.</summary>
    public void MarkChanged(int ordinal) => _blocks[ordinal - first].HasGrown = _blocks[ordinal - first].State is not null;

    /// <summary>Updates the entry state of the block by the edges that came since.</summary>
    /// <returns>Whether it changed.</returns>
    public bool Update(int ordinal)
    {
        ref var block = ref _blocks[ordinal - first];
        var hasGrown = block.HasGrown;
        block.HasGrown = false;
        if (!block.HasNewEdge)
        {
            return hasGrown;
        }

        block.HasNewEdge = false;
        var joined = Joined(block.Edges!, ordinal);
        if (block is { IsGrowing: true, State: { } state })
        {
            return state.JoinWith(joined) || hasGrown;
        }

        block.State = joined;
        return true;
    }

    /// <summary>Notes what an iteration of a loop asked that left paths behind: it is asked before the loop is left again.</summary>
    public void AddAsked(int head, int end, Support asked)
    {
        if (!asked.IsNone)
        {
            _askedInLoops ??= new();
            _askedInLoops[(head, end)] = _askedInLoops.TryGetValue((head, end), out var known) ? known.Union(asked) : asked;
        }
    }

    private static void RemoveFrom(List<Edge> edges, int source)
    {
        for (var i = edges.Count - 1; i >= 0; i--)
        {
            if (edges[i].Source == source)
            {
                edges.RemoveAt(i);
            }
        }
    }

    private bool IsForward(in Edge edge) => edge.Destination > edge.Source && edge.Destination >= first && edge.Destination <= last;

    private FlowState Joined(List<Edge> edges, int ordinal)
    {
        foreach (var edge in edges)
        {
            edge.State.LeaveBehind(AskedBetween(edge.Source, ordinal));
        }

        if (edges.Count == 1)
        {
            return edges[0].State;
        }

        var joined = edges[0].State.Clone();
        for (var i = 1; i < edges.Count; i++)
        {
            joined.JoinWith(edges[i].State, loop: null, literal => leftBehind.Leaves(literal, ordinal));
        }

        return joined;
    }

    /// <summary>The support of what was asked in the iterations of the loops that a branch leaves.</summary>
    private Support AskedBetween(int from, int to)
    {
        var asked = Support.None;
        if (_askedInLoops is null)
        {
            return asked;
        }

        foreach (var loop in _askedInLoops)
        {
            var (head, end) = loop.Key;
            asked = from >= head && from <= end && !(to >= head && to <= end) ? asked.Union(loop.Value) : asked;
        }

        return asked;
    }

    private struct BlockEntry
    {
        public FlowState? State;

        /// <summary>The latest edges to the block.</summary>
        public List<Edge>? Edges;

        public bool HasNewEdge;

        /// <summary>Whether the state is joined with each later one, as that of a loop's head.</summary>
        public bool IsGrowing;

        /// <summary>Whether the state has grown by a back edge.</summary>
        public bool HasGrown;
    }
}
