using System.Collections.Immutable;
using GalleryAnalyzers.Flow;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Sdk;

/// <summary>The calls that keep the thread of resources: from a resource to a collection in it, and from there to what it holds.</summary>
internal static class ResourceCalls
{
    /// <summary>The handle that the call gives, or null where it gives none.</summary>
    public static AbstractValue? Result(in CallSite call, KnownSymbols symbols)
    {
        if (!symbols.IsCompute(call.Method) || Unwrap(call.Method.ReturnType, symbols) is not { } type)
        {
            return null;
        }

        var owner = (call.Receiver ?? (call.Method.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null))?.Single;
        if (symbols.IsOrDerivesFrom(type, KnownTypes.ArmCollection))
        {
            return Of(ResourceHandle.Collection(type, owner, IdentityOf(owner) ?? call.Operation, BlockOf(owner) ?? call.Block), call.Operation);
        }

        if (!symbols.IsOrDerivesFrom(type, KnownTypes.ArmResource))
        {
            return null;
        }

        var name = call.Arguments
            .Where(argument => argument.Parameter is { Type.SpecialType: SpecialType.System_String } && argument.IsExplicit)
            .Select(argument => argument.Value)
            .FirstOrDefault();
        return Of(
            ResourceHandle.Resource(type, owner, name, call.Find(KnownNames.Parameters.Data)?.Value, call.Operation, call.Block),
            call.Operation);
    }

    private static AbstractValue Of(ResourceHandle handle, IOperation origin) => AbstractValue.Of(new HandleAlternative(handle, origin));

    private static object? IdentityOf(Alternative? owner) => owner switch
    {
        HandleAlternative known => known.Handle,
        UnknownAlternative unknown => unknown.Identity,
        _ => null,
    };

    private static int? BlockOf(Alternative? owner) => owner switch
    {
        HandleAlternative known => known.Handle.Block,
        UnknownAlternative { Identity: { } identity } => identity.Block,
        _ => null,
    };

    /// <summary>The resource that a task, an operation or a response leads to.</summary>
    private static ITypeSymbol? Unwrap(ITypeSymbol type, KnownSymbols symbols)
    {
        while (type is INamedTypeSymbol { TypeArguments.Length: 1 } generic
            && (generic.Name is "Task" or "ValueTask"
                || symbols.IsOrDerivesFrom(generic, KnownTypes.Operation)
                || symbols.IsOrDerivesFrom(generic, KnownTypes.NullableResponse)))
        {
            type = generic.TypeArguments[0];
        }

        return type;
    }
}
