using GalleryAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Sdk;

/// <summary>Sees where code waits for operations, or asks how they stand.</summary>
internal static class PendingOperations
{
    /// <summary>The world after a call that is no operation itself.</summary>
    public static ResourceWorld After(in CallSite call, ResourceWorld world, KnownSymbols symbols)
    {
        if (!world.HasPending)
        {
            return world;
        }

        // Task.WhenAll, WhenAny, WaitAll and the like: which tasks they wait for need not be told apart.
        if (call.Method.ContainingType is { Name: "Task" } or { Name: "ValueTask" })
        {
            return world.AfterAwaiting(null);
        }

        return call.Receiver is { } operation && symbols.IsOrDerivesFrom(call.Method.ContainingType, KnownTypes.NonGenericOperation)
            ? AfterAsking(operation, world)
            : world;
    }

    /// <summary>The world after a property was read. An operation that gave its value has come to its end.</summary>
    public static ResourceWorld After(IPropertyReferenceOperation read, AbstractValue instance, ResourceWorld world, KnownSymbols symbols) =>
        world.HasPending
        && read.Property.Name is KnownNames.Properties.HasCompleted or KnownNames.Properties.HasValue or KnownNames.Properties.Value
        && symbols.IsOrDerivesFrom(read.Property.ContainingType, KnownTypes.NonGenericOperation)
            ? AfterAsking(instance, world)
            : world;

    /// <summary>The world after a task of that type was awaited.</summary>
    public static ResourceWorld AfterAwait(AbstractValue task, ITypeSymbol? type, ResourceWorld world, KnownSymbols symbols)
    {
        if (!world.HasPending)
        {
            return world;
        }

        if (task.Single is HandleAlternative { Handle: ResourceHandle { Call: { } call } })
        {
            return world.AfterAwaiting(call);
        }

        return type is not null && symbols.IsOrDerivesFrom(ResourceCalls.Unwrap(type, symbols), KnownTypes.ArmResource)
            ? world.AfterAwaiting(null)
            : world;
    }

    private static ResourceWorld AfterAsking(AbstractValue operation, ResourceWorld world) =>
        world.AfterAsking(operation.Single is HandleAlternative { Handle: ResourceHandle handle } ? handle.Call : null);
}
