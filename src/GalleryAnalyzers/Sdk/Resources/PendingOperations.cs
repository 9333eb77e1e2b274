using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Sdk.Resources;

/// <summary>Tracks where code waits for operations, or queries their status.</summary>
internal static class PendingOperations
{
    /// <summary>Returns the state after a call that is no operation itself.</summary>
    public static ResourceState After(in CallSite call, ResourceState state, KnownSymbols symbols)
    {
        if (!state.HasPending)
        {
            return state;
        }

        // Treats Task.WhenAll, WhenAny, WaitAll and the like as waiting for all tasks.
        if (call.Method.ContainingType is { Name: "Task" } or { Name: "ValueTask" })
        {
            return state.AfterAwaiting(null);
        }

        return call.Receiver is { } operation && symbols.IsOrDerivesFrom(call.Method.ContainingType, KnownTypes.NonGenericOperation)
            ? AfterAsking(operation, state)
            : state;
    }

    /// <summary>Returns the state after a property was read. An operation that returned its value has completed.</summary>
    public static ResourceState After(
        IPropertyReferenceOperation read, AbstractValue instance, ResourceState state, KnownSymbols symbols) =>
        state.HasPending
        && read.Property.Name is KnownNames.Properties.HasCompleted or KnownNames.Properties.HasValue or KnownNames.Properties.Value
        && symbols.IsOrDerivesFrom(read.Property.ContainingType, KnownTypes.NonGenericOperation)
            ? AfterAsking(instance, state)
            : state;

    /// <summary>Returns the state after a task of that type was awaited.</summary>
    public static ResourceState AfterAwait(AbstractValue task, ITypeSymbol? type, ResourceState state, KnownSymbols symbols)
    {
        if (!state.HasPending)
        {
            return state;
        }

        if (task.Single is HandleAlternative { Handle: ResourceHandle { Call: { } call } })
        {
            return state.AfterAwaiting(call);
        }

        return type is not null && symbols.IsOrDerivesFrom(ResourceCalls.Unwrap(type, symbols), KnownTypes.ArmResource)
            ? state.AfterAwaiting(null)
            : state;
    }

    /// <summary>Returns the state where the await of a task of that type throws: its operation isn't pending.</summary>
    public static ResourceState AfterFailedAwait(AbstractValue task, ITypeSymbol? type, ResourceState state, KnownSymbols symbols) =>
        state.HasPending && task.Single is HandleAlternative { Handle: ResourceHandle { Call: { } call } }
            ? state.AfterAsking(call)
            : AfterAwait(task, type, state, symbols);

    private static ResourceState AfterAsking(AbstractValue operation, ResourceState state) =>
        state.AfterAsking(operation.Single is HandleAlternative { Handle: ResourceHandle handle } ? handle.Call : null);
}
