using System.Collections.Concurrent;
using System.Collections.Immutable;
using GalleryAnalyzers.Flow;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Sdk;

/// <summary>Teaches the interpreter what the Azure SDK's types and calls mean.</summary>
internal sealed class SdkKnowledge(KnownSymbols symbols) : IFlowKnowledge
{
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _models = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _textual = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IParameterSymbol, IPropertySymbol?> _properties = new(SymbolEqualityComparer.Default);

    /// <inheritdoc/>
    public bool IsModel(ITypeSymbol type) => type.TypeKind == TypeKind.Class && _models.GetOrAdd(type, ComputeIsModel);

    /// <inheritdoc/>
    public IPropertySymbol? PropertySetBy(IParameterSymbol constructorParameter) =>
        _properties.GetOrAdd(constructorParameter.OriginalDefinition, ComputePropertySetBy);

    /// <inheritdoc/>
    public bool IsNamedChoice(IPropertySymbol property) =>
        property.IsStatic && SymbolEqualityComparer.Default.Equals(property.Type, property.ContainingType) && IsTextual(property.ContainingType);

    /// <inheritdoc/>
    public string? TextOf(ISymbol choice) =>
        SymbolEqualityComparer.Default.Equals(choice.ContainingType, symbols.AzureLocation) ? choice.Name.ToLowerInvariant() : null;

    /// <inheritdoc/>
    /// <remarks>An AzureLocation made from "West Europe" has the name "westeurope".</remarks>
    public bool WritesAsGiven(ITypeSymbol type, string text) =>
        !SymbolEqualityComparer.Default.Equals(type, symbols.AzureLocation)
        || text.All(character => character is not ' ' && !char.IsUpper(character));

    /// <inheritdoc/>
    public bool KeepsMeaning(ISymbol member)
    {
        var type = member.ContainingType;
        if (type is null || !symbols.IsAzure(type))
        {
            return false;
        }

        switch (member)
        {
            case IMethodSymbol { MethodKind: MethodKind.Conversion }:
                return IsTextual(type) || Is(type, symbols.Response);
            case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                return IsTextual(type) && TakesOnlyText(constructor);
            case IMethodSymbol { Name: KnownNames.Methods.WaitForCompletion or KnownNames.Methods.WaitForCompletionAsync }:
                return Is(type, symbols.Operation);
            case IMethodSymbol { Name: nameof(ToString), Parameters.IsEmpty: true }:
                return IsTextual(type);
            case IPropertySymbol { Name: KnownNames.Properties.Value }:
                return Is(type, symbols.Operation) || Is(type, symbols.NullableResponse) || Is(type, symbols.Response);
            case IPropertySymbol { Name: KnownNames.Properties.Name }:
                return Is(type, symbols.AzureLocation);
            default:
                return false;
        }
    }

    /// <inheritdoc/>
    public AbstractValue? Call(in CallSite call) => ResourceCalls.Result(call, symbols);

    /// <inheritdoc/>
    public AbstractValue? Read(IPropertySymbol property, AbstractValue instance, IOperation operation, int block) => null;

    /// <inheritdoc/>
    public bool IsSend(IMethodSymbol method) =>
        symbols.IsCompute(method)
        && (KnownSymbols.IsOrDerivesFrom(method.ContainingType, symbols.ArmCollection)
            || KnownSymbols.IsOrDerivesFrom(method.ContainingType, symbols.ArmResource)
            || method.IsExtensionMethod);

    /// <inheritdoc/>
    public bool IsHarmless(IMethodSymbol method)
    {
        var type = method.ContainingType;
        return symbols.IsAzure(method)
            || type.SpecialType is SpecialType.System_Object or SpecialType.System_String
            || type is
            {
                ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
                Name: "Console" or "ArgumentNullException" or "ArgumentException",
            }
            || type is
            {
                Name: "Enumerable",
                ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
            };
    }

    private static bool Is(INamedTypeSymbol type, INamedTypeSymbol? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, other);

    private bool ComputeIsModel(ITypeSymbol type) =>
        symbols.IsAzure(type)
        && !type.IsStatic
        && (type.ContainingNamespace.Name == "Models" || type.Name.EndsWith("Data", StringComparison.Ordinal))
        && !KnownSymbols.IsOrDerivesFrom(type, symbols.ArmResource)
        && !KnownSymbols.IsOrDerivesFrom(type, symbols.ArmCollection);

    // The SDK names a constructor's parameter after the property that it sets.
    private static IPropertySymbol? ComputePropertySetBy(IParameterSymbol parameter)
    {
        if (parameter is not { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor, Name: { Length: > 0 } name })
        {
            return null;
        }

        for (var type = constructor.ContainingType; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, Parameters.IsEmpty: true } property
                    && string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    return property;
                }
            }
        }

        return null;
    }

    /// <summary>Whether the type is a text in a type of its own: AzureLocation, or what the SDK calls an extensible enum.</summary>
    private bool IsTextual(ITypeSymbol type) => type.TypeKind == TypeKind.Struct && _textual.GetOrAdd(type, ComputeIsTextual);

    private bool ComputeIsTextual(ITypeSymbol type) =>
        symbols.IsAzure(type)
        && type.GetMembers(WellKnownMemberNames.ImplicitConversionName).Any(member =>
            member is IMethodSymbol conversion
            && TakesOnlyText(conversion)
            && SymbolEqualityComparer.Default.Equals(conversion.ReturnType, type));

    private static bool TakesOnlyText(IMethodSymbol method) =>
        method.Parameters.Length == 1 && method.Parameters[0].Type.SpecialType == SpecialType.System_String;
}
