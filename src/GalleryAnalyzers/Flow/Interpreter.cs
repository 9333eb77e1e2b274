using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow;

/// <summary>Follows what a method builds: an abstract interpretation over Roslyn's control flow graph.</summary>
/// <remarks>
/// <para>The graph lowers an object initializer, an assignment after the creation and a call of Add to the same few operations,
/// so that one set of transfer functions serves every spelling.</para>
/// <para>A run first brings the states at the blocks' entries to a fixpoint, and then walks each block once more, telling the
/// observer what happens there. A graph without loops and handlers needs only the second walk.</para>
/// </remarks>
internal sealed partial class Interpreter
{
    /// <summary>Operations that one method may cost before it is given up: some hundred times what long methods take.</summary>
    private const int StepBudget = 1_000_000;

    private readonly ControlFlowGraph _graph;
    private readonly InterpreterContext _context;
    private readonly VariableWrites _writes;
    private readonly FieldValues _fields;
    private readonly Frame _frame;
    private readonly Interpreter? _caller;
    private readonly IMethodSymbol? _method;
    private readonly IReadOnlyDictionary<ISymbol, AbstractValue> _captured;
    private readonly Dictionary<IOperation, ObjectId> _objectIds = new();
    private readonly Dictionary<(ObjectId, ISymbol), ObjectId> _partIds = new();
    private readonly Dictionary<object, Identity> _identities = new();
    private readonly Dictionary<CaptureId, IOperation> _capturedTargets = new();
    private readonly Dictionary<ControlFlowRegion, HandlerEntry> _handlers = new();
    private readonly Dictionary<ISymbol, AbstractValue> _declared = new(SymbolEqualityComparer.Default);
    private readonly FlowState?[] _entries;

    private FlowState _state;
    private int _block;
    private int _depth;
    private bool _isReporting;
    private bool _hasFixpoint;

    private Interpreter(
        MethodBody body, InterpreterContext context, IReadOnlyDictionary<ISymbol, AbstractValue> captured, Interpreter? caller = null, int callBlock = -1)
    {
        _graph = body.Graph;
        _writes = body.Writes;
        _fields = body.Fields;
        _context = context;
        _captured = captured;
        _caller = caller;
        _method = body.Method;
        _frame = context.AddFrame(body.Graph, caller?._frame, callBlock);
        _entries = new FlowState?[body.Graph.Blocks.Length];
        _state = new FlowState(context.Knowledge.World);
    }

    private IFlowKnowledge Knowledge => _context.Knowledge;

    /// <summary>Interprets a body and the lambdas and local functions in it.</summary>
    /// <returns>Whether the body was seen through; false where it costs more than the budget.</returns>
    public static bool Run(
        MethodBody body, IFlowKnowledge knowledge, IFlowObserver observer, IMethodBodies? bodies, CancellationToken cancellationToken)
    {
        var context = new InterpreterContext(knowledge, observer, bodies, StepBudget, cancellationToken);
        new Interpreter(body, context, ImmutableDictionary<ISymbol, AbstractValue>.Empty).Run();
        return !context.IsExhausted;
    }

    private void Run()
    {
        Walk(new FlowState(Knowledge.World), isReporting: true);
        if (_entries[_graph.Blocks.Length - 1] is { } exit)
        {
            EndObjects(exit, 0, _graph.Blocks.Length - 1);
        }

        RunNestedFunctions();
    }

    /// <summary>Goes through the body from the given state: first to a fixpoint, where it has loops or handlers, and then once more.</summary>
    private void Walk(FlowState begin, bool isReporting)
    {
        _isReporting = false;
        if (NeedsFixpoint())
        {
            Fixpoint(0, _graph.Blocks.Length - 1, begin);
            if (!isReporting)
            {
                return;
            }
        }
        else
        {
            _entries[0] = begin;
        }

        _isReporting = isReporting;
        _handlers.Clear();
        foreach (var block in _graph.Blocks)
        {
            if (_entries[block.Ordinal] is { } entry && !_context.IsExhausted)
            {
                Execute(block, entry);
                if (_hasFixpoint && !EndsLoop(block))
                {
                    continue;
                }

                foreach (var (destination, state) in Successors(block))
                {
                    if (destination <= block.Ordinal)
                    {
                        EndObjects(state, destination, block.Ordinal);
                    }
                    else if (!_hasFixpoint)
                    {
                        Enter(_entries, destination, state, isLoop: false);
                    }
                }
            }
        }
    }

