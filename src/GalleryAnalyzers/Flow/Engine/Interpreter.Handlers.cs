using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Engine;

/// <content>Exceptions: a handler begins with whatever the region that it guards may have done before the exception.</content>
internal sealed partial class Interpreter
{
    /// <summary>The handlers of this body that were reached, by the block where the first of a guarded region's handlers begins.</summary>
    private readonly Dictionary<int, ExceptionEntry> _handlers = new();

    private List<ExceptionEntry>? _outerHandlers;

    // A local that is set to what is at hand: no handler begins with what it held before.
    private static bool CannotThrow(IOperation operation) =>
        operation is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: ILocalReferenceOperation or IParameterReferenceOperation, IsRef: false } assignment }
        && (assignment.Value.ConstantValue.HasValue || assignment.Value is ILocalReferenceOperation or IParameterReferenceOperation);

    private List<ExceptionEntry>? EnterHandlers(BasicBlock block, FlowState entry)
    {
        var entries = _outerHandlers is null ? null : new List<ExceptionEntry>(_outerHandlers);
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingInGraph())
        {
            if (region.Kind != ControlFlowRegionKind.Try || region.EnclosingRegion is not { } guarded)
            {
                continue;
            }

            (entries ??= new List<ExceptionEntry>()).Add(EnterHandlersOf(guarded, entry));

            // Past a finally region, an exception goes on in the state that the region leaves.
            if (guarded.Kind == ControlFlowRegionKind.TryAndFinally)
            {
                break;
            }
        }

        return entries;
    }

    private ExceptionEntry EnterHandlersOf(ControlFlowRegion guarded, FlowState entry)
    {
        var first = guarded.NestedRegions[1].FirstBlockOrdinal;
        if (_handlers.TryGetValue(first, out var handler))
        {
            handler.Add(entry);
        }
        else
        {
            handler = new ExceptionEntry(guarded, entry.Clone());
            _handlers.Add(first, handler);
        }

        return handler;
    }

    /// <summary>Lets the handlers that begin with the block begin anew, where their entry grew: what they guard comes before them.</summary>
    /// <param name="ordinal">The block.</param>
    /// <param name="entries">The states at the blocks' entries.</param>
    /// <param name="isPending">The blocks that are to be run: the handlers' are added.</param>
    /// <param name="begin">The first of the blocks that are being run; handlers of what lies before it are left to others.</param>
    private void RunHandlersAt(int ordinal, FlowState?[] entries, bool[] isPending, int begin)
    {
        if (_handlers.Count == 0
            || !_handlers.TryGetValue(ordinal, out var handler)
            || !handler.IsDirty
            || handler.Guarded.FirstBlockOrdinal < begin)
        {
            return;
        }

        handler.IsDirty = false;
        foreach (var region in handler.Guarded.NestedRegions)
        {
            if (region.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler)
            {
                isPending[region.FirstBlockOrdinal] |=
                    Enter(entries, new Edge(region.FirstBlockOrdinal, handler.State.Clone(), region.FirstBlockOrdinal), isLoop: false);
            }
            else if (region.Kind == ControlFlowRegionKind.Finally)
            {
                // What the region does on the way to the handlers around it, it tells them itself.
                RunFinally(region, handler.State.Clone());
            }
        }
    }
}
