using System.Collections.Concurrent;
using System.Collections.Immutable;
using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.State;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Sdk;

/// <summary>Gives the interpreter the meaning of the Azure SDK's types and calls.</summary>
internal sealed class SdkKnowledge(KnownSymbols symbols) : IFlowKnowledge
{
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _models = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _textual = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IParameterSymbol, IPropertySymbol?> _properties = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _reaching = new(SymbolEqualityComparer.Default);

    /// <inheritdoc/>
    public WellKnownTypes Types { get; } = new();

    /// <inheritdoc/>
    public ExternalState ExternalState => ResourceState.Untouched;

    /// <inheritdoc/>
    public bool IsPlainData(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Class && (_models.TryGetValue(type, out var isModel) ? isModel : _models.GetOrAdd(type, ComputeIsModel));

    /// <inheritdoc/>
    public IPropertySymbol? PropertySetBy(IParameterSymbol constructorParameter) =>
        _properties.GetOrAdd(constructorParameter.OriginalDefinition, ComputePropertySetBy);

    /// <inheritdoc/>
    public bool IsNamedChoice(IPropertySymbol property) =>
        property.IsStatic
        && SymbolEqualityComparer.Default.Equals(property.Type, property.ContainingType)
        && IsTextual(property.ContainingType);

    /// <inheritdoc/>
    public IReadOnlyList<ShapePart>? TextOf(Alternative alternative) => alternative switch
    {
        MemberAlternative { Member: var member } when symbols.Is(member.ContainingType, KnownTypes.AzureLocation) =>
            [ShapePart.Text(member.Name.ToLowerInvariant())],
        ResourceIdAlternative { Text: var text } => text.Parts,
        _ => null,
    };

    /// <inheritdoc/>
    /// <remarks>
    /// An AzureLocation converts a text with a space from a display name to the name, and a known name to lower case. Source: experiments
    /// with Azure.Core 1.36.0 and 1.64.0.
    /// </remarks>
    public string? Written(ITypeSymbol type, string text) =>
        !symbols.Is(type, KnownTypes.AzureLocation) ? text
        : text.Contains(' ') ? text.Replace(" ", string.Empty).ToLowerInvariant()
        : text.Any(char.IsUpper) ? null
        : text;

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
                return IsTextual(type) || symbols.Is(type, KnownTypes.Response) || symbols.Is(type, KnownTypes.ResourceIdentifier);
            case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                return (IsTextual(type) || symbols.Is(type, KnownTypes.ResourceIdentifier)) && TakesOnlyText(constructor);
            case IMethodSymbol { IsStatic: true, Name: KnownNames.Methods.Parse } parse:
                return symbols.Is(type, KnownTypes.ResourceIdentifier) && TakesOnlyText(parse);
            case IMethodSymbol { Name: KnownNames.Methods.WaitForCompletion or KnownNames.Methods.WaitForCompletionAsync }:
                return symbols.Is(type, KnownTypes.Operation);
            case IMethodSymbol { Name: nameof(ToString), Parameters.IsEmpty: true }:
                return IsTextual(type) || symbols.Is(type, KnownTypes.ResourceIdentifier);
            case IPropertySymbol { Name: KnownNames.Properties.Value }:
                return symbols.Is(type, KnownTypes.Operation)
                    || symbols.Is(type, KnownTypes.NullableResponse)
                    || symbols.Is(type, KnownTypes.Response);
            case IPropertySymbol { Name: KnownNames.Properties.Name }:
                return symbols.Is(type, KnownTypes.AzureLocation);
            default:
                return false;
        }
    }

    /// <inheritdoc/>
    public AbstractValue? Call(in CallSite call) =>
        ResourceIds.Create(call, symbols, new TextFormatter(this)) ?? ResourceCalls.Result(call, symbols);

    /// <inheritdoc/>
    public AbstractValue? Read(IPropertySymbol property, AbstractValue instance, IOperation operation, int block) =>
        ResourceIds.Read(property, instance, operation, symbols);

    /// <inheritdoc/>
    public bool IsLibrary(ISymbol symbol) => symbols.IsAzure(symbol);

    /// <inheritdoc/>
    public bool IsHandle(ITypeSymbol type) =>
        symbols.IsOrDerivesFrom(type, KnownTypes.ArmResource)
        || symbols.IsOrDerivesFrom(type, KnownTypes.ArmCollection)
        || symbols.IsOrDerivesFrom(type, KnownTypes.ArmClient)
        || symbols.IsOrDerivesFrom(type, KnownTypes.NonGenericOperation);

    /// <inheritdoc/>
    public bool CanReachOutside(IMethodSymbol method) =>
        method.ContainingType is { Name: "HttpClient" or "HttpMessageInvoker" or "HttpPipeline" or "Process" }
        || !symbols.IsAzure(method)
        && method.ContainingAssembly is { } assembly
        && (assembly.Name.StartsWith(KnownNames.Assemblies.ResourceManager, StringComparison.Ordinal)
            ? method.ContainingType.Name.StartsWith(KnownNames.ArmDeployment, StringComparison.Ordinal)
            : _reaching.GetOrAdd(assembly, RefersToResourceManager));

    /// <inheritdoc/>
    public ExternalState After(in CallSite call, AbstractValue result, FlowState state)
    {
        var resources = (ResourceState)state.ExternalState;
        return ResourceOperation.Read(call, symbols) is { } operation ? resources.After(operation, state)
            : IsExistenceCheck(call.Method) ? resources.AfterExistenceCheck()
            : PendingOperations.After(call, IsFetch(call.Method) ? AfterFetch(result, resources) : resources, symbols);
    }

    /// <inheritdoc/>
    public ExternalState After(IPropertyReferenceOperation read, AbstractValue instance, ExternalState state) =>
        PendingOperations.After(read, instance, (ResourceState)state, symbols);

    /// <inheritdoc/>
    public ExternalState AfterFailedAwait(AbstractValue task, ITypeSymbol? type, ExternalState state) =>
        PendingOperations.AfterFailedAwait(task, type, (ResourceState)state, symbols);

    /// <inheritdoc/>
    public ExternalState AfterAwait(AbstractValue task, ITypeSymbol? type, ExternalState state) =>
        PendingOperations.AfterAwait(task, type, (ResourceState)state, symbols);

    /// <inheritdoc/>
    public FetchedObject? Fetch(IPropertySymbol property, AbstractValue instance, ExternalState state)
    {
        if (property.Name != KnownNames.Properties.Data
            || !symbols.IsOrDerivesFrom(property.ContainingType, KnownTypes.ArmResource)
            || ResourceHandle.In(instance) is not { } handle
            || !IsPlainData(property.Type))
        {
            return null;
        }

        var record = ((ResourceState)state).Find(handle.Key);
        var contents = record is { IsCreated: true, Created.Length: 1 } ? record.Created[0].Data : null;
        return new FetchedObject(handle, property.Type, contents);
    }

    /// <inheritdoc/>
    public bool IsSend(IMethodSymbol method) =>
        symbols.IsCompute(method)
        && (symbols.IsOrDerivesFrom(method.ContainingType, KnownTypes.ArmCollection)
            || symbols.IsOrDerivesFrom(method.ContainingType, KnownTypes.ArmResource)
            || method.IsExtensionMethod);

    /// <inheritdoc/>
    public bool AnswersFromService(IMethodSymbol method) => symbols.IsAzure(method) && !IsTextual(method.ContainingType);

    /// <inheritdoc/>
    public bool IsHarmless(IMethodSymbol method) =>
        symbols.IsAzure(method) || Types.EffectsOf(method).HasFlag(MemberEffects.ChangesNothing);

    private bool IsExistenceCheck(IMethodSymbol method) =>
        method.Name is KnownNames.Methods.Exists or KnownNames.Methods.ExistsAsync
            or KnownNames.Methods.GetIfExists or KnownNames.Methods.GetIfExistsAsync
        && symbols.IsAzure(method);

    private static ResourceState AfterFetch(AbstractValue result, ResourceState resources) =>
        ResourceHandle.In(result) is { } fetched ? resources.AfterExistenceCheck(fetched) : resources;

    // A response that holds a resource proves that it exists: else the call throws.
    private bool IsFetch(IMethodSymbol method) =>
        symbols.IsAzure(method)
        && ResourceCalls.Response(method.ReturnType) is { } response
        && symbols.Is(response, KnownTypes.Response)
        && symbols.IsOrDerivesFrom(ResourceCalls.Unwrap(response, symbols), KnownTypes.ArmResource);

    // A library that refers to the SDK may hold a client of its own.
    private static bool RefersToResourceManager(IAssemblySymbol assembly) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(
            reference => reference.Name.StartsWith(KnownNames.Assemblies.ResourceManager, StringComparison.Ordinal)));

    private bool ComputeIsModel(ITypeSymbol type) =>
        symbols.IsAzure(type)
        && !type.IsStatic
        && (type.ContainingNamespace.Name == "Models" || type.Name.EndsWith("Data", StringComparison.Ordinal))
        && !symbols.IsOrDerivesFrom(type, KnownTypes.ArmResource)
        && !symbols.IsOrDerivesFrom(type, KnownTypes.ArmCollection);

    // The SDK names a constructor's parameter after the property that it sets.
    private static IPropertySymbol? ComputePropertySetBy(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            || parameter.Name is not { Length: > 0 } name)
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

    /// <summary>Whether the type wraps a text: AzureLocation, or an extensible enum of the SDK.</summary>
    private bool IsTextual(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Struct
        && (_textual.TryGetValue(type, out var isTextual) ? isTextual : _textual.GetOrAdd(type, ComputeIsTextual));

    private bool ComputeIsTextual(ITypeSymbol type) =>
        symbols.IsAzure(type)
        && type.GetMembers(WellKnownMemberNames.ImplicitConversionName).Any(member =>
            member is IMethodSymbol conversion
            && TakesOnlyText(conversion)
            && SymbolEqualityComparer.Default.Equals(conversion.ReturnType, type));

    private static bool TakesOnlyText(IMethodSymbol method) =>
        method.Parameters.Length == 1 && method.Parameters[0].Type.SpecialType == SpecialType.System_String;
}
