namespace GalleryAnalyzers.Flow.Domain;

/// <summary>What a method has done outside the program up to a point of it. Immutable; what it holds, only the knowledge that made it knows.</summary>
internal abstract class ExternalState
{
    /// <summary>How many entries it holds: what it takes to go through it.</summary>
    public abstract int Size { get; }

    /// <summary>What is known where two paths meet; this very world where the other adds nothing.</summary>
    public abstract ExternalState Join(ExternalState other);

    /// <summary>What is known when a loop begins anew.</summary>
    /// <param name="isInLoop">Whether a block lies in the loop.</param>
    /// <param name="demote">Makes old what values say of things that the loop makes.</param>
    public abstract ExternalState DemoteToOlder(Func<int, bool> isInLoop, Func<AbstractValue, AbstractValue> demote);

    /// <summary>What is known whichever path led here: without what only some did.</summary>
    public abstract ExternalState OnEveryPath();

    /// <summary>What is known after code that cannot be seen.</summary>
    public abstract ExternalState AfterUnknownCode();
}
