using GalleryAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Tests.Flow;

/// <summary>What is known of a library, and that a probe changes nothing: it must not disturb what it looks at.</summary>
internal sealed class ProbeKnowledge(IFlowKnowledge library) : IFlowKnowledge
{
    /// <summary>The method that test code probes a value with.</summary>
    public const string Name = "Probe";

    /// <inheritdoc/>
    public bool IsHarmless(IMethodSymbol method) => method.Name == Name || library.IsHarmless(method);

    /// <inheritdoc/>
    public bool IsModel(ITypeSymbol type) => library.IsModel(type);

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
    public World World => library.World;

    /// <inheritdoc/>
    public bool CanReachWorld(IMethodSymbol method) => library.CanReachWorld(method);

    /// <inheritdoc/>
    public World After(in CallSite call, AbstractValue result, FlowState state) => library.After(call, result, state);

    /// <inheritdoc/>
    public World After(IPropertyReferenceOperation read, AbstractValue instance, World world) => library.After(read, instance, world);

    /// <inheritdoc/>
    public World AfterAwait(AbstractValue task, ITypeSymbol? type, World world) => library.AfterAwait(task, type, world);

    /// <inheritdoc/>
    public ReceivedObject? Receive(IPropertySymbol property, AbstractValue instance, World world) => library.Receive(property, instance, world);

    /// <inheritdoc/>
    public bool IsSend(IMethodSymbol method) => library.IsSend(method);
}
