using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>The paths in a graph, through handlers and finally regions as well.</summary>
internal sealed class GraphPaths
{
    private readonly List<BasicBlock>[] _predecessors;

    /// <param name="graph">The graph.</param>
    /// <param name="isEnd">Whether no path goes on after a block, other than to handlers.</param>
    public GraphPaths(ControlFlowGraph graph, Func<BasicBlock, bool> isEnd)
    {
        _predecessors = new List<BasicBlock>[graph.Blocks.Length];
        for (var i = 0; i < _predecessors.Length; i++)
        {
            _predecessors[i] = new List<BasicBlock>();
        }

        var afterFinally = TargetsAfterFinally(graph);
        foreach (var block in graph.Blocks)
        {
            foreach (var successor in HandlersOf(block).Concat(isEnd(block) ? [] : SuccessorsOf(block, afterFinally)))
            {
                _predecessors[successor].Add(block);
            }
        }
    }

    /// <summary>Whether a path of at least one edge leads from a block to another, or back to itself.</summary>
    /// <param name="from">The first block.</param>
    /// <param name="to">The last block.</param>
    /// <param name="isBarred">Whether no path may lead through the block.</param>
    public bool Lead(int from, int to, Func<BasicBlock, bool> isBarred)
    {
        // The search goes backwards: a loop is left at the block that begins it, and all that follows it is never visited.
        var visited = new HashSet<int>();
        var next = new Stack<int>();
        next.Push(to);
        while (next.Count > 0)
        {
            foreach (var block in _predecessors[next.Pop()])
            {
                if (isBarred(block))
                {
                    continue;
                }

                if (block.Ordinal == from)
                {
                    return true;
                }

                if (visited.Add(block.Ordinal))
                {
                    next.Push(block.Ordinal);
                }
            }
        }

        return false;
    }

    private static IEnumerable<int> SuccessorsOf(BasicBlock block, ILookup<ControlFlowRegion, int> afterFinally) =>
        (IsJumping(block) is false ? [] : TargetsOf(block.ConditionalSuccessor))
            .Concat(IsJumping(block) is true ? [] : TargetsOf(block.FallThroughSuccessor))
            .Concat(block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.StructuredExceptionHandling }
                && FinallyAround(block) is { } region
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
