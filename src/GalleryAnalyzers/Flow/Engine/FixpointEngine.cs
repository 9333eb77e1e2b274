using GalleryAnalyzers.Flow.State;
using GalleryAnalyzers.Flow.Transfer;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>Walks the graph of one body in the order of its blocks, and its loops until nothing new is learned.</summary>
/// <remarks>What an operation does, the <see cref="Transfer.Evaluator"/> knows; the engine knows blocks, edges, regions and states only.</remarks>
internal sealed class FixpointEngine
{
    private readonly Interpreter _run;
    private readonly FlowState?[] _entries;
    private readonly ExceptionEntries _handlers = new();
    private readonly BlockEvaluator _blocks;

    private bool _isReporting;
    private int _depth;

    public FixpointEngine(Interpreter run)
    {
        _run = run;
        _entries = new FlowState?[run.Body.Graph.Blocks.Length];
        _blocks = new BlockEvaluator(run, _handlers);
    }

    /// <summary>Goes through the body from the given state: once, and through its fixpoint regions first to a fixpoint and then once more.</summary>
    /// <param name="begin">The state at the body's entry; nobody else holds it.</param>
    /// <param name="isReporting">Whether the observer is told what happens.</param>
    /// <param name="depth">How deep in calls the body is _run.</param>
    /// <param name="outerHandlers">The handlers around the call of the body; null where there are none.</param>
    /// <returns>The state at the body's end; null where it never comes to one.</returns>
    public FlowState? Walk(FlowState begin, bool isReporting, int depth = 0, List<ExceptionEntry>? outerHandlers = null)
    {
        Array.Clear(_entries, 0, _entries.Length);
        _handlers.Reset(outerHandlers);
        _entries[0] = begin;
        _isReporting = isReporting;
        _depth = depth;
        for (var ordinal = 0; ordinal < _run.Body.Graph.Blocks.Length && !_run.Context.Budget.IsExhausted; ordinal++)
        {
            if (_run.Body.FixpointRegions.LastOf(ordinal) is { } last)
            {
                WalkRegion(ordinal, last);
                ordinal = last;
            }
            else if (_entries[ordinal] is { } entry)
            {
                var block = _run.Body.Graph.Blocks[ordinal];
                foreach (var edge in EdgesFrom(block, _blocks.Evaluate(block, entry, _isReporting, _depth)))
                {
                    Enter(_entries, edge, isLoop: false);
                }
            }
        }

        return _entries[_entries.Length - 1];
    }

    private void WalkRegion(int first, int last)
    {
        var isReporting = _isReporting;
        _isReporting = false;
        Fixpoint(_entries, first, last);
        _isReporting = isReporting;
        for (var ordinal = first; ordinal <= last && isReporting && !_run.Context.Budget.IsExhausted; ordinal++)
        {
            var block = _run.Body.Graph.Blocks[ordinal];
            if (_entries[ordinal] is not { } entry)
            {
                continue;
            }

            var exit = _blocks.Evaluate(block, entry, _isReporting, _depth);
            if (!FixpointRegions.EndsLoop(block))
            {
                continue;
            }

            foreach (var edge in EdgesFrom(block, exit))
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
        while (next <= last && !_run.Context.Budget.IsExhausted)
        {
            var ordinal = next++;
            RunHandlersAt(ordinal, entries, isPending, first);
            if (!isPending[ordinal])
            {
                continue;
            }

            isPending[ordinal] = false;
            var block = _run.Body.Graph.Blocks[ordinal];
            var end = _blocks.Evaluate(block, entries[ordinal]!.Clone(), _isReporting, _depth);
            var edges = EdgesFrom(block, end);
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

            if (!end.At.IsDead
                && block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.StructuredExceptionHandling, Destination: null }
                && IsEndOf(first, last, block))
            {
                exit = Join(exit, end.At.State);
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
        _handlers.MarkGrown(region);

        // What happens in the region is reported in the turn of its blocks, not on each way through it.
        var isReporting = _isReporting;
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

        _isReporting = isReporting;
        return exit;
    }

    /// <summary>Whether the block of that number, or the call that led there, lies in the blocks from <paramref name="first"/> to <paramref name="last"/>.</summary>
    private bool IsBetween(int number, int first, int last) =>
        _run.CallContext.OrdinalOf(number, _run.Context.CallContexts) is { } ordinal && ordinal >= first && ordinal <= last;

    /// <summary>The objects made in the blocks of a loop, or of the whole method, come to their end where nothing gave them away.</summary>
    public void EndObjects(FlowState state, int first, int last)
    {
        foreach (var pair in state.Objects)
        {
            if (!pair.Value.HasEscaped && pair.Key.Source is null && _run.CallContext.Holds(pair.Key.Block) && IsBetween(pair.Key.Block, first, last))
            {
                _run.Context.Observer.OnEscape(pair.Key, EscapeKind.Ended, state);
            }
        }
    }

    /// <summary>Lets the handlers that begin with the block begin anew, where their entry grew: what they guard comes before them.</summary>
    /// <param name="ordinal">The block.</param>
    /// <param name="entries">The states at the blocks' entries.</param>
    /// <param name="isPending">The blocks that are to be run: the handlers' are added.</param>
    /// <param name="begin">The first of the blocks that are being run; handlers of what lies before it are left to others.</param>
    private void RunHandlersAt(int ordinal, FlowState?[] entries, bool[] isPending, int begin)
    {
        if (_handlers.TakeGrown(ordinal, begin) is not { } handler)
        {
            return;
        }

        foreach (var region in handler.Guarded.NestedRegions)
        {
            if (region.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler)
            {
                isPending[region.FirstBlockOrdinal] |=
                    Enter(entries, new Edge(region.FirstBlockOrdinal, handler.State.Clone(), region.FirstBlockOrdinal), isLoop: false);
            }
            else if (region.Kind == ControlFlowRegionKind.Finally)
            {
                // What the region does on the way to the handlers around it, it tells them itself.
                RunFinally(region, handler.State.Clone());
            }
        }
    }

    /// <summary>A way to a block, and what is known on it.</summary>
    /// <param name="Destination">The block.</param>
    /// <param name="State">What is known.</param>
    /// <param name="Last">The last block on the way: of a loop, the finally regions that it runs through come after the block where it turns back.</param>
    private readonly record struct Edge(int Destination, FlowState State, int Last);
}
