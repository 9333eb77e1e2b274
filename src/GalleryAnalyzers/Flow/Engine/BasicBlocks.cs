using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>Extensions for the blocks of a control flow graph.</summary>
internal static class BasicBlocks
{
    /// <summary>All operations of the block and of the value that it branches on or returns, with those that they consist of.</summary>
    public static IEnumerable<IOperation> AllOperations(this BasicBlock block)
    {
        var operations = block.Operations.SelectMany(static operation => operation.DescendantsAndSelf());
        return block.BranchValue is { } value ? operations.Concat(value.DescendantsAndSelf()) : operations;
    }

    /// <summary>The regions around the block in its graph, the innermost first.</summary>
    /// <remarks>
    /// The root of a nested function's graph has an enclosing region as well, but in the outer graph, with other block ordinals.
    /// </remarks>
    public static IEnumerable<ControlFlowRegion> Regions(this BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null;
            region = region.Kind == ControlFlowRegionKind.Root ? null : region.EnclosingRegion)
        {
            yield return region;
        }
    }

    /// <summary>The innermost finally region around the block; null if there is none.</summary>
    public static ControlFlowRegion? FinallyAround(this BasicBlock block) =>
        block.Regions().FirstOrDefault(static region => region.Kind == ControlFlowRegionKind.Finally);

    /// <summary>The handlers that exceptions in the block may lead to, the innermost first.</summary>
    public static IEnumerable<ControlFlowRegion> Handlers(this BasicBlock block) => block.Regions()
        .Where(static region => region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion.Kind: ControlFlowRegionKind.TryAndCatch })
        .SelectMany(static region => region.EnclosingRegion!.NestedRegions.Skip(1));

    /// <summary>The first block of the handler that all exceptions in the block lead to; null if there is none in the graph.</summary>
    public static int? HandlerOfAll(this BasicBlock block, WellKnownTypes types) => block.Handlers()
        .FirstOrDefault(handler => handler.Kind == ControlFlowRegionKind.Catch && CatchesAll(handler.ExceptionType, types))
        ?.FirstBlockOrdinal;

    private static bool CatchesAll(ITypeSymbol? type, WellKnownTypes types) =>
        type is null or { SpecialType: SpecialType.System_Object } || types.Is(type, TypeNames.Exception);
}
