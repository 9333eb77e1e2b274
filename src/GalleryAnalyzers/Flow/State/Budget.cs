namespace GalleryAnalyzers.Flow.State;

/// <summary>
/// The budget for the interpretation of a body and its callees: one unit for each operation, and for each visited entry and alternative of
/// a state.
/// </summary>
/// <param name="limit">The number of units.</param>
/// <param name="cancellationToken">Cancels the interpretation.</param>
internal sealed class Budget(int limit, CancellationToken cancellationToken)
{
    private const int WorkBetweenCancellationChecks = 256;

    /// <summary>The callees' share of the budget, as a divisor; past it, calls are no longer followed.</summary>
    private const int CalleePart = 25;

    private int _callees;
    private int _nextCheck = WorkBetweenCancellationChecks;
    private int _spentInCallees;

    /// <summary>The units spent so far.</summary>
    public int Spent { get; private set; }

    /// <summary>Whether the budget is exhausted: nothing is reported for the body then.</summary>
    public bool IsExhausted => Spent > limit;

    /// <summary>Whether the callees' share is exhausted, so that no further calls are followed.</summary>
    public bool IsExhaustedForCallees => _spentInCallees > limit / CalleePart;

    /// <summary>Spends units of work.</summary>
    /// <exception cref="OperationCanceledException">The result is no longer needed.</exception>
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

    /// <summary>Spends all remaining units.</summary>
    public void Exhaust() => Spent = limit + 1;

    /// <summary>Counts further work as a callee's.</summary>
    public void EnterCallee() => _callees++;

    /// <summary>Ends the scope of <see cref="EnterCallee"/>.</summary>
    public void LeaveCallee() => _callees--;
}
