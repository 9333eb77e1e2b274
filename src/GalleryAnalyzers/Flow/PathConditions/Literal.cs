using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.PathConditions;

/// <summary>
/// A literal of the path condition: the outcome of a branch that suspends values until its paths meet, see <see
/// cref="SuspendedAlternative"/>.
/// </summary>
/// <remarks>Equality ignores the suspended variables, which may differ each time the branch is taken.</remarks>
/// <param name="block">The number of the block that branches.</param>
/// <param name="outcome">The outcome of the branch.</param>
/// <param name="support">The support that decides the outcome in all runs; null if both outcomes are possible.</param>
/// <param name="variables">
/// The suspended variables, if both outcomes are possible; else all values that depend on the support are suspended.
/// </param>
internal sealed class Literal(int block, bool outcome, Support? support, ImmutableArray<ISymbol> variables) : IEquatable<Literal>
{
    /// <summary>The number of the block that branches.</summary>
    public int Block { get; } = block;

    /// <summary>The support that decides the outcome in all runs; null if both outcomes are possible.</summary>
    public Support? Support { get; } = support;

    /// <summary>The suspended variables, if both outcomes are possible.</summary>
    public ImmutableArray<ISymbol> Variables { get; } = variables;

    /// <summary>The literal of the other outcome.</summary>
    public Literal Opposite => new(Block, !Outcome, Support, Variables);

    private bool Outcome { get; } = outcome;

    public static Literal On(int block, bool outcome, Support support) => new(block, outcome, support, ImmutableArray<ISymbol>.Empty);

    public bool Equals(Literal? other) =>
        other is not null && Block == other.Block && Outcome == other.Outcome && (Support is null) == (other.Support is null);

    public override bool Equals(object? obj) => Equals(obj as Literal);

    public override int GetHashCode() => Block;
}
