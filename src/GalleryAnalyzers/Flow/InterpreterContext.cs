using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow;

/// <summary>What the interpretation of a body shares with that of the lambdas and local functions in it, and of the methods that it calls.</summary>
internal sealed class InterpreterContext(
    IFlowKnowledge knowledge, IFlowObserver observer, IMethodBodies? bodies, Budget budget, CancellationToken cancellationToken)
{
    /// <summary>Calls that are followed in one body: methods that call each other many times over would make ever more.</summary>
    private const int MaximumFrames = 256;

    private readonly List<Frame> _frames = new();

    public IFlowKnowledge Knowledge { get; } = knowledge;

    public TextFormatter Formatter { get; } = new(knowledge);

    public IFlowObserver Observer { get; } = observer;

    /// <summary>The bodies of the methods that are called; null where calls are not followed.</summary>
    public IMethodBodies? Bodies { get; } = bodies;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>All frames, in the order of their blocks' numbers.</summary>
    public IReadOnlyList<Frame> Frames => _frames;

    /// <summary>What the interpretation may cost.</summary>
    public Budget Budget { get; } = budget;

    /// <summary>Whether the calls of the body cost so much that no more of them are followed.</summary>
    public bool IsDeepEnough => Budget.IsExhaustedForCallees || _frames.Count >= MaximumFrames;

    public Frame AddFrame(ControlFlowGraph graph, Frame? caller, int callBlock)
    {
        var frame = new Frame(_frames.Count == 0 ? 0 : _frames[_frames.Count - 1].End, graph.Blocks.Length, caller, callBlock);
        _frames.Add(frame);
        return frame;
    }
}
