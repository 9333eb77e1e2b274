using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>Finds paths in a graph, through handlers and finally regions as well.</summary>
internal static class GraphPaths
{
    /// <summary>Whether a path of at least one edge leads from a block to another, or back to itself.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="from">The first block.</param>
    /// <param name="to">The last block.</param>
    /// <param name="isEnd">Whether no path goes on after the block, other than to handlers.</param>
    public static bool Lead(ControlFlowGraph graph, int from, int to, Func<BasicBlock, bool> isEnd)
    {
        var visited = new bool[graph.Blocks.Length];
        var next = new Stack<int>();
        next.Push(from);
        while (next.Count > 0)
        {
            var block = graph.Blocks[next.Pop()];
            foreach (var successor in HandlersOf(block).Concat(isEnd(block) ? [] : SuccessorsOf(block, graph)))
            {
                if (successor == to)
                {
                    return true;
                }

                if (!visited[successor])
                {
                    visited[successor] = true;
                    next.Push(successor);
                }
            }
        }

        return false;
    }

    private static IEnumerable<int> SuccessorsOf(BasicBlock block, ControlFlowGraph graph) =>
        (IsJumping(block) is false ? [] : TargetsOf(block.ConditionalSuccessor))
            .Concat(IsJumping(block) is true ? [] : TargetsOf(block.FallThroughSuccessor))
            .Concat(block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.StructuredExceptionHandling }
                ? TargetsAfter(FinallyAround(block), graph)
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

    private static IEnumerable<int> TargetsAfter(ControlFlowRegion? region, ControlFlowGraph graph)
    {
        foreach (var branch in graph.Blocks.SelectMany(block => new[] { block.ConditionalSuccessor, block.FallThroughSuccessor }))
        {
            var index = branch is null || region is null ? -1 : branch.FinallyRegions.IndexOf(region);
            if (index >= 0 && branch!.Destination is { } destination)
            {
                yield return index + 1 < branch.FinallyRegions.Length
                    ? branch.FinallyRegions[index + 1].FirstBlockOrdinal
                    : destination.Ordinal;
            }
        }
    }

    private static ControlFlowRegion? FinallyAround(BasicBlock block)
    {
        var region = block.EnclosingRegion;
        while (region is not null && region.Kind != ControlFlowRegionKind.Finally)
        {
            region = region.EnclosingInGraph();
        }

        return region;
    }

    private static IEnumerable<int> HandlersOf(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingInGraph())
        {
            if (region.Kind == ControlFlowRegionKind.Try && region.EnclosingRegion is { Kind: ControlFlowRegionKind.TryAndCatch } guarded)
            {
                foreach (var handler in guarded.NestedRegions.Skip(1))
                {
                    yield return handler.FirstBlockOrdinal;
                }
            }
        }
    }
}
