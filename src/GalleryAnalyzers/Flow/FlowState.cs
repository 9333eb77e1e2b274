using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow;

/// <summary>What is known at one point of a method: the variables, the graph's own temporaries, and the objects that the method made.</summary>
internal sealed class FlowState : IObjects
{
    private SharedMap<ISymbol, AbstractValue> _variables;
    private SharedMap<CaptureId, AbstractValue> _captures;
    private SharedMap<ObjectId, AbstractObject> _objects;

    /// <summary>Whether some variable may be a choice: most methods have none, and then none need be looked for.</summary>
    private bool _mayHoldChoices;

    public FlowState(World world)
    {
        World = world;
        _variables = new SharedMap<ISymbol, AbstractValue>(SymbolEqualityComparer.Default);
        _captures = NoCaptures;
        _objects = new SharedMap<ObjectId, AbstractObject>(EqualityComparer<ObjectId>.Default);
    }

    private FlowState(FlowState other)
    {
        World = other.World;
        Choices = other.Choices;
        _mayHoldChoices = other._mayHoldChoices;
        _variables = other._variables.Copy();
        _captures = other._captures.Copy();
        _objects = other._objects.Copy();
    }

    private static SharedMap<CaptureId, AbstractValue> NoCaptures => new(EqualityComparer<CaptureId>.Default);

    /// <summary>The states at the handlers that an exception may lead to from here: whatever is set here may be so there.</summary>
    public List<HandlerEntry>? Handlers { get; set; }

    public IEnumerable<KeyValuePair<ObjectId, AbstractObject>> Objects => _objects.Pairs;

    /// <summary>The branches of which it cannot be told how they come out, and whose other way has not joined this one.</summary>
    public ImmutableHashSet<Choice> Choices { get; private set; } = ImmutableHashSet<Choice>.Empty;

    /// <summary>What the method has done outside the program.</summary>
    public World World { get; private set; }

    public FlowState Clone() => new(this);

    public AbstractValue? FindVariable(ISymbol variable) => _variables.Find(variable);

    public void SetVariable(ISymbol variable, AbstractValue value)
    {
        NarrowVariable(variable, value);
        if (Handlers is not null)
        {
            foreach (var handler in Handlers)
            {
                var before = handler.State._variables.Find(variable);
                handler.IsDirty |= handler.State._variables.Merge(
                    variable,
                    before is null && Unassigned(variable) is { } unassigned ? unassigned.Join(value) : value,
                    static (a, b) => a.Join(b));
                handler.State._mayHoldChoices = true;
            }
        }
    }

    /// <summary>Sets what a condition tells of a variable that it did not change.</summary>
    public void NarrowVariable(ISymbol variable, AbstractValue value)
    {
        _variables.Set(variable, value);
        _mayHoldChoices |= value.IsChoice;
    }

    /// <summary>The variables that code can name here, and that were given a value.</summary>
    public IEnumerable<KeyValuePair<ISymbol, AbstractValue>> Variables => _variables.Pairs;

    public AbstractValue FindCapture(CaptureId capture) => _captures.Find(capture) ?? AbstractValue.Unknown;

    public void SetCapture(CaptureId capture, AbstractValue value)
    {
        _captures.Set(capture, value);
        _mayHoldChoices |= value.IsChoice;
    }

    public AbstractObject? FindObject(ObjectId id) => _objects.Find(id);

