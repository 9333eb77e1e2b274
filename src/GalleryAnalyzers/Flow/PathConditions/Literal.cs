using GalleryAnalyzers.Flow.Domain;

namespace GalleryAnalyzers.Flow.PathConditions;

/// <summary>A literal of a path condition: an atom that was assumed, with its outcome.</summary>
/// <param name="Atom">
/// The identity of the unknown truth value, or the operation that decides: conditions that ask the same of the same values are one atom.
/// </param>
/// <param name="Block">The block that the atom is made in; -1 where it is there from the start.</param>
/// <param name="Branch">The block that branches; -1 where the other outcome leads nowhere.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Support">What the outcome was computed from, as far as it was undecided.</param>
internal sealed record Literal(object Atom, int Block, int Branch, bool Outcome, Support Support)
{
    /// <summary>Compares literals by what they assume, whatever it was computed from.</summary>
    public static readonly IEqualityComparer<Literal> SameAssumption = new AssumptionComparer();

    /// <summary>Whether it is that an operation did not throw, which tells of its operands on the paths only that evaluate it.</summary>
    public bool IsImplicit { get; init; }

    /// <summary>Whether the iterations of a loop answer differently, so that the outcome may tell which one it is.</summary>
    public bool TellsIteration { get; init; }

    /// <summary>
    /// Whether each iteration of an unrolled loop asks anew, so that what one of them has need not meet this outcome.
    /// </summary>
    public bool IsOfIteration { get; init; }

    /// <summary>The question that it asks of an unknown value; null if that is not known.</summary>
    public Question? Question { get; init; }

    /// <summary>The literal of the other outcome.</summary>
    public Literal Opposite => this with { Outcome = !Outcome };

    /// <summary>Whether the other outcome leads somewhere, so that it tells paths apart.</summary>
    public bool IsBranch => Branch >= 0;

    /// <summary>
    /// Whether the code alone settles the outcome, so that the branch is never taken, or always; or perhaps only by other iterations.
    /// </summary>
    public bool IsSettled => IsBranch && (IsOfIteration || Support.IsSettled);

    /// <summary>The literal that an unknown truth value is true.</summary>
    public static Literal Of(SymbolicId identity, int branch, Support support)
    {
        var outcome = true;
        while (identity.Source is Negation negation)
        {
            (identity, outcome) = (negation.Of, !outcome);
        }

        return new Literal(identity, identity.Block, branch, outcome, support);
    }

    /// <summary>The literal that a call returned, rather than threw.</summary>
    public static Literal Returned(object call, int block, Support support) => new(call, block, Branch: -1, Outcome: true, support);

    /// <summary>Whether it is the same assumption, whatever it was computed from.</summary>
    public bool Is(Literal other) => Outcome == other.Outcome && Atom.Equals(other.Atom);

    /// <summary>Whether it assumes the opposite.</summary>
    public bool Contradicts(Literal other) => Outcome != other.Outcome && Atom.Equals(other.Atom);

    /// <summary>The literal with its support replaced; this instance if that does not change.</summary>
    public Literal With(Func<Support, Support> replacement) =>
        replacement(Support) is var support && ReferenceEquals(support, Support) ? this : this with { Support = support };

    public bool Equals(Literal? other) =>
        other is not null
        && Branch == other.Branch
        && TellsIteration == other.TellsIteration
        && IsOfIteration == other.IsOfIteration
        && Is(other)
        && Support.Equals(other.Support);

    public override int GetHashCode() => Atom.GetHashCode();

    private sealed class AssumptionComparer : IEqualityComparer<Literal>
    {
        public bool Equals(Literal? x, Literal? y) => x is null ? y is null : y is not null && x.Is(y);

        public int GetHashCode(Literal literal) => literal.GetHashCode();
    }
}
