using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.PathConditions;
using GalleryAnalyzers.Flow.State;
using GalleryAnalyzers.Flow.Transfer;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>Interprets one body: an abstract interpretation over Roslyn's control flow graph.</summary>
/// <remarks>
/// <para>The graph lowers an object initializer, an assignment after the creation and a call of Add to the same operations,
/// so that one set of transfer functions serves every spelling.</para>
/// <para>The parts reach each other through it: the engine walks the blocks, the evaluator and the condition evaluator are the transfer
/// functions, the callee runner interprets other bodies in place, the event sink reports to the observer, and the models describe the
/// framework.</para>
/// </remarks>
internal sealed class Interpreter
{
    /// <summary>The units of work that a method may cost before it is given up: some hundred times the cost of long methods.</summary>
    public const int WorkBudget = 1_000_000;

    private readonly HashSet<Literal> _assumed = new();

    /// <param name="body">The body.</param>
    /// <param name="context">The context that all bodies of the run share.</param>
    /// <param name="captured">The variables of the enclosing functions that are never reassigned.</param>
    /// <param name="caller">The interpreter of the caller; null if there is none.</param>
    /// <param name="call">The call; null if there is none.</param>
    /// <param name="callBlock">The number of the block that makes the call; -1 if there is none.</param>
    public Interpreter(
        MethodBody body,
        InterpreterContext context,
        IReadOnlyDictionary<ISymbol, AbstractValue> captured,
        Interpreter? caller = null,
        IOperation? call = null,
        int callBlock = -1)
    {
        Body = body;
        Context = context;
        Captured = captured;
        Caller = caller;
        CallString = caller is null || call is null ? ImmutableArray<IOperation>.Empty : caller.CallString.Add(call);
        CallContext = context.AddCallContext(body.Graph, caller?.CallContext, callBlock);
        Engine = new FixpointEngine(this);
        Evaluator = new Evaluator(this);
        Conditions = new ConditionEvaluator(this);
        Supports = new SupportEvaluator(this);
        Callees = new CalleeRunner(this);
        Constructors = new Constructors(this);
        Delegates = new Delegates(this);
        Events = new EventSink(this);
        Escapes = new Escapes(this);
        Models = new CallModels(this);
        ElementReads = new ElementReads(this);
        Inert = new InertValues(this);
        Lambdas = new Lambdas(this);
        Exposures = new Exposures(this);
        Unseen = new UnseenCode(this);
    }

    public MethodBody Body { get; }

    /// <summary>The context that all bodies of the run share.</summary>
    public InterpreterContext Context { get; }

    /// <summary>The variables of the enclosing functions that are never reassigned.</summary>
    public IReadOnlyDictionary<ISymbol, AbstractValue> Captured { get; }

    /// <summary>The interpreter of the caller; null if there is none.</summary>
    public Interpreter? Caller { get; }

    /// <summary>
    /// The object that the body is called on; null in a static one, and where it is the object whose method is analyzed.
    /// </summary>
    public AbstractValue? This { get; set; }

    /// <summary>The calls that lead to the body, the outermost first.</summary>
    public ImmutableArray<IOperation> CallString { get; }

    public CallContext CallContext { get; }

    /// <summary>The interpreters of the call stack: this one, and those of its callers.</summary>
    public IEnumerable<Interpreter> CallStack
    {
        get
        {
            for (var running = this; running is not null; running = running.Caller)
            {
                yield return running;
            }
        }
    }

    public IFlowKnowledge Knowledge => Context.Knowledge;

    public WellKnownTypes Types => Context.Knowledge.Types;

    public FixpointEngine Engine { get; }

    public Evaluator Evaluator { get; }

    public ConditionEvaluator Conditions { get; }

    public SupportEvaluator Supports { get; }

    public CalleeRunner Callees { get; }

    public Constructors Constructors { get; }

    public Delegates Delegates { get; }

    public EventSink Events { get; }

    public Escapes Escapes { get; }

    public CallModels Models { get; }

    public ElementReads ElementReads { get; }

    public InertValues Inert { get; }

    public Lambdas Lambdas { get; }

    public Exposures Exposures { get; }

    public UnseenCode Unseen { get; }

    /// <summary>Interprets a body with its lambdas and local functions.</summary>
    /// <returns>Whether the interpretation is complete; false if it exceeds the budget.</returns>
    public static bool Run(
        MethodBody body, IFlowKnowledge knowledge, FlowObserver observer, IMethodBodies? bodies, CancellationToken cancellationToken) =>
        Run(body, knowledge, observer, bodies, new Budget(WorkBudget, cancellationToken), cancellationToken);

