using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <content>The way through the graph: in the order of its blocks, and round its loops until nothing new is learned.</content>
internal sealed partial class Interpreter
{
    /// <summary>Goes through the body from the given state: once, and through its knots first to a fixpoint and then once more.</summary>
    private void Walk(FlowState begin, bool isReporting)
    {
        _entries[0] = begin;
        _isReporting = isReporting;
        for (var ordinal = 0; ordinal < _graph.Blocks.Length && !_context.Budget.IsExhausted; ordinal++)
        {
            if (_fixpointRegions.LastOf(ordinal) is { } last)
            {
                WalkRegion(ordinal, last);
                ordinal = last;
            }
            else if (_entries[ordinal] is { } entry)
            {
                Execute(_graph.Blocks[ordinal], entry);
                foreach (var edge in EdgesFrom(_graph.Blocks[ordinal]))
                {
                    Enter(_entries, edge, isLoop: false);
                }
            }
        }
    }

    private void WalkRegion(int first, int last)
    {
        var isReporting = _isReporting;
        _isReporting = false;
        Fixpoint(_entries, first, last);
        _isReporting = isReporting;
        for (var ordinal = first; ordinal <= last && isReporting && !_context.Budget.IsExhausted; ordinal++)
        {
            var block = _graph.Blocks[ordinal];
            if (_entries[ordinal] is not { } entry)
            {
                continue;
            }

            Execute(block, entry);
            if (!FixpointRegions.EndsLoop(block))
            {
                continue;
            }

            foreach (var edge in EdgesFrom(block))
            {
                if (edge.Destination <= ordinal)
                {
                    EndObjects(edge.State, edge.Destination, edge.Last);
                }
            }
        }
    }

    /// <summary>Brings the entries of the blocks from <paramref name="first"/> to <paramref name="last"/> to a fixpoint, and adds to those of the blocks that come after.</summary>
    /// <returns>The state at the end of a finally region, or null where it never ends.</returns>
    private FlowState? Fixpoint(FlowState?[] entries, int first, int last)
    {
        var isPending = new bool[entries.Length];
        for (var ordinal = first; ordinal <= last; ordinal++)
        {
            isPending[ordinal] = entries[ordinal] is not null;
        }

        // What leads on is what is known at last: what held before the first turn need not hold after it.
        var lastEdges = new Edge[]?[last - first + 1];
        FlowState? exit = null;
        var next = first;
        while (next <= last && !_context.Budget.IsExhausted)
        {
            var ordinal = next++;
            RunHandlersAt(ordinal, entries, isPending, first);
            if (!isPending[ordinal])
            {
                continue;
            }

            isPending[ordinal] = false;
            var block = _graph.Blocks[ordinal];
            Execute(block, entries[ordinal]!.Clone());
            var edges = EdgesFrom(block);
            lastEdges[ordinal - first] = edges;
            foreach (var edge in edges)
            {
                if (edge.Destination > last)
                {
                    continue;
                }

                var isLoop = edge.Destination <= ordinal;
                if (isLoop)
                {
                    DemoteToOlder(edge.State, edge.Destination, edge.Last);
                }

                if (Enter(entries, edge, isLoop))
                {
                    isPending[edge.Destination] = true;
                    next = Math.Min(next, edge.Destination);
                }
            }

            if (!_isDead
                && block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.StructuredExceptionHandling, Destination: null }
                && IsEndOf(first, last, block))
            {
                exit = Join(exit, _state);
            }
        }

        foreach (var edge in lastEdges.SelectMany(edges => edges ?? []).Where(edge => edge.Destination > last))
        {
            Enter(entries, edge, isLoop: false);
        }

