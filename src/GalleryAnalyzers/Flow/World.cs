namespace GalleryAnalyzers.Flow;

/// <summary>What a method has done outside the program up to a point of it. Immutable; what it holds, only the knowledge that made it knows.</summary>
internal abstract class World
{
    /// <summary>How many entries it holds: what it takes to go through it.</summary>
    public abstract int Size { get; }

    /// <summary>What is known where two paths meet; this very world where the other adds nothing.</summary>
    public abstract World Join(World other);

    /// <summary>What is known when a loop begins anew.</summary>
    /// <param name="isInLoop">Whether a block lies in the loop.</param>
    /// <param name="age">Makes old what values say of things that the loop makes.</param>
    public abstract World Age(Func<int, bool> isInLoop, Func<AbstractValue, AbstractValue> age);

    /// <summary>What is known whichever path led here: without what only some did.</summary>
    public abstract World WithoutChoices();

    /// <summary>What is known after code that cannot be seen.</summary>
    public abstract World Touched();
}