    public void SetObject(ObjectId id, AbstractObject value)
    {
        _objects.Set(id, value);
        if (Handlers is not null)
        {
            foreach (var handler in Handlers)
            {
                handler.IsDirty |= handler.State._objects.Merge(id, value, static (a, b) => a.Join(b, static (x, y) => x.Join(y)));
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
        var called = new FlowState(this) { Handlers = null, _captures = NoCaptures };
        foreach (var member in isOnAnother ? _variables.Pairs.Select(pair => pair.Key).Where(IsOfObject).ToList() : [])
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
        var returned = new FlowState(this) { Handlers = caller.Handlers, _captures = caller._captures.Copy() };
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
        var aged = _objects.Pairs.Where(pair => pair.Key.IsMadeWhere(isInLoop)).ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var id in aged.Keys)
        {
            _objects.Remove(id);
        }

        var stillNamed = new Queue<ObjectId>();
        Func<Alternative, Alternative> ageAlternative = AgeAlternative;
        World = World.Age(isInLoop, AgeValue);
        _variables.Replace(AgeValue);
        _captures.Replace(AgeValue);
        _objects.Replace(value => value.SelectValues(AgeValue));

        // What an older object holds may be changed through it.
        while (stillNamed.Count > 0)
        {
            var id = stillNamed.Dequeue();
            if (!aged.TryGetValue(id, out var old))
            {
                continue;
            }

            aged.Remove(id);
            foreach (var held in old.Held())
            {
                stillNamed.Enqueue(held);
                Escape(held);
            }
        }

        AbstractValue AgeValue(AbstractValue value) => value.Select(ageAlternative);

        Alternative AgeAlternative(Alternative alternative)
        {
            var old = alternative.Aged(isInLoop);
            if (alternative is ObjectAlternative { Id: var id } && !ReferenceEquals(old, alternative))
            {
                stillNamed.Enqueue(id);
            }

            return old;
        }
    }

    /// <summary>What settles which one of two states is ever reached; null where both may be.</summary>
    public static Grounds? GroundsBetween(ImmutableHashSet<Choice> choices, ImmutableHashSet<Choice> others)
    {
        if (!choices.IsEmpty && !others.IsEmpty)
        {
            foreach (var choice in choices)
            {
                if (choice.Grounds is { } grounds && others.Contains(choice.Opposite))
                {
                    return grounds;
                }
            }
        }

        return null;
    }

    /// <summary>Says no more of what settles how a branch comes out, nor of what rests on it, until the branch's ways meet.</summary>
    public void Suspend(Grounds grounds, Choice choice)
    {
        Choose(choice);
        _variables.Replace(Suspended);
        _captures.Replace(Suspended);
        _objects.Replace(found => found.SelectValues(Suspended));
        foreach (var member in grounds.Members)
        {
            _variables.Set(member, AbstractValue.Of(new SuspendedAlternative(_variables.Find(member), choice.Block)));
        }

        foreach (var id in grounds.Objects)
        {
            Escape(id);
        }

        AbstractValue Suspended(AbstractValue value) => value.Alternatives.Any(grounds.Include) ? AbstractValue.Of(new SuspendedAlternative(value, choice.Block)) : value;
    }

    /// <summary>Says no more, until a branch's ways meet, of variables that are one thing or another depending on the path that led there.</summary>
    /// <param name="choice">The way from the branch.</param>
    /// <param name="isChosen">The variables.</param>
    public void SuspendChoices(Choice choice, Func<ISymbol, bool> isChosen)
    {
        World = World.WithoutChoices();
        if (!_mayHoldChoices)
        {
            return;
        }

        foreach (var variable in _variables.Pairs.Where(variable => variable.Value.IsChoice && isChosen(variable.Key)).ToList())
        {
            _variables.Set(variable.Key, AbstractValue.Of(new SuspendedAlternative(variable.Value, choice.Block)));
            Choose(choice);
        }
    }

    private void Choose(Choice choice) => Choices = Choices.Remove(choice.Opposite).Add(choice);

    // The ways of the branch have met: what was suspended on both, and set on neither, is what it was.
    private void Resume(int block)
    {
        _variables.Replace(Resumed);
        _captures.Replace(Resumed);
        _objects.Replace(found => found.SelectValues(Resumed));
        foreach (var member in _variables.Pairs.Where(variable => variable.Value.Single is SuspendedAlternative { Was: null } its && its.Block == block).ToList())
        {
            _variables.Remove(member.Key);
        }

        AbstractValue Resumed(AbstractValue value)
        {
            if (!value.Alternatives.Any(IsOfBlock))
            {
                return value;
            }

            _mayHoldChoices = true;
            return value.Single is SuspendedAlternative { Was: { } was } ? was : value.Select(alternative => IsOfBlock(alternative) ? UnknownAlternative.Anonymous : alternative);
        }

        bool IsOfBlock(Alternative alternative) => alternative is SuspendedAlternative { Was: not null } suspended && suspended.Block == block;
    }

    /// <summary>Forgets what the object holds, and what those hold: code that cannot be seen may change it all.</summary>
    public void Escape(ObjectId id)
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

    /// <summary>Adds what is known on another path that leads here.</summary>
    /// <param name="other">The other path's state.</param>
    /// <param name="isLoop">Whether the other path comes round a loop: then values that grow are given up.</param>
    /// <returns>Whether anything changed.</returns>
    public bool JoinWith(FlowState other, bool isLoop) => JoinWith(other, isLoop, GroundsBetween(Choices, other.Choices));

    /// <summary>Adds what is known where a statement may be left out of the program: which of the two it is, is the same in all runs.</summary>
    public void JoinOmitted(FlowState without) => JoinWith(without, isLoop: false, new Grounds());

    private bool JoinWith(FlowState other, bool isLoop, Grounds? between)
    {
        Func<AbstractObject, AbstractObject, AbstractObject> joinObjects = between is not null ? (a, b) => a.Join(b, (x, y) => x.JoinExcluding(y, between))
            : isLoop ? static (a, b) => a.Join(b, static (x, y) => x.Widen(y))
            : static (a, b) => a.Join(b, static (x, y) => x.Join(y));
        var isMeeting = !Choices.IsEmpty && Choices.Any(choice => other.Choices.Contains(choice.Opposite));
        Func<AbstractValue, AbstractValue, AbstractValue> join = JoinValues;
        _mayHoldChoices |= other._mayHoldChoices;
        var isChanged = _variables.MergeAll(other._variables, join, static (variable, _, _) => Unassigned(variable))
            | _captures.MergeAll(other._captures, join, static (_, _, _) => null)
            | _objects.MergeAll(other._objects, joinObjects, Unnamed)
            | JoinWorld(other.World);
        return JoinChoices(other.Choices, isApart: isChanged) | isChanged;

        // One of two values that exclude each other is not the value.
        AbstractValue JoinValues(AbstractValue mine, AbstractValue its)
        {
            // A path that does not come from the branch gives the value that is suspended on its ways.
            if (!isMeeting && (mine.IsResumedOf(its) || its.IsResumedOf(mine)))
            {
                return mine.IsResumedOf(its) ? mine : its;
            }

            var joined = between is not null ? mine.JoinExcluding(its, between) : isLoop ? mine.Widen(its) : mine.Join(its);
            _mayHoldChoices |= joined.IsChoice;
            return joined;
        }
    }

    // A local that only one path knows is, by C#'s definite assignment, not read after both; a parameter is what it was passed.
    private static AbstractValue? Unassigned(ISymbol variable) =>
        variable is IParameterSymbol ? AbstractValue.Unknown : null;

    // A list that its owner is born with is empty until something names it, and what was received is as it came.
    private static AbstractObject? Unnamed(ObjectId id, AbstractObject found, SharedMap<ObjectId, AbstractObject> objects) =>
        id.Received ?? (id.Owner is { } owner && objects.Contains(owner) ? AbstractObject.CreatedList(found.Type, ListContents.Empty) : null);

    /// <param name="others">The choices on the other path.</param>
    /// <param name="isApart">Whether what the paths did tells which one was taken: then what settles that stays suspended.</param>
    private bool JoinChoices(ImmutableHashSet<Choice> others, bool isApart)
    {
        if (Choices.IsEmpty)
        {
            return false;
        }

        foreach (var choice in Choices)
        {
            if (others.Contains(choice.Opposite) && !(isApart && choice.Grounds is not null))
            {
                Resume(choice.Block);
            }
        }

        var common = Choices.Intersect(others);
        var isChanged = common.Count != Choices.Count;
        Choices = common;
        return isChanged;
    }

    private bool JoinWorld(World other)
    {
        var joined = World.Join(other);
        var isChanged = !ReferenceEquals(joined, World);
        World = joined;
        return isChanged;
    }
}
