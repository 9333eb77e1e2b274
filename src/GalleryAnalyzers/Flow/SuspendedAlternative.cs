using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow;

/// <summary>A value of which nothing may be said on the ways from a branch that has to do with it. Where the ways meet again, it is what it was.</summary>
/// <param name="was">What it was; null for a member, which then has again what it was set to.</param>
/// <param name="block">The number of the block that branches.</param>
internal sealed class SuspendedAlternative(AbstractValue? was, int block) : Alternative(origin: null)
{
    /// <summary>The number of no block: the ways do not meet.</summary>
    private const int ForGood = -1;

    /// <summary>What it was; null for a member, which then has again what it was set to.</summary>
    public AbstractValue? Was { get; } = was;

    /// <summary>The number of the block that branches.</summary>
    public int Block { get; } = block;

    /// <summary>Whether a loop went on without the branch's ways having met.</summary>
    public bool IsForGood => Block == ForGood;

    public override bool IsKnown => false;

    protected override int ContentHashCode => Block;

    public override Alternative WithOrigin(IOperation origin) => this;

    // What a turn of a loop looked into, and went on without its ways having met, no later turn shows.
    public override Alternative Aged(Func<int, bool> isInLoop) =>
        Was is { } value && !ReferenceEquals(value.Select(alternative => alternative.Aged(isInLoop)), value) ? UnknownAlternative.Anonymous
        : !isInLoop(Block) ? this
        : Was?.Single is SuspendedAlternative { Block: ForGood } before ? before
        : new SuspendedAlternative(Was, ForGood);

    protected override bool SaysSameAs(Alternative other) => Block == ((SuspendedAlternative)other).Block && Equals(Was, ((SuspendedAlternative)other).Was);
}
