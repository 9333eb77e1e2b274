using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.State;

/// <summary>The state in which handlers of exceptions begin: the join of all that their region may have done before the exception.</summary>
/// <param name="guarded">The region that they guard, and they.</param>
/// <param name="state">The state in which the region was entered first; nobody else holds it.</param>
internal sealed class ExceptionEntry(ControlFlowRegion guarded, FlowState state)
{
    public ControlFlowRegion Guarded { get; } = guarded;

    public FlowState State { get; } = state;

    /// <summary>Whether the state grew since the handlers were last run.</summary>
    public bool IsDirty { get; set; } = true;

    /// <summary>Adds a state in which an exception may be thrown.</summary>
    public void Add(FlowState entry) => IsDirty |= State.JoinWith(entry, isLoop: false);
}
