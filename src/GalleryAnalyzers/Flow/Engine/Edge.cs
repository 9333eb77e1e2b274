using GalleryAnalyzers.Flow.State;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>An edge to a block, with its state.</summary>
/// <param name="Source">The block that branches; <see cref="FromException"/> where an exception leads to a handler.</param>
/// <param name="Destination">The destination block.</param>
/// <param name="State">The state.</param>
/// <param name="Last">The last block on the edge: the finally regions on a back edge come after the block that branches back.</param>
internal readonly record struct Edge(int Source, int Destination, FlowState State, int Last)
{
    /// <summary>The source of the edges to handlers, which no block has.</summary>
    public const int FromException = -1;
}
