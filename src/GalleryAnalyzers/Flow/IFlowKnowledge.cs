using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow;

/// <summary>The knowledge of a library: the interpreter itself knows no library's names.</summary>
internal interface IFlowKnowledge
{
    /// <summary>The framework's types in the compilation.</summary>
    WellKnownTypes Types { get; }

    /// <summary>The external state at the entry of a method.</summary>
    ExternalState ExternalState { get; }

    /// <summary>Whether objects of the type are tracked: its constructor, setters and lists only store what they are given.</summary>
    bool IsPlainData(ITypeSymbol type);

    /// <summary>The property of a model that a parameter of its constructor sets; null if there is none.</summary>
    IPropertySymbol? PropertySetBy(IParameterSymbol constructorParameter);

    /// <summary>Whether a static property stands for a fixed value, identified by its name.</summary>
    bool IsNamedChoice(IPropertySymbol property);

    /// <summary>The text of a value of the library; null if it is unknown.</summary>
    IReadOnlyList<ShapePart>? TextOf(Alternative alternative);

    /// <summary>The text of a value of the type that was created from the given text; null if it is unknown.</summary>
    string? Written(ITypeSymbol type, string text);

    /// <summary>
    /// Whether a conversion, constructor, method or property only changes the type of its one operand, and keeps its meaning.
    /// </summary>
    bool KeepsMeaning(ISymbol member);

    /// <summary>Whether the member or type is the library's own, and so runs no code of the program.</summary>
    bool IsLibrary(ISymbol symbol);

    /// <summary>Whether objects of the type lead to external state.</summary>
    bool IsHandle(ITypeSymbol type);

    /// <summary>Whether the method, whose body is unavailable, may change external state even without a handle on it.</summary>
    bool CanReachOutside(IMethodSymbol method);

    /// <summary>The external state after a call.</summary>
    ExternalState After(in CallSite call, AbstractValue result, FlowState state);

    /// <summary>The external state after a property is read.</summary>
    ExternalState After(IPropertyReferenceOperation read, AbstractValue instance, ExternalState state);

    /// <summary>The external state after a task is awaited.</summary>
    ExternalState AfterAwait(AbstractValue task, ITypeSymbol? type, ExternalState state);

    /// <summary>Returns the external state where the await of a task throws.</summary>
    ExternalState AfterFailedAwait(AbstractValue task, ITypeSymbol? type, ExternalState state);

    /// <summary>The fetched object that a property returns if it shows external state; else null.</summary>
    FetchedObject? Fetch(IPropertySymbol property, AbstractValue instance, ExternalState state);

    /// <summary>The result of a call; null if it is unknown.</summary>
    AbstractValue? Call(in CallSite call);

    /// <summary>The value of a property; null if it is unknown.</summary>
    AbstractValue? Read(IPropertySymbol property, AbstractValue instance, IOperation operation, int block);

    /// <summary>Whether the method asks the external service: what that answers is no check of what it was asked with.</summary>
    bool AnswersFromService(IMethodSymbol method);

    /// <summary>Whether the method sends its arguments as they are, and changes none of them.</summary>
    bool IsSend(IMethodSymbol method);

    /// <summary>Whether the method changes none of its arguments.</summary>
    bool IsHarmless(IMethodSymbol method);
}
