using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.PathConditions;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>
/// Walks the graph of a body in the order of its blocks: loops whose conditions are decided iteration by iteration, others to a fixpoint.
/// </summary>
/// <remarks>
/// The <see cref="Transfer.Evaluator"/> has the transfer functions; the engine knows only blocks, edges, regions and states.
/// </remarks>
internal sealed partial class FixpointEngine
{
    private readonly Interpreter _run;
    private readonly ExceptionEntries _handlers = new();
    private readonly BlockEvaluator _blocks;
    private readonly LeftBehindPaths _leftBehind;
    private readonly LoopUnrolling _unrolling;

    private Walk _walk;
    private bool _isReporting;
    private int _depth;

    public FixpointEngine(Interpreter run)
    {
        _run = run;
        _blocks = new BlockEvaluator(run, _handlers);
        _leftBehind = new LeftBehindPaths(run);
        _unrolling = new LoopUnrolling(run);
        _walk = NewWalk(0, run.Body.Graph.Blocks.Length - 1, outer: null);
    }

    /// <summary>The context that numbers the blocks at present: that of the call, or of an iteration of a loop.</summary>
    public CallContext Context => _unrolling.Context;

    /// <summary>Whether the block is part of an iteration of an unrolled loop, or called in one.</summary>
    public bool IsInIteration(int number) => _unrolling.IsInIteration(number);

    /// <summary>Whether the block of that number is part of no iteration, or of one that is walked at present.</summary>
    public bool IsCurrent(int number) => _unrolling.IsCurrent(number);

    /// <summary>Whether the loop of that head is walked iteration by iteration at present.</summary>
    public bool IsUnrolled(int head) => _unrolling.IsUnrolled(head);

    /// <summary>Walks the body from the given state.</summary>
    /// <param name="begin">The state at the entry; it is not shared.</param>
    /// <param name="isReporting">Whether events are reported to the observer.</param>
    /// <param name="depth">The depth of the body in expressions and calls.</param>
    /// <param name="outerHandlers">The handlers around the call of the body; null if there are none.</param>
    /// <returns>The state at the exit; null if the exit is unreachable.</returns>
    public FlowState? Walk(FlowState begin, bool isReporting, int depth = 0, List<ExceptionEntry>? outerHandlers = null)
    {
        var last = _run.Body.Graph.Blocks.Length - 1;
        _walk = NewWalk(0, last, outer: null);
        _handlers.Reset(outerHandlers);
        _walk.Entries.Replace([Edge.ToFirstOf(_run.Body.Graph.Root, begin)]);
        _isReporting = isReporting;
        _depth = depth;
        WalkBlocks();
        return _walk.Entries[last];
    }

    /// <summary>Ends the objects that the blocks of a loop, or of the whole method, allocate and that have not escaped.</summary>
    public void EndObjects(FlowState state, int first, int last)
    {
        foreach (var pair in state.Objects)
        {
            if (!pair.Value.HasEscaped && pair.Key.Source is null && _run.OrdinalOf(pair.Key.Block) is { } block
                && block >= first && block <= last)
            {
                _run.Context.Observer.OnEscape(pair.Key, EscapeKind.Ended, new ShownState(state));
            }
        }
    }

    private Walk NewWalk(int first, int last, Walk? outer) => new(new BlockEntries(first, last, _leftBehind), first, last, outer);

    private void WalkBlocks()
    {
        for (var ordinal = _walk.First; ordinal <= _walk.Last && !_run.Context.Budget.IsExhausted; ordinal++)
        {
            RunHandlersAt(ordinal, _walk.Entries, _walk.First);
            if (_run.Body.FixpointRegions.LastOfLoop(ordinal) is { } last && !_unrolling.IsUnrolled(ordinal))
            {
                WalkLoop(ordinal, last);
                ordinal = last;
                continue;
            }

            _walk.Entries.Update(ordinal);
            if (_walk.Entries[ordinal] is not { } entry)
            {
                continue;
            }

            // A finally region was passed on each edge through it; what is left to do is to report its events.
            var block = _run.Body.Graph.Blocks[ordinal];
            if (block.FinallyAround() is { } region && region.FirstBlockOrdinal >= _walk.First)
            {
                if (_isReporting)
                {
                    _blocks.Evaluate(block, entry, isReporting: true, isRepeated: true, _depth);
                }
            }
            else
            {
                _walk.Replace(EdgesFrom(block, _blocks.Evaluate(block, entry, _isReporting, isRepeated: false, _depth)));
                if (ordinal == _walk.First && _unrolling.IsUnrolled(ordinal) && _walk.IsLeft)
                {
                    return;
                }
            }
        }
    }

