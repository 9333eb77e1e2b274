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

    /// <summary>The variables that may be a choice: they need not be looked for among all.</summary>
    private ImmutableHashSet<ISymbol> _chosen = None;

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
        _chosen = other._chosen;
        _variables = other._variables.Copy();
        _captures = other._captures.Copy();
        _objects = other._objects.Copy();
    }

    private static ImmutableHashSet<ISymbol> None => ImmutableHashSet<ISymbol>.Empty.WithComparer(SymbolEqualityComparer.Default);

    private static SharedMap<CaptureId, AbstractValue> NoCaptures => new(EqualityComparer<CaptureId>.Default);

    /// <summary>The states at the handlers that an exception may lead to from here: whatever is set here may be so there.</summary>
    public List<HandlerEntry>? Handlers { get; set; }

    public IEnumerable<KeyValuePair<ObjectId, AbstractObject>> Objects => _objects.Pairs;

    /// <summary>The branches of which it cannot be told how they come out, and whose other way has not joined this one.</summary>
    public ImmutableHashSet<Choice> Choices { get; private set; } = ImmutableHashSet<Choice>.Empty;

    /// <summary>What the method has done outside the program.</summary>
    public World World { get; private set; }

    /// <summary>Whether some variable is one thing or another depending on the path that led here.</summary>
    public bool HasChoices => !_chosen.IsEmpty;

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
                handler.State.Remember(variable, handler.State._variables.Find(variable)!);
            }
        }
    }

    /// <summary>Sets what a condition tells of a variable that it did not change.</summary>
    public void NarrowVariable(ISymbol variable, AbstractValue value)
    {
        _variables.Set(variable, value);
        Remember(variable, value);
    }

    private void Remember(ISymbol variable, AbstractValue value) =>
        _chosen = value.IsChoice ? _chosen.Add(variable) : _chosen.IsEmpty ? _chosen : _chosen.Remove(variable);

    /// <summary>The variables that code can name here, and that were given a value.</summary>
    public IEnumerable<KeyValuePair<ISymbol, AbstractValue>> Variables => _variables.Pairs;

    public AbstractValue FindCapture(CaptureId capture) => _captures.Find(capture) ?? AbstractValue.Unknown;

    public void SetCapture(CaptureId capture, AbstractValue value) => _captures.Set(capture, value);

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
    /// <param name="block">The block that branches.</param>
    /// <param name="outcome">How it came out.</param>
    /// <param name="isChosen">The variables.</param>
    public void SuspendChoices(int block, bool outcome, Func<ISymbol, bool> isChosen)
    {
        World = World.WithoutChoices();
        if (_chosen.IsEmpty)
        {
            return;
        }

        var suspended = ImmutableArray.CreateBuilder<ISymbol>();
        foreach (var variable in _chosen)
        {
            if (isChosen(variable) && _variables.Find(variable) is { IsChoice: true } value)
            {
                _variables.Set(variable, AbstractValue.Of(new SuspendedAlternative(value, block)));
                suspended.Add(variable);
            }
        }

        if (suspended.Count > 0)
        {
            Choose(new Choice(block, outcome, grounds: null, suspended.Finish()));
        }
    }

    private void Choose(Choice choice) => Choices = Choices.Remove(choice.Opposite).Remove(choice).Add(choice);

    // The ways of the branch have met: what was suspended on both, and set on neither, is what it was.
    private void Resume(Choice choice)
    {
        if (choice.Grounds is null)
        {
            foreach (var variable in choice.Variables)
            {
                if (_variables.Find(variable) is { IsSuspended: true } value)
                {
                    NarrowVariable(variable, Resumed(value));
                }
            }

            return;
        }

        _variables.Replace(Resumed);
        _captures.Replace(Resumed);
        _objects.Replace(found => found.SelectValues(Resumed));
        foreach (var member in choice.Grounds.Members)
        {
            if (_variables.Find(member)?.Single is SuspendedAlternative { Was: null })
            {
                _variables.Remove(member);
            }
        }

        AbstractValue Resumed(AbstractValue value)
        {
            if (!value.Alternatives.Any(IsSuspendedHere))
            {
                return value;
            }

            return value.Single is SuspendedAlternative { Was: { } was } ? was
                : value.Select(alternative => IsSuspendedHere(alternative) ? UnknownAlternative.Anonymous : alternative);
        }

        bool IsSuspendedHere(Alternative alternative) => alternative is SuspendedAlternative { Was: not null } suspended && suspended.Block == choice.Block;
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
        Func<ObjectId, AbstractObject, AbstractObject, AbstractObject> joinObjects = between is not null ? (_, a, b) => a.Join(b, (x, y) => x.JoinExcluding(y, between))
            : isLoop ? static (_, a, b) => a.Join(b, static (x, y) => x.Widen(y))
            : static (_, a, b) => a.Join(b, static (x, y) => x.Join(y));
        var isMeeting = !Choices.IsEmpty && Choices.Any(choice => other.Choices.Contains(choice.Opposite));
        _chosen = _chosen.IsEmpty ? other._chosen : other._chosen.IsEmpty ? _chosen : _chosen.Union(other._chosen);
        var isChanged = _variables.MergeAll(other._variables, JoinVariables, static (variable, _, _) => Unassigned(variable))
            | _captures.MergeAll(other._captures, (_, mine, its) => JoinValues(mine, its), static (_, _, _) => null)
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

            return between is not null ? mine.JoinExcluding(its, between) : isLoop ? mine.Widen(its) : mine.Join(its);
        }

        AbstractValue JoinVariables(ISymbol variable, AbstractValue mine, AbstractValue its)
        {
            var joined = JoinValues(mine, its);
            Remember(variable, joined);
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
                Resume(choice);
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
