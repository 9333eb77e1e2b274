using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Sdk.Resources;

/// <summary>Identifies a resource or a collection of resources, regardless of how the code obtained it.</summary>
/// <remarks>
/// The key of a resource is its parent, its type and its name; of a collection its parent and its type; of a resource from elsewhere its
/// origin; and of a resource with an id the id. Two different keys may still mean one resource: see <see cref="MayBe"/>.
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

    /// <summary>The SDK's class of the resource or of the collection; null for a resource from elsewhere.</summary>
    public ITypeSymbol? Type { get; }

    /// <summary>The parent resource; the collection, where only that is known; null for a resource from elsewhere.</summary>
    public ResourceKey? Parent { get; }

    /// <summary>The name, where the code spells it out.</summary>
    public string? Name => _name as string;

    /// <summary>The identity of a resource from elsewhere, or of an unknown name of the resource; else null.</summary>
    public SymbolicId? SymbolicId => _name as SymbolicId;

    /// <summary>
    /// The id that leads to the resource, with holes for its unknown parts; null where the code did not create it from text.
    /// </summary>
    public StringShape? Id { get; }

    /// <summary>Returns the key of a resource from elsewhere: a parameter, a field, a call.</summary>
    public static ResourceKey Of(SymbolicId identity) => new(null, null, identity, null);

    /// <summary>Returns the key of the resource with an id that the code spells out.</summary>
    public static ResourceKey Of(StringShape id) => new(null, null, null, id);

    /// <summary>Returns the key of the one collection of a kind in a resource.</summary>
    public static ResourceKey Collection(ITypeSymbol type, ResourceKey parent) => new(type, parent, null, null);

    /// <summary>Returns the key of a nested resource with a name that the code spells out.</summary>
    public static ResourceKey Child(ITypeSymbol type, ResourceKey parent, string name) => new(type, parent, name, null);

    /// <summary>Returns the key of a nested resource with an unknown name, which is the same wherever it has this identity.</summary>
    public static ResourceKey Child(ITypeSymbol type, ResourceKey parent, SymbolicId name) => new(type, parent, name, null);

    /// <summary>Returns the key of a resource that only the call identifies that returned it.</summary>
    /// <param name="type">The SDK's class.</param>
    /// <param name="parent">The parent resource, where that is known.</param>
    /// <param name="call">The call.</param>
    /// <param name="block">The block of the control flow graph that makes the call.</param>
    public static ResourceKey Of(ITypeSymbol type, ResourceKey? parent, IOperation call, int block) =>
        new(type, parent, new CallName(call, block), null);

    /// <summary>Returns the key of a resource that a call returned for a partially known id.</summary>
    /// <param name="type">The SDK's class.</param>
    /// <param name="id">The known parts of the id, if any.</param>
    /// <param name="call">The call.</param>
    /// <param name="block">The block of the control flow graph that makes the call.</param>
    public static ResourceKey At(ITypeSymbol type, StringShape? id, IOperation call, int block) =>
        new(type, null, new CallName(call, block), id);

    /// <summary>Whether each iteration of a loop over those blocks makes another such resource.</summary>
    public bool IsMadeWhere(Func<int, bool> isThere) =>
        _name switch
        {
            SymbolicId identity => isThere(identity.Block),
            CallName call => isThere(call.Block),
            _ => false,
        }
        || Parent?.IsMadeWhere(isThere) == true;

    /// <summary>Whether it is nested in the other, at any depth.</summary>
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

    /// <summary>Whether it may be nested in the other, at any depth; false only where it certainly is not.</summary>
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

        // A resource that is fetched without a name, such as the default subscription, may have any name.
        if (Name is { Length: > 0 } name && other.Name is { Length: > 0 } otherName && !AreSame(name, otherName))
        {
            return false;
        }

        // Nested resources differ where their parents of one class do.
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
        (SymbolEqualityComparer.Default.GetHashCode(Type) * 397)
        ^ (Parent?.GetHashCode() ?? 0)
        ^ (_name is string name ? HashOf(name) : _name?.GetHashCode() ?? 0);

    private static bool AreSameNames(object? a, object? b) => a is string text && b is string other ? AreSame(text, other) : Equals(a, b);

    private static bool AreSameIds(StringShape? a, StringShape? b) =>
        a?.AsText is { } text && b?.AsText is { } other ? ResourceIds.AreSame(text, other) : Equals(a, b);

    private static bool AreSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static int HashOf(string text) => StringComparer.OrdinalIgnoreCase.GetHashCode(text);

    /// <summary>The unknown name of the resource that a call returned.</summary>
    private sealed record CallName(IOperation Call, int Block);
}
