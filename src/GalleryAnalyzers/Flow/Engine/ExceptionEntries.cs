using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>The entries of the exception handlers of a body, by the first block of the first handler of a try region.</summary>
internal sealed class ExceptionEntries
{
    private readonly Dictionary<int, ExceptionEntry> _entries = new();

    private List<ExceptionEntry>? _outer;

    /// <summary>
    /// The blocks that are walked on trial: only handlers among them are entered, as the walk may turn out to be none that is taken.
    /// </summary>
    public (int First, int Last)? Trial { get; set; }

    /// <summary>Clears the entries before the body is interpreted again.</summary>
    /// <param name="outer">The handlers around the call of the body; null if there are none.</param>
    public void Reset(List<ExceptionEntry>? outer)
    {
        _entries.Clear();
        _outer = outer;
    }

    /// <summary>Joins the state into the entries of the handlers that an exception in the block leads to.</summary>
    /// <returns>Those entries; null if there are none.</returns>
    public List<ExceptionEntry>? Enter(BasicBlock block, FlowState state)
    {
        var entries = _outer is null || Trial is not null ? null : new List<ExceptionEntry>(_outer);
        foreach (var region in block.Regions())
        {
            if (region.Kind != ControlFlowRegionKind.Try || region.EnclosingRegion is not { } guarded
                || (Trial is { First: var first, Last: var last } && !IsWithin(guarded, first, last)))
            {
                continue;
            }

            (entries ??= new List<ExceptionEntry>()).Add(EnterHandlersOf(guarded, state));

            // An exception continues past a finally region in the state at the end of that region.
            if (guarded.Kind == ControlFlowRegionKind.TryAndFinally)
            {
                break;
            }
        }

        return entries;
    }

    /// <summary>The entry of the handlers that begin with the block, if it grew since they last ran; marks it as run.</summary>
    /// <param name="ordinal">The block.</param>
    /// <param name="begin">The first block of the fixpoint region; handlers of earlier try regions are left to the enclosing one.</param>
    public ExceptionEntry? TakeGrown(int ordinal, int begin)
    {
        if (_entries.Count == 0
            || !_entries.TryGetValue(ordinal, out var entry)
            || !entry.IsDirty
            || entry.Guarded.FirstBlockOrdinal < begin)
        {
            return null;
        }

        entry.IsDirty = false;
        return entry;
    }

    /// <summary>Forgets the handlers in a range of blocks: each iteration of an unrolled loop has its own.</summary>
    public void Forget(int first, int last)
    {
        var within = _entries.Where(entry => IsWithin(entry.Value.Guarded, first, last));
        foreach (var begin in within.Select(static entry => entry.Key).ToList())
        {
            _entries.Remove(begin);
        }
    }

    /// <summary>Marks the handlers in a region as dirty: they continue from each pass through it, not only from the first.</summary>
    public void MarkGrown(ControlFlowRegion region)
    {
        foreach (var entry in _entries.Values)
        {
            entry.IsDirty |= IsWithin(entry.Guarded, region.FirstBlockOrdinal, region.LastBlockOrdinal);
        }
    }

    private static bool IsWithin(ControlFlowRegion guarded, int first, int last) =>
        guarded.FirstBlockOrdinal >= first && guarded.LastBlockOrdinal <= last;

    private ExceptionEntry EnterHandlersOf(ControlFlowRegion guarded, FlowState state)
    {
        var first = guarded.NestedRegions[1].FirstBlockOrdinal;
        if (_entries.TryGetValue(first, out var entry))
        {
            entry.Add(state);
        }
        else
        {
            entry = new ExceptionEntry(guarded, state.Clone());
            _entries.Add(first, entry);
        }

        return entry;
    }
}
