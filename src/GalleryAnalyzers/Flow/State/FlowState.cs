using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.State;

/// <summary>The abstract state at a program point: the variables, flow captures, tracked objects and the external state.</summary>
internal sealed partial class FlowState : IObjects
{
    private readonly Budget _budget;
    private SharedMap<ISymbol, AbstractValue> _variables;
    private SharedMap<CaptureId, AbstractValue> _captures;
    private SharedMap<AllocationSite, AbstractObject> _objects;

    private List<ExceptionEntry>? _handlers;

    public FlowState(ExternalState state, Budget budget)
    {
        _budget = budget;
        ExternalState = state;
        PathCondition = new PathCondition();
        _writes = new SharedMap<object, LastWrite>(EqualityComparer<object>.Default);
        _variables = new SharedMap<ISymbol, AbstractValue>(SymbolEqualityComparer.Default);
        _captures = NoCaptures;
        _objects = new SharedMap<AllocationSite, AbstractObject>(EqualityComparer<AllocationSite>.Default);
    }

    private FlowState(FlowState other)
    {
        _budget = other._budget;
        ExternalState = other.ExternalState;
        PathCondition = other.PathCondition;
        _writes = other._writes.Copy();
        _variables = other._variables.Copy();
        _captures = other._captures.Copy();
        _objects = other._objects.Copy();
        MayHoldMembers = other.MayHoldMembers;
    }

    /// <summary>The entries of the handlers that an exception here leads to: all that is set here is joined into them.</summary>
    public List<ExceptionEntry>? Handlers
    {
        get => _handlers;
        set => (_handlers, IsExternalUnseen) = (value, value is not null);
    }

    /// <summary>Whether there are handlers to which the external state here is new.</summary>
    public bool IsExternalUnseen { get; private set; }

    /// <summary>The path condition: all that was assumed on every way here.</summary>
    public PathCondition PathCondition { get; private set; }

    public IEnumerable<KeyValuePair<AllocationSite, AbstractObject>> Objects => _objects.Pairs;

    /// <summary>The external state.</summary>
    public ExternalState ExternalState { get; private set; }

    /// <summary>The variables in scope that have a value.</summary>
    public IEnumerable<KeyValuePair<ISymbol, AbstractValue>> Variables => _variables.Pairs;

    private static SharedMap<CaptureId, AbstractValue> NoCaptures => new(EqualityComparer<CaptureId>.Default);

    public FlowState Clone() => new(this);

    public AbstractValue? FindVariable(ISymbol variable) => _variables.Find(variable);

    public void SetVariable(ISymbol variable, AbstractValue value)
    {
        NarrowVariable(variable, value);
        if (Handlers is not null)
        {
            foreach (var handler in Handlers)
            {
                _budget.Spend(value.Alternatives.Length);
                var before = handler.State._variables.Find(variable);
                handler.IsDirty |= handler.State._variables.Merge(
                    variable,
                    before is null && Unassigned(variable) is { } unassigned ? unassigned.Join(value) : value,
                    handler.State.JoinThrown);
            }
        }
    }

    /// <summary>Narrows a variable by a condition, which does not assign it.</summary>
    public void NarrowVariable(ISymbol variable, AbstractValue value) => _variables.Set(variable, value);

    /// <summary>Assumes a literal from here on.</summary>
    public void Assume(Literal literal) => PathCondition = PathCondition.With(literal);

    /// <summary>Ends an iteration of an unrolled loop.</summary>
    /// <param name="isOfIteration">Whether the block of that number is part of the iteration.</param>
    public void EndIteration(Func<int, bool> isOfIteration) => PathCondition = PathCondition.AfterIteration(isOfIteration);

    /// <summary>Notes that ways to this point were left behind by what was asked on them.</summary>
    public void LeaveBehind(Support asked) => PathCondition = PathCondition.Leaving(asked);

    /// <summary>Forgets what external state only some paths have, where what is asked may tell which ones.</summary>
    public void Ask(Support asked) => ExternalState = ExternalState.Asked(asked);

    public void Forget(ISymbol variable) => _variables.Remove(variable);

    public AbstractValue FindCapture(CaptureId capture) => _captures.Find(capture) ?? AbstractValue.Unknown;

    public void SetCapture(CaptureId capture, AbstractValue value) => _captures.Set(capture, value);

    public AbstractObject? FindObject(AllocationSite id) => _objects.Find(id);

    /// <summary>The type of a tracked object, which is its class; null where the value may be another.</summary>
    public ITypeSymbol? TypeOf(AbstractValue value) => value.Single is ObjectAlternative { Id: var id } ? FindObject(id)?.Type : null;

    public void SetObject(AllocationSite id, AbstractObject value)
    {
        _objects.Set(id, value);
        if (Handlers is not null)
        {
            foreach (var handler in Handlers)
            {
                var paths = new PathJoin(handler.State.PathCondition, handler.State.PathCondition);
                handler.IsDirty |= handler.State._objects.Merge(id, value, (a, b) => a.Join(b, handler.State.JoinThrown, paths));
            }
        }
    }

