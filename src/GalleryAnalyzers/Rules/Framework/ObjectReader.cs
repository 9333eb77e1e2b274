using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>Reads what objects hold: a rule asks for what is certain, possible or absent.</summary>
internal readonly struct ObjectReader(KnownSymbols symbols, IObjects objects)
{
    public KnownSymbols Symbols { get; } = symbols;

    private IObjects Objects { get; } = objects;

    /// <summary>The object that the value is, where it can be no other and what it holds is known; else null.</summary>
    public AbstractObject? ObjectIn(AbstractValue? value) =>
        value?.Single is ObjectAlternative { Id: var id } && Objects.FindObject(id) is { HasEscaped: false } found ? found : null;

    /// <summary>The objects that the value may be and of which it is known what they hold.</summary>
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

    /// <summary>What the property was set to on some path, or null.</summary>
    public PropertyValue? PossibleValueOf(AbstractObject? owner, KnownProperty property) =>
        owner is not null && Symbols[property] is { } symbol ? owner.Find(symbol) : null;

    /// <summary>What the property was set to on every path, or null.</summary>
    public PropertyValue? ValueOf(AbstractObject? owner, KnownProperty property) =>
        PossibleValueOf(owner, property) is { IsCertain: true } value ? value : null;

    /// <summary>Whether no path gave the property a value, or every path gave it null. Only of an object that nothing else has filled.</summary>
    public bool IsAbsent(AbstractObject owner, KnownProperty property) =>
        !owner.HasEscaped
        && Symbols[property] is { } symbol
        && (owner.Find(symbol) is { } value
            ? value is { IsCertain: true, Value.Single: ConstantAlternative { Value: null } }
            : !owner.MayHoldMore);

    /// <summary>Whether every path gave the property a value that is not null.</summary>
    public bool IsPresent(AbstractObject owner, KnownProperty property) =>
        ValueOf(owner, property) is { } value && Nullness.IsNeverNull(value);

    /// <summary>The object in that property, where it can be no other and what it holds is known; else null.</summary>
    public AbstractObject? ObjectOf(AbstractObject? owner, KnownProperty property) => ObjectIn(ValueOf(owner, property)?.Value);

    /// <summary>The list in that property, where what it holds is known; else null.</summary>
    public ListContents? ListOf(AbstractObject? owner, KnownProperty property) => ObjectOf(owner, property)?.List;

    /// <summary>Returns the elements of the list in that property; none where it is not known what the list holds.</summary>
    public ImmutableArray<ListElement> ElementsOf(AbstractObject? owner, KnownProperty property) =>
        ListOf(owner, property)?.Elements ?? ImmutableArray<ListElement>.Empty;

    /// <summary>Returns the elements that every path puts into the list in that property.</summary>
    public IEnumerable<ListElement> CertainElementsOf(AbstractObject? owner, KnownProperty property) =>
        ElementsOf(owner, property).Where(static element => element.IsCertain);

    /// <summary>Returns the objects that every path puts into the list in that property, as far as it is known what they hold.</summary>
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
