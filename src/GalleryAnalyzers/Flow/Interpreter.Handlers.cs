using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow;

/// <content>Exceptions: a handler begins with whatever the region that it guards may have done before the exception.</content>
internal sealed partial class Interpreter
{
    private List<HandlerEntry>? EnterHandlers(BasicBlock block, FlowState entry)
    {
        var entries = _outerHandlers is null ? null : new List<HandlerEntry>(_outerHandlers);
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind != ControlFlowRegionKind.Try || region.EnclosingRegion is not { } guarded)
            {
                continue;
            }

            var handler = HandlerOf(guarded);
            handler.Add(entry);
            (entries ??= new List<HandlerEntry>()).Add(handler);

            // Past a finally region, an exception goes on in the state that the region leaves.
            if (guarded.Kind == ControlFlowRegionKind.TryAndFinally)
            {
                break;
            }
        }

        return entries;
    }

    private HandlerEntry HandlerOf(ControlFlowRegion guarded)
    {
        if (!_handlers.TryGetValue(guarded, out var handler))
        {
            handler = new HandlerEntry(Knowledge.World);
            _handlers.Add(guarded, handler);
        }

        return handler;
    }

    /// <summary>Lets the handlers whose entry grew begin again.</summary>
    /// <returns>Whether there was one.</returns>
    private bool RunDirtyHandlers(FlowState?[] entries, bool[] isPending, int first, int last)
    {
        if (_handlers.Count == 0)
        {
            return false;
        }

        var dirty = _handlers
            .Where(pair => pair.Value.IsDirty && pair.Key.FirstBlockOrdinal >= first && pair.Key.LastBlockOrdinal <= last)
            .OrderByDescending(pair => pair.Key.FirstBlockOrdinal)
            .ToList();
        foreach (var pair in dirty)
        {
            var (guarded, handler) = (pair.Key, pair.Value);
            handler.IsDirty = false;
            foreach (var region in guarded.NestedRegions)
            {
                if (region.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler)
                {
                    isPending[region.FirstBlockOrdinal] |=
                        Enter(entries, new Edge(region.FirstBlockOrdinal, handler.State.Clone()), isLoop: false);
                }
                else if (region.Kind == ControlFlowRegionKind.Finally)
                {
                    // What the region does on the way to the handlers around it, it tells them itself.
                    RunFinally(region, handler.State.Clone());
                }
            }
        }

        return dirty.Count > 0;
    }
}
