using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.PathConditions;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>The context that the interpretation of a body shares with those of its lambdas, local functions and callees.</summary>
internal sealed class InterpreterContext(
    IFlowKnowledge knowledge, FlowObserver observer, IMethodBodies? bodies, Budget budget, CancellationToken cancellationToken)
{
    /// <summary>
    /// The maximum number of calls that are followed in a body: methods that call each other repeatedly would multiply them.
    /// </summary>
    private const int MaximumCallContexts = 256;

    private readonly List<CallContext> _callContexts = new();
    private readonly Dictionary<int, Support> _iterations = new();
    private int _calls;

    public IFlowKnowledge Knowledge { get; } = knowledge;

    /// <summary>The parameters and fields whose values are not known.</summary>
    public Dictionary<(object Source, int Block), AbstractValue> UnknownVariables { get; } = new();

    /// <summary>The functions of the delegates that the bodies make.</summary>
    public Dictionary<SymbolicId, DelegateTarget> DelegateTargets { get; } = new();

    public TextFormatter Formatter { get; } = new(knowledge);

    public FlowObserver Observer { get; } = observer;

    /// <summary>The bodies of called methods; null if calls are not followed.</summary>
    public IMethodBodies? Bodies { get; } = bodies;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>All call contexts, in the order of their block numbers.</summary>
    public IReadOnlyList<CallContext> CallContexts => _callContexts;

    /// <summary>The budget of the interpretation.</summary>
    public Budget Budget { get; } = budget;

    /// <summary>Whether the calls of the body cost so much that no further ones are followed.</summary>
    public bool IsDeepEnough => Budget.IsExhaustedForCallees || _calls >= MaximumCallContexts;

    private int NextNumber => _callContexts.Count == 0 ? 0 : _callContexts[_callContexts.Count - 1].End;

    /// <summary>The support of the number of the iteration of a loop.</summary>
    /// <param name="head">The number of the block at the loop's head.</param>
    public Support IterationOf(int head)
    {
        if (!_iterations.TryGetValue(head, out var iteration))
        {
            _iterations.Add(head, iteration = Support.OfInput(new object()));
        }

        return iteration;
    }

    public CallContext AddCallContext(ControlFlowGraph graph, CallContext? caller, int callBlock)
    {
        _calls++;
        return Add(new CallContext(NextNumber, graph.Blocks.Length, caller is null ? 0 : caller.Depth + 1, callBlock));
    }

    /// <summary>Adds a context for an iteration of a loop in the graph of a call.</summary>
    public CallContext AddIteration(ControlFlowGraph graph, CallContext call) =>
        Add(new CallContext(NextNumber, graph.Blocks.Length, call.Depth, call.CallBlock, call));

    private CallContext Add(CallContext context)
    {
        _callContexts.Add(context);
        return context;
    }
}
