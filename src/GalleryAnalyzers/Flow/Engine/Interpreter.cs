using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.PathConditions;
using GalleryAnalyzers.Flow.State;
using GalleryAnalyzers.Flow.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>Follows what a method builds: an abstract interpretation over Roslyn's control flow graph.</summary>
/// <remarks>
/// <para>The graph lowers an object initializer, an assignment after the creation and a call of Add to the same few operations,
/// so that one set of transfer functions serves every spelling.</para>
/// <para>A run walks the blocks in their order, telling the observer what happens there. Where it comes to a knot, it first brings the
/// states at its blocks' entries to a fixpoint, and then walks them; the rest of the graph it walks once.</para>
/// </remarks>
internal sealed partial class Interpreter
{
    /// <summary>Units of work that one method may cost before it is given up: some hundred times what long methods take.</summary>
    public const int WorkBudget = 1_000_000;

    private readonly ControlFlowGraph _graph;
    private readonly InterpreterContext _context;
    private readonly VariableWrites _writes;
    private readonly FieldValues _fields;
    private readonly FixpointRegions _fixpointRegions;
    private readonly RelatedConditions _relatedConditions;
    private readonly LoopIterations _iterations;
    private readonly CallContext _callContext;
    private readonly Interpreter? _caller;
    private readonly IMethodSymbol? _method;
    private readonly IReadOnlyDictionary<ISymbol, AbstractValue> _captured;
    private readonly Dictionary<IOperation, (AllocationSite Id, AbstractValue Value)> _made = new();
    private readonly Dictionary<(AllocationSite, ISymbol), AllocationSite> _partIds = new();
    private readonly Dictionary<object, AbstractValue> _unknowns = new();
    private readonly Dictionary<CaptureId, IOperation> _capturedTargets = new();
    private readonly Dictionary<ISymbol, AbstractValue> _declared = new(SymbolEqualityComparer.Default);
    private readonly FlowState?[] _entries;

    private FlowState _state;
    private int _block;
    private int _depth;
    private bool _isReporting;
    private AbstractValue _branchValue = AbstractValue.Unknown;

    /// <summary>Whether the block called what never returns: nothing that comes after it there happens.</summary>
    private bool _isDead;

    private Interpreter(
        MethodBody body, InterpreterContext context, IReadOnlyDictionary<ISymbol, AbstractValue> captured, Interpreter? caller = null, int callBlock = -1)
    {
        _graph = body.Graph;
        _writes = body.Writes;
        _fields = body.Fields;
        _fixpointRegions = body.FixpointRegions;
        _relatedConditions = body.RelatedConditions;
        _iterations = body.LoopIterations;
        _context = context;
        _captured = captured;
        _caller = caller;
        _method = body.Method;
        _callContext = context.AddCallContext(body.Graph, caller?._callContext, callBlock);
        _entries = new FlowState?[body.Graph.Blocks.Length];
        _state = new FlowState(context.Knowledge.ExternalState, context.Budget);
    }

    private bool IsReporting => _isReporting && !_isDead;

    private IFlowKnowledge Knowledge => _context.Knowledge;

    /// <summary>Interprets a body and the lambdas and local functions in it.</summary>
    /// <returns>Whether the body was seen through; false where it costs more than the budget.</returns>
    public static bool Run(
        MethodBody body, IFlowKnowledge knowledge, IFlowObserver observer, IMethodBodies? bodies, CancellationToken cancellationToken) =>
        Run(body, knowledge, observer, bodies, new Budget(WorkBudget, cancellationToken), cancellationToken);

    /// <summary>As <see cref="Run(MethodBody, IFlowKnowledge, IFlowObserver, IMethodBodies?, CancellationToken)"/>, within a budget that the caller gives.</summary>
    public static bool Run(
        MethodBody body, IFlowKnowledge knowledge, IFlowObserver observer, IMethodBodies? bodies, Budget budget, CancellationToken cancellationToken)
    {
        var context = new InterpreterContext(knowledge, observer, bodies, budget, cancellationToken);
        new Interpreter(body, context, ImmutableDictionary<ISymbol, AbstractValue>.Empty).Run();
        return !budget.IsExhausted;
    }

