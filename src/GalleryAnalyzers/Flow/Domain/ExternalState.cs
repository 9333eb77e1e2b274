using GalleryAnalyzers.Flow.PathConditions;

namespace GalleryAnalyzers.Flow.Domain;

/// <summary>
/// The external state: the effects outside the program up to a program point. Immutable; only the knowledge that created it can interpret
/// it.
/// </summary>
internal abstract class ExternalState
{
    /// <summary>The number of entries, which is the cost of a traversal.</summary>
    public abstract int Size { get; }

    /// <summary>Whether a handle has escaped on some path, so that any unseen code may change the state.</summary>
    public abstract bool IsExposed { get; }

    /// <summary>Whether an operation that was pending before is not pending any more.</summary>
    public abstract bool HasEndedSince(ExternalState before);

    /// <summary>Joins the states of two paths; this instance if the other adds nothing.</summary>
    /// <param name="other">The state of the other path.</param>
    /// <param name="between">The support of what tells the paths apart.</param>
    public abstract ExternalState Join(ExternalState other, Support between);

    /// <summary>The state at the start of the next iteration of a loop.</summary>
    /// <param name="isInLoop">Whether a block lies in the loop.</param>
    /// <param name="demote">Demotes the objects in a value that the loop allocates.</param>
    public abstract ExternalState DemoteToOlder(Func<int, bool> isInLoop, Func<AbstractValue, AbstractValue> demote);

    /// <summary>The state without effects that only some paths have, where something asks that may tell which ones.</summary>
    /// <param name="asked">The support of what is asked.</param>
    public abstract ExternalState Asked(Support asked);

    /// <summary>The state once a handle has escaped to unseen code.</summary>
    public abstract ExternalState Exposed();

    /// <summary>The state after unknown code.</summary>
    public abstract ExternalState AfterUnknownCode();
}
