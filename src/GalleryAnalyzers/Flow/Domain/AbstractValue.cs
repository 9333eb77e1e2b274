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
    public static readonly AbstractValue Top = new(ImmutableArray.Create<Alternative>(UnknownAlternative.Anonymous));

    // The flags are computed once, since they are read for each value of an operation.
    private AbstractValue(ImmutableArray<Alternative> alternatives)
    {
        Alternatives = alternatives;
        foreach (var alternative in alternatives)
        {
            MayBeObject |= alternative is ObjectAlternative;
            IsSuspended |= alternative is SuspendedAlternative;
            Weight += alternative.Weight;
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

    /// <summary>The number of alternatives that a traversal visits, including those within suspended ones.</summary>
    public int Weight { get; }

    /// <summary>Whether it is suspended: nothing may be reported about it for now.</summary>
    public bool IsSuspended { get; }

    /// <summary>Whether it depends on the path, and may be suspended. An object may not, as its identity must stay known.</summary>
    public bool IsPathDependent =>
        (Alternatives.Length > 1 && !MayBeObject)
        || Single is SuspendedAlternative { Was.IsPathDependent: true };

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

    /// <summary>The join of both values.</summary>
    public AbstractValue Join(AbstractValue other)
    {
        if (ReferenceEquals(this, other) || ReferenceEquals(this, Top))
        {
            return this;
        }

        if (ReferenceEquals(other, Top))
        {
            return Top;
        }

        var joined = Alternatives;
        foreach (var alternative in other.Alternatives)
        {
            joined = Alternatives.Contains(alternative) ? joined : joined.Add(alternative);
        }

        return joined.Length == Alternatives.Length ? this : joined.Length > MaximumAlternatives ? Top : new AbstractValue(joined);
    }

    /// <summary>Whether it is the value that the other one suspends.</summary>
    public bool IsResumedOf(AbstractValue other) => other.Single is SuspendedAlternative { Was: { } was } && Equals(was);

    /// <summary>
    /// Joins two values of which only one ever occurs: the result is unknown, with its support. Objects are joined, so that they stay
    /// tracked.
    /// </summary>
    /// <param name="other">The other value.</param>
    /// <param name="support">The support that decides which of the two occurs.</param>
    public AbstractValue JoinExcluding(AbstractValue other, Support support) =>
        Equals(other) ? this
        : MayBeObject || other.MayBeObject ? Join(other)
        : Of(new UnknownAlternative(identity: null, origin: null, support));

    /// <summary>As <see cref="Join"/>, but values that a loop computes become top, so that the iteration terminates.</summary>
    public AbstractValue Widen(AbstractValue other)
    {
        foreach (var alternative in other.Alternatives)
        {
            if (IsComputed(alternative) && !Alternatives.Contains(alternative))
            {
                return Top;
            }
        }

        return Join(other);

        static bool IsComputed(Alternative alternative) =>
            alternative is ShapeAlternative or ConstantAlternative { Origin.ConstantValue.HasValue: false };
    }

    /// <summary>The value with each alternative replaced; this instance if none changed.</summary>
    public AbstractValue Select(Func<Alternative, Alternative> selector)
    {
        if (ReferenceEquals(this, Top))
        {
            return this;
        }

        var selected = Alternatives.ReplaceEach(selector);
        return selected == Alternatives ? this : selected.Length == 1 ? Of(selected[0]) : Of(selected);
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

        if (other is null
            || other.Alternatives.Length != Alternatives.Length
            || ReferenceEquals(this, Top) != ReferenceEquals(other, Top))
        {
            return false;
        }

        foreach (var alternative in Alternatives)
        {
            if (!other.Alternatives.Contains(alternative))
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
}
