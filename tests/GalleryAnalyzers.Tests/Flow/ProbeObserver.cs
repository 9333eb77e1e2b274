using GalleryAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Tests.Flow;

/// <summary>Writes down what each probe is given.</summary>
internal sealed class ProbeObserver : IFlowObserver
{
    private readonly Dictionary<SyntaxNode, string> _seen = [];
    private readonly ValueText _text = new();

    /// <summary>What the probe was given, or null where it was never reached.</summary>
    public string? Find(SyntaxNode probe) => _seen.GetValueOrDefault(probe);

    /// <inheritdoc/>
    public void OnCall(in CallSite call, AbstractValue result, FlowState state)
    {
        if (call.Method.Name == ProbeKnowledge.Name)
            _seen.Add(call.Operation.Syntax, _text.Of(call.Arguments[0].Value, state));
    }

    /// <inheritdoc/>
    public void OnValue(ISymbol target, AbstractValue value, IOperation use, FlowState state)
    {
    }

    /// <inheritdoc/>
    public void OnStored(ISymbol member, AbstractValue value)
    {
    }

    /// <inheritdoc/>
    public void OnHandOver(ObjectId id, HandOver how, FlowState state)
    {
    }

    /// <inheritdoc/>
    public void OnRead(IPropertyReferenceOperation read, AbstractValue instance, FlowState state)
    {
    }

    /// <inheritdoc/>
    public void OnEnter(IOperation call, IMethodSymbol method)
    {
    }

    /// <inheritdoc/>
    public void OnLeave()
    {
    }
}
