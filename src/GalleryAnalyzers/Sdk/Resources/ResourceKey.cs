using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Sdk.Resources;

/// <summary>Tells one resource, or one collection of resources, from another, however the code came by it.</summary>
/// <remarks>
/// A resource is known by its parent, its type and its name; a collection by its parent and its type; what came from elsewhere by where it
/// came from; and what an id leads to by the id. Two different keys may still mean one resource: see <see cref="MayBe"/>.
/// </remarks>
internal sealed class ResourceKey : IEquatable<ResourceKey>
{
    private readonly object? _name;

    private ResourceKey(ITypeSymbol? type, ResourceKey? parent, object? name, StringShape? id)
    {
        Type = type;
        Parent = parent;
        _name = name;
        Id = id;
    }

    /// <summary>The SDK's class of the resource or of the collection; null for what came from elsewhere.</summary>
    public ITypeSymbol? Type { get; }

    /// <summary>The resource that it lies in; the collection, where only that is known; null for what came from elsewhere.</summary>
    public ResourceKey? Parent { get; }

    /// <summary>The name, where the code spells it out.</summary>
    public string? Name => _name as string;

    /// <summary>What came from elsewhere, or what names the resource, where that is not known; else null.</summary>
    public SymbolicId? SymbolicId => _name as SymbolicId;

    /// <summary>The id that leads to the resource, with holes for what is not known of it; null where the code made it from no text.</summary>
    public StringShape? Id { get; }

    /// <summary>What came from elsewhere: a parameter, a field, a call.</summary>
    public static ResourceKey Of(SymbolicId identity) => new(null, null, identity, null);

    /// <summary>What an id leads to that the code spells out.</summary>
    public static ResourceKey Of(StringShape id) => new(null, null, null, id);

    /// <summary>The one collection of a kind that a resource has.</summary>
    public static ResourceKey Collection(ITypeSymbol type, ResourceKey parent) => new(type, parent, null, null);

    /// <summary>What lies in a resource under a name that the code spells out.</summary>
    public static ResourceKey Child(ITypeSymbol type, ResourceKey parent, string name) => new(type, parent, name, null);

    /// <summary>What lies in a resource under a name that is not known, but is the same wherever it has this identity.</summary>
    public static ResourceKey Child(ITypeSymbol type, ResourceKey parent, SymbolicId name) => new(type, parent, name, null);

    /// <summary>What a call gave of which nothing else tells what it is.</summary>
    /// <param name="type">The SDK's class.</param>
    /// <param name="parent">What it lies in, where that is known.</param>
    /// <param name="call">The call.</param>
    /// <param name="block">The block of the control flow graph that makes the call.</param>
    public static ResourceKey Of(ITypeSymbol type, ResourceKey? parent, IOperation call, int block) => new(type, parent, new CallName(call, block), null);

    /// <summary>What a call gave by an id of which not all is known.</summary>
    /// <param name="type">The SDK's class.</param>
    /// <param name="id">What is known of the id, if anything.</param>
    /// <param name="call">The call.</param>
    /// <param name="block">The block of the control flow graph that makes the call.</param>
    public static ResourceKey At(ITypeSymbol type, StringShape? id, IOperation call, int block) => new(type, null, new CallName(call, block), id);

    /// <summary>Whether a loop over those blocks makes another such resource each time.</summary>
    public bool IsMadeWhere(Func<int, bool> isThere) =>
        _name switch
        {
            SymbolicId identity => isThere(identity.Block),
            CallName call => isThere(call.Block),
            _ => false,
        }
        || Parent?.IsMadeWhere(isThere) == true;

    /// <summary>Whether it lies in the other, however deep.</summary>
    public bool IsWithin(ResourceKey other)
    {
        for (var parent = Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.Equals(other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it may lie in the other, however deep; false only where it certainly does not.</summary>
    public bool MayBeWithin(ResourceKey other)
    {
        for (var parent = Parent; parent is not null; parent = parent.Parent)
        {
            if (SymbolEqualityComparer.Default.Equals(parent.Type, other.Type))
            {
                return parent.MayBe(other);
            }
        }

        return false;
    }

    /// <summary>Whether the two may be one resource; false only where they certainly are not.</summary>
    public bool MayBe(ResourceKey other)
    {
        if (Equals(other))
        {
            return true;
        }

        if (Type is not null && other.Type is not null && !SymbolEqualityComparer.Default.Equals(Type, other.Type))
        {
            return false;
        }

        // What is got without a name, such as the default subscription, may have any.
        if (Name is { Length: > 0 } name && other.Name is { Length: > 0 } otherName && !AreSame(name, otherName))
        {
            return false;
        }

        // What lies in two resources of one class is not the same where these are not.
        if (Parent is { Type: { } type } && SymbolEqualityComparer.Default.Equals(type, other.Parent?.Type) && !Parent.MayBe(other.Parent!))
        {
            return false;
        }

        return Id?.AsText is not { } id || other.Id?.AsText is not { } otherId || ResourceIds.AreSame(id, otherId);
    }

    /// <inheritdoc/>
    public bool Equals(ResourceKey? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && SymbolEqualityComparer.Default.Equals(Type, other.Type)
            && Equals(Parent, other.Parent)
            && AreSameNames(_name, other._name)
            && AreSameIds(Id, other.Id));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResourceKey);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        (SymbolEqualityComparer.Default.GetHashCode(Type) * 397) ^ (Parent?.GetHashCode() ?? 0) ^ (_name is string name ? HashOf(name) : _name?.GetHashCode() ?? 0);

    private static bool AreSameNames(object? a, object? b) => a is string text && b is string other ? AreSame(text, other) : Equals(a, b);

    private static bool AreSameIds(StringShape? a, StringShape? b) =>
        a?.AsText is { } text && b?.AsText is { } other ? ResourceIds.AreSame(text, other) : Equals(a, b);

    private static bool AreSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static int HashOf(string text) => StringComparer.OrdinalIgnoreCase.GetHashCode(text);

    /// <summary>Stands for a name: the result of that call.</summary>
    private sealed record CallName(IOperation Call, int Block);
}
