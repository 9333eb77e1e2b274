using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow;

/// <summary>What is known at one point of a method: the variables, the graph's own temporaries, and the objects that the method made.</summary>
internal sealed class FlowState : IObjects
{
    private readonly Dictionary<ISymbol, AbstractValue> _variables;
    private readonly Dictionary<CaptureId, AbstractValue> _captures;
    private readonly Dictionary<ObjectId, AbstractObject> _objects;

    public FlowState(World world)
    {
        World = world;
        _variables = new Dictionary<ISymbol, AbstractValue>(SymbolEqualityComparer.Default);
        _captures = new Dictionary<CaptureId, AbstractValue>();
        _objects = new Dictionary<ObjectId, AbstractObject>();
    }

    private FlowState(FlowState other)
    {
        World = other.World;
        _variables = new Dictionary<ISymbol, AbstractValue>(other._variables, SymbolEqualityComparer.Default);
        _captures = new Dictionary<CaptureId, AbstractValue>(other._captures);
        _objects = new Dictionary<ObjectId, AbstractObject>(other._objects);
    }

    /// <summary>The states at the handlers that an exception may lead to from here: whatever is set here may be so there.</summary>
    public List<HandlerEntry>? Handlers { get; set; }

    public IEnumerable<KeyValuePair<ObjectId, AbstractObject>> Objects => _objects;

    /// <summary>What the method has done outside the program.</summary>
    public World World { get; private set; }

    public FlowState Clone() => new(this);

    public AbstractValue? FindVariable(ISymbol variable) => _variables.TryGetValue(variable, out var value) ? value : null;

    public void SetVariable(ISymbol variable, AbstractValue value)
    {
        _variables[variable] = value;
        if (Handlers is not null)
        {
            foreach (var handler in Handlers)
            {
                handler.State._variables.TryGetValue(variable, out var before);
                handler.IsDirty |= Merge(
                    handler.State._variables,
                    variable,
                    before is null && Unassigned(variable, value) is { } unassigned ? unassigned.Join(value) : value,
                    static (a, b) => a.Join(b));
            }
        }
    }

    /// <summary>Sets what a condition tells of a variable that it did not change.</summary>
    public void NarrowVariable(ISymbol variable, AbstractValue value) => _variables[variable] = value;

    /// <summary>The variables that code can name here, and that were given a value.</summary>
    public IEnumerable<KeyValuePair<ISymbol, AbstractValue>> Variables => _variables;

    public IEnumerable<AbstractValue> VariablesNamed(string name) =>
        _variables.Where(pair => pair.Key.Name == name).Select(pair => pair.Value).ToList();

    public AbstractValue FindCapture(CaptureId capture) => _captures.TryGetValue(capture, out var value) ? value : AbstractValue.Unknown;

    public void SetCapture(CaptureId capture, AbstractValue value) => _captures[capture] = value;

    public AbstractObject? FindObject(ObjectId id) => _objects.TryGetValue(id, out var found) ? found : null;

    public void SetObject(ObjectId id, AbstractObject value)
    {
        _objects[id] = value;
        if (Handlers is not null)
        {
            foreach (var handler in Handlers)
            {
                handler.IsDirty |= Merge(handler.State._objects, id, value, static (a, b) => a.Join(b, static (x, y) => x.Join(y)));
            }
        }
    }

    public void SetWorld(World world)
    {
        World = world;
        if (Handlers is not null)
        {
            foreach (var handler in Handlers)
            {
                handler.IsDirty |= handler.State.JoinWorld(world);
            }
        }
    }

    /// <summary>The state in which a called method begins: a graph names its own temporaries.</summary>
    /// <param name="isOnAnother">Whether it is called on another object, whose members are not the ones that are known.</param>
    public FlowState Called(bool isOnAnother = false)
    {
        var called = new FlowState(this) { Handlers = null };
        called._captures.Clear();
        foreach (var member in isOnAnother ? _variables.Keys.Where(IsOfObject).ToList() : [])
        {
            called._variables.Remove(member);
        }

        return called;
    }

