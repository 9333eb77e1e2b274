namespace GalleryAnalyzers.Tests.Pipelines.Model;

/// <summary>What happens to a member of an object after its construction.</summary>
internal abstract record Member(string Name)
{
    /// <summary>The values that it takes.</summary>
    public abstract IEnumerable<Value> Values { get; }
}

/// <summary>A property is set.</summary>
internal sealed record Assigned(string Name, Value Value) : Member(Name)
{
    public override IEnumerable<Value> Values => [Value];
}

/// <summary>A list is given elements.</summary>
internal sealed record Filled(string Name) : Member(Name)
{
    public List<Value> Elements { get; } = [];

    public override IEnumerable<Value> Values => Elements;
}

/// <summary>A dictionary is given an entry.</summary>
internal sealed record Entry(string Name, Value Key, Value Value) : Member(Name)
{
    public override IEnumerable<Value> Values => [Key, Value];
}
