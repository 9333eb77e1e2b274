using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Domain;

/// <summary>An element of a list, or an entry of a dictionary.</summary>
internal readonly struct ListElement(AbstractValue value, IOperation site, bool isCertain, AbstractValue? key = null, IOperation? keySite = null)
    : IEquatable<ListElement>
{
    public AbstractValue Value { get; } = value;

    /// <summary>The expression that was put into the list.</summary>
    public IOperation Site { get; } = site;

    /// <summary>Whether every path put it there.</summary>
    public bool IsCertain { get; } = isCertain;

    /// <summary>The key under which a dictionary holds the value; null in a list.</summary>
    public AbstractValue? Key { get; } = key;

    /// <summary>The expression that gives the key; null in a list.</summary>
    public IOperation? KeySite { get; } = keySite;

    public ListElement With(AbstractValue value, AbstractValue? key, bool isCertain) => new(value, Site, isCertain, key, KeySite);

    public bool Equals(ListElement other) =>
        IsCertain == other.IsCertain && ReferenceEquals(Site, other.Site) && Value.Equals(other.Value) && Equals(Key, other.Key);

    public override bool Equals(object? obj) => obj is ListElement other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();
}

/// <summary>What is known of the elements of a list, or of the entries of a dictionary. Immutable.</summary>
internal sealed class ListContents : IEquatable<ListContents>
{
    /// <summary>A list that nothing was put into.</summary>
    public static readonly ListContents Empty = new(ImmutableArray<ListElement>.Empty, isFullyKnown: true);

    /// <summary>A list of which nothing is known.</summary>
    public static readonly ListContents Unknown = new(ImmutableArray<ListElement>.Empty, isFullyKnown: false);

    private ListContents(ImmutableArray<ListElement> elements, bool isFullyKnown)
    {
        Elements = elements;
        IsFullyKnown = isFullyKnown;
    }

    /// <summary>The elements that are known, in the order in which they were put in.</summary>
    public ImmutableArray<ListElement> Elements { get; }

    /// <summary>Whether there can be no element besides <see cref="Elements"/>.</summary>
    public bool IsFullyKnown { get; }

    public static ListContents Of(IEnumerable<ListElement> elements) => new(elements.ToImmutableArray(), isFullyKnown: true);

    /// <summary>The list with one element more. An expression that a loop puts in again stands for all that it put in.</summary>
    public ListContents Add(ListElement element)
    {
        var place = IndexOf(element.Site);
        return place < 0
            ? new ListContents(Elements.Add(element), IsFullyKnown)
            : new ListContents(
                Elements.SetItem(place, Merge(Elements[place], element, static (a, b) => a.Join(b), isCertain: false)), isFullyKnown: false);
    }

    /// <summary>The list with one element put in somewhere; the position is null where it is not known.</summary>
    public ListContents Insert(int? position, ListElement element)
    {
        if (IsFullyKnown && position >= 0 && position <= Elements.Length
            && Elements.All(other => other.IsCertain && !ReferenceEquals(other.Site, element.Site)))
        {
            return new ListContents(Elements.Insert(position.Value, element), isFullyKnown: true);
        }

        // Where the order is not known, nothing is said of the element at a place.
        return Add(element).WithUnknownElements();
    }

    /// <summary>The dictionary with an entry set: it takes the place of one that has the same key for certain.</summary>
    public ListContents Set(ListElement entry)
    {
        for (var i = 0; i < Elements.Length; i++)
        {
            if (entry.IsCertain
                && !ReferenceEquals(Elements[i].Site, entry.Site)
                && entry.Key?.Single is ConstantAlternative { Value: { } key }
                && Elements[i].Key?.Single is ConstantAlternative { Value: { } earlier }
                && key.Equals(earlier))
            {
                return new ListContents(Elements.SetItem(i, entry), IsFullyKnown);
            }
        }

        return Add(entry);
    }

    /// <summary>The list of which an unknown part was taken away.</summary>
    public ListContents WithUncertainElements() =>
        new(ImmutableArray.CreateRange(Elements, element => element.With(element.Value, element.Key, isCertain: false)), IsFullyKnown);

    /// <summary>The list with unknown elements added.</summary>
    public ListContents WithUnknownElements() => IsFullyKnown ? new(Elements, isFullyKnown: false) : this;

    public ListContents SelectValues(Func<AbstractValue, AbstractValue> selector)
    {
        var elements = Elements;
        for (var i = 0; i < elements.Length; i++)
        {
            var old = elements[i];
            var value = selector(old.Value);
            var key = old.Key is null ? null : selector(old.Key);
            if (!ReferenceEquals(value, old.Value) || !ReferenceEquals(key, old.Key))
            {
                elements = elements.SetItem(i, old.With(value, key, old.IsCertain));
            }
        }

        return elements == Elements ? this : new ListContents(elements, IsFullyKnown);
    }

    /// <summary>What is known where two paths meet.</summary>
    public ListContents Join(ListContents other, Func<AbstractValue, AbstractValue, AbstractValue> join)
    {
        if (Equals(other))
        {
            return this;
        }

        // Between the elements that both have, only one of them put in others: so the order is that of each.
        var elements = ImmutableArray.CreateBuilder<ListElement>(Elements.Length);
        var (isOrderKnown, next) = (true, 0);
        foreach (var mine in Elements)
        {
            var place = other.IndexOf(mine.Site);
            isOrderKnown &= place < 0 || place >= next;
            for (; next < place; next++)
            {
                AddOthers(other.Elements[next]);
            }

            next = Math.Max(next, place + 1);
            elements.Add(place < 0
                ? mine.With(mine.Value, mine.Key, isCertain: false)
                : Merge(mine, other.Elements[place], join, mine.IsCertain && other.Elements[place].IsCertain));
        }

        for (; next < other.Elements.Length; next++)
        {
            AddOthers(other.Elements[next]);
        }

        var joined = new ListContents(elements.Finish(), IsFullyKnown && other.IsFullyKnown && isOrderKnown);
        return joined.Equals(this) ? this : joined;

        void AddOthers(ListElement its)
        {
            if (IndexOf(its.Site) < 0)
            {
                elements.Add(its.With(its.Value, its.Key, isCertain: false));
            }
        }
    }

    public bool Equals(ListContents? other) =>
        ReferenceEquals(this, other)
        || (other is not null && IsFullyKnown == other.IsFullyKnown && Elements.SequenceEqual(other.Elements));

    public override bool Equals(object? obj) => Equals(obj as ListContents);

    public override int GetHashCode() => Elements.Length;

    private static ListElement Merge(
        ListElement mine, ListElement its, Func<AbstractValue, AbstractValue, AbstractValue> join, bool isCertain) =>
        mine.With(join(mine.Value, its.Value), mine.Key is { } key && its.Key is { } other ? join(key, other) : null, isCertain);

    private int IndexOf(IOperation site)
    {
        for (var i = 0; i < Elements.Length; i++)
        {
            if (ReferenceEquals(Elements[i].Site, site))
            {
                return i;
            }
        }

        return -1;
    }
}
