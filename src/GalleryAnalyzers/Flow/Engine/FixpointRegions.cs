using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>
/// The fixpoint regions of a graph: the smallest ranges of blocks that contain each loop, with all try regions and handlers in it.
/// </summary>
/// <remarks>A block outside of them is only reached from earlier blocks, so that one pass is enough there.</remarks>
internal sealed class FixpointRegions
{
    private readonly int[] _lasts;
    private readonly int[] _loopHeads;
    private readonly bool[] _isLoopHead;

    private FixpointRegions(int[] lasts, int[] loopHeads, bool[] isLoopHead) =>
        (_lasts, _loopHeads, _isLoopHead) = (lasts, loopHeads, isLoopHead);

    public static FixpointRegions In(ControlFlowGraph graph)
    {
        var lasts = new int[graph.Blocks.Length];
        var loopHeads = new int[graph.Blocks.Length];
        var isLoopHead = new bool[graph.Blocks.Length];
        foreach (var block in graph.Blocks)
        {
            Add(block.FallThroughSuccessor, block);
            Add(block.ConditionalSuccessor, block);
        }

        AddGuarded(graph.Root);
        for (var ordinal = lasts.Length - 1; ordinal >= 0; ordinal--)
        {
            for (var inner = ordinal; inner < lasts[ordinal]; inner++)
            {
                lasts[ordinal] = Math.Max(lasts[ordinal], lasts[inner]);
            }
        }

        return new FixpointRegions(lasts, loopHeads, isLoopHead);

        void Add(ControlFlowBranch? branch, BasicBlock from)
        {
            if (branch?.Destination is { } to && to.Ordinal <= from.Ordinal)
            {
                AddRange(to.Ordinal, from.Ordinal);
                isLoopHead[to.Ordinal] = true;
                for (var ordinal = to.Ordinal; ordinal <= from.Ordinal; ordinal++)
                {
                    loopHeads[ordinal] = Math.Max(loopHeads[ordinal], to.Ordinal);
                }
            }
        }

        void AddGuarded(ControlFlowRegion region)
        {
            if (region.Kind is ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally)
            {
                AddRange(region.FirstBlockOrdinal, region.LastBlockOrdinal);
            }

            foreach (var nested in region.NestedRegions)
            {
                AddGuarded(nested);
            }
        }

        // Ends are exclusive, so that 0 means that no fixpoint region begins there.
        void AddRange(int first, int last) => lasts[first] = Math.Max(lasts[first], last + 1);
    }

    /// <summary>Whether the block has a back edge.</summary>
    public static bool EndsLoop(BasicBlock block) =>
        block.FallThroughSuccessor?.Destination?.Ordinal <= block.Ordinal
        || block.ConditionalSuccessor?.Destination?.Ordinal <= block.Ordinal;

    /// <summary>The head of the innermost loop around the block; null if there is none.</summary>
    public int? LoopHeadOf(int ordinal) => _loopHeads[ordinal] is 0 ? null : _loopHeads[ordinal];

    /// <summary>The last block of the fixpoint region that begins with a loop whose head the block is; null if it is none.</summary>
    public int? LastOfLoop(int ordinal) => _isLoopHead[ordinal] ? _lasts[ordinal] - 1 : null;
}