    // A primary constructor's parameter is a field to the methods of the object.
    private static bool IsOfObject(ISymbol variable) =>
        variable is IFieldSymbol or IPropertySymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } };

    /// <summary>The state where this one, at the end of a called method, is back in the method that called it.</summary>
    /// <param name="caller">The state at the call.</param>
    /// <param name="parameters">The called method's parameters, which have no value any more.</param>
    public FlowState ReturnedTo(FlowState caller, IEnumerable<ISymbol> parameters)
    {
        var returned = new FlowState(this) { Handlers = caller.Handlers };
        returned._captures.Clear();
        foreach (var capture in caller._captures)
        {
            returned._captures.Add(capture.Key, capture.Value);
        }

        foreach (var parameter in parameters)
        {
            returned._variables.Remove(parameter);
        }

        return returned;
    }

    /// <summary>Forgets what no code after the region can name.</summary>
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

    /// <summary>Makes old what a loop made, as it now makes it anew.</summary>
    /// <param name="isInLoop">Whether the block of a number lies in the loop.</param>
    public void Age(Func<int, bool> isInLoop)
    {
        var aged = _objects.Where(pair => pair.Key.IsMadeWhere(isInLoop)).ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var id in aged.Keys)
        {
            _objects.Remove(id);
        }

        var stillNamed = new Queue<ObjectId>();
        World = World.Age(isInLoop, AgeValue);
        Replace(_variables, static (value, age) => age(value), AgeValue);
        Replace(_captures, static (value, age) => age(value), AgeValue);
        Replace(_objects, static (value, age) => value.SelectValues(age), AgeValue);

        // What an older object holds may be changed through it.
        while (stillNamed.Count > 0)
        {
            var id = stillNamed.Dequeue();
            if (!aged.TryGetValue(id, out var old))
            {
                continue;
            }

            aged.Remove(id);
            foreach (var alternative in old.Values.SelectMany(value => value.Alternatives).OfType<ObjectAlternative>())
            {
                stillNamed.Enqueue(alternative.Id);
                Escape(alternative.Id);
            }
        }

        AbstractValue AgeValue(AbstractValue value) => value.Select(alternative =>
        {
            var old = alternative.Aged(isInLoop);
            if (alternative is ObjectAlternative { Id: var id } && !ReferenceEquals(old, alternative))
            {
                stillNamed.Enqueue(id);
            }

            return old;
        });
    }

    /// <summary>Forgets what the object holds, and what those hold: code that cannot be seen may change it all.</summary>
    public void Escape(ObjectId id)
    {
        if (FindObject(id) is not { HasEscaped: false } escaping)
        {
            return;
        }

        SetObject(id, escaping.Escaped());
        foreach (var alternative in escaping.Values.SelectMany(value => value.Alternatives))
        {
            if (alternative is ObjectAlternative held)
            {
                Escape(held.Id);
            }
        }
    }

    /// <summary>Adds what is known on another path that leads here.</summary>
    /// <param name="other">The other path's state.</param>
    /// <param name="isLoop">Whether the other path comes round a loop: then values that grow are given up.</param>
    /// <returns>Whether anything changed.</returns>
    public bool JoinWith(FlowState other, bool isLoop)
    {
        Func<AbstractValue, AbstractValue, AbstractValue> join = isLoop ? static (a, b) => a.Widen(b) : static (a, b) => a.Join(b);
        return MergeAll(_variables, other._variables, join, static (variable, value, _) => Unassigned(variable, value))
            | MergeAll(_captures, other._captures, join, static (_, _, _) => null)
            | MergeAll(_objects, other._objects, (a, b) => a.Join(b, join), Unnamed)
            | JoinWorld(other.World);
    }

    // A local that only one path knows is, by C#'s definite assignment, not read after both; a parameter is what it was passed.
    private static AbstractValue? Unassigned(ISymbol variable, AbstractValue assigned) =>
        variable is IParameterSymbol ? AbstractValue.Unknown : null;

    // A list that its owner is born with is empty until something names it, and what was received is as it came.
    private static AbstractObject? Unnamed(ObjectId id, AbstractObject found, Dictionary<ObjectId, AbstractObject> objects) =>
        id.Received ?? (id.Owner is { } owner && objects.ContainsKey(owner) ? AbstractObject.CreatedList(found.Type, ListContents.Empty) : null);

    private bool JoinWorld(World other)
    {
        var joined = World.Join(other);
        var isChanged = !joined.Equals(World);
        World = isChanged ? joined : World;
        return isChanged;
    }

    /// <param name="into">The one path's values, which become those of both.</param>
    /// <param name="from">The other path's.</param>
    /// <param name="join">Joins two values.</param>
    /// <param name="absent">What a path that does not know a key yet holds under it, or null where nobody asks.</param>
    private static bool MergeAll<TKey, TValue>(
        Dictionary<TKey, TValue> into,
        Dictionary<TKey, TValue> from,
        Func<TValue, TValue, TValue> join,
        Func<TKey, TValue, Dictionary<TKey, TValue>, TValue?> absent)
        where TKey : notnull
        where TValue : class
    {
        var absentInto = AbsentIn(into, from);
        var absentFrom = AbsentIn(from, into);
        var changed = absentInto.Count > 0;
        foreach (var pair in absentInto)
        {
            into.Add(pair.Key, pair.Value);
        }

        foreach (var pair in from)
        {
            changed |= Merge(into, pair.Key, pair.Value, join);
        }

        foreach (var pair in absentFrom)
        {
            changed |= Merge(into, pair.Key, pair.Value, join);
        }

        return changed;

        List<KeyValuePair<TKey, TValue>> AbsentIn(Dictionary<TKey, TValue> some, Dictionary<TKey, TValue> others)
        {
            var found = new List<KeyValuePair<TKey, TValue>>();
            foreach (var pair in others)
            {
                if (!some.ContainsKey(pair.Key) && absent(pair.Key, pair.Value, some) is { } value)
                {
                    found.Add(new KeyValuePair<TKey, TValue>(pair.Key, value));
                }
            }

            return found;
        }
    }

    private static bool Merge<TKey, TValue>(Dictionary<TKey, TValue> into, TKey key, TValue value, Func<TValue, TValue, TValue> join)
        where TKey : notnull
        where TValue : class
    {
        if (!into.TryGetValue(key, out var old))
        {
            into.Add(key, value);
            return true;
        }

        var joined = join(old, value);
        if (ReferenceEquals(joined, old))
        {
            return false;
        }

        into[key] = joined;
        return true;
    }

    private static void Replace<TKey, TValue>(
        Dictionary<TKey, TValue> values,
        Func<TValue, Func<AbstractValue, AbstractValue>, TValue> replace,
        Func<AbstractValue, AbstractValue> age)
        where TKey : notnull
        where TValue : class
    {
        foreach (var key in values.Keys.ToList())
        {
            var old = values[key];
            var aged = replace(old, age);
            if (!ReferenceEquals(aged, old))
            {
                values[key] = aged;
            }
        }
    }
}

/// <summary>The state in which a handler of exceptions begins: the join of all that its region may have done before the exception.</summary>
internal sealed class HandlerEntry(World world)
{
    public FlowState State { get; private set; } = new(world);

    /// <summary>Whether the region that the handler guards was entered at all.</summary>
    public bool IsReached { get; private set; }

    /// <summary>Whether the state grew since the handler was last run.</summary>
    public bool IsDirty { get; set; }

    /// <summary>Adds a state in which an exception may be thrown.</summary>
    public void Add(FlowState state)
    {
        if (IsReached)
        {
            IsDirty |= State.JoinWith(state, isLoop: false);
        }
        else
        {
            State = state.Clone();
            (IsReached, IsDirty) = (true, true);
        }
    }
}
