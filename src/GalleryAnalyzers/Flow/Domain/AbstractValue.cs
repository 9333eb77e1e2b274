using System.Collections.Immutable;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Domain;

/// <summary>What a value may be at a point of a method: one of a few alternatives.</summary>
internal sealed class AbstractValue : IEquatable<AbstractValue>
{
    /// <summary>More alternatives than this are too many to say anything of.</summary>
    public const int MaximumAlternatives = 8;

    /// <summary>A value that nothing is known of.</summary>
    public static readonly AbstractValue Unknown = new(ImmutableArray.Create<Alternative>(UnknownAlternative.Anonymous));

    /// <summary>A value that is no longer followed: too many alternatives, or a loop that makes ever new ones. Joined with any, it stays.</summary>
    public static readonly AbstractValue Top = new(ImmutableArray.Create<Alternative>(UnknownAlternative.Anonymous));

    // Both are asked of each value that an operation gives.
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

    /// <summary>The one alternative that there is, or null where there are several.</summary>
    public Alternative? Single => Alternatives.Length == 1 ? Alternatives[0] : null;

    /// <summary>Whether every alternative says what the value is.</summary>
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

    /// <summary>Whether it may be an object that is followed: then it must be known which, as code may change it under this name.</summary>
    public bool MayBeObject { get; }

    /// <summary>How many alternatives a walk over it touches, those within suspended ones included.</summary>
    public int Weight { get; }

    /// <summary>Whether nothing may be said of it for now.</summary>
    public bool IsSuspended { get; }

    /// <summary>Whether it is one thing or another depending on the path, and may be suspended: of an object, it must stay known which.</summary>
    public bool IsPathDependent => (Alternatives.Length > 1 && !MayBeObject) || Single is SuspendedAlternative { Was.IsPathDependent: true };

    public static AbstractValue Of(Alternative alternative) => new(ImmutableArray.Create(alternative));

    public static AbstractValue Constant(object? value, IOperation? origin) => Of(new ConstantAlternative(value, origin));

    /// <summary>The value of several alternatives; given up where there are none or too many.</summary>
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

    /// <summary>Whatever either value may be.</summary>
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

    /// <summary>Whether it is what the other was before that was suspended.</summary>
    public bool IsResumedOf(AbstractValue other) => other.Single is SuspendedAlternative { Was: { } was } && Equals(was);

    /// <summary>What is known where only one of the two is what the value is, and nothing tells which. An object stays followed under the name.</summary>
    /// <param name="other">The other.</param>
    /// <param name="support">What settles which it is.</param>
    public AbstractValue JoinExcluding(AbstractValue other, Support support) =>
        Equals(other) ? this : MayBeObject || other.MayBeObject ? Join(other) : Of(new UnknownAlternative(identity: null, origin: null, support));

    /// <summary>As <see cref="Join"/>, but what a loop computes anew each time is given up, so that the loop comes to an end.</summary>
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

    /// <summary>The value with each alternative replaced, and this very value where none changed.</summary>
    public AbstractValue Select(Func<Alternative, Alternative> selector)
    {
        if (ReferenceEquals(this, Top))
        {
            return this;
        }

        var selected = Alternatives.ReplaceEach(selector);
        return selected == Alternatives ? this : selected.Length == 1 ? Of(selected[0]) : Of(selected);
    }

    /// <summary>The value without the alternatives for which the test certainly does not come out as given; null where none is left.</summary>
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
