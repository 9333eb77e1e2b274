using System.Collections.Immutable;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Domain;

/// <summary>The abstract value of an expression at a program point: a small set of alternatives.</summary>
internal sealed class AbstractValue : IEquatable<AbstractValue>
{
    /// <summary>The maximum number of alternatives; a value with more is top.</summary>
    public const int MaximumAlternatives = 8;

    /// <summary>A value of which nothing is known.</summary>
    public static readonly AbstractValue Unknown = new(ImmutableArray.Create<Alternative>(UnknownAlternative.Anonymous));

    /// <summary>
    /// Top: a value that is given up, with too many alternatives or a new one in each iteration. Each join with it is top.
    /// </summary>
    public static readonly AbstractValue Top = TopOf(Support.Top);

    // The flags are computed once, since they are read for each value of an operation.
    private AbstractValue(ImmutableArray<Alternative> alternatives, bool isTop = false)
    {
        (Alternatives, IsTop) = (alternatives, isTop);
        foreach (var alternative in alternatives)
        {
            MayBeObject |= alternative is ObjectAlternative;
            IsGuarded |= alternative.Guard is not null;
        }
    }

    public ImmutableArray<Alternative> Alternatives { get; }

    /// <summary>The only alternative; null if there are several.</summary>
    public Alternative? Single => Alternatives.Length == 1 ? Alternatives[0] : null;

    /// <summary>Whether every alternative is known.</summary>
    public bool IsKnown
    {
        get
        {
            foreach (var alternative in Alternatives)
            {
                if (!alternative.IsKnown)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>
    /// Whether it may be a tracked object, whose identity must stay known, as code may change the object through this name.
    /// </summary>
    public bool MayBeObject { get; }

    /// <summary>Whether some alternative is the value on some paths only.</summary>
    public bool IsGuarded { get; }

    /// <summary>Whether it is given up: each join with it is given up, too.</summary>
    public bool IsTop { get; }

    /// <summary>The support of its alternatives, with that of what chooses among them.</summary>
    public Support Support => Alternatives.Aggregate(
        Support.None, static (support, alternative) => support.Union(alternative.SupportWithChoice));

    public static AbstractValue Of(Alternative alternative) => new(ImmutableArray.Create(alternative));

    public static AbstractValue Constant(object? value, IOperation? origin) => Of(new ConstantAlternative(value, origin));

    /// <summary>The value with the given alternatives; top if there are none or too many.</summary>
    public static AbstractValue Of(IEnumerable<Alternative> alternatives)
    {
        var distinct = ImmutableArray.CreateBuilder<Alternative>();
        foreach (var alternative in alternatives)
        {
            if (!distinct.Contains(alternative))
            {
                distinct.Add(alternative);
            }
        }

        return distinct.Count is 0 or > MaximumAlternatives ? Top : new AbstractValue(distinct.ToImmutable());
    }

    /// <summary>A value that is given up, and is computed from the support.</summary>
    public static AbstractValue TopOf(Support support) =>
        new(ImmutableArray.Create(UnknownAlternative.ComputedFrom(support)), isTop: true);

    /// <summary>The join of both values.</summary>
    /// <param name="other">The other value.</param>
    /// <param name="paths">The paths that have them: what only one has is guarded by what tells them apart; null if it is one path.</param>
    public AbstractValue Join(AbstractValue other, PathJoin? paths = null)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        if (IsTop || other.IsTop)
        {
            var support = Support.Union(other.Support);
            return IsTop && support.Equals(Support) ? this : TopOf(support);
        }

        var joined = Alternatives;
        for (var i = 0; i < Alternatives.Length; i++)
        {
            var mine = Alternatives[i];
            var place = other.Alternatives.IndexOf(mine);
            var changed = place >= 0 ? mine.Joined(other.Alternatives[place], paths) : mine.Under(paths?.Mine);
            joined = ReferenceEquals(changed, mine) ? joined : joined.SetItem(i, changed);
        }

        foreach (var its in other.Alternatives)
        {
            joined = Alternatives.Contains(its) ? joined : joined.Add(its.Under(paths?.Its));
        }

        if (joined.Any(IsImpossible) && !joined.All(IsImpossible))
        {
            joined = joined.RemoveAll(alternative => IsImpossible(alternative));
        }

        return joined == Alternatives ? this
            : joined.Length <= MaximumAlternatives ? new AbstractValue(joined)
            : TopOf(Support.Union(other.Support));
    }

    /// <summary>As the join of two paths, but values that a loop computes become top, so that the iteration terminates.</summary>
    public AbstractValue Widen(AbstractValue other, PathJoin paths)
    {
        foreach (var alternative in other.Alternatives)
        {
            if (!IsTop && IsComputed(alternative) && !Alternatives.Contains(alternative))
            {
                return TopOf(Support.Union(other.Support).Union(paths.Iteration));
            }
        }

        return Join(other, paths);

        static bool IsComputed(Alternative alternative) =>
            alternative is ShapeAlternative or ConstantAlternative { Origin.ConstantValue.HasValue: false };
    }

    /// <summary>
    /// The value with each alternative replaced, under the guard of the one that it replaces; this instance if none changed.
    /// </summary>
    public AbstractValue Select(Func<Alternative, Alternative> selector) =>
        IsTop ? this : Replace(alternative => selector(alternative).InsteadOf(alternative));

    /// <summary>The value under the guard as well.</summary>
    public AbstractValue Under(Guard? guard) => guard is null ? this : UnderOther(guard);

    /// <summary>The value with each alternative replaced, guard and all; this instance if none changed.</summary>
    public AbstractValue Replace(Func<Alternative, Alternative> replacement)
    {
        var selected = Alternatives.ReplaceEach(replacement);
        return selected == Alternatives ? this : IsTop ? TopOf(selected[0].Support) : selected.Length == 1 ? Of(selected[0]) : Of(selected);
    }

    /// <summary>The value without the alternatives for which the test certainly has the other outcome; null if none is left.</summary>
    public AbstractValue? Where(Func<Alternative, bool?> test, bool outcome)
    {
        var kept = Alternatives;
        foreach (var alternative in Alternatives)
        {
            if (test(alternative) is { } result && result != outcome)
            {
                kept = kept.Remove(alternative);
            }
        }

        return kept.Length == Alternatives.Length ? this : kept.IsEmpty ? null : new AbstractValue(kept);
    }

    public bool Equals(AbstractValue? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other.Alternatives.Length != Alternatives.Length || IsTop != other.IsTop)
        {
            return false;
        }

        foreach (var alternative in Alternatives)
        {
            if (!other.Alternatives.Any(alternative.IsSameAs))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as AbstractValue);

    public override int GetHashCode()
    {
        var hash = 0;
        foreach (var alternative in Alternatives)
        {
            hash ^= alternative.GetHashCode();
        }

        return hash;
    }

    private AbstractValue UnderOther(Guard guard) => Replace(alternative => alternative.Under(guard));

    private static bool IsImpossible(Alternative alternative) => alternative.Guard?.IsImpossible == true;
}
