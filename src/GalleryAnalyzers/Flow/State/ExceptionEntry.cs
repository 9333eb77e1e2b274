using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.State;

/// <summary>The entry of exception handlers: the join of all states in which their try region may throw.</summary>
/// <param name="guarded">The try region with its handlers.</param>
/// <param name="state">The state in which the try region was first entered; it is not shared.</param>
internal sealed class ExceptionEntry(ControlFlowRegion guarded, FlowState state)
{
    private ExternalState? _thrown;

    public ControlFlowRegion Guarded { get; } = guarded;

    public FlowState State { get; } = state;

    /// <summary>Whether the state grew since the handlers last ran.</summary>
    public bool IsDirty { get; set; } = true;

    /// <summary>Joins the state of a block in which an exception may be thrown.</summary>
    public void Add(FlowState entry) => IsDirty |= State.JoinWith(entry);

    /// <summary>Joins an external state in which an exception may be thrown.</summary>
    public void AddThrown(ExternalState external)
    {
        var joined = _thrown?.Join(external, Support.World) ?? external;
        IsDirty |= !ReferenceEquals(joined, _thrown);
        _thrown = joined;
    }

    /// <summary>A state in which the handlers begin; it is not shared.</summary>
    public FlowState Begin()
    {
        var begin = State.Clone();
        if (_thrown is not null)
        {
            begin.SetExternal(_thrown);
        }

        return begin;
    }
}
