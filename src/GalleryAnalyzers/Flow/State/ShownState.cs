using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.State;

/// <summary>A state as it is shown to rules: only what is proven. The whole policy is here; the state itself knows more.</summary>
/// <remarks>
/// <para>An alternative is shown where
/// (1) no undecided condition on the way, or behind its choice, was computed from the same data: what asks about a value is a check of it;
/// (2) its guard does not contradict the path condition; otherwise it is no alternative there;
/// (3) each literal of its guard is assumed since the choice, or nothing that is assumed since is related to it: what may ask the same in
/// other words may tell which alternative it is.</para>
/// <para>Behind a condition that the code alone settles nothing is shown, as its outcome is not known, and always the same.
/// Otherwise the value is unknown.</para>
/// </remarks>
internal sealed class ShownState(FlowState state, IObjects objects, bool isPast) : IObjects
{
    private Func<AbstractValue, AbstractValue>? _of;

    public ShownState(FlowState state)
        : this(state, state, isPast: false)
    {
    }

    /// <summary>The external state.</summary>
    public ExternalState ExternalState => state.ExternalState;

    /// <summary>The variables in scope that have a value.</summary>
    public IEnumerable<KeyValuePair<ISymbol, AbstractValue>> Variables =>
        state.Variables.Select(pair => new KeyValuePair<ISymbol, AbstractValue>(pair.Key, Of(pair.Value)));

    private bool AsksNothing => isPast || (!state.PathCondition.IsSettled && state.PathCondition.AsksNoData);

    /// <summary>The shown state as it is now; the state itself goes on changing.</summary>
    public ShownState Clone() => new(state.Clone());

    /// <summary>The objects as they were when they were sent: what is asked later is no check of that.</summary>
    public ShownState Over(ObjectSnapshot sent) => new(state, sent, isPast: true);

    /// <inheritdoc/>
    public AbstractObject? FindObject(AllocationSite id)
    {
        var found = objects.FindObject(id);
        return found is null || found.HasEscaped ? found
            : IsAsked(id) ? found.Escaped()
            : found.SelectValues(_of ??= Of);
    }

    /// <summary>The value, as far as it is shown.</summary>
    public AbstractValue Of(AbstractValue value)
    {
        if (!value.IsGuarded && AsksNothing)
        {
            return value;
        }

        List<Alternative>? shown = null;
        for (var i = 0; i < value.Alternatives.Length; i++)
        {
            var alternative = value.Alternatives[i];
            var its = IsPossible(alternative) ? IsProven(alternative) ? alternative : Masked(alternative) : null;
            if (shown is null && ReferenceEquals(its, alternative))
            {
                continue;
            }

            shown ??= value.Alternatives.Take(i).ToList();
            if (its is not null)
            {
                shown.Add(its);
            }
        }

        return shown is null ? value : shown.Count == 0 ? AbstractValue.Unknown : AbstractValue.Of(shown);
    }

    // An object keeps its identity, so that others know that it may be it.
    private static Alternative Masked(Alternative alternative) => alternative is ObjectAlternative or UnknownAlternative
        ? alternative
        : UnknownAlternative.ComputedFrom(alternative.Support);

    private bool IsPossible(Alternative alternative) =>
        alternative.Guard is not { Literals.IsEmpty: false } guard
        || !state.PathCondition.Assumed.Since(guard.Since.Assumed).Any(guard.Contradicts);

    private bool IsAsked(AllocationSite id) => !AsksNothing && IsAsked(Support.OfDatum(id));

    private bool IsAsked(Support support) =>
        !AsksNothing && (state.PathCondition.IsSettled || state.PathCondition.SharesData(support));

    private bool IsProven(Alternative alternative)
    {
        if (IsAsked(alternative.Support))
        {
            return false;
        }

        if (alternative.Guard is not { } guard)
        {
            return true;
        }

        foreach (var literal in guard.Literals)
        {
            if (literal.Support.IsSettled || literal.Support.SharesData(alternative.Support))
            {
                return false;
            }
        }

        return !guard.Rest.SharesData(alternative.Support) && !MayTell(guard);
    }

    // Whether something that was asked since the choice may tell which alternative it is.
    private bool MayTell(Guard guard)
    {
        var path = state.PathCondition;
        var since = path.Assumed.Since(guard.Since.Assumed).ToList();
        var open = guard.Literals.RemoveAll(literal => since.Exists(literal.Is));
        return IsRelated(path.LeftBehind.Except(guard.Since.LeftBehind))
            || since.Exists(assumed => !guard.Assumes(assumed)
                && (assumed.TellsIteration || !guard.Earlier.Contains(assumed.Atom))
                && IsRelated(assumed.Support));

        bool IsRelated(Support asked) =>
            guard.Rest.IsRelatedTo(asked) || open.Any(literal => literal.Support.IsRelatedTo(asked));
    }
}
