using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Sdk.Resources;

/// <summary>A call that creates, changes or deletes a resource of Azure.</summary>
internal sealed class ResourceOperation
{
    private ResourceOperation(ResourceAction action, in CallSite call, ITypeSymbol type, ResourceKey key, KnownSymbols symbols)
    {
        Action = action;
        Call = (IInvocationOperation)call.Operation;
        Type = type;
        Key = key;
        Owner = ResourceCalls.OwnerOf(call);
        Sent = call.Find(action switch
        {
            ResourceAction.CreateOrUpdate => KnownNames.Parameters.Data,
            ResourceAction.UpdateSharing => KnownNames.Parameters.SharingUpdate,
            _ => KnownNames.Parameters.Patch,
        });
        Name = action == ResourceAction.CreateOrUpdate
            ? FirstOrNull(call, argument => argument.Parameter.Type.SpecialType == SpecialType.System_String)
            : null;
        IsStarted = call.Find(KnownNames.Parameters.WaitUntil)?.Value.Single is ConstantAlternative { Value: { } value }
            && symbols.ValueOf(KnownTypes.WaitUntil, KnownNames.Members.Started)?.Equals(value) == true;
        IsTask = call.Method.ReturnType is INamedTypeSymbol { Name: "Task" };
        IsOnGeneric = symbols.Is(type, KnownTypes.GenericResource);
    }

    public ResourceAction Action { get; }

    public IInvocationOperation Call { get; }

    /// <summary>The SDK's class of the resource.</summary>
    public ITypeSymbol Type { get; }

    /// <summary>The resource that the operation is on.</summary>
    public ResourceKey Key { get; }

    /// <summary>The receiver of the call: the collection, or the resource itself; null where it can be several.</summary>
    public Alternative? Owner { get; }

    /// <summary>The data or the patch; null where the call takes none.</summary>
    public CallArgument? Sent { get; }

    /// <summary>The name that the resource is created under; null where it is not created.</summary>
    public CallArgument? Name { get; }

    /// <summary>Whether the call certainly returns before Azure has completed the operation.</summary>
    public bool IsStarted { get; }

    /// <summary>Whether the call returns a task, which has to be awaited.</summary>
    public bool IsTask { get; }

    /// <summary>Whether the operation is on a generic resource, which may be of any class.</summary>
    public bool IsOnGeneric { get; }

    /// <summary>Returns the operation that the call is, or null where it is none.</summary>
    public static ResourceOperation? Read(in CallSite call, KnownSymbols symbols)
    {
        if (call.Operation is not IInvocationOperation || !symbols.IsAzure(call.Method) || ActionOf(call.Method, symbols) is not { } action)
        {
            return null;
        }

        if (action == ResourceAction.CreateOrUpdate)
        {
            return ResourceCalls.Unwrap(call.Method.ReturnType, symbols) is { } created
                && symbols.IsOrDerivesFrom(created, KnownTypes.ArmResource)
                ? new ResourceOperation(action, call, created, ResourceCalls.KeyOf(call, created, symbols), symbols)
                : null;
        }

        var type = call.Method.ContainingType;
        var key = ResourceKeys.Of(ResourceCalls.OwnerOf(call)) ?? ResourceKey.Of(type, null, call.Operation, call.Block);
        return new ResourceOperation(action, call, type, key, symbols);
    }

    /// <summary>Whether the operation is on a resource of that class.</summary>
    public bool IsOf(KnownType type, KnownSymbols symbols) => symbols.Is(Type, type);

    private static ResourceAction? ActionOf(IMethodSymbol method, KnownSymbols symbols)
    {
        switch (method.Name)
        {
            case KnownNames.Methods.CreateOrUpdate or KnownNames.Methods.CreateOrUpdateAsync:
                return symbols.IsOrDerivesFrom(method.ContainingType, KnownTypes.ArmCollection) ? ResourceAction.CreateOrUpdate : null;
            case KnownNames.Methods.Update or KnownNames.Methods.UpdateAsync:
                return IsOnResource() ? ResourceAction.Update : null;
            case KnownNames.Methods.UpdateSharingProfile or KnownNames.Methods.UpdateSharingProfileAsync:
                return IsOnResource() ? ResourceAction.UpdateSharing : null;
            case KnownNames.Methods.Delete or KnownNames.Methods.DeleteAsync:
                return IsOnResource() ? ResourceAction.Delete : null;
            case KnownNames.Methods.Generalize or KnownNames.Methods.GeneralizeAsync:
                return IsOnResource() ? ResourceAction.Generalize : null;
            case KnownNames.Methods.AttachDetachDataDisks or KnownNames.Methods.AttachDetachDataDisksAsync
                or KnownNames.Methods.ConvertToManagedDisks or KnownNames.Methods.ConvertToManagedDisksAsync:
                return IsOnResource() ? ResourceAction.ChangeDisks : null;
            default:
                return null;
        }

        bool IsOnResource() => symbols.IsOrDerivesFrom(method.ContainingType, KnownTypes.ArmResource);
    }

    private static CallArgument? FirstOrNull(in CallSite call, Func<CallArgument, bool> test)
    {
        foreach (var argument in call.Arguments)
        {
            if (test(argument))
            {
                return argument;
            }
        }

        return null;
    }
}
