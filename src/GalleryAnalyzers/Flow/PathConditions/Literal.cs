using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.PathConditions;

/// <summary>The way that a branch was taken on which something is suspended until its ways meet again: see <see cref="SuspendedAlternative"/>.</summary>
/// <remarks>Two are equal when they are the same way of the same branch: what is suspended on it, each time that it is taken may be other things.</remarks>
/// <param name="block">The number of the block that branches.</param>
/// <param name="outcome">How it came out.</param>
/// <param name="support">What settles that it comes out only so, or only otherwise; null where it may come out either way.</param>
/// <param name="variables">The variables that are suspended, where it may come out either way; else whatever has to do with the grounds is.</param>
internal sealed class Literal(int block, bool outcome, Support? support, ImmutableArray<ISymbol> variables) : IEquatable<Literal>
{
    /// <summary>The number of the block that branches.</summary>
    public int Block { get; } = block;

    /// <summary>What settles that it comes out only so, or only otherwise; null where it may come out either way.</summary>
    public Support? Support { get; } = support;

    /// <summary>The variables that are suspended, where it may come out either way.</summary>
    public ImmutableArray<ISymbol> Variables { get; } = variables;

    /// <summary>The other way that the branch can come out.</summary>
    public Literal Opposite => new(Block, !Outcome, Support, Variables);

    private bool Outcome { get; } = outcome;

    public static Literal On(int block, bool outcome, Support support) => new(block, outcome, support, ImmutableArray<ISymbol>.Empty);

    public bool Equals(Literal? other) =>
        other is not null && Block == other.Block && Outcome == other.Outcome && (Support is null) == (other.Support is null);

    public override bool Equals(object? obj) => Equals(obj as Literal);

    public override int GetHashCode() => Block;
}
