using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>Extensions for the regions of a control flow graph.</summary>
internal static class ControlFlowRegions
{
    /// <summary>The enclosing region in the same graph; null for the root.</summary>
    /// <remarks>
    /// The root of a nested function's graph has an enclosing region as well, but in the outer graph, with other block ordinals.
    /// </remarks>
    public static ControlFlowRegion? EnclosingInGraph(this ControlFlowRegion region) =>
        region.Kind == ControlFlowRegionKind.Root ? null : region.EnclosingRegion;

    /// <summary>Whether the innermost finally region around the block has exactly the blocks of the given range.</summary>
    public static bool IsInFinally(this BasicBlock block, int first, int last)
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
}
