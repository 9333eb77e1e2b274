using GalleryAnalyzers.Flow;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Sdk;

/// <summary>A grip on a resource of Azure, or on the collection of one kind of resources within another.</summary>
/// <remarks>An operation, a response and a task stand for the resource that they lead to: the thread is the same.</remarks>
internal sealed class ResourceHandle : Handle
{
    private readonly object _identity;

    private ResourceHandle(ITypeSymbol type, Alternative? parent, AbstractValue? name, AbstractValue? data, object identity, int block)
        : base(block)
    {
        Type = type;
        Parent = parent;
        Name = name;
        Data = data;
        _identity = identity;
    }

    /// <summary>The SDK's type of the resource or of the collection.</summary>
    public ITypeSymbol Type { get; }

    /// <summary>What it lies in: a collection in a resource, a resource in a collection; null where that is not known.</summary>
    public Alternative? Parent { get; }

    /// <summary>The name under which it was created or asked for; null for a collection.</summary>
    public AbstractValue? Name { get; }

    /// <summary>The data that it was created from; null where it was only asked for.</summary>
    public AbstractValue? Data { get; }

    /// <summary>One parent has one collection of a kind, however often it is asked for.</summary>
    public static ResourceHandle Collection(ITypeSymbol type, Alternative? parent, object identity, int block) =>
        new(type, parent, null, null, identity, block);

    public static ResourceHandle Resource(
        ITypeSymbol type, Alternative? parent, AbstractValue? name, AbstractValue? data, IOperation call, int block) =>
        new(type, parent, name, data, call, block);

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is ResourceHandle other && Equals(_identity, other._identity) && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    /// <inheritdoc/>
    public override int GetHashCode() => _identity.GetHashCode();
}
