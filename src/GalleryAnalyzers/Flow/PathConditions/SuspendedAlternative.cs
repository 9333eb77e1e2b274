using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.PathConditions;

/// <summary>
/// A suspended value: nothing may be reported about it on the paths from a branch that depends on it. It is restored where they meet.
/// </summary>
internal sealed class SuspendedAlternative : Alternative
{
    /// <summary>The maximum weight; a heavier value becomes unknown, as each traversal visits all that it suspends.</summary>
    private const int MaximumWeight = 64;

    /// <summary>The block number of a suspension that never ends, as the paths do not meet.</summary>
    private const int NoBlock = -1;

    private readonly int _hashCode;

    private SuspendedAlternative(AbstractValue? was, int block)
        : base(origin: null)
    {
        (Was, Block) = (was, block);
        _hashCode = (block * 31) ^ (was?.GetHashCode() ?? 0);
    }

    /// <summary>The suspended value; null for a member, which then has its initial value again.</summary>
    public AbstractValue? Was { get; }

    /// <summary>The number of the block that branches.</summary>
    public int Block { get; }

    /// <summary>Whether an iteration of a loop ended before the branch's paths met.</summary>
    public bool IsPermanent => Block == NoBlock;

    public override bool IsKnown => false;

    public override int Weight => 1 + (Was?.Weight ?? 0);

    protected override int ContentHashCode => _hashCode;

    /// <summary>Suspends a value.</summary>
    /// <param name="was">The value; null for a member, which then has its initial value again.</param>
    /// <param name="block">The number of the block that branches.</param>
    public static AbstractValue Of(AbstractValue? was, int block) =>
        was?.Weight >= MaximumWeight ? AbstractValue.Unknown : AbstractValue.Of(new SuspendedAlternative(was, block));

    public override Alternative WithOrigin(IOperation origin) => this;

    // A value that an iteration tested, and whose branch's paths did not meet in it, stays unknown in later iterations.
    public override Alternative Demoted(Func<int, bool> isInLoop) =>
        Was is { } value && !ReferenceEquals(value.Select(alternative => alternative.Demoted(isInLoop)), value)
            ? UnknownAlternative.Anonymous
        : !isInLoop(Block) ? this
        : Was?.Single is SuspendedAlternative { Block: NoBlock } before ? before
        : new SuspendedAlternative(Was, NoBlock);

    protected override bool ContentEquals(Alternative other)
    {
        var its = (SuspendedAlternative)other;
        return Block == its.Block && _hashCode == its._hashCode && Equals(Was, its.Was);
    }
}
