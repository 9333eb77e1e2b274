namespace GalleryAnalyzers.Tests.Pipelines.Model;

/// <summary>An object: what its constructor is given, and what its properties and lists hold.</summary>
internal sealed class Thing(string type, params (string Parameter, Value Value)[] arguments) : Value(type)
{
    private readonly List<(string Parameter, Value Value)> _arguments = [.. arguments];

    /// <summary>What the constructor is given, in the order of its parameters.</summary>
    public IReadOnlyList<(string Parameter, Value Value)> Arguments => _arguments;

    /// <summary>What is set or filled after the construction, in order.</summary>
    public List<Member> Members { get; } = [];

    public override IEnumerable<Value> All =>
        Parts.SelectMany(part => part.All).Prepend(this);

    public override IEnumerable<Handle> Handles => Parts.SelectMany(part => part.Handles);

    private IEnumerable<Value> Parts => _arguments.Select(argument => argument.Value).Concat(Members.SelectMany(member => member.Values));

    /// <summary>The object that a property holds, which is set to an empty one of the type where it holds none.</summary>
    public Thing Part(string property, string type)
    {
        if (Find(property) is null)
            Set(property, new Thing(type));

        return (Thing)Find(property)!;
    }

    /// <summary>The object that a property holds.</summary>
    public Thing Part(string property) => (Thing)Find(property)!;

    /// <summary>What a property holds, or null.</summary>
    public Value? Find(string property) => Members.OfType<Assigned>().FirstOrDefault(member => member.Name == property)?.Value;

    /// <summary>Sets a property, whatever it was before.</summary>
    public Thing Set(string property, Value value)
    {
        Remove(property);
        Members.Add(new Assigned(property, value));
        return this;
    }

    /// <summary>Gives the constructor another value.</summary>
    public void SetArgument(string parameter, Value value) =>
        _arguments[_arguments.FindIndex(argument => argument.Parameter == parameter)] = (parameter, value);

    /// <summary>Leaves a property or list as the constructor made it.</summary>
    public void Remove(string name) => Members.RemoveAll(member => member.Name == name);

    /// <summary>What a list is filled with.</summary>
    public List<Value> List(string name)
    {
        if (Members.OfType<Filled>().FirstOrDefault(member => member.Name == name) is not { } filled)
            Members.Add(filled = new Filled(name));

        return filled.Elements;
    }

    /// <summary>What a list of objects is filled with.</summary>
    public IEnumerable<Thing> Things(string list) => List(list).Cast<Thing>();

    /// <summary>Adds to a list.</summary>
    public Thing Add(string list, params Value[] elements)
    {
        List(list).AddRange(elements);
        return this;
    }

    /// <summary>Adds to a dictionary.</summary>
    public Thing AddEntry(string dictionary, Value key, Value value)
    {
        Members.Add(new Entry(dictionary, key, value));
        return this;
    }
}
