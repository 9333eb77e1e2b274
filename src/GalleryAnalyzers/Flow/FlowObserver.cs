using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow;

/// <summary>Observes the events of a method, after the fixpoint is reached.</summary>
internal abstract class FlowObserver
{
    /// <summary>A property or a parameter receives a value.</summary>
    /// <param name="target">The <see cref="IPropertySymbol"/> or <see cref="IParameterSymbol"/>.</param>
    /// <param name="value">The abstract value.</param>
    /// <param name="use">The expression of the value.</param>
    /// <param name="isHeld">Whether a tracked object holds it from now on, whose escape is told as well.</param>
    /// <param name="state">The state at that point.</param>
    public virtual void OnValue(ISymbol target, AbstractValue value, IOperation use, bool isHeld, ShownState state)
    {
    }

    /// <summary>A field, or a property of a type that is not a model, receives a value.</summary>
    public virtual void OnStored(ISymbol member, AbstractValue value, ShownState state)
    {
    }

    /// <summary>A tracked object escapes; its contents are still those from before.</summary>
    public virtual void OnEscape(AllocationSite id, EscapeKind how, ShownState state)
    {
    }

    /// <summary>A tracked object is left at the end of the body, wherever it was made, with all that it holds.</summary>
    public virtual void OnLeft(AbstractObject left)
    {
    }

    /// <summary>The body has no reachable exit, so that nothing is known of what its objects hold in the end.</summary>
    public virtual void OnNoExit()
    {
    }

    /// <summary>A method is called; the external state is still that from before the call.</summary>
    public virtual void OnCall(in CallSite call, AbstractValue result, ShownState state)
    {
    }

    /// <summary>A property is read.</summary>
    public virtual void OnRead(IPropertyReferenceOperation read, AbstractValue instance, ShownState state)
    {
    }

    /// <summary>
    /// The interpretation of a called body begins: the events until <see cref="OnLeave"/> happen in it, with the arguments of this call.
    /// </summary>
    public virtual void OnEnter(IOperation call, IMethodSymbol method)
    {
    }

    /// <summary>The interpretation of the body that was entered last ends.</summary>
    public virtual void OnLeave()
    {
    }
}
