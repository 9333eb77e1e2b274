namespace GalleryAnalyzers.Flow.Engine;

/// <summary>
/// A call context, which numbers the blocks of a graph among those of all graphs that are interpreted together: a method's and its
/// callees'.
/// </summary>
/// <param name="first">The number of the graph's first block.</param>
/// <param name="count">The number of blocks in the graph.</param>
/// <param name="depth">The number of calls between this context and the outermost one.</param>
/// <param name="callBlock">The number of the block that makes the call; -1 if there is none.</param>
/// <param name="call">The context of the whole call, of which this is an iteration of a loop; null if it is none.</param>
internal sealed class CallContext(int first, int count, int depth, int callBlock, CallContext? call = null)
{
    /// <summary>The number of the graph's first block.</summary>
    public int First => first;

    /// <summary>The first number after those of the graph.</summary>
    public int End => first + count;

    /// <summary>The number of calls between this context and the outermost one.</summary>
    public int Depth { get; } = depth;

    /// <summary>The number of the block that makes the call; -1 if there is none.</summary>
    public int CallBlock { get; } = callBlock;

    // The context of the whole call.
    private CallContext Call => call ?? this;

    public int NumberOf(int ordinal) => first + ordinal;

    /// <summary>Whether the block of that number has it in this context.</summary>
    public bool Holds(int number) => number >= first && number < End;

    /// <summary>The ordinal of the block in this graph that has the number, in whatever iteration; null if it is of another call.</summary>
    /// <param name="number">The block's number.</param>
    /// <param name="callContexts">All call contexts, in the order of their numbers.</param>
    public int? OwnOrdinalOf(int number, IReadOnlyList<CallContext> callContexts) =>
        number >= 0 && Containing(number, callContexts) is { } context && ReferenceEquals(context.Call, Call)
            ? number - context.First
            : null;

    /// <summary>The ordinal of the block in this graph that has the number, or whose call leads to it; null if there is none.</summary>
    /// <param name="number">The block's number.</param>
    /// <param name="callContexts">All call contexts, in the order of their numbers.</param>
    public int? OrdinalOf(int number, IReadOnlyList<CallContext> callContexts)
    {
        while (number >= 0 && Containing(number, callContexts) is { } context)
        {
            if (ReferenceEquals(context.Call, Call))
            {
                return number - context.First;
            }

            number = context.CallBlock;
        }

        return null;
    }

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
