using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>What the interpretation of a body shares with that of the lambdas and local functions in it, and of the methods that it calls.</summary>
internal sealed class InterpreterContext(
    IFlowKnowledge knowledge, FlowObserver observer, IMethodBodies? bodies, Budget budget, CancellationToken cancellationToken)
{
    /// <summary>Calls that are followed in one body: methods that call each other many times over would make ever more.</summary>
    private const int MaximumCallContexts = 256;

    private readonly List<CallContext> _callContexts = new();

    public IFlowKnowledge Knowledge { get; } = knowledge;

    public TextFormatter Formatter { get; } = new(knowledge);

    public FlowObserver Observer { get; } = observer;

    /// <summary>The bodies of the methods that are called; null where calls are not followed.</summary>
    public IMethodBodies? Bodies { get; } = bodies;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>All frames, in the order of their blocks' numbers.</summary>
    public IReadOnlyList<CallContext> CallContexts => _callContexts;

    /// <summary>What the interpretation may cost.</summary>
    public Budget Budget { get; } = budget;

    /// <summary>Whether the calls of the body cost so much that no more of them are followed.</summary>
    public bool IsDeepEnough => Budget.IsExhaustedForCallees || _callContexts.Count >= MaximumCallContexts;

    public CallContext AddCallContext(ControlFlowGraph graph, CallContext? caller, int callBlock)
    {
        var callContext = new CallContext(_callContexts.Count == 0 ? 0 : _callContexts[_callContexts.Count - 1].End, graph.Blocks.Length, caller, callBlock);
        _callContexts.Add(callContext);
        return callContext;
    }
}
