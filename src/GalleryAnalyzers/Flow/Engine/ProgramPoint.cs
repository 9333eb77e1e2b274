using GalleryAnalyzers.Flow.State;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>A point in the execution of a block: the state there, which the operations of the block change as they are evaluated one after the other.</summary>
/// <param name="state">The state at the block's entry; nobody else holds it.</param>
/// <param name="block">The number of the block among those of all call contexts.</param>
/// <param name="isReporting">Whether the observer is told what happens: only once all is known that leads there.</param>
/// <param name="depth">How deep in expressions and calls the evaluation is.</param>
internal sealed class ProgramPoint(FlowState state, int block, bool isReporting, int depth)
{
    public FlowState State { get; set; } = state;

    /// <summary>The number of the block among those of all call contexts.</summary>
    public int Block { get; } = block;

    /// <summary>Whether the observer is told what happens.</summary>
    public bool IsReporting => isReporting && !IsDead;

    /// <summary>How deep in expressions and calls the evaluation is.</summary>
    public int Depth { get; set; } = depth;

    /// <summary>Whether the block called what never returns: nothing that comes after it there happens.</summary>
    public bool IsDead { get; set; }
}
