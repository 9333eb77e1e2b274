using System.Collections.Immutable;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Domain;

/// <summary>An element of a list, or an entry of a dictionary.</summary>
internal readonly struct ListElement(
    AbstractValue value, IOperation site, int block, bool isCertain, AbstractValue? key = null, IOperation? keySite = null)
    : IEquatable<ListElement>
{
    public AbstractValue Value { get; } = value;

    /// <summary>The added expression.</summary>
    public IOperation Site { get; } = site;

    /// <summary>The block that adds it: each call, and each iteration of an unrolled loop, adds elements of its own.</summary>
    public int Block { get; } = block;

    /// <summary>Whether it is added on every path.</summary>
    public bool IsCertain { get; } = isCertain;

    /// <summary>The key of a dictionary entry; null in a list.</summary>
    public AbstractValue? Key { get; } = key;

    /// <summary>The expression of the key; null in a list.</summary>
    public IOperation? KeySite { get; } = keySite;

    public ListElement With(AbstractValue value, AbstractValue? key, bool isCertain) => new(value, Site, Block, isCertain, key, KeySite);

    /// <summary>The element where a path that does not add it joins.</summary>
    public ListElement OnOnePath(Guard? guard) => With(Value.Under(guard), Key, isCertain: false);

    /// <summary>Whether the same evaluation of the same expression adds both.</summary>
    public bool IsSame(ListElement other) => Block == other.Block && ReferenceEquals(Site, other.Site);

    public bool Equals(ListElement other) =>
        IsCertain == other.IsCertain && IsSame(other) && Value.Equals(other.Value) && Equals(Key, other.Key);

    public override bool Equals(object? obj) => obj is ListElement other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();
}

/// <summary>The abstract contents of a list or a dictionary. Immutable.</summary>
internal sealed class ListContents : IEquatable<ListContents>
{
    /// <summary>An empty list.</summary>
    public static readonly ListContents Empty = new(ImmutableArray<ListElement>.Empty, isFullyKnown: true);

    /// <summary>A list with unknown contents.</summary>
    public static readonly ListContents Unknown = new(ImmutableArray<ListElement>.Empty, isFullyKnown: false);

    private ListContents(ImmutableArray<ListElement> elements, bool isFullyKnown)
    {
        Elements = elements;
        IsFullyKnown = isFullyKnown;
    }

    /// <summary>The known elements, in the order of their insertion.</summary>
    public ImmutableArray<ListElement> Elements { get; }

    /// <summary>Whether there is no element besides <see cref="Elements"/>.</summary>
    public bool IsFullyKnown { get; }

    /// <summary>Whether the list is these elements, on every path, and so has a known size and order.</summary>
    public bool IsExact => IsFullyKnown && Elements.All(static element => element.IsCertain);

    public static ListContents Of(IEnumerable<ListElement> elements) => new(elements.ToImmutableArray(), isFullyKnown: true);

    /// <summary>The list with an element added. An expression that a loop adds repeatedly stands for all elements that it adds.</summary>
    public ListContents Add(ListElement element)
    {
        var place = IndexOf(element);
        return place < 0
            ? new ListContents(Elements.Add(element), IsFullyKnown)
            : new ListContents(
                Elements.SetItem(place, Merge(Elements[place], element, static (a, b) => a.Join(b), isCertain: false)),
                isFullyKnown: false);
    }

    /// <summary>The list with an element inserted; the position is null if it is unknown.</summary>
    public ListContents Insert(int? position, ListElement element)
    {
        if (IsExact && position >= 0 && position <= Elements.Length && Elements.All(other => !other.IsSame(element)))
        {
            return new ListContents(Elements.Insert(position.Value, element), isFullyKnown: true);
        }

        // The positions of all elements are unknown from here on.
        return Add(element).WithUnknownElements();
    }

    /// <summary>The dictionary with an entry set, which replaces an entry with certainly the same key.</summary>
    public ListContents Set(ListElement entry)
    {
        for (var i = 0; i < Elements.Length; i++)
        {
            if (entry.IsCertain
                && !Elements[i].IsSame(entry)
                && entry.Key?.Single is ConstantAlternative { Value: { } key }
                && Elements[i].Key?.Single is ConstantAlternative { Value: { } earlier }
                && key.Equals(earlier))
            {
                return new ListContents(Elements.SetItem(i, entry), IsFullyKnown);
            }
        }

        return Add(entry);
    }

    /// <summary>The list with an unknown part removed.</summary>
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

    /// <summary>Joins the contents of two paths.</summary>
    public ListContents Join(ListContents other, Func<AbstractValue, AbstractValue, AbstractValue> join, PathJoin paths)
    {
        if (Equals(other))
        {
            return this;
        }

        // The elements of the other list come before the next common element, which keeps the order of both lists.
        var elements = ImmutableArray.CreateBuilder<ListElement>(Elements.Length);
        var (isOrderKnown, next) = (true, 0);
        foreach (var mine in Elements)
        {
            var place = other.IndexOf(mine);
            isOrderKnown &= place < 0 || place >= next;
            for (; next < place; next++)
            {
                AddOthers(other.Elements[next]);
            }

            next = Math.Max(next, place + 1);
            elements.Add(place < 0
                ? mine.OnOnePath(paths.Mine)
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
            if (IndexOf(its) < 0)
            {
                elements.Add(its.OnOnePath(paths.Its));
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

    private int IndexOf(ListElement element)
    {
        for (var i = 0; i < Elements.Length; i++)
        {
            if (Elements[i].IsSame(element))
            {
                return i;
            }
        }

        return -1;
    }
}
