using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow;

/// <summary>Is told what happens in a method, once the interpreter knows all that leads there.</summary>
internal abstract class FlowObserver
{
    /// <summary>A property or a parameter is given a value.</summary>
    /// <param name="target">The <see cref="IPropertySymbol"/> or <see cref="IParameterSymbol"/>.</param>
    /// <param name="value">What is known of the value.</param>
    /// <param name="use">The expression that gives it.</param>
    /// <param name="state">What else is known there.</param>
    public virtual void OnValue(ISymbol target, AbstractValue value, IOperation use, FlowState state)
    {
    }

    /// <summary>A field, or a property that is no model's, is given a value.</summary>
    public virtual void OnStored(ISymbol member, AbstractValue value, FlowState state)
    {
    }

    /// <summary>An object that the method made leaves its hands; what it holds has not been changed by that yet.</summary>
    public virtual void OnEscape(AllocationSite id, EscapeKind how, FlowState state)
    {
    }

    /// <summary>A method is called; the state's world is still that before the call.</summary>
    public virtual void OnCall(in CallSite call, AbstractValue result, FlowState state)
    {
    }

    /// <summary>A property is read.</summary>
    public virtual void OnRead(IPropertyReferenceOperation read, AbstractValue instance, FlowState state)
    {
    }

    /// <summary>The body of a called method begins: what happens until <see cref="OnLeave"/> happens in it, with the values of this call.</summary>
    public virtual void OnEnter(IOperation call, IMethodSymbol method)
    {
    }

    /// <summary>The body that was entered last has come to its end.</summary>
    public virtual void OnLeave()
    {
    }
}
