using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow;

/// <summary>What the interpreter is taught about a library: it knows no library's names itself.</summary>
internal interface IFlowKnowledge
{
    /// <summary>The framework's types in the compilation.</summary>
    WellKnownTypes Types { get; }

    /// <summary>Whether an object of the type is followed: its constructor, setters and lists do nothing but keep what they are given.</summary>
    bool IsPlainData(ITypeSymbol type);

    /// <summary>The property of a model that a parameter of its constructor sets, or null.</summary>
    IPropertySymbol? PropertySetBy(IParameterSymbol constructorParameter);

    /// <summary>Whether a static property stands for a fixed value that its own name tells.</summary>
    bool IsNamedChoice(IPropertySymbol property);

    /// <summary>The text that a value of the library's own turns into, or null where that is not known.</summary>
    IReadOnlyList<ShapePart>? TextOf(Alternative alternative);

    /// <summary>The text as which a value of the type is written that was made from the text, or null where that is not known.</summary>
    string? Written(ITypeSymbol type, string text);

    /// <summary>Whether a conversion, constructor, method or property only changes the type in which its one operand is written.</summary>
    bool KeepsMeaning(ISymbol member);

    /// <summary>What is known of the world where a method begins.</summary>
    ExternalState ExternalState { get; }

    /// <summary>Whether the method, whose body is not at hand, may do anything outside the program, even without being given a grip on it.</summary>
    bool CanReachOutside(IMethodSymbol method);

    /// <summary>The world after a call.</summary>
    ExternalState After(in CallSite call, AbstractValue result, FlowState state);

    /// <summary>The world after a property was read.</summary>
    ExternalState After(IPropertyReferenceOperation read, AbstractValue instance, ExternalState state);

    /// <summary>The world after a task was waited for.</summary>
    ExternalState AfterAwait(AbstractValue task, ITypeSymbol? type, ExternalState state);

    /// <summary>The object that a property gives, where it shows something outside the program; else null.</summary>
    FetchedObject? Fetch(IPropertySymbol property, AbstractValue instance, ExternalState state);

    /// <summary>What a call gives, or null where that is not known.</summary>
    AbstractValue? Call(in CallSite call);

    /// <summary>What a property gives, or null where that is not known.</summary>
    AbstractValue? Read(IPropertySymbol property, AbstractValue instance, IOperation operation, int block);

    /// <summary>Whether the method sends the objects that it is given, as they are, and changes none of them.</summary>
    bool IsSend(IMethodSymbol method);

    /// <summary>Whether the method changes nothing that it is given.</summary>
    bool IsHarmless(IMethodSymbol method);
}