        return exit;
    }

    private void DemoteToOlder(FlowState state, int first, int last) => state.DemoteToOlder(number => IsBetween(number, first, last));

    private static bool IsEndOf(int first, int last, BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingInGraph())
        {
            if (region.Kind == ControlFlowRegionKind.Finally)
            {
                return region.FirstBlockOrdinal == first && region.LastBlockOrdinal == last;
            }
        }

        return false;
    }

    private static FlowState Join(FlowState? into, FlowState from)
    {
        into?.JoinWith(from, isLoop: false);
        return into ?? from;
    }

    /// <summary>Adds the edge's state, which nobody else holds, to what is known at the beginning of the block that it leads to.</summary>
    private static bool Enter(FlowState?[] entries, in Edge edge, bool isLoop)
    {
        if (entries[edge.Destination] is { } existing)
        {
            return existing.JoinWith(edge.State, isLoop);
        }

        entries[edge.Destination] = edge.State;
        return true;
    }

    /// <summary>The ways that lead on from a block, each with what is known on it.</summary>
    private Edge[] EdgesFrom(BasicBlock block)
    {
        if (_isDead)
        {
            return [];
        }

        var (jump, next) = block.ConditionalSuccessor is not null && block.BranchValue is { } condition
            ? Branch(_state, condition, _branchValue, block.ConditionKind == ControlFlowConditionKind.WhenTrue)
            : (null, _state);
        return (Follow(block.ConditionalSuccessor, jump, block.Ordinal), Follow(block.FallThroughSuccessor, next, block.Ordinal)) switch
        {
            ({ } one, { } other) => [one, other],
            ({ } one, null) => [one],
            (null, { } one) => [one],
            _ => [],
        };
    }

    /// <summary>The edge at the end of a branch, after the finally regions that lie on it; null where it leads nowhere.</summary>
    private Edge? Follow(ControlFlowBranch? branch, FlowState? state, int last)
    {
        if (branch?.Destination is not { } destination)
        {
            return null;
        }

        foreach (var region in branch.FinallyRegions)
        {
            state = state is null ? null : RunFinally(region, state);
            last = Math.Max(last, region.LastBlockOrdinal);
        }

        foreach (var region in branch.LeavingRegions)
        {
            state?.Leave(region);
        }

        return state is null ? null : new Edge(destination.Ordinal, state, last);
    }

    private FlowState? RunFinally(ControlFlowRegion region, FlowState state)
    {
        // Its own handlers lead on from each way through the region, not only from the first.
        foreach (var handler in _handlers.Values)
        {
            handler.IsDirty |= handler.Guarded.FirstBlockOrdinal >= region.FirstBlockOrdinal && handler.Guarded.LastBlockOrdinal <= region.LastBlockOrdinal;
        }

        // What happens in the region is reported in the turn of its blocks, not on each way through it.
        var (savedState, savedBlock, branchValue, isReporting) = (_state, _block, _branchValue, _isReporting);
        _isReporting = false;
        var entries = new FlowState?[_entries.Length];
        entries[region.FirstBlockOrdinal] = state;
        var exit = Fixpoint(entries, region.FirstBlockOrdinal, region.LastBlockOrdinal);
        for (var i = region.FirstBlockOrdinal; i <= region.LastBlockOrdinal; i++)
        {
            if (entries[i] is { } entry)
            {
                _entries[i] = Join(_entries[i], entry);
            }
        }

        (_state, _block, _branchValue, _isReporting, _isDead) = (savedState, savedBlock, branchValue, isReporting, false);
        return exit;
    }

    /// <summary>Whether the block of that number, or the call that led there, lies in the blocks from <paramref name="first"/> to <paramref name="last"/>.</summary>
    private bool IsBetween(int number, int first, int last) =>
        _callContext.OrdinalOf(number, _context.CallContexts) is { } ordinal && ordinal >= first && ordinal <= last;

    /// <summary>A way to a block, and what is known on it.</summary>
    /// <param name="Destination">The block.</param>
    /// <param name="State">What is known.</param>
    /// <param name="Last">The last block on the way: of a loop, the finally regions that it runs through come after the block where it turns back.</param>
    private readonly record struct Edge(int Destination, FlowState State, int Last);
}
