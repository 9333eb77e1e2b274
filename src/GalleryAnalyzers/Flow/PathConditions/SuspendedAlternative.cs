using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.PathConditions;

/// <summary>A value of which nothing may be said on the ways from a branch that has to do with it. Where the ways meet again, it is what it was.</summary>
internal sealed class SuspendedAlternative : Alternative
{
    /// <summary>A suspended value that weighs more is unknown for good: each touch of it walks all that it was.</summary>
    private const int MaximumWeight = 64;

    /// <summary>The number of no block: the ways do not meet.</summary>
    private const int ForGood = -1;

    private readonly int _hashCode;

    private SuspendedAlternative(AbstractValue? was, int block)
        : base(origin: null)
    {
        (Was, Block) = (was, block);
        _hashCode = (block * 31) ^ (was?.GetHashCode() ?? 0);
    }

    /// <summary>What it was; null for a member, which then has again what it was set to.</summary>
    public AbstractValue? Was { get; }

    /// <summary>The number of the block that branches.</summary>
    public int Block { get; }

    /// <summary>Whether a loop went on without the branch's ways having met.</summary>
    public bool IsForGood => Block == ForGood;

    public override bool IsKnown => false;

    public override int Weight => 1 + (Was?.Weight ?? 0);

    protected override int ContentHashCode => _hashCode;

    /// <summary>The suspended value.</summary>
    /// <param name="was">What it was; null for a member, which then has again what it was set to.</param>
    /// <param name="block">The number of the block that branches.</param>
    public static AbstractValue Of(AbstractValue? was, int block) =>
        was?.Weight >= MaximumWeight ? AbstractValue.Unknown : AbstractValue.Of(new SuspendedAlternative(was, block));

    public override Alternative WithOrigin(IOperation origin) => this;

    // What a turn of a loop looked into, and went on without its ways having met, no later turn shows.
    public override Alternative Demoted(Func<int, bool> isInLoop) =>
        Was is { } value && !ReferenceEquals(value.Select(alternative => alternative.Demoted(isInLoop)), value) ? UnknownAlternative.Anonymous
        : !isInLoop(Block) ? this
        : Was?.Single is SuspendedAlternative { Block: ForGood } before ? before
        : new SuspendedAlternative(Was, ForGood);

    protected override bool ContentEquals(Alternative other)
    {
        var its = (SuspendedAlternative)other;
        return Block == its.Block && _hashCode == its._hashCode && Equals(Was, its.Was);
    }
}
