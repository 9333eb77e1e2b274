using System.Collections.Immutable;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Domain;

/// <summary>The last value assigned to a member of an object, with the operation that assigned it.</summary>
internal readonly struct PropertyValue(ISymbol member, AbstractValue value, IOperation? use, bool isCertain)
    : IEquatable<PropertyValue>
{
    /// <summary>The property or field, or the parameter of a primary constructor, which is a field to the object's methods.</summary>
    public ISymbol Member { get; } = member;

    /// <summary>The property: models have no other members.</summary>
    public IPropertySymbol Property => (IPropertySymbol)Member;

    public AbstractValue Value { get; } = value;

    /// <summary>The assigned expression; null if it differs between paths.</summary>
    public IOperation? Use { get; } = use;

    /// <summary>Whether the member is assigned on every path.</summary>
    public bool IsCertain { get; } = isCertain;

    public bool Equals(PropertyValue other) =>
        IsCertain == other.IsCertain && ReferenceEquals(Use, other.Use)
        && SymbolEqualityComparer.Default.Equals(Member, other.Member) && Value.Equals(other.Value);

    public override bool Equals(object? obj) => obj is PropertyValue other && Equals(other);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Member) ^ Value.GetHashCode();
}

/// <summary>The abstract contents of a tracked object. Immutable.</summary>
internal sealed class AbstractObject : IEquatable<AbstractObject>
{
    private AbstractObject(
        ITypeSymbol type,
        ImmutableArray<PropertyValue> properties,
        ListContents? list,
        bool hasEscaped,
        bool mayHoldMore,
        Support? lost = null)
    {
        Lost = lost ?? Support.None;
        Type = type;
        Properties = properties;
        List = list;
        HasEscaped = hasEscaped;
        MayHoldMore = mayHoldMore;
    }

    public ITypeSymbol Type { get; }

    /// <summary>The properties, or the members of an object of the program's, that are assigned on some path.</summary>
    public ImmutableArray<PropertyValue> Properties { get; }

    /// <summary>The elements, if the object is a list.</summary>
    public ListContents? List { get; }

    /// <summary>
    /// Whether unknown code may have changed the object: what can change is unknown then, and nothing is absent.
    /// </summary>
    public bool HasEscaped { get; }

    /// <summary>The values of its members and elements.</summary>
    public IEnumerable<AbstractValue> Values => Properties.Select(static property => property.Value)
        .Concat((List ?? ListContents.Empty).Elements.Select(static element => element.Value));

    /// <summary>The support of what the object held when it escaped.</summary>
    public Support Lost { get; }

    /// <summary>Whether the object was fetched with contents that are only partly known: nothing is absent then.</summary>
    public bool MayHoldMore { get; }

    /// <summary>Whether the object is an enumerator, whose first member is the method that made it.</summary>
    public bool IsEnumerator => Properties is { IsEmpty: false } members
        && members[0].Member is IMethodSymbol { Name: WellKnownMemberNames.GetEnumeratorMethodName };

    /// <summary>Whether the object is a query, whose first member is the method that made it.</summary>
    public bool IsQuery => Properties is { IsEmpty: false } members && members[0].Member is IMethodSymbol && !IsEnumerator;

    /// <summary>The objects that it may hold in properties or as elements.</summary>
    public ImmutableArray<AllocationSite> Held()
    {
        // The builder is created lazily, since most objects hold none.
        ImmutableArray<AllocationSite>.Builder? held = null;
        foreach (var property in Properties)
        {
            AddObjects(property.Value);
        }

        foreach (var element in (List ?? ListContents.Empty).Elements)
        {
            AddObjects(element.Value);
        }

        return held?.Finish() ?? ImmutableArray<AllocationSite>.Empty;

        void AddObjects(AbstractValue value)
        {
            foreach (var alternative in value.Alternatives)
            {
                if (alternative is ObjectAlternative its)
                {
                    (held ??= ImmutableArray.CreateBuilder<AllocationSite>(1)).Add(its.Id);
                }
            }
        }
    }

