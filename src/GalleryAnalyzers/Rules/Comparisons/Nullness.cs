using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.Comparisons;

/// <summary>Decides from a value and from the declared types whether it can be null.</summary>
internal static class Nullness
{
    /// <summary>Whether every path gave the property a value other than null.</summary>
    public static bool IsNeverNull(PropertyValue value) =>
        value.Value.Alternatives.All(IsNeverNull)
        || (TypeOf(value.Use) is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
            && !value.Value.Alternatives.Any(IsNull));

    // A choice that the compiler converts from text may be null.
    private static bool IsNull(Alternative alternative) => alternative is ConstantAlternative { Value: null };

    private static bool IsNeverNull(Alternative alternative) => alternative switch
    {
        ConstantAlternative { Value: var constant } => constant is not null,
        UnknownAlternative { SymbolicId: var identity } => IsDeclaredSo(identity?.Source),
        _ => alternative.IsKnown,
    };

    // Excludes results of calls: the annotation of a task's result is not that of the task.
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
