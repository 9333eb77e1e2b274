using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>Extensions for the regions of a control flow graph.</summary>
internal static class ControlFlowRegions
{
    /// <summary>The first block of the handler that all exceptions in the block lead to; null if there is none in the graph.</summary>
    public static int? HandlerOfAll(this BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingInGraph())
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } guarded })
            {
                foreach (var handler in guarded.NestedRegions)
                {
                    if (handler.Kind == ControlFlowRegionKind.Catch && IsAnyException(handler.ExceptionType))
                    {
                        return handler.FirstBlockOrdinal;
                    }
                }
            }
        }

        return null;
    }

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

    private static bool IsAnyException(ITypeSymbol? type) =>
        type is null or { SpecialType: SpecialType.System_Object }
            or { Name: nameof(Exception), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } };
}
