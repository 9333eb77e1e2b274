using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>The paths in a graph, through handlers and finally regions as well.</summary>
/// <remarks>It holds the ordinals of the blocks only, so that it may outlive the graph.</remarks>
internal sealed class GraphPaths
{
    private readonly List<(int Block, bool IsException)>[] _predecessors;

    public GraphPaths(ControlFlowGraph graph)
    {
        _predecessors = new List<(int Block, bool IsException)>[graph.Blocks.Length];
        for (var i = 0; i < _predecessors.Length; i++)
        {
            _predecessors[i] = new();
        }

        var afterFinally = TargetsAfterFinally(graph);
        foreach (var block in graph.Blocks)
        {
            foreach (var handler in block.Handlers())
            {
                _predecessors[handler.FirstBlockOrdinal].Add((block.Ordinal, IsException: true));
            }

            foreach (var successor in SuccessorsOf(block, afterFinally))
            {
                _predecessors[successor].Add((block.Ordinal, IsException: false));
            }
        }
    }

    /// <summary>Whether a path of at least one edge leads from a block to another, or back to itself.</summary>
    /// <param name="from">The first block.</param>
    /// <param name="to">The last block.</param>
    /// <param name="isEnd">Whether no path goes on after a block, other than to handlers.</param>
    /// <param name="isBarred">Whether no path may lead through the block; null if none is barred.</param>
    public bool Lead(int from, int to, Func<int, bool> isEnd, Func<int, bool>? isBarred = null)
    {
        // The search goes backwards: a loop is left at the block that begins it, and all that follows it is never visited.
        var visited = new HashSet<int>();
        var next = new Stack<int>();
        next.Push(to);
        while (next.Count > 0)
        {
            foreach (var (block, isException) in _predecessors[next.Pop()])
            {
                if ((!isException && isEnd(block)) || isBarred?.Invoke(block) == true)
                {
                    continue;
                }

                if (block == from)
                {
                    return true;
                }

                if (visited.Add(block))
                {
                    next.Push(block);
                }
            }
        }

        return false;
    }

    private static IEnumerable<int> SuccessorsOf(BasicBlock block, ILookup<ControlFlowRegion, int> afterFinally) =>
        (IsJumping(block) is false ? [] : TargetsOf(block.ConditionalSuccessor))
            .Concat(IsJumping(block) is true ? [] : TargetsOf(block.FallThroughSuccessor))
            .Concat(block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.StructuredExceptionHandling }
                && block.FinallyAround() is { } region
                ? afterFinally[region]
                : []);

    // Whether the conditional branch is taken; null where no constant decides.
    private static bool? IsJumping(BasicBlock block) =>
        block.ConditionKind != ControlFlowConditionKind.None && block.BranchValue?.ConstantValue is { HasValue: true, Value: bool decided }
            ? decided == (block.ConditionKind == ControlFlowConditionKind.WhenTrue)
            : null;

    // A branch out of a try region leads through its finally regions, one after the other.
    private static IEnumerable<int> TargetsOf(ControlFlowBranch? branch) =>
        branch?.Destination is not { } destination ? []
        : branch.FinallyRegions.IsEmpty ? [destination.Ordinal]
        : [branch.FinallyRegions[0].FirstBlockOrdinal];

    private static ILookup<ControlFlowRegion, int> TargetsAfterFinally(ControlFlowGraph graph)
    {
        var targets = new HashSet<(ControlFlowRegion Region, int Target)>();
        foreach (var branch in graph.Blocks.SelectMany(block => new[] { block.ConditionalSuccessor, block.FallThroughSuccessor }))
        {
            var target = branch?.Destination?.Ordinal;
            for (var i = target is null ? -1 : branch!.FinallyRegions.Length - 1; i >= 0; i--)
            {
                targets.Add((branch!.FinallyRegions[i], target!.Value));
                target = branch.FinallyRegions[i].FirstBlockOrdinal;
            }
        }

        return targets.ToLookup(pair => pair.Region, pair => pair.Target);
    }
}
