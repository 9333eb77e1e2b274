using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow;

/// <summary>What the interpretation of a body shares with that of the lambdas and local functions in it, and of the methods that it calls.</summary>
internal sealed class InterpreterContext(
    IFlowKnowledge knowledge, IFlowObserver observer, IMethodBodies? bodies, int stepBudget, CancellationToken cancellationToken)
{
    private const int StepsBetweenCancellationChecks = 256;

    /// <summary>The part of the budget that may go into the bodies of methods that are called; past it, calls are not followed any more.</summary>
    private const int CalleePart = 50;

    /// <summary>Calls that are followed in one body: methods that call each other many times over would make ever more.</summary>
    private const int MaximumFrames = 256;

    private readonly List<Frame> _frames = new();

    private int _steps;
    private int _calleeSteps;

    public IFlowKnowledge Knowledge { get; } = knowledge;

    public TextFormatter Formatter { get; } = new(knowledge);

    public IFlowObserver Observer { get; } = observer;

    /// <summary>The bodies of the methods that are called; null where calls are not followed.</summary>
    public IMethodBodies? Bodies { get; } = bodies;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>All frames, in the order of their blocks' numbers.</summary>
    public IReadOnlyList<Frame> Frames => _frames;

    /// <summary>Whether the body costs more than it may: then nothing more is said of it.</summary>
    public bool IsExhausted => _steps > stepBudget;

    /// <summary>Whether the calls of the body cost so much that no more of them are followed.</summary>
    public bool IsDeepEnough => _calleeSteps > stepBudget / CalleePart || _frames.Count >= MaximumFrames;

    /// <summary>Ends the interpretation: what the body does is past what can be followed.</summary>
    public void GiveUp() => _steps = stepBudget + 1;

    /// <param name="isInCallee">Whether the step is taken in the body of a method that is called.</param>
    public void CountStep(bool isInCallee)
    {
        _calleeSteps += isInCallee ? 1 : 0;
        if (++_steps % StepsBetweenCancellationChecks == 0)
        {
            CancellationToken.ThrowIfCancellationRequested();
        }
    }

    public Frame AddFrame(ControlFlowGraph graph, Frame? caller, int callBlock)
    {
        var frame = new Frame(_frames.Count == 0 ? 0 : _frames[_frames.Count - 1].End, graph.Blocks.Length, caller, callBlock);
        _frames.Add(frame);
        return frame;
    }
}
