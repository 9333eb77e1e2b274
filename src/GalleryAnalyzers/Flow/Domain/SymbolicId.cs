using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Domain;

/// <summary>The symbolic identity of an unknown value: the parameter, field or call that it comes from.</summary>
/// <param name="source">The symbol or operation; compared by reference, as each has one identity.</param>
/// <param name="block">
/// The block that creates the value, or -1 if it is there from the start. A loop creates a new value in each iteration.
/// </param>
internal sealed class SymbolicId(object source, int block)
{
    public object Source { get; } = source;

    public int Block { get; } = block;

    public override int GetHashCode() => Source is IOperation operation ? operation.Syntax.FullSpan.Start : Block;
}

/// <summary>The source of a truth value that is the negation of another.</summary>
/// <param name="Of">The other truth value.</param>
internal sealed record Negation(SymbolicId Of);