    private void Run()
    {
        Walk(new FlowState(Knowledge.ExternalState, _context.Budget), isReporting: true);
        if (_entries[_graph.Blocks.Length - 1] is { } exit)
        {
            _state = exit;
            foreach (var given in exit.Variables.Where(variable => variable.Key is IParameterSymbol { RefKind: RefKind.Ref or RefKind.Out }).ToList())
            {
                Escape(given.Value, EscapeKind.Stored);
            }

            EndObjects(exit, 0, _graph.Blocks.Length - 1);
        }

        RunNestedFunctions();
    }

    /// <summary>Runs the operations of a block, leaving in <see cref="_state"/> what is known at its end.</summary>
    private void Execute(BasicBlock block, FlowState entry)
    {
        _state = entry;
        _block = _callContext.NumberOf(block.Ordinal);
        _isDead = false;
        var first = 0;
        while (first < block.Operations.Length && CannotThrow(block.Operations[first]))
        {
            Evaluate(block.Operations[first++]);
        }

        _state.Handlers = _isReporting ? null : EnterHandlers(block, _state);
        for (var i = first; i < block.Operations.Length && !_isDead; i++)
        {
            Evaluate(block.Operations[i]);
        }

        if (block.BranchValue is { } branchValue && !_isDead)
        {
            _branchValue = Evaluate(branchValue);
            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return && !_isDead)
            {
                Return(WithSupport(_branchValue, branchValue));
            }
        }

        _state.Handlers = null;
    }

    /// <summary>The objects made in the blocks of a loop, or of the whole method, come to their end where nothing gave them away.</summary>
    private void EndObjects(FlowState state, int first, int last)
    {
        foreach (var pair in state.Objects)
        {
            if (!pair.Value.HasEscaped && pair.Key.Source is null && _callContext.Holds(pair.Key.Block) && IsBetween(pair.Key.Block, first, last))
            {
                _context.Observer.OnEscape(pair.Key, EscapeKind.Ended, state);
            }
        }
    }

    private void RunNestedFunctions()
    {
        if (_context.Budget.IsExhausted || (_graph.LocalFunctions.IsEmpty && _lambdas.Count == 0))
        {
            return;
        }

        var captured = _declared.Count == 0 && _captured.Count == 0 ? _captured : CapturedValues();
        foreach (var function in _graph.LocalFunctions)
        {
            RunNested(_graph.GetLocalFunctionControlFlowGraph(function, _context.CancellationToken));
        }

        foreach (var lambda in _lambdas)
        {
            RunNested(_graph.GetAnonymousFunctionControlFlowGraph(lambda, _context.CancellationToken));
        }

        // What a function asks may be what chose one of several values that it sees.
        void RunNested(ControlFlowGraph graph)
        {
            var seen = captured.Values.Any(static value => value.IsPathDependent) && graph.Blocks.Any(static block => block.ConditionalSuccessor is not null)
                ? captured.ToDictionary(static pair => pair.Key, static pair => pair.Value.IsPathDependent ? AbstractValue.Unknown : pair.Value, SymbolEqualityComparer.Default)
                : captured;
            new Interpreter(new MethodBody(graph, _writes, _fields), _context, seen).Run();
        }
    }

    // A variable that is never written again is in a nested function what it is here; an object that it holds may have been changed since.
    private Dictionary<ISymbol, AbstractValue> CapturedValues()
    {
        var values = new Dictionary<ISymbol, AbstractValue>(SymbolEqualityComparer.Default);
        foreach (var pair in _captured.Concat(_declared))
        {
            values[pair.Key] = pair.Value.Select(alternative => alternative switch
            {
                ObjectAlternative or HandleAlternative => UnknownAlternative.Anonymous,
                UnknownAlternative { SymbolicId.Block: >= 0 } unknown => new UnknownAlternative(new SymbolicId(unknown, -1), unknown.Origin),
                _ => alternative,
            });
        }

        return values;
    }
}
