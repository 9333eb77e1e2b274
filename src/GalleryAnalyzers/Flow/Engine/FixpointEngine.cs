using GalleryAnalyzers.Flow.PathConditions;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>Walks the graph of a body in the order of its blocks, and its fixpoint regions until nothing changes.</summary>
/// <remarks>
/// The <see cref="Transfer.Evaluator"/> has the transfer functions; the engine knows only blocks, edges, regions and states.
/// </remarks>
internal sealed class FixpointEngine
{
    private readonly Interpreter _run;
    private readonly BlockEntries _entries;
    private readonly ExceptionEntries _handlers = new();
    private readonly BlockEvaluator _blocks;
    private readonly LeftBehindPaths _leftBehind;

    private bool _isReporting;
    private int _depth;

    public FixpointEngine(Interpreter run)
    {
        _run = run;
        _blocks = new BlockEvaluator(run, _handlers);
        _leftBehind = new LeftBehindPaths(run);
        _entries = new BlockEntries(0, run.Body.Graph.Blocks.Length - 1, _leftBehind);
    }

    /// <summary>Walks the body from the given state: once, and each fixpoint region first to its fixpoint, then once more.</summary>
    /// <param name="begin">The state at the entry; it is not shared.</param>
    /// <param name="isReporting">Whether events are reported to the observer.</param>
    /// <param name="depth">The depth of the body in expressions and calls.</param>
    /// <param name="outerHandlers">The handlers around the call of the body; null if there are none.</param>
    /// <returns>The state at the exit; null if the exit is unreachable.</returns>
    public FlowState? Walk(FlowState begin, bool isReporting, int depth = 0, List<ExceptionEntry>? outerHandlers = null)
    {
        _entries.Clear();
        _handlers.Reset(outerHandlers);
        _entries.Replace([Edge.ToFirstOf(_run.Body.Graph.Root, begin)]);
        _isReporting = isReporting;
        _depth = depth;
        for (var ordinal = 0; ordinal < _run.Body.Graph.Blocks.Length && !_run.Context.Budget.IsExhausted; ordinal++)
        {
            if (_run.Body.FixpointRegions.LastOf(ordinal) is { } last)
            {
                WalkRegion(ordinal, last);
                ordinal = last;
            }
            else
            {
                _entries.Update(ordinal);
                if (_entries[ordinal] is { } entry)
                {
                    var block = _run.Body.Graph.Blocks[ordinal];
                    _entries.Replace(EdgesFrom(block, _blocks.Evaluate(block, entry, _isReporting, _depth)));
                }
            }
        }

        return _entries[_run.Body.Graph.Blocks.Length - 1];
    }

    /// <summary>Ends the objects that the blocks of a loop, or of the whole method, allocate and that have not escaped.</summary>
    public void EndObjects(FlowState state, int first, int last)
    {
        foreach (var pair in state.Objects)
        {
            if (!pair.Value.HasEscaped && pair.Key.Source is null
                && _run.CallContext.Holds(pair.Key.Block) && IsBetween(pair.Key.Block, first, last))
            {
                _run.Context.Observer.OnEscape(pair.Key, EscapeKind.Ended, new ShownState(state));
            }
        }
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

    /// <summary>Brings the entry states of the blocks from <paramref name="first"/> to <paramref name="last"/> to a fixpoint.</summary>
    /// <returns>The state at the end of a finally region; null if the end is unreachable.</returns>
    private FlowState? Fixpoint(BlockEntries entries, int first, int last)
    {
        FlowState? exit = null;
        var next = first;
        while (next <= last && !_run.Context.Budget.IsExhausted)
        {
            var ordinal = next++;
            RunHandlersAt(ordinal, entries, first);
            if (!entries.Update(ordinal))
            {
                continue;
            }

            var block = _run.Body.Graph.Blocks[ordinal];
            var end = _blocks.Evaluate(block, entries[ordinal]!.Clone(), _isReporting, _depth);
            var edges = EdgesFrom(block, end);
            entries.Replace(edges);
            foreach (var edge in edges)
            {
                if (entries.IsBack(edge) && TurnBack(entries, edge))
                {
                    next = Math.Min(next, edge.Destination);
                }
            }

            if (!end.At.IsDead
                && block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.StructuredExceptionHandling, Destination: null }
                && block.FinallyAround() is { } region && region.FirstBlockOrdinal == first && region.LastBlockOrdinal == last)
            {
                exit?.JoinWith(end.At.State);
                exit ??= end.At.State;
            }
        }

        return exit;
    }

    /// <summary>Joins the state of a back edge, which is not shared, into the entry state of the loop's head.</summary>
    private bool TurnBack(BlockEntries entries, in Edge edge)
    {
        var (head, last) = (edge.Destination, edge.Last);
        entries.AddAsked(head, last, _leftBehind.AskedBy(edge.State, entries[head], head));
        var loop = new Loop(number => IsBetween(number, head, last), _run.Context.IterationOf(_run.CallContext.NumberOf(head)));
        edge.State.DemoteToOlder(loop.Holds);
        return entries.TurnBack(edge, loop);
    }

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
        var entries = new BlockEntries(first, last, _leftBehind);
        entries.Replace([Edge.ToFirstOf(region, state)]);
        var exit = Fixpoint(entries, first, last);
        for (var i = first; i <= last; i++)
        {
            if (entries[i] is { } entry)
            {
                _entries.Grow(i, entry);
            }
        }

        _isReporting = isReporting;
        return exit;
    }

    /// <summary>
    /// Whether the block of that number, or the call that leads to it, lies in the blocks from <paramref name="first"/> to <paramref
    /// name="last"/>.
    /// </summary>
    private bool IsBetween(int number, int first, int last) =>
        _run.CallContext.OrdinalOf(number, _run.Context.CallContexts) is { } ordinal && ordinal >= first && ordinal <= last;

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
