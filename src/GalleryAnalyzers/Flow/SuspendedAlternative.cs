using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow;

/// <summary>A value of which nothing may be said on the ways from a branch that has to do with it. Where the ways meet again, it is what it was.</summary>
/// <param name="was">What it was; null for a member, which then has again what it was set to.</param>
/// <param name="block">The number of the block that branches.</param>
internal sealed class SuspendedAlternative(AbstractValue? was, int block) : Alternative(origin: null)
{
    /// <summary>What it was; null for a member, which then has again what it was set to.</summary>
    public AbstractValue? Was { get; } = was;

    /// <summary>The number of the block that branches.</summary>
    public int Block { get; } = block;

    public override bool IsKnown => false;

    protected override int ContentHashCode => Block;

    public override Alternative WithOrigin(IOperation origin) => this;

    public override Alternative Aged(Func<int, bool> isInLoop) =>
        isInLoop(Block) || (Was is { } value && !ReferenceEquals(value.Select(alternative => alternative.Aged(isInLoop)), value))
            ? UnknownAlternative.Anonymous
            : this;

    protected override bool SaysSameAs(Alternative other) => Block == ((SuspendedAlternative)other).Block && Equals(Was, ((SuspendedAlternative)other).Was);
}
