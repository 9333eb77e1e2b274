namespace GalleryAnalyzers.Flow.Engine;

/// <summary>Numbers the blocks of one graph among those of all graphs that are interpreted together: a method's, and those of the methods that it calls.</summary>
/// <param name="first">The number of the graph's first block.</param>
/// <param name="count">How many blocks the graph has.</param>
/// <param name="caller">The frame that calls this one; null where none does.</param>
/// <param name="callBlock">The number of the block that makes the call; -1 where there is none.</param>
internal sealed class CallContext(int first, int count, CallContext? caller, int callBlock)
{
    /// <summary>The first number that is free for another graph.</summary>
    public int End => first + count;

    /// <summary>How many calls lie between this frame and the one that nobody called.</summary>
    public int Depth { get; } = caller is null ? 0 : caller.Depth + 1;

    public int NumberOf(int ordinal) => first + ordinal;

    /// <summary>Whether the block of that number is one of this graph's own.</summary>
    public bool Holds(int number) => number >= first && number < End;

    /// <summary>The ordinal of a block of this graph: of the one that has the number, or of the one whose call led there; null where there is none.</summary>
    /// <param name="number">The block's number.</param>
    /// <param name="callContexts">All frames, in the order of their numbers.</param>
    public int? OrdinalOf(int number, IReadOnlyList<CallContext> callContexts)
    {
        if (number < 0)
        {
            return null;
        }

        for (var callContext = Containing(number, callContexts); callContext is not null; callContext = callContext.Caller)
        {
            if (ReferenceEquals(callContext, this))
            {
                return number - first;
            }

            number = callContext.CallBlock;
        }

        return null;
    }

    private CallContext? Caller { get; } = caller;

    private int CallBlock { get; } = callBlock;

    private static CallContext? Containing(int number, IReadOnlyList<CallContext> callContexts)
    {
        var (low, high) = (0, callContexts.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = callContexts[middle].End <= number ? (middle + 1, high) : (low, middle);
        }

        return low < callContexts.Count && number < callContexts[low].End ? callContexts[low] : null;
    }
}
