using GalleryAnalyzers.Flow.PathConditions;
using GalleryAnalyzers.Flow.State;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>Finds the paths that a literal left behind: those with the other outcome, if they do not lead to the same point.</summary>
internal sealed class LeftBehindPaths(Interpreter run)
{
    /// <summary>
    /// The support of what an iteration of a loop asked that left paths behind. The first iteration was not asked yet, so that it counts
    /// where the loop is left.
    /// </summary>
    /// <param name="end">The state at the end of the iteration.</param>
    /// <param name="entry">The state at the loop's head; null before the loop is entered.</param>
    /// <param name="head">The block at the loop's head.</param>
    public Support AskedBy(FlowState end, FlowState? entry, int head)
    {
        var asked = Support.None;
        if (entry is null || end.PathCondition.Assumed == entry.PathCondition.Assumed)
        {
            return asked;
        }

        foreach (var literal in end.PathCondition.Assumed.Since(entry.PathCondition.Assumed))
        {
            asked = Leaves(literal, head) ? asked.Union(literal.Support) : asked;
        }

        return asked;
    }

    /// <summary>Whether the other outcome of a literal may not lead to the block.</summary>
    public bool Leaves(Literal literal, int destination)
    {
        if (literal.IsImplicit)
        {
            return false;
        }

        if (run.OrdinalOf(literal.Branch) is { } branch)
        {
            return !run.Body.PostDominators.IsPostDominatedBy(branch, destination);
        }

        // A call that throws leads to a handler of all exceptions, where there is one.
        return run.OrdinalOf(literal.Block) is not { } block
            || run.Body.Graph.Blocks[block].HandlerOfAll(run.Types) is not { } handler
            || !run.Body.PostDominators.IsPostDominatedBy(handler, destination);
    }
}
