using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>An edge to a block, with its state.</summary>
/// <param name="Source">The block that branches; -1 if none does.</param>
/// <param name="Destination">The destination block.</param>
/// <param name="State">The state.</param>
/// <param name="Last">The last block on the edge: the finally regions on a back edge come after the block that branches back.</param>
internal readonly record struct Edge(int Source, int Destination, FlowState State, int Last)
{
    /// <summary>The edge into a region that no block branches to: the body, a handler, or a finally region.</summary>
    public static Edge ToFirstOf(ControlFlowRegion region, FlowState state) =>
        new(Source: -1, region.FirstBlockOrdinal, state, region.FirstBlockOrdinal);
}
