using System.Collections.Immutable;
using GalleryAnalyzers.Tests.Pipelines.Model;

namespace GalleryAnalyzers.Tests.Applications.Model;

/// <summary>A request that an application sends: a resource is created in a collection of its parent.</summary>
/// <param name="Kind">How the SDK names what creates it.</param>
/// <param name="Parent">The variable that holds its parent.</param>
/// <param name="Result">The variable that holds it.</param>
/// <param name="Name">The slot of its name.</param>
/// <param name="Slots">The slots of what it is created from.</param>
/// <param name="Data">What it is created from, made of the slots' expressions.</param>
internal sealed record Stage(
    ResourceKind Kind, string Parent, string Result, Slot Name, ImmutableArray<Slot> Slots, Func<Func<Slot, string>, Request> Data)
{
    /// <summary>Its name, as a part of methods' names.</summary>
    public string Title => char.ToUpperInvariant(Result[0]) + Result[1..];

    /// <summary>The type of what it is created from.</summary>
    public string DataType => Kind.Resource.Replace("Resource", "Data", StringComparison.Ordinal);

    /// <summary>The variable that holds that.</summary>
    public string DataName => Result + "Data";

    /// <summary>The type of its parent.</summary>
    public string ParentType => Parent switch
    {
        "group" => "ResourceGroupResource",
        "gallery" => "GalleryResource",
        _ => "GalleryImageResource",
    };

    /// <summary>Whether it has the slot.</summary>
    public bool Has(Slot slot) => Name == slot || Slots.Contains(slot);
}

/// <summary>The object that a resource is created from.</summary>
/// <param name="Thing">The object, as one expression can make it.</param>
/// <param name="Rest">Statements that follow, where <c>{0}</c> is the object.</param>
internal sealed record Request(Thing Thing, params string[] Rest);
