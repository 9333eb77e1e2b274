namespace GalleryAnalyzers.Tests.Pipelines.Model;

/// <summary>One thing that a program does.</summary>
internal abstract record Step
{
    /// <summary>The variables that it uses.</summary>
    public abstract IEnumerable<Handle> Handles { get; }
}

/// <summary>A resource is created in a collection of its parent.</summary>
internal sealed record Create(ResourceKind Kind, Handle Parent, Value Name, Thing Data, Handle Result) : Step
{
    public override IEnumerable<Handle> Handles => Name.Handles.Concat(Data.Handles).Prepend(Parent);

    /// <summary>The resource's id.</summary>
    public Value Id => new Use(Result.Name + ".Id", "ResourceIdentifier", Result);
}

/// <summary>A resource is updated by a patch.</summary>
internal sealed record Update(Handle Target, Thing Patch) : Step
{
    public override IEnumerable<Handle> Handles => Patch.Handles.Prepend(Target);
}

/// <summary>A resource is deleted.</summary>
internal sealed record Delete(Handle Target) : Step
{
    public override IEnumerable<Handle> Handles => [Target];
}

/// <summary>A statement that is written in one way, but for its values: <c>{0}</c> is the first of them.</summary>
internal sealed record Statement(string Format, Handle[] Used, params Value[] Values) : Step
{
    public override IEnumerable<Handle> Handles => Values.SelectMany(value => value.Handles).Concat(Used);
}
