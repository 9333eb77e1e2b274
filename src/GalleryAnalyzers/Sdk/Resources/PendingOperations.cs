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
        if (IsTask(call.Method.ContainingType))
        {
            return state.AfterAwaiting(null);
        }

        return call.Receiver is { } operation && symbols.IsOrDerivesFrom(call.Method.ContainingType, KnownTypes.NonGenericOperation)
            ? AfterAsking(operation, state)
            : state;
    }

    /// <summary>
    /// Returns the state after a property was read: of an operation, which has completed where it returned its value, or of a task.
    /// </summary>
    public static ResourceState After(
        IPropertyReferenceOperation read, AbstractValue instance, ResourceState state, KnownSymbols symbols) =>
        !state.HasPending ? state
        : IsTask(read.Property.ContainingType)
            ? state.AfterAwaiting(instance.Single is HandleAlternative { Handle: ResourceHandle { Call: { } call } } ? call : null)
        : read.Property.Name is KnownNames.Properties.HasCompleted or KnownNames.Properties.HasValue or KnownNames.Properties.Value
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

        var isOfResource = type is not null && symbols.IsOrDerivesFrom(ResourceCalls.Unwrap(type, symbols), KnownTypes.ArmResource);
        foreach (var alternative in task.Alternatives)
        {
            state = alternative switch
            {
                HandleAlternative { Handle: ResourceHandle { Call: { } call } } => state.AfterAwaiting(call),
                _ when isOfResource || MayHaveBegun(alternative) => state.AfterAwaiting(null),
                _ => state,
            };
        }

        return state;
    }

    /// <summary>Returns the state where the await of a task of that type throws: its operation isn't pending.</summary>
    public static ResourceState AfterFailedAwait(AbstractValue task, ITypeSymbol? type, ResourceState state, KnownSymbols symbols)
    {
        var after = AfterAwait(task, type, state, symbols);
        foreach (var alternative in task.Alternatives)
        {
            if (alternative is HandleAlternative { Handle: ResourceHandle { Call: { } call } })
            {
                after = after.AfterAsking(call);
            }
        }

        return after;
    }

    // A task of unknown origin may be any that was begun; one that the framework returns itself, such as a delay, is none of them.
    private static bool MayHaveBegun(Alternative task) => task is UnknownAlternative { SymbolicId: var id } && id?.Source switch
    {
        IInvocationOperation { TargetMethod: { MethodKind: not MethodKind.DelegateInvoke } method }
            when method.DeclaringSyntaxReferences.IsEmpty =>
            method.OriginalDefinition.ReturnType is ITypeParameterSymbol,
        IPropertyReferenceOperation { Property: { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: true } } => false,
        _ => true,
    };

    private static bool IsTask(ITypeSymbol type) => type.Name is "Task" or "ValueTask";

    private static ResourceState AfterAsking(AbstractValue operation, ResourceState state) =>
        state.AfterAsking(operation.Single is HandleAlternative { Handle: ResourceHandle handle } ? handle.Call : null);
}
