using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>A program point in a block, whose state changes as the operations of the block are evaluated in order.</summary>
/// <param name="state">The state at the block's entry; it is not shared.</param>
/// <param name="block">The number of the block among those of all call contexts.</param>
/// <param name="isReporting">Whether events are reported to the observer, which is the case once the fixpoint is reached.</param>
/// <param name="depth">The depth of the evaluation in expressions and calls.</param>
internal sealed class ProgramPoint(FlowState state, int block, bool isReporting, int depth)
{
    public FlowState State { get; set; } = state;

    /// <summary>The number of the block among those of all call contexts.</summary>
    public int Block { get; } = block;

    /// <summary>Whether events are reported to the observer.</summary>
    public bool IsReporting => isReporting && !IsDead;

    /// <summary>The depth of the evaluation in expressions and calls.</summary>
    public int Depth { get; set; } = depth;

    /// <summary>The values of the operands that were evaluated so far, of the operations that are being evaluated.</summary>
    public List<AbstractValue> Operands { get; } = new();

    /// <summary>The state as it is shown to rules.</summary>
    public ShownState Shown => new(State);

    /// <summary>Whether the block called a method that never returns, so that the rest of it is unreachable.</summary>
    public bool IsDead { get; set; }
}
