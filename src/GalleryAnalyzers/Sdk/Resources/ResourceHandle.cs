using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Sdk.Resources;

/// <summary>A handle of a resource of Azure, or of the collection of one kind of resources within another.</summary>
/// <remarks>The handle also represents an operation, a response or a task that leads to the resource.</remarks>
internal sealed class ResourceHandle : Handle
{
    private readonly int _block;

    private ResourceHandle(ITypeSymbol type, ResourceKey key, IInvocationOperation? call, int block)
    {
        Type = type;
        Key = key;
        Call = call;
        _block = block;
    }

    /// <summary>The SDK's class of the resource or of the collection.</summary>
    public ITypeSymbol Type { get; }

    public ResourceKey Key { get; }

    /// <summary>
    /// The call that returned the handle, which determines the data that it shows of the resource; null for a collection.
    /// </summary>
    public IInvocationOperation? Call { get; }

    public static ResourceHandle OfCollection(ITypeSymbol type, ResourceKey key) => new(type, key, null, -1);

    /// <param name="type">The SDK's class of the resource.</param>
    /// <param name="key">The resource.</param>
    /// <param name="call">The call that returned the handle.</param>
    /// <param name="block">The block of the control flow graph that makes the call.</param>
    public static ResourceHandle OfResource(ITypeSymbol type, ResourceKey key, IInvocationOperation call, int block) =>
        new(type, key, call, block);

    /// <summary>Returns the handle that the value is, where one call returned it; null where it can be several, or is none.</summary>
    /// <remarks>In a loop, one call may return handles of several resources; the key is then that of the call alone.</remarks>
    public static ResourceHandle? In(AbstractValue value)
    {
        ResourceHandle? found = null;
        foreach (var alternative in value.Alternatives)
        {
            if (alternative is not HandleAlternative { Handle: ResourceHandle handle }
                || (found is not null && (found.Call is null || !ReferenceEquals(found.Call, handle.Call))))
            {
                return null;
            }

            found = found is null || found.Equals(handle) ? handle : OfResource(
                handle.Type, ResourceKey.Of(handle.Type, null, handle.Call!, handle._block), handle.Call!, handle._block);
        }

        return found;
    }

    /// <inheritdoc/>
    public override bool IsMadeWhere(Func<int, bool> isThere) => isThere(_block) || Key.IsMadeWhere(isThere);

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is ResourceHandle other
        && ReferenceEquals(Call, other.Call)
        && Key.Equals(other.Key)
        && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode();
}