    private void WalkLoop(int head, int last)
    {
        _walk.Entries.Update(head);
        if (_walk.Entries[head] is not { } entry || _walk.Entries.AreEntered(head + 1, last)
            || !LoopUnrolling.HasCondition(_run.Body.Graph, head, last))
        {
            WalkFixpoint(head, last);
            return;
        }

        var (isReporting, trial) = (_isReporting, _handlers.Trial);
        _isReporting = false;
        _handlers.Trial ??= (head, last);
        var edges = Unroll(entry.Clone(), head, last);
        _isReporting = isReporting;
        _handlers.Trial = trial;
        _handlers.Forget(head, last);
        if (edges is null)
        {
            EnumeratorModel.ForgetPositions(entry);
            WalkFixpoint(head, last);
        }
        else
        {
            _walk.Replace(trial is null ? Unroll(entry, head, last) ?? edges : edges);
        }
    }

    /// <summary>Walks the iterations of a loop one by one.</summary>
    /// <returns>The edges that leave the loop; null where it is not decided how often it iterates, or too often.</returns>
    private Edge[]? Unroll(FlowState entry, int head, int last)
    {
        var (outer, leaving) = (_walk, new List<Edge>());
        Edge[] back = [new Edge(Source: -1, head, entry, head)];
        for (var iteration = 0; back.Length > 0; iteration++)
        {
            if (!_unrolling.TryBegin(head, iteration))
            {
                return null;
            }

            _walk = NewWalk(head, last, outer);
            _handlers.Forget(head, last);
            _walk.Entries.Replace(back);
            WalkBlocks();
            var (edges, isLeft) = (_walk.Leaving, _walk.IsLeft);
            foreach (var edge in edges)
            {
                edge.State.EndIteration(number => number >= Context.First);
            }

            _walk = outer;
            _unrolling.End();
            back = edges.Where(edge => edge.Destination == head).Select(static edge => edge with { Source = -1 }).ToArray();
            leaving.AddRange(edges.Where(edge => edge.Destination != head));
            if (isLeft || _run.Context.Budget.IsExhausted
                || (back.Length > 0 && !LoopUnrolling.IsDecided(_run.Body.Graph, edges, head, last)))
            {
                return null;
            }
        }

        return leaving.ToArray();
    }

    private void WalkFixpoint(int first, int last)
    {
        _walk.Entries.MarkChanged(first);
        var isReporting = _isReporting;
        _isReporting = false;
        Fixpoint(_walk, first, last);
        _isReporting = isReporting;
        for (var ordinal = first; ordinal <= last && isReporting && !_run.Context.Budget.IsExhausted; ordinal++)
        {
            var block = _run.Body.Graph.Blocks[ordinal];
            if (_walk.Entries[ordinal] is not { } entry)
            {
                continue;
            }

            var exit = _blocks.Evaluate(block, entry, _isReporting, isRepeated: true, _depth);
            if (!FixpointRegions.EndsLoop(block))
            {
                continue;
            }

            foreach (var edge in EdgesFrom(block, exit))
            {
                if (edge.Destination <= ordinal && edge.Destination >= first)
                {
                    EndObjects(edge.State, edge.Destination, edge.Last);
                }
            }
        }
    }

    /// <summary>Brings the entry states of the blocks from <paramref name="first"/> to <paramref name="last"/> to a fixpoint.</summary>
    /// <returns>The state at the end of a finally region; null if the end is unreachable.</returns>
    private FlowState? Fixpoint(Walk walk, int first, int last)
    {
        FlowState? exit = null;
        var next = first;
        while (next <= last && !_run.Context.Budget.IsExhausted)
        {
            var ordinal = next++;
            RunHandlersAt(ordinal, walk.Entries, first);
            if (!walk.Entries.Update(ordinal))
            {
                continue;
            }

            var block = _run.Body.Graph.Blocks[ordinal];
            var end = _blocks.Evaluate(block, walk.Entries[ordinal]!.Clone(), _isReporting, isRepeated: false, _depth);
            var edges = EdgesFrom(block, end);
            walk.Replace(edges);
            foreach (var edge in edges)
            {
                if (edge.Destination <= edge.Source && edge.Destination >= first && TurnBack(walk.Entries, edge))
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

    /// <summary>
    /// Whether the block of that number, or the call that leads to it, lies in the blocks from <paramref name="first"/> to <paramref
    /// name="last"/>.
    /// </summary>
    private bool IsBetween(int number, int first, int last) =>
        _run.CallContext.OrdinalOf(number, _run.Context.CallContexts) is { } ordinal && ordinal >= first && ordinal <= last;
}