    /// <summary>Whether a member of the program's own type is set with the object only; what it leads to may change.</summary>
    public static bool IsReadOnly(ISymbol member) => !member.DeclaringSyntaxReferences.IsEmpty
        && member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null or { IsInitOnly: true } };

    public static AbstractObject Created(ITypeSymbol type) =>
        new(type, ImmutableArray<PropertyValue>.Empty, null, hasEscaped: false, mayHoldMore: false);

    public static AbstractObject CreatedList(ITypeSymbol type, ListContents contents) =>
        new(type, ImmutableArray<PropertyValue>.Empty, contents, hasEscaped: false, mayHoldMore: false);

    /// <summary>A fetched object, with unknown contents.</summary>
    public static AbstractObject Fetched(ITypeSymbol type) =>
        new(type, ImmutableArray<PropertyValue>.Empty, null, hasEscaped: false, mayHoldMore: true);

    /// <summary>The object as it is fetched after it was sent: with all that it was sent with, and perhaps more.</summary>
    public AbstractObject Returned() =>
        HasEscaped ? this : new AbstractObject(Type, Properties, List?.WithUnknownElements(), false, mayHoldMore: true);

    /// <summary>The assignment of the member; null if no path assigns it.</summary>
    public PropertyValue? Find(ISymbol member)
    {
        var index = IndexOf(member);
        return index < 0 ? null : Properties[index];
    }

    public AbstractObject With(PropertyValue property)
    {
        if (HasEscaped)
        {
            return this;
        }

        var index = IndexOf(property.Member);
        var properties = index < 0 ? Properties.Add(property) : Properties.SetItem(index, property);
        return new AbstractObject(Type, properties, List, false, MayHoldMore);
    }

    public AbstractObject With(ListContents list) => HasEscaped ? this : new AbstractObject(Type, Properties, list, false, MayHoldMore);

    public AbstractObject Escaped() =>
        HasEscaped || Type is { IsValueType: true } ? this
        : new AbstractObject(
            Type,
            Properties.RemoveAll(static property => !IsReadOnly(property.Member)),
            List is null ? null : ListContents.Unknown,
            true,
            MayHoldMore,
            HeldSupport());

    /// <summary>The object with each value replaced; this instance if none changed.</summary>
    public AbstractObject SelectValues(Func<AbstractValue, AbstractValue> selector)
    {
        var properties = Properties;
        for (var i = 0; i < properties.Length; i++)
        {
            var old = properties[i];
            var value = selector(old.Value);
            if (!ReferenceEquals(value, old.Value))
            {
                properties = properties.SetItem(i, new PropertyValue(old.Member, value, old.Use, old.IsCertain));
            }
        }

        var list = List?.SelectValues(selector);
        return properties == Properties && ReferenceEquals(list, List)
            ? this
            : new AbstractObject(Type, properties, list, HasEscaped, MayHoldMore, Lost);
    }

    /// <summary>Joins the contents of two paths.</summary>
    public AbstractObject Join(AbstractObject other, Func<AbstractValue, AbstractValue, AbstractValue> join, PathJoin paths)
    {
        if (Equals(other))
        {
            return this;
        }

        return HasEscaped || other.HasEscaped
            ? Escaped().JoinAlike(other.Escaped(), join, paths)
            : JoinAlike(other, join, paths);
    }

    public bool Equals(AbstractObject? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && HasEscaped == other.HasEscaped
            && MayHoldMore == other.MayHoldMore
            && Lost.Equals(other.Lost)
            && Equals(List, other.List)
            && Properties.SequenceEqual(other.Properties));

    public override bool Equals(object? obj) => Equals(obj as AbstractObject);

    public override int GetHashCode() => Properties.Length;

    // Both have escaped, or neither.
    private AbstractObject JoinAlike(
        AbstractObject other, Func<AbstractValue, AbstractValue, AbstractValue> join, PathJoin paths)
    {
        var properties = ImmutableArray.CreateBuilder<PropertyValue>(Properties.Length);
        foreach (var mine in Properties)
        {
            properties.Add(other.Find(mine.Member) is { } its
                ? new PropertyValue(
                    mine.Member,
                    join(mine.Value, its.Value),
                    ReferenceEquals(mine.Use, its.Use) ? mine.Use : null,
                    mine.IsCertain && its.IsCertain)
                : OnOnePath(mine, paths.Mine));
        }

        foreach (var its in other.Properties)
        {
            if (IndexOf(its.Member) < 0)
            {
                properties.Add(OnOnePath(its, paths.Its));
            }
        }

        var list = List is null || other.List is null ? null : List.Join(other.List, join, paths);
        var joined = new AbstractObject(
            Type, properties.Finish(), list, HasEscaped, MayHoldMore || other.MayHoldMore, Lost.Union(other.Lost));
        return joined.Equals(this) ? this : joined;
    }

    // A property without a setter is initialized with the object, and so on every path.
    private static PropertyValue OnOnePath(in PropertyValue value, Guard? guard) =>
        new(
            value.Member,
            value.Value.Under(guard),
            value.Use,
            value.IsCertain && value.Member is IPropertySymbol { SetMethod: null });


    // The contents of held objects are in the support of values that are computed while those are tracked.
    private Support HeldSupport()
    {
        var support = Lost;
        foreach (var value in Values)
        {
            support = support.Union(value.Support);
        }

        return support;
    }

    private int IndexOf(ISymbol member)
    {
        for (var i = 0; i < Properties.Length; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(Properties[i].Member, member))
            {
                return i;
            }
        }

        return -1;
    }
}
