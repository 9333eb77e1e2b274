namespace GalleryAnalyzers.Flow.State;

/// <summary>What the interpretation of one body may cost, with the bodies that it calls: one unit of work for each operation, and for each entry and alternative of a state that is touched.</summary>
/// <param name="limit">The units that may be spent.</param>
/// <param name="cancellationToken">Ends the interpretation.</param>
internal sealed class Budget(int limit, CancellationToken cancellationToken)
{
    private const int WorkBetweenCancellationChecks = 256;

    /// <summary>The part of the budget that may go into callees; past it, calls are not followed any more.</summary>
    private const int CalleePart = 25;

    private int _callees;
    private int _nextCheck = WorkBetweenCancellationChecks;
    private int _spentInCallees;

    /// <summary>The units that were spent.</summary>
    public int Spent { get; private set; }

    /// <summary>Whether the body costs more than it may: then nothing is said of it.</summary>
    public bool IsExhausted => Spent > limit;

    /// <summary>Whether callees cost so much that no more of them are followed.</summary>
    public bool IsExhaustedForCallees => _spentInCallees > limit / CalleePart;

    /// <summary>Counts work.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the result any more.</exception>
    public void Spend(int work)
    {
        Spent += work;
        _spentInCallees += _callees > 0 ? work : 0;
        if (Spent >= _nextCheck)
        {
            _nextCheck = Spent + WorkBetweenCancellationChecks;
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Spends all that is left.</summary>
    public void Exhaust() => Spent = limit + 1;

    /// <summary>Counts the work from here on as a callee's.</summary>
    public void EnterCallee() => _callees++;

    /// <summary>Ends what <see cref="EnterCallee"/> began.</summary>
    public void LeaveCallee() => _callees--;
}