    /// <summary>
    /// As <see cref="Run(MethodBody, IFlowKnowledge, FlowObserver, IMethodBodies?, CancellationToken)"/>, within the given budget.
    /// </summary>
    public static bool Run(
        MethodBody body,
        IFlowKnowledge knowledge,
        FlowObserver observer,
        IMethodBodies? bodies,
        Budget budget,
        CancellationToken cancellationToken)
    {
        var context = new InterpreterContext(knowledge, observer, bodies, budget, cancellationToken);
        new Interpreter(body, context, ImmutableDictionary<ISymbol, AbstractValue>.Empty).Run([], []);
        return !budget.IsExhausted;
    }

    /// <summary>The ordinal of the block of this body that has the number, in whatever iteration; null if it is of another body.</summary>
    public int? OrdinalOf(int number) => CallContext.OwnOrdinalOf(number, Context.CallContexts);

    /// <summary>The head of the innermost loop around a block whose iterations are joined; null if there is none.</summary>
    public int? LoopHeadAt(int number) =>
        OrdinalOf(number) is { } ordinal && Body.FixpointRegions.LoopHeadOf(ordinal) is { } head && !Engine.IsUnrolled(head) ? head : null;

    /// <summary>The support of the number of the iteration of the innermost loop around a block; none where it is in no loop.</summary>
    public Support IterationAt(int number) =>
        LoopHeadAt(number) is { } head ? Context.IterationOf(CallContext.NumberOf(head))
        : Caller?.IterationAt(CallContext.CallBlock) ?? Support.None;

    /// <summary>Notes that a literal is assumed somewhere in the body.</summary>
    public void NoteAssumed(Literal literal) => _assumed.Add(literal);

    /// <param name="assumed">The literals that are assumed wherever the body is called.</param>
    /// <param name="asked">The literals that may be assumed where it is called, or their opposites.</param>
    private void Run(IEnumerable<Literal> assumed, IEnumerable<Literal> asked)
    {
        var entry = new FlowState(Knowledge.ExternalState, Context.Budget);
        foreach (var literal in assumed)
        {
            entry.Assume(literal);
            _assumed.Add(literal);
        }

        foreach (var literal in asked)
        {
            entry.LeaveBehind(literal.Support);
            _assumed.Add(literal);
        }

        if (Engine.Walk(entry, isReporting: true) is { } exit)
        {
            var last = Body.Graph.Blocks.Length - 1;
            var at = new ProgramPoint(exit, CallContext.NumberOf(last), isReporting: true, depth: 0);
            foreach (var parameter in exit.Variables.Where(
                variable => variable.Key is IParameterSymbol { RefKind: RefKind.Ref or RefKind.Out }).ToList())
            {
                Escapes.Escape(at, parameter.Value, EscapeKind.Stored);
            }

            Engine.EndObjects(exit, 0, last);
            foreach (var left in exit.Objects)
            {
                Context.Observer.OnLeft(left.Value);
            }
        }
        else
        {
            Context.Observer.OnNoExit();
        }

        RunNestedFunctions();
    }

    private void RunNestedFunctions()
    {
        if (Context.Budget.IsExhausted || (Body.Graph.LocalFunctions.IsEmpty && Evaluator.Lambdas.Count == 0))
        {
            return;
        }

        var captured = Evaluator.Declared.Count == 0 && Captured.Count == 0 ? Captured : CapturedValues();
        foreach (var function in Body.Graph.LocalFunctions)
        {
            RunNested(Body.Graph.GetLocalFunctionControlFlowGraph(function, Context.CancellationToken), [], _assumed);
        }

        // A lambda may be called behind any branch, but the call that runs it has not returned yet.
        foreach (var (lambda, assumed) in Evaluator.Lambdas)
        {
            RunNested(
                Body.Graph.GetAnonymousFunctionControlFlowGraph(lambda, Context.CancellationToken),
                assumed.Since(new Assumptions()).Reverse(),
                _assumed.Where(static literal => literal.IsBranch));
        }

        void RunNested(ControlFlowGraph graph, IEnumerable<Literal> assumed, IEnumerable<Literal> asked) =>
            new Interpreter(new MethodBody(graph, Body.Writes, Body.Fields), Context, captured).Run(assumed, asked);
    }

    // A variable that is never reassigned keeps its value in nested functions, but an object that it holds may have changed.
    private Dictionary<ISymbol, AbstractValue> CapturedValues()
    {
        var values = new Dictionary<ISymbol, AbstractValue>(SymbolEqualityComparer.Default);
        foreach (var pair in Captured.Concat(Evaluator.Declared))
        {
            // Which of several values it has is known to whoever calls the function.
            values[pair.Key] = pair.Value.IsGuarded || pair.Value.Single is null ? AbstractValue.Unknown
                : pair.Value.Select(alternative => alternative switch
            {
                ObjectAlternative or HandleAlternative => UnknownAlternative.Anonymous,
                UnknownAlternative { SymbolicId.Block: >= 0 } unknown =>
                    new UnknownAlternative(new SymbolicId(unknown, -1), unknown.Origin),
                _ => alternative,
            });
        }

        return values;
    }
}
