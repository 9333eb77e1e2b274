using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Sdk.Resources;

/// <summary>Follows resources through calls: from a resource to a collection in it, and from there to its members.</summary>
internal static class ResourceCalls
{
    /// <summary>Returns the handle that the call returns, or null where it returns none.</summary>
    public static AbstractValue? Result(in CallSite call, KnownSymbols symbols)
    {
        if (call.Operation is not IInvocationOperation invocation
            || !symbols.IsAzure(call.Method)
            || Unwrap(call.Method.ReturnType, symbols) is not { } type)
        {
            return null;
        }

        if (symbols.IsOrDerivesFrom(type, KnownTypes.ArmCollection))
        {
            var key = ParentOf(call) is { } parent
                ? ResourceKey.Collection(type, parent)
                : ResourceKey.Of(type, null, call.Operation, call.Block);
            return Of(ResourceHandle.OfCollection(type, key), call.Operation);
        }

        return symbols.IsOrDerivesFrom(type, KnownTypes.ArmResource)
            ? Of(ResourceHandle.OfResource(type, KeyOf(call, type, symbols), invocation, call.Block), call.Operation)
            : null;
    }

    /// <summary>Returns the resource of that class that the call leads to.</summary>
    public static ResourceKey KeyOf(in CallSite call, ITypeSymbol type, KnownSymbols symbols)
    {
        if (SymbolEqualityComparer.Default.Equals(call.Method.ContainingType, type) && ResourceKeys.Of(OwnerOf(call)) is { } itself)
        {
            return itself;
        }

        if (call.Method.Parameters.FirstOrDefault(parameter => symbols.Is(parameter.Type, KnownTypes.ResourceIdentifier)) is { } id
            && call.Find(id.Name) is { Value: var value })
        {
            return ResourceKeys.Of(value.Single) ?? ResourceKey.At(type, ShapeOf(value.Single), call.Operation, call.Block);
        }

        if (ParentOf(call) is not { } parent)
        {
            return ResourceKey.Of(type, null, call.Operation, call.Block);
        }

        var name = call.Method.Parameters.FirstOrDefault(
            parameter => parameter is { Type.SpecialType: SpecialType.System_String, IsOptional: false });
        return name is null ? ResourceKey.Child(type, parent, string.Empty)
            : call.Find(name.Name)?.Value.Single switch
            {
                ConstantAlternative { Value: string text } => ResourceKey.Child(type, parent, text),
                UnknownAlternative { SymbolicId: { } identity } => ResourceKey.Child(type, parent, identity),
                _ => ResourceKey.Of(type, parent, call.Operation, call.Block),
            };
    }

    /// <summary>Returns the type of a task's result, or the type itself.</summary>
    public static ITypeSymbol Response(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } results } ? results[0] : type;

    /// <summary>Returns the type of the resource in a task, an operation or a response.</summary>
    public static ITypeSymbol? Unwrap(ITypeSymbol type, KnownSymbols symbols)
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

    /// <summary>Returns the receiver of the call: a resource, a collection or a client; null where it can be several.</summary>
    public static Alternative? OwnerOf(in CallSite call) =>
        (call.Receiver ?? (call.Method.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null))?.Single;

    // A collection has the same children as the resource that it is in.
    private static ResourceKey? ParentOf(in CallSite call) => OwnerOf(call) switch
    {
        HandleAlternative { Handle: ResourceHandle { Call: null, Key: { Parent: { } parent } } } => parent,
        { } owner => ResourceKeys.Of(owner),
        null => null,
    };

    private static StringShape? ShapeOf(Alternative? id) => id switch
    {
        ShapeAlternative { Shape: var shape } => shape,
        ResourceIdAlternative { Text: var shape } => shape,
        _ => null,
    };

    private static AbstractValue Of(ResourceHandle handle, IOperation origin) => AbstractValue.Of(new HandleAlternative(handle, origin));
}
