using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <content>The edges of the graph: branches, the finally regions on them, and exceptions.</content>
internal sealed partial class FixpointEngine
{
    /// <summary>The outgoing edges of a block, each with its state.</summary>
    private Edge[] EdgesFrom(BasicBlock block, in BlockEnd end)
    {
        if (end.At.IsDead)
        {
            return [];
        }

        var (jump, next) = block.ConditionalSuccessor is not null && block.BranchValue is { } condition
            ? _run.Conditions.Branch(end.At, condition, end.BranchValue, block.ConditionKind == ControlFlowConditionKind.WhenTrue)
            : (null, end.At.State);
        return (Follow(block.ConditionalSuccessor, jump, block.Ordinal), Follow(block.FallThroughSuccessor, next, block.Ordinal)) switch
        {
            ({ } one, { } other) => [one, other],
            ({ } one, null) => [one],
            (null, { } one) => [one],
            _ => [],
        };
    }

    /// <summary>The edge of a branch, after the finally regions on it; null if it leads nowhere.</summary>
    private Edge? Follow(ControlFlowBranch? branch, FlowState? state, int source)
    {
        if (branch?.Destination is not { } destination)
        {
            return null;
        }

        var last = source;
        foreach (var region in branch.FinallyRegions)
        {
            state = state is null ? null : RunFinally(region, state);
            last = Math.Max(last, region.LastBlockOrdinal);
        }

        foreach (var region in branch.LeavingRegions)
        {
            state?.Leave(region);
        }

        return state is null ? null : new Edge(source, destination.Ordinal, state, last);
    }

    private FlowState? RunFinally(ControlFlowRegion region, FlowState state)
    {
        _handlers.MarkGrown(region);

        // Events in the region are reported in the pass over its blocks, not on each edge through it.
        var isReporting = _isReporting;
        _isReporting = false;
        var (first, last) = (region.FirstBlockOrdinal, region.LastBlockOrdinal);
        var walk = NewWalk(first, last, outer: null);
        walk.Entries.Replace([Edge.ToFirstOf(region, state)]);
        var exit = Fixpoint(walk, first, last);
        for (var i = first; i <= last; i++)
        {
            // On trial, a region outside of the loop is passed by nobody yet.
            if (walk.Entries[i] is { } entry && (_handlers.Trial is not { First: var begin, Last: var end } || (i >= begin && i <= end)))
            {
                _walk.Around(i).Entries.Grow(i, entry);
            }
        }

        _isReporting = isReporting;
        return exit;
    }

    /// <summary>Restarts the handlers that begin with the block if their entry grew. Their try region comes before them.</summary>
    /// <param name="ordinal">The block.</param>
    /// <param name="entries">The entry states of the blocks.</param>
    /// <param name="begin">The first block of the fixpoint region; handlers of earlier try regions are left to the enclosing one.</param>
    private void RunHandlersAt(int ordinal, BlockEntries entries, int begin)
    {
        if (_handlers.TakeGrown(ordinal, begin) is not { } handler)
        {
            return;
        }

        foreach (var region in handler.Guarded.NestedRegions)
        {
            if (region.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler)
            {
                entries.Replace([Edge.ToFirstOf(region, handler.Begin())]);
            }
            else if (region.Kind == ControlFlowRegionKind.Finally)
            {
                // The pass through the region joins its states into the outer handlers itself.
                RunFinally(region, handler.Begin());
            }
        }
    }
}
