using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.State;

/// <content>Joins the states of paths where they meet.</content>
internal sealed partial class FlowState
{
    /// <summary>Joins the state of another path.</summary>
    /// <param name="other">The other path's state.</param>
    /// <param name="loop">The loop that the other path turns back in, so that growing values are widened; null if it does not.</param>
    /// <param name="leavesBehind">Whether the other outcome of a literal may not lead to this point; null if each does.</param>
    /// <returns>Whether anything changed.</returns>
    public bool JoinWith(FlowState other, Loop? loop = null, Func<Literal, bool>? leavesBehind = null)
    {
        var paths = new PathJoin(PathCondition, other.PathCondition, leavesBehind, loop);
        return Join(
            other,
            paths,
            loop is not null ? (mine, its) => Spend(mine, its).Widen(its, paths) : (mine, its) => Spend(mine, its).Join(its, paths));
    }

    /// <summary>
    /// Joins the state without a statement that the compiler may omit: it is either omitted in all runs or in none, so that of two values
    /// only one ever occurs. Objects are joined, so that they stay tracked.
    /// </summary>
    public void JoinOmitted(FlowState without) => Join(
        without,
        new PathJoin(PathCondition, without.PathCondition),
        static (mine, its) => mine.Equals(its) ? mine : mine.MayBeObject || its.MayBeObject ? mine.Join(its) : AbstractValue.Unknown);

    private bool Join(FlowState other, PathJoin paths, Func<AbstractValue, AbstractValue, AbstractValue> join)
    {
        _budget.Spend(
            _variables.DistanceTo(other._variables) + _captures.DistanceTo(other._captures)
            + _objects.DistanceTo(other._objects) + _writes.DistanceTo(other._writes));
        var isTold = false;
        var isChanged = (!_variables.IsCopyOf(other._variables) && _variables.MergeAll(
                other._variables, (_, mine, its) => join(mine, its), static (variable, _, _) => Unassigned(variable)))
            | (!_captures.IsCopyOf(other._captures) && _captures.MergeAll(
                other._captures, (_, mine, its) => join(mine, its), static (_, _, _) => null))
            | (!_objects.IsCopyOf(other._objects) && _objects.MergeAll(other._objects, JoinObjects, Unnamed))
            | (!_writes.IsCopyOf(other._writes) && _writes.MergeAll(
                other._writes, (_, a, b) => a.Join(b, paths), static (_, _, _) => LastWrite.Never))
            | JoinExternal(other.ExternalState, paths)
            | !PathCondition.Equals(paths.Joined);
        PathCondition = paths.Joined;
        MayHoldMembers |= other.MayHoldMembers;
        return isChanged | isTold;

        // The contents of an object that one of the paths changed tell which one was taken.
        AbstractObject JoinObjects(AllocationSite id, AbstractObject mine, AbstractObject its)
        {
            if (mine.Equals(its))
            {
                return mine;
            }

            var before = FindWrite(id);
            var after = before.Join(new LastWrite(null, paths.Between), paths);
            isTold |= !ReferenceEquals(before, after);
            SetWrite(id, after);
            return mine.Join(its, join, paths);
        }
    }

    // Definite assignment keeps a local that only one path assigns from being read; a parameter has its argument, and a member some value.
    private static AbstractValue? Unassigned(ISymbol variable) =>
        variable is IParameterSymbol || IsMember(variable) ? AbstractValue.Unknown : null;

    // An initial collection is empty until it is named, and a fetched object is as it was fetched.
    private static AbstractObject? Unnamed(AllocationSite id, AbstractObject found, SharedMap<AllocationSite, AbstractObject> objects) =>
        id.Fetched
        ?? (id.Owner is { } owner && objects.Contains(owner) ? AbstractObject.CreatedList(found.Type, ListContents.Empty) : null);

    private bool JoinExternal(ExternalState other, PathJoin paths)
    {
        if (ReferenceEquals(ExternalState, other))
        {
            return false;
        }

        _budget.Spend(ExternalState.Size + other.Size);
        var joined = ExternalState.Join(other, paths.Between);
        var isChanged = !ReferenceEquals(joined, ExternalState);
        ExternalState = joined;
        return isChanged;
    }
}
