using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.Comparisons;

/// <summary>Tells from what a value is, and from the types that the code declares, whether it can be null.</summary>
internal static class Nullness
{
    /// <summary>Whether the property was given something else than null, whichever path was taken.</summary>
    public static bool IsNeverNull(PropertyValue value) =>
        value.Value.Alternatives.All(IsNeverNull)
        || (TypeOf(value.Use) is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
            && !value.Value.Alternatives.Any(IsNull));

    // Of a choice that is made from text, null may be meant where the compiler converts it.
    private static bool IsNull(Alternative alternative) => alternative is ConstantAlternative { Value: null };

    private static bool IsNeverNull(Alternative alternative) => alternative switch
    {
        ConstantAlternative { Value: var constant } => constant is not null,
        UnknownAlternative { SymbolicId: var identity } => IsDeclaredSo(identity?.Source),
        _ => alternative.IsKnown,
    };

    // What a call gives is left out: the annotation of a task's result is not that of the task.
    private static bool IsDeclaredSo(object? source) => source switch
    {
        IParameterSymbol { NullableAnnotation: var annotation } => annotation == NullableAnnotation.NotAnnotated,
        IFieldSymbol { NullableAnnotation: var annotation } => annotation == NullableAnnotation.NotAnnotated,
        IFieldReferenceOperation { Field: var field } => IsDeclaredSo(field),
        IPropertyReferenceOperation { Property.NullableAnnotation: var annotation } => annotation == NullableAnnotation.NotAnnotated,
        IObjectCreationOperation { Type.IsReferenceType: true } => true,
        UnknownAlternative captured => IsNeverNull(captured),
        _ => false,
    };

    private static ITypeSymbol? TypeOf(IOperation? use) =>
        use is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? TypeOf(conversion.Operand) : use?.Type;
}
