using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
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
        _pathDependent = ImmutableHashSet<ISymbol>.Empty.WithComparer(SymbolEqualityComparer.Default);
        _variables = new SharedMap<ISymbol, AbstractValue>(SymbolEqualityComparer.Default);
        _captures = NoCaptures;
        _objects = new SharedMap<AllocationSite, AbstractObject>(EqualityComparer<AllocationSite>.Default);
    }

    private FlowState(FlowState other)
    {
        _budget = other._budget;
        ExternalState = other.ExternalState;
        PathCondition = other.PathCondition;
        _pathDependent = other._pathDependent;
        _variables = other._variables.Copy();
        _captures = other._captures.Copy();
        _objects = other._objects.Copy();
    }

    /// <summary>The entries of the handlers that an exception here leads to: all that is set here is joined into them.</summary>
    public List<ExceptionEntry>? Handlers
    {
        get => _handlers;
        set => (_handlers, IsExternalUnseen) = (value, value is not null);
    }

    /// <summary>Whether there are handlers to which the external state here is new.</summary>
    public bool IsExternalUnseen { get; private set; }

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
                _budget.Spend(value.Weight);
                var before = handler.State._variables.Find(variable);
                handler.IsDirty |= handler.State._variables.Merge(
                    variable,
                    before is null && Unassigned(variable) is { } unassigned ? unassigned.Join(value) : value,
                    static (a, b) => a.Join(b));
                handler.State.Remember(variable, handler.State._variables.Find(variable)!);
            }
        }
    }

    /// <summary>Narrows a variable by a condition, which does not assign it.</summary>
    public void NarrowVariable(ISymbol variable, AbstractValue value)
    {
        _variables.Set(variable, value);
        Remember(variable, value);
    }

    public AbstractValue FindCapture(CaptureId capture) => _captures.Find(capture) ?? AbstractValue.Unknown;

    public void SetCapture(CaptureId capture, AbstractValue value) => _captures.Set(capture, value);

    public AbstractObject? FindObject(AllocationSite id) => _objects.Find(id);

    public void SetObject(AllocationSite id, AbstractObject value)
    {
        _objects.Set(id, value);
        if (Handlers is not null)
        {
            Func<AbstractValue, AbstractValue, AbstractValue> joinHeld = (a, b) => Spend(a, b).Join(b);
            foreach (var handler in Handlers)
            {
                handler.IsDirty |= handler.State._objects.Merge(id, value, (a, b) => a.Join(b, joinHeld));
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
    /// <param name="isOtherReceiver">Whether the receiver is another object, whose members are unknown.</param>
    public FlowState Called(bool isOtherReceiver = false)
    {
        var called = new FlowState(this) { Handlers = null, _captures = NoCaptures };
        foreach (var member in isOtherReceiver ? _variables.Pairs.Select(pair => pair.Key).Where(IsOfObject).ToList() : [])
        {
            called._variables.Remove(member);
        }

        return called;
    }

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

        AbstractValue Demote(AbstractValue value) => Spend(value).Select(demoteAlternative);

        Alternative DemoteAlternative(Alternative alternative)
        {
            var old = alternative.Demoted(isInLoop);
            if (alternative is ObjectAlternative { Id: var id } && !ReferenceEquals(old, alternative))
            {
                reachable.Enqueue(id);
            }

            return old;
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

    // A primary constructor's parameter is a field to the methods of the object.
    private static bool IsOfObject(ISymbol variable) =>
        variable is IFieldSymbol or IPropertySymbol
            or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } };

    /// <summary>Spends the cost of visiting each alternative of a value once, or of comparing it with another.</summary>
    private AbstractValue Spend(AbstractValue value, AbstractValue? other = null)
    {
        _budget.Spend(value.Weight + (other?.Weight ?? 0));
        return value;
    }
}
