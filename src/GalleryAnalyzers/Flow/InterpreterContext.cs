using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow;

/// <summary>What the interpretation of a body shares with that of the lambdas and local functions in it.</summary>
internal sealed class InterpreterContext(
    IFlowKnowledge knowledge,
    IFlowObserver observer,
    VariableWrites writes,
    FieldValues fields,
    int stepBudget,
    CancellationToken cancellationToken)
{
    private const int StepsBetweenCancellationChecks = 256;

    private int _steps;

    public IFlowKnowledge Knowledge { get; } = knowledge;

    public TextFormatter Formatter { get; } = new(knowledge);

    public IFlowObserver Observer { get; } = observer;

    public VariableWrites Writes { get; } = writes;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public FieldValues Fields { get; } = fields;

    /// <summary>Whether the body costs more than it may: then nothing more is said of it.</summary>
    public bool IsExhausted => _steps > stepBudget;

    /// <summary>Ends the interpretation: what the body does is past what can be followed.</summary>
    public void GiveUp() => _steps = stepBudget + 1;

    public void CountStep()
    {
        if (++_steps % StepsBetweenCancellationChecks == 0)
        {
            CancellationToken.ThrowIfCancellationRequested();
        }
    }
}
