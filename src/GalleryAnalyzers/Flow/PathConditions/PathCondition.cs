namespace GalleryAnalyzers.Flow.PathConditions;

/// <summary>The path condition of a point: what was assumed on every way to it, and what was asked on some.</summary>
/// <param name="Assumed">The literals that were assumed on every way.</param>
/// <param name="LeftBehind">
/// The support of what was asked where only one of the answers leads here: the way without the question need not be possible.
/// </param>
internal sealed record PathCondition(Assumptions Assumed, Support LeftBehind)
{
    /// <summary>A condition without literals.</summary>
    public PathCondition()
        : this(new Assumptions(), Support.None)
    {
    }

    /// <summary>Whether the code alone settles some outcome, though the analysis cannot compute it.</summary>
    public bool IsSettled => Assumed.IsSettled;

    /// <summary>Whether nothing that was asked was computed from a datum of the code.</summary>
    public bool AsksNoData => (LeftBehind.DataMask | Assumed.DataMask) == 0;

    /// <summary>The condition with one literal more.</summary>
    public PathCondition With(Literal literal) => this with { Assumed = Assumed.With(literal) };

    /// <summary>The condition where ways were left behind.</summary>
    public PathCondition Leaving(Support asked)
    {
        var left = LeftBehind.Union(asked);
        return ReferenceEquals(left, LeftBehind) ? this : this with { LeftBehind = left };
    }

    /// <summary>Whether something that was asked was computed from the same datum.</summary>
    public bool SharesData(Support support) => LeftBehind.SharesData(support) || Assumed.SharesData(support);

    /// <summary>The condition in the next iteration of a loop, which allocates other objects than those that were asked about.</summary>
    public PathCondition Demoted(Func<Support, Support> demoted) =>
        new(Assumed.Replace(literal => literal.With(demoted)), demoted(LeftBehind));

    /// <summary>The condition at the end of an iteration of an unrolled loop: others do not ask what it asked.</summary>
    /// <param name="isOfIteration">Whether the block of that number is part of the iteration.</param>
    public PathCondition AfterIteration(Func<int, bool> isOfIteration)
    {
        var assumed = Assumed.Replace(
            literal => literal.IsOfIteration && isOfIteration(literal.Block) ? literal with { IsOfIteration = false } : literal);
        return assumed == Assumed ? this : this with { Assumed = assumed };
    }
}
