using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.State;

/// <summary>The entry of exception handlers: the join of all states in which their try region may throw.</summary>
/// <param name="guarded">The try region with its handlers.</param>
/// <param name="state">The state in which the try region was first entered; it is not shared.</param>
internal sealed class ExceptionEntry(ControlFlowRegion guarded, FlowState state)
{
    public ControlFlowRegion Guarded { get; } = guarded;

    public FlowState State { get; } = state;

    /// <summary>Whether the state grew since the handlers last ran.</summary>
    public bool IsDirty { get; set; } = true;

    /// <summary>Joins a state in which an exception may be thrown.</summary>
    public void Add(FlowState entry) => IsDirty |= State.JoinWith(entry, isLoop: false);
}
