using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow;

/// <summary>The way that a branch was taken on which something is suspended until its ways meet again: see <see cref="SuspendedAlternative"/>.</summary>
/// <remarks>Two are equal when they are the same way of the same branch: what is suspended on it, each time that it is taken may be other things.</remarks>
/// <param name="block">The number of the block that branches.</param>
/// <param name="outcome">How it came out.</param>
/// <param name="grounds">What settles that it comes out only so, or only otherwise; null where it may come out either way.</param>
/// <param name="variables">The variables that are suspended, where it may come out either way; else whatever has to do with the grounds is.</param>
internal sealed class Choice(int block, bool outcome, Grounds? grounds, ImmutableArray<ISymbol> variables) : IEquatable<Choice>
{
    /// <summary>The number of the block that branches.</summary>
    public int Block { get; } = block;

    /// <summary>What settles that it comes out only so, or only otherwise; null where it may come out either way.</summary>
    public Grounds? Grounds { get; } = grounds;

    /// <summary>The variables that are suspended, where it may come out either way.</summary>
    public ImmutableArray<ISymbol> Variables { get; } = variables;

    /// <summary>The other way that the branch can come out.</summary>
    public Choice Opposite => new(Block, !Outcome, Grounds, Variables);

    private bool Outcome { get; } = outcome;

    public static Choice On(int block, bool outcome, Grounds grounds) => new(block, outcome, grounds, ImmutableArray<ISymbol>.Empty);

    public bool Equals(Choice? other) =>
        other is not null && Block == other.Block && Outcome == other.Outcome && (Grounds is null) == (other.Grounds is null);

    public override bool Equals(object? obj) => Equals(obj as Choice);

    public override int GetHashCode() => Block;
}
