using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.State;

/// <content>Joins the states of paths where they meet.</content>
internal sealed partial class FlowState
{
    /// <summary>Joins the state of another path.</summary>
    /// <param name="other">The other path's state.</param>
    /// <param name="isLoop">Whether the other path is a back edge, where growing values are widened.</param>
    /// <returns>Whether anything changed.</returns>
    public bool JoinWith(FlowState other, bool isLoop)
    {
        var meeting = Meeting(PathCondition, other.PathCondition);
        return JoinWith(other, isLoop, meeting, SupportIn(meeting));
    }

    /// <summary>Joins the state without a statement that the compiler may omit: it is either omitted in all runs or in none.</summary>
    public void JoinOmitted(FlowState without) => JoinWith(without, isLoop: false, meeting: [], new Support());

    /// <param name="other">The other path's state.</param>
    /// <param name="isLoop">Whether the other path is a back edge.</param>
    /// <param name="meeting">The literals whose branches' paths meet here.</param>
    /// <param name="between">The support that decides which of the two paths is ever taken; null if both may be.</param>
    private bool JoinWith(FlowState other, bool isLoop, IReadOnlyList<Literal> meeting, Support? between)
    {
        Func<AbstractValue, AbstractValue, AbstractValue> joinHeld =
            between is not null ? (a, b) => Spend(a, b).JoinExcluding(b, between)
            : isLoop ? (a, b) => Spend(a, b).Widen(b)
            : (a, b) => Spend(a, b).Join(b);
        _pathDependent = _pathDependent.IsEmpty ? other._pathDependent
            : other._pathDependent.IsEmpty ? _pathDependent
            : _pathDependent.Union(other._pathDependent);
        Func<ISymbol, AbstractValue, SharedMap<ISymbol, AbstractValue>, AbstractValue?> absent =
            isLoop ? static (variable, value, _) => BeforeFirstIteration(variable, value) : static (variable, _, _) => Unassigned(variable);
        _budget.Spend(
            _variables.DistanceTo(other._variables) + _captures.DistanceTo(other._captures) + _objects.DistanceTo(other._objects));
        var isChanged = _variables.MergeAll(other._variables, JoinVariables, absent)
            | _captures.MergeAll(other._captures, (_, mine, its) => JoinValues(mine, its), static (_, _, _) => null)
            | _objects.MergeAll(other._objects, (_, a, b) => a.Join(b, joinHeld), Unnamed)
            | JoinExternal(other.ExternalState);
        return JoinPathConditions(other.PathCondition, meeting, revealsPath: isChanged) | isChanged;

        // Two values that exclude each other do not join, as only one of them ever occurs.
        AbstractValue JoinValues(AbstractValue mine, AbstractValue its)
        {
            Spend(mine, its);
            var isMineResumed = mine.IsResumedOf(its);
            if (meeting.Count == 0 && (isMineResumed || its.IsResumedOf(mine)))
            {
                // A value that was tested in a loop stays suspended on its back edge: later iterations, and code after the loop, do not
                // restore it.
                // Elsewhere, a path that does not come from the branch restores the value that is suspended on the branch's paths.
                var isSuspended = isLoop || IsPermanent(mine) || IsPermanent(its);
                return (isSuspended ? mine.IsSuspended : isMineResumed) ? mine : its;
            }

            return between is not null ? mine.JoinExcluding(its, between) : isLoop ? mine.Widen(its) : mine.Join(its);
        }

        AbstractValue JoinVariables(ISymbol variable, AbstractValue mine, AbstractValue its)
        {
            var joined = JoinValues(mine, its);
            Remember(variable, joined);
            return joined;
        }
    }

    private static bool IsPermanent(AbstractValue value) => value.Single is SuspendedAlternative { IsPermanent: true };

    // Definite assignment keeps a local that only one path assigns from being read; a parameter has its argument.
    private static AbstractValue? Unassigned(ISymbol variable) =>
        variable is IParameterSymbol ? AbstractValue.Unknown : null;

    // A member that an iteration suspends does not get the value from before the first iteration back.
    private static AbstractValue? BeforeFirstIteration(ISymbol variable, AbstractValue value) =>
        value.Single is SuspendedAlternative { Was: null } ? value : Unassigned(variable);

    // An initial collection is empty until it is named, and a fetched object is as it was fetched.
    private static AbstractObject? Unnamed(AllocationSite id, AbstractObject found, SharedMap<AllocationSite, AbstractObject> objects) =>
        id.Fetched
        ?? (id.Owner is { } owner && objects.Contains(owner) ? AbstractObject.CreatedList(found.Type, ListContents.Empty) : null);

    private bool JoinExternal(ExternalState other)
    {
        _budget.Spend(ReferenceEquals(ExternalState, other) ? 0 : ExternalState.Size + other.Size);
        var joined = ExternalState.Join(other);
        var isChanged = !ReferenceEquals(joined, ExternalState);
        ExternalState = joined;
        return isChanged;
    }
}
