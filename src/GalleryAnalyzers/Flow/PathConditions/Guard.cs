using System.Collections.Immutable;

namespace GalleryAnalyzers.Flow.PathConditions;

/// <summary>The guard of an alternative: what tells the paths that have it from those that do not.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class Guard : IEquatable<Guard>
{
    /// <summary>The maximum number of literals; what they were computed from is known of further ones.</summary>
    private const int MaximumLiterals = 3;

    private Support? _support;

    private Guard(ImmutableArray<Literal> literals, Support rest, ImmutableHashSet<object> earlier, PathCondition since)
    {
        (Literals, Rest, Earlier, Since) = (literals, rest, earlier, since);
    }

    /// <summary>The literals that hold wherever the alternative is the value.</summary>
    public ImmutableArray<Literal> Literals { get; }

    /// <summary>The support of what is assumed besides, and cannot be told as literals.</summary>
    public Support Rest { get; }

    /// <summary>
    /// The atoms that were assumed in earlier iterations of a loop: what later ones assume of them does not tell of the choice.
    /// </summary>
    public ImmutableHashSet<object> Earlier { get; }

    /// <summary>The path condition where the paths met: what is assumed later may tell which one was taken.</summary>
    public PathCondition Since { get; }

    /// <summary>Whether it assumes opposites, so that no path has the alternative.</summary>
    public bool IsImpossible => Literals.Length > 1 && Literals.Any(Contradicts);

    /// <summary>The support of the choice.</summary>
    public Support Support =>
        _support ??= Literals.Aggregate(Rest, static (support, literal) => support.Union(literal.Support));

    /// <summary>A guard of which only the support is known.</summary>
    public static Guard Opaque(Support support, PathCondition since) =>
        new(ImmutableArray<Literal>.Empty, support, ImmutableHashSet<object>.Empty, since);

    /// <summary>The guard of all literals.</summary>
    public static Guard Of(IEnumerable<Literal> literals, PathCondition since) =>
        Opaque(Support.None, since).And(literals);

    /// <summary>Both guards.</summary>
    public static Guard? And(Guard? one, Guard? other) =>
        one is null || ReferenceEquals(one, other) ? other
        : other is null ? one
        : new Guard(
            one.Literals,
            one.Rest.Union(other.Rest),
            one.Earlier.Union(other.Earlier),
            CommonOf(one.Since, other.Since)).And(other.Literals);

    /// <summary>The guard of an alternative that two paths have, each under its own.</summary>
    public static Guard? Or(Guard? one, Guard? other, Support between) =>
        Equals(one, other) ? one
        : (one, other) switch
        {
            (null, { } only) => Opaque(only.Support.Union(between), only.Since),
            ({ } only, null) => Opaque(only.Support.Union(between), only.Since),
            _ => new Guard(
                ImmutableArray<Literal>.Empty,
                one!.Support.Union(other!.Support).Union(between),
                one.Earlier.Intersect(other.Earlier),
                CommonOf(one.Since, other.Since)),
        };

    /// <summary>The guard with literals more.</summary>
    public Guard And(IEnumerable<Literal> more)
    {
        var (literals, rest) = (Literals, Rest);
        foreach (var literal in more)
        {
            if (Has(literals, literal))
            {
                continue;
            }

            if (literals.Length < MaximumLiterals)
            {
                literals = literals.Add(literal);
            }
            else
            {
                rest = rest.Union(literal.Support);
            }
        }

        return literals == Literals && ReferenceEquals(rest, Rest) ? this : new Guard(literals, rest, Earlier, Since);
    }

    /// <summary>The guard in the next iteration of a loop over the blocks, where its atoms are made anew.</summary>
    public Guard Demoted(Func<int, bool> isInLoop) =>
        Literals.Any(literal => isInLoop(literal.Block))
            ? new Guard(
                Literals.RemoveAll(literal => isInLoop(literal.Block)),
                Literals.Where(literal => isInLoop(literal.Block)).Aggregate(Rest, static (rest, literal) => rest.Union(literal.Support)),
                Earlier.Union(Literals.Where(literal => isInLoop(literal.Block)).Select(static literal => literal.Atom)),
                Since)
            : this;

    /// <summary>Whether it assumes the literal.</summary>
    public bool Assumes(Literal literal) => Has(Literals, literal);

    /// <summary>Whether it assumes the opposite of the literal.</summary>
    public bool Contradicts(Literal literal)
    {
        foreach (var own in Literals)
        {
            if (own.Contradicts(literal) || !Question.AreFeasible(own, literal))
            {
                return true;
            }
        }

        return false;
    }

    public bool Equals(Guard? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Since.Equals(other.Since)
            && Rest.Equals(other.Rest)
            && (ReferenceEquals(Earlier, other.Earlier) || Earlier.SetEquals(other.Earlier))
            && Literals.Length == other.Literals.Length
            && Literals.All(other.Literals.Contains));

    public override bool Equals(object? obj) => Equals(obj as Guard);

    public override int GetHashCode() => Literals.Length;

    private static bool Has(ImmutableArray<Literal> literals, Literal sought)
    {
        foreach (var literal in literals)
        {
            if (literal.Is(sought))
            {
                return true;
            }
        }

        return false;
    }

    private static PathCondition CommonOf(PathCondition one, PathCondition other) =>
        one.Equals(other) ? one : new(Assumptions.CommonOf(one.Assumed, other.Assumed), one.LeftBehind.Intersect(other.LeftBehind));
}
