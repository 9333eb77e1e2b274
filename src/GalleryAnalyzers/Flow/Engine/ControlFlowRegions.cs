using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>The way outwards through the regions of a control flow graph.</summary>
internal static class ControlFlowRegions
{
    /// <summary>The region around this one in the same graph; null where this one is the graph's root.</summary>
    /// <remarks>The root of a nested function's graph has an enclosing region too: one of the graph around it, whose block ordinals are others.</remarks>
    public static ControlFlowRegion? EnclosingInGraph(this ControlFlowRegion region) =>
        region.Kind == ControlFlowRegionKind.Root ? null : region.EnclosingRegion;
}