    private bool NeedsFixpoint()
    {
        _hasFixpoint = HasHandlers(_graph.Root);
        foreach (var block in _graph.Blocks)
        {
            _hasFixpoint |= EndsLoop(block);
        }

        return _hasFixpoint;

        static bool HasHandlers(ControlFlowRegion region)
        {
            foreach (var nested in region.NestedRegions)
            {
                if (nested.Kind is ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally || HasHandlers(nested))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static bool EndsLoop(BasicBlock block) =>
        block.FallThroughSuccessor?.Destination?.Ordinal <= block.Ordinal || block.ConditionalSuccessor?.Destination?.Ordinal <= block.Ordinal;

    /// <summary>Brings the entries of the blocks from <paramref name="first"/> to <paramref name="last"/> to a fixpoint.</summary>
    /// <returns>The state at the end of a finally region, or null where it never ends.</returns>
    private FlowState? Fixpoint(int first, int last, FlowState entry)
    {
        var entries = new FlowState?[_entries.Length];
        var pending = new SortedSet<int> { first };
        entries[first] = entry;
        FlowState? exit = null;

        while (!_context.IsExhausted)
        {
            if (pending.Count == 0 && !RunDirtyHandlers(entries, pending, first, last))
            {
                break;
            }

            if (pending.Count == 0)
            {
                continue;
            }

            var ordinal = pending.Min;
            pending.Remove(ordinal);
            var block = _graph.Blocks[ordinal];
            Execute(block, entries[ordinal]!.Clone());

            foreach (var (destination, state) in Successors(block))
            {
                var isLoop = destination <= ordinal;
                if (isLoop)
                {
                    state.Age(number => IsBetween(number, destination, ordinal));
                }

                if (destination >= first && destination <= last && Enter(entries, destination, state, isLoop))
                {
                    pending.Add(destination);
                }
            }

            if (block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.StructuredExceptionHandling, Destination: null }
                && IsEndOf(first, last, block))
            {
                exit = Join(exit, _state);
            }
        }

        for (var i = first; i <= last; i++)
        {
            if (entries[i] is { } state)
            {
                _entries[i] = Join(_entries[i], state);
            }
        }

        return exit;
    }

    private bool IsEndOf(int first, int last, BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Finally)
            {
                return region.FirstBlockOrdinal == first && region.LastBlockOrdinal == last;
            }
        }

        return false;
    }

    private static FlowState Join(FlowState? into, FlowState from)
    {
        into?.JoinWith(from, isLoop: false);
        return into ?? from;
    }

    /// <summary>Adds a state that nobody else holds to what is known at the beginning of a block.</summary>
    private static bool Enter(FlowState?[] entries, int destination, FlowState state, bool isLoop)
    {
        if (entries[destination] is { } existing)
        {
            return existing.JoinWith(state, isLoop);
        }

        entries[destination] = state;
        return true;
    }

    /// <summary>Runs the operations of a block, leaving in <see cref="_state"/> what is known at its end.</summary>
    private void Execute(BasicBlock block, FlowState entry)
    {
        _state = entry;
        _block = _frame.NumberOf(block.Ordinal);
        _state.Handlers = _isReporting ? null : EnterHandlers(block, entry);

        foreach (var operation in block.Operations)
        {
            Evaluate(operation);
        }

        if (block.BranchValue is { } branchValue)
        {
            var value = Evaluate(branchValue);
            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return)
            {
                Return(value);
            }
        }

        _state.Handlers = null;
    }

    /// <summary>The blocks that may come next, each with what is known there.</summary>
    private IEnumerable<(int Destination, FlowState State)> Successors(BasicBlock block)
    {
        var end = _state;
        if (block.ConditionalSuccessor is { } conditional && block.BranchValue is { } condition)
        {
            var (taken, notTaken) = Branch(end, condition, block.ConditionKind == ControlFlowConditionKind.WhenTrue);
            if (taken is not null && Follow(conditional, taken) is { } jump)
            {
                yield return jump;
            }

            if (notTaken is not null && block.FallThroughSuccessor is { } otherwise && Follow(otherwise, notTaken) is { } next)
            {
                yield return next;
            }
        }
        else if (block.FallThroughSuccessor is { } successor && Follow(successor, end) is { } next)
        {
            yield return next;
        }

        // What the enumeration's reader looks at next is the state at the block's end, not that of a finally region run on the way.
        _state = end;
    }

    /// <summary>The state at the end of a branch, after the finally regions that lie on it; null where it leads nowhere.</summary>
    private (int, FlowState)? Follow(ControlFlowBranch branch, FlowState state)
    {
        if (branch.Destination is not { } destination)
        {
            return null;
        }

        foreach (var region in branch.FinallyRegions)
        {
            if (RunFinally(region, state) is not { } after)
            {
                return null;
            }

            state = after;
        }

        foreach (var region in branch.LeavingRegions)
        {
            state.Leave(region);
        }

        return (destination.Ordinal, state);
    }

    private FlowState? RunFinally(ControlFlowRegion region, FlowState state)
    {
        if (_isReporting)
        {
            // The fixpoint has been here: the blocks of the region are reported in their own turn.
            return state;
        }

        var (savedState, savedBlock) = (_state, _block);
        var exit = Fixpoint(region.FirstBlockOrdinal, region.LastBlockOrdinal, state);
        (_state, _block) = (savedState, savedBlock);
        return exit;
    }

    /// <summary>Whether the block of that number, or the call that led there, lies in the blocks from <paramref name="first"/> to <paramref name="last"/>.</summary>
    private bool IsBetween(int number, int first, int last) =>
        _frame.OrdinalOf(number, _context.Frames) is { } ordinal && ordinal >= first && ordinal <= last;

    /// <summary>The objects made in the blocks of a loop, or of the whole method, come to their end where nothing gave them away.</summary>
    private void EndObjects(FlowState state, int first, int last)
    {
        foreach (var pair in state.Objects)
        {
            if (!pair.Value.HasEscaped && pair.Key.Source is null && _frame.Holds(pair.Key.Block) && IsBetween(pair.Key.Block, first, last))
            {
                _context.Observer.OnHandOver(pair.Key, HandOver.Ended, state);
            }
        }
    }

    private void RunNestedFunctions()
    {
        if (_context.IsExhausted)
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

        void RunNested(ControlFlowGraph graph) => new Interpreter(new MethodBody(graph, _writes, _fields), _context, captured).Run();
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
                UnknownAlternative { Identity.Block: >= 0 } unknown => new UnknownAlternative(new Identity(unknown, -1), unknown.Origin),
                _ => alternative,
            });
        }

        return values;
    }
}
