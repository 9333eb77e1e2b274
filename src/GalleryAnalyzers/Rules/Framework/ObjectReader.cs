using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>Reads the contents of objects: certain, possible or absent values.</summary>
internal readonly struct ObjectReader(KnownSymbols symbols, IObjects objects)
{
    public KnownSymbols Symbols { get; } = symbols;

    private IObjects Objects { get; } = objects;

    /// <summary>Returns the object that the value certainly is, where its contents are known; else null.</summary>
    public AbstractObject? ObjectIn(AbstractValue? value) =>
        value?.Single is ObjectAlternative { Id: var id } && Objects.FindObject(id) is { HasEscaped: false } found ? found : null;

    /// <summary>Returns the objects that the value may be, as far as their contents are known.</summary>
    public IEnumerable<AbstractObject> ObjectsIn(AbstractValue value)
    {
        foreach (var alternative in value.Alternatives)
        {
            if (alternative is ObjectAlternative { Id: var id } && Objects.FindObject(id) is { HasEscaped: false } found)
            {
                yield return found;
            }
        }
    }

    /// <summary>Returns the value that some path gave the property, or null.</summary>
    public PropertyValue? PossibleValueOf(AbstractObject? owner, KnownProperty property) =>
        owner is not null && Symbols[property] is { } symbol ? owner.Find(symbol) : null;

    /// <summary>Returns the value that every path gave the property, or null.</summary>
    public PropertyValue? ValueOf(AbstractObject? owner, KnownProperty property) =>
        PossibleValueOf(owner, property) is { IsCertain: true } value ? value : null;

    /// <summary>
    /// Whether no path gave the property a value, or every path gave it null. Requires an object that no unknown code has filled.
    /// </summary>
    public bool IsAbsent(AbstractObject owner, KnownProperty property) =>
        !owner.HasEscaped
        && Symbols[property] is { } symbol
        && (owner.Find(symbol) is { } value
            ? value is { IsCertain: true, Value.Single: ConstantAlternative { Value: null } }
            : !owner.MayHoldMore);

    /// <summary>Whether every path gave the property a value that is not null.</summary>
    public bool IsPresent(AbstractObject owner, KnownProperty property) =>
        ValueOf(owner, property) is { } value && Nullness.IsNeverNull(value);

    /// <summary>Returns the object that the property certainly holds, where its contents are known; else null.</summary>
    public AbstractObject? ObjectOf(AbstractObject? owner, KnownProperty property) => ObjectIn(ValueOf(owner, property)?.Value);

    /// <summary>Returns the text that every path gave the property, where it is known; else null.</summary>
    public string? TextOf(AbstractObject? owner, KnownProperty property) =>
        ValueOf(owner, property)?.Value.Single is ConstantAlternative { Value: string text } ? text : null;

    /// <summary>Returns the list in the property, where its contents are known; else null.</summary>
    public ListContents? ListOf(AbstractObject? owner, KnownProperty property) => ObjectOf(owner, property)?.List;

    /// <summary>Returns the elements of the list in the property; none where its contents are not known.</summary>
    public ImmutableArray<ListElement> ElementsOf(AbstractObject? owner, KnownProperty property) =>
        ListOf(owner, property)?.Elements ?? ImmutableArray<ListElement>.Empty;

    /// <summary>Returns the elements that every path puts into the list in the property.</summary>
    public IEnumerable<ListElement> CertainElementsOf(AbstractObject? owner, KnownProperty property) =>
        ElementsOf(owner, property).Where(static element => element.IsCertain);

    /// <summary>Returns the objects that every path puts into the list in the property, as far as their contents are known.</summary>
    public List<ListedObject> CertainObjectsOf(AbstractObject? owner, KnownProperty property)
    {
        var certain = new List<ListedObject>();
        foreach (var element in ElementsOf(owner, property))
        {
            if (element.IsCertain && ObjectIn(element.Value) is { } found)
            {
                certain.Add(new ListedObject(found, element.Site.Syntax));
            }
        }

        return certain;
    }
}

/// <summary>An object in a list.</summary>
/// <param name="Object">The object.</param>
/// <param name="Place">The expression that was put into the list.</param>
internal readonly record struct ListedObject(AbstractObject Object, SyntaxNode Place);
