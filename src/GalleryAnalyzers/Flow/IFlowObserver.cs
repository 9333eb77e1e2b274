using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow;

/// <summary>How an object leaves the method's hands.</summary>
internal enum EscapeKind
{
    /// <summary>Given to a call that sends it as it is.</summary>
    Sent,

    /// <summary>Returned to a caller that cannot be seen, and may add to it.</summary>
    Returned,

    /// <summary>Stored, captured, given to code that cannot be seen and may add to it, or returned to callers that are looked at themselves.</summary>
    Stored,

    /// <summary>The method ends, or a loop begins anew, and nothing else holds the object.</summary>
    Ended,
}

/// <summary>Is told what happens in a method, once the interpreter knows all that leads there.</summary>
internal interface IFlowObserver
{
    /// <summary>A property or a parameter is given a value.</summary>
    /// <param name="target">The <see cref="IPropertySymbol"/> or <see cref="IParameterSymbol"/>.</param>
    /// <param name="value">What is known of the value.</param>
    /// <param name="use">The expression that gives it.</param>
    /// <param name="state">What else is known there.</param>
    void OnValue(ISymbol target, AbstractValue value, IOperation use, FlowState state);

    /// <summary>A field, or a property that is no model's, is given a value.</summary>
    void OnStored(ISymbol member, AbstractValue value, FlowState state);

    /// <summary>An object that the method made leaves its hands; what it holds has not been changed by that yet.</summary>
    void OnEscape(AllocationSite id, EscapeKind how, FlowState state);

    /// <summary>A method is called; the state's world is still that before the call.</summary>
    void OnCall(in CallSite call, AbstractValue result, FlowState state);

    /// <summary>A property is read.</summary>
    void OnRead(IPropertyReferenceOperation read, AbstractValue instance, FlowState state);

    /// <summary>The body of a called method begins: what happens until <see cref="OnLeave"/> happens in it, with the values of this call.</summary>
    void OnEnter(IOperation call, IMethodSymbol method);

    /// <summary>The body that was entered last has come to its end.</summary>
    void OnLeave();
}
