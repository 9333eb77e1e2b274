using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>The iterations of loops that are walked one by one: each has a context of its own, and so makes objects of its own.</summary>
internal sealed class LoopUnrolling(Interpreter run)
{
    /// <summary>The maximum number of iterations of a loop that is walked iteration by iteration.</summary>
    private const int MaximumIterations = 16;

    /// <summary>The maximum number of iterations of all loops in a body, with those of loops in loops.</summary>
    private const int MaximumContexts = 256;

    private readonly Dictionary<(CallContext Outer, int Head, int Iteration), CallContext> _contexts = new();
    private readonly Stack<(int Head, CallContext Context)> _active = new();

    /// <summary>The context of the current iteration; that of the call where no loop is walked iteration by iteration.</summary>
    public CallContext Context => _active.Count > 0 ? _active.Peek().Context : run.CallContext;

    /// <summary>Whether the loop of that head is walked iteration by iteration at present.</summary>
    public bool IsUnrolled(int head) => _active.Count > 0 && _active.Any(iteration => iteration.Head == head);

    /// <summary>Whether the block of that number is part of an iteration that is walked at present, or called in one.</summary>
    public bool IsInIteration(int number) =>
        number >= 0
        && ((_active.Count > 0 && number >= _active.Last().Context.First) || run.Caller?.Engine.IsInIteration(number) == true);

    /// <summary>Whether the block of that number is part of no iteration, or of one that is walked at present.</summary>
    public bool IsCurrent(int number) =>
        run.CallContext.Holds(number) || _active.Any(iteration => iteration.Context.Holds(number));

    /// <summary>Begins an iteration, unless there are too many.</summary>
    public bool TryBegin(int head, int iteration)
    {
        if (iteration > MaximumIterations || run.Context.Budget.IsExhausted)
        {
            return false;
        }

        if (!_contexts.TryGetValue((Context, head, iteration), out var context))
        {
            if (_contexts.Count >= MaximumContexts)
            {
                return false;
            }

            context = run.Context.AddIteration(run.Body.Graph, run.CallContext);
            _contexts.Add((Context, head, iteration), context);
        }

        _active.Push((head, context));
        return true;
    }

    /// <summary>Ends the iteration that was begun last.</summary>
    public void End() => _active.Pop();

    /// <summary>Whether a loop has a condition at its head or at its end, and so is no endless one.</summary>
    public static bool HasCondition(ControlFlowGraph graph, int head, int last) =>
        HasExit(graph.Blocks[head], head, last) || HasExit(graph.Blocks[last], head, last);

    /// <summary>Whether a loop that turns back was left in none of its blocks, where its condition comes at its end.</summary>
    public static bool IsDecided(ControlFlowGraph graph, IReadOnlyList<Edge> edges, int head, int last) =>
        HasExit(graph.Blocks[head], head, last) || edges.All(edge => edge.Destination == head);

    private static bool HasExit(BasicBlock block, int head, int last) =>
        block.ConditionalSuccessor is { Destination: var jump } && block.FallThroughSuccessor is { Destination: var next }
        && (IsOutside(jump, head, last) || IsOutside(next, head, last));

    private static bool IsOutside(BasicBlock? block, int head, int last) =>
        block is not null && (block.Ordinal < head || block.Ordinal > last);
}