    /// <summary>Sets the external state, which handlers see at the next operation that may throw.</summary>
    public void SetExternal(ExternalState state)
    {
        IsExternalUnseen = Handlers is not null;
        ExternalState = state;
    }

    /// <summary>Joins an external state into the handlers, as an exception may be thrown in it.</summary>
    /// <param name="thrown">The external state where the exception is thrown; null where it is the one here.</param>
    /// <remarks>Nothing throws between a call and the await of its task; an await that throws ends the operation.</remarks>
    public void MayThrow(ExternalState? thrown = null)
    {
        if (!IsExternalUnseen)
        {
            return;
        }

        IsExternalUnseen = false;
        foreach (var handler in Handlers!)
        {
            _budget.Spend(ExternalState.Size);
            handler.AddThrown(thrown ?? ExternalState);
        }
    }

    /// <summary>The state at the entry of a callee, whose graph has its own flow captures.</summary>
    public FlowState Called() => new(this) { Handlers = null, _captures = NoCaptures };

    /// <summary>The state after a call, from this one at the callee's exit.</summary>
    /// <param name="caller">The state at the call.</param>
    /// <param name="parameters">The callee's parameters, which are out of scope.</param>
    public FlowState ReturnedTo(FlowState caller, IEnumerable<ISymbol> parameters)
    {
        var returned = new FlowState(this) { Handlers = caller.Handlers, _captures = caller._captures.Copy() };
        foreach (var parameter in parameters)
        {
            returned._variables.Remove(parameter);
        }

        return returned;
    }

    /// <summary>Removes the variables and flow captures that are out of scope after the region.</summary>
    public void Leave(ControlFlowRegion region)
    {
        foreach (var local in region.Locals)
        {
            _variables.Remove(local);
        }

        foreach (var capture in region.CaptureIds)
        {
            // Nothing but the graph's own variable holds an enumerator.
            if (_captures.Find(capture)?.Single is ObjectAlternative { Id: var id } && FindObject(id)?.IsEnumerator == true)
            {
                _objects.Remove(id);
            }

            _captures.Remove(capture);
        }
    }

    /// <summary>Demotes the objects that a loop allocated to older ones, as the next iteration allocates new ones.</summary>
    /// <param name="isInLoop">Whether the block of that number lies in the loop.</param>
    public void DemoteToOlder(Func<int, bool> isInLoop)
    {
        _budget.Spend(_variables.Count + _captures.Count + _objects.Count + ExternalState.Size);
        var demoted = _objects.Pairs.Where(pair => pair.Key.IsMadeWhere(isInLoop)).ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var id in demoted.Keys)
        {
            _objects.Remove(id);
        }

        // An object of the next iteration is another one than that which was asked about.
        PathCondition = PathCondition.Demoted(
            support => support.Where(element => element is not AllocationSite site || !site.IsMadeWhere(isInLoop)));
        var reachable = new Queue<AllocationSite>();
        Func<Alternative, Alternative> demoteAlternative = DemoteAlternative;
        ExternalState = ExternalState.DemoteToOlder(isInLoop, Demote);
        _variables.Replace(Demote);
        _captures.Replace(Demote);
        _objects.Replace(value => value.SelectValues(Demote));

        // An object that a demoted one holds may be changed through it.
        while (reachable.Count > 0)
        {
            var id = reachable.Dequeue();
            if (!demoted.TryGetValue(id, out var old))
            {
                continue;
            }

            demoted.Remove(id);
            foreach (var held in old.Held())
            {
                reachable.Enqueue(held);
                Escape(held);
            }
        }

        AbstractValue Demote(AbstractValue value) => Spend(value).Replace(demoteAlternative);

        Alternative DemoteAlternative(Alternative alternative)
        {
            var old = alternative.Demoted(isInLoop);
            if (alternative is ObjectAlternative { Id: var id } && !ReferenceEquals(old, alternative))
            {
                reachable.Enqueue(id);
            }

            return alternative.Guard is { } guard ? old.With(guard.Demoted(isInLoop)) : old;
        }
    }

    /// <summary>Forgets the contents of the object, and of all that it holds, as unknown code may change them.</summary>
    public void Escape(AllocationSite id)
    {
        if (FindObject(id) is not { HasEscaped: false } escaping)
        {
            return;
        }

        SetObject(id, escaping.Escaped());
        foreach (var held in escaping.Held())
        {
            Escape(held);
        }
    }

    // Which of the values was there when something threw is not known.
    private AbstractValue JoinThrown(AbstractValue one, AbstractValue other) =>
        Spend(one, other).Join(other, new PathJoin(PathCondition, PathCondition));

    /// <summary>Spends the cost of visiting each alternative of a value once, or of comparing it with another.</summary>
    private AbstractValue Spend(AbstractValue value, AbstractValue? other = null)
    {
        _budget.Spend(value.Alternatives.Length + (other?.Alternatives.Length ?? 0));
        return value;
    }
}
