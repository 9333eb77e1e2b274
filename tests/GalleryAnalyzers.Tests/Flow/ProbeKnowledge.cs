using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Tests.Flow;

/// <summary>What is known of a library, and that a probe changes nothing: it must not disturb what it looks at.</summary>
internal sealed class ProbeKnowledge(IFlowKnowledge library) : IFlowKnowledge
{
    /// <summary>The method that test code probes a value with.</summary>
    public const string Name = "Probe";

    /// <inheritdoc/>
    public WellKnownTypes Types => library.Types;

    /// <inheritdoc/>
    public bool IsHarmless(IMethodSymbol method) => method.Name == Name || library.IsHarmless(method);

    /// <inheritdoc/>
    public bool IsPlainData(ITypeSymbol type) => library.IsPlainData(type);

    /// <inheritdoc/>
    public IPropertySymbol? PropertySetBy(IParameterSymbol constructorParameter) => library.PropertySetBy(constructorParameter);

    /// <inheritdoc/>
    public bool IsNamedChoice(IPropertySymbol property) => library.IsNamedChoice(property);

    /// <inheritdoc/>
    public IReadOnlyList<ShapePart>? TextOf(Alternative alternative) => library.TextOf(alternative);

    /// <inheritdoc/>
    public string? Written(ITypeSymbol type, string text) => library.Written(type, text);

    /// <inheritdoc/>
    public bool KeepsMeaning(ISymbol member) => library.KeepsMeaning(member);

    /// <inheritdoc/>
    public AbstractValue? Call(in CallSite call) => library.Call(call);

    /// <inheritdoc/>
    public AbstractValue? Read(IPropertySymbol property, AbstractValue instance, IOperation operation, int block) =>
        library.Read(property, instance, operation, block);

    /// <inheritdoc/>
    public ExternalState ExternalState => library.ExternalState;

    /// <inheritdoc/>
    public bool IsLibrary(ISymbol symbol) => library.IsLibrary(symbol);

    /// <inheritdoc/>
    public bool IsHandle(ITypeSymbol type) => library.IsHandle(type);

    /// <inheritdoc/>
    public bool CanReachOutside(IMethodSymbol method) => library.CanReachOutside(method);

    /// <inheritdoc/>
    public ExternalState After(in CallSite call, AbstractValue result, FlowState state) => library.After(call, result, state);

    /// <inheritdoc/>
    public ExternalState After(IPropertyReferenceOperation read, AbstractValue instance, ExternalState state) => library.After(read, instance, state);

    /// <inheritdoc/>
    public ExternalState AfterFailedAwait(AbstractValue task, ITypeSymbol? type, ExternalState state) => library.AfterFailedAwait(task, type, state);

    /// <inheritdoc/>
    public ExternalState AfterAwait(AbstractValue task, ITypeSymbol? type, ExternalState state) => library.AfterAwait(task, type, state);

    /// <inheritdoc/>
    public FetchedObject? Fetch(IPropertySymbol property, AbstractValue instance, ExternalState state) => library.Fetch(property, instance, state);

    /// <inheritdoc/>
    public bool IsSend(IMethodSymbol method) => library.IsSend(method);

    public bool AnswersFromService(IMethodSymbol method) => method.Name == Name || library.AnswersFromService(method);
}
