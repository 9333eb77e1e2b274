using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Recognizes operations that throw for some operands, so that code behind them knows more of these.</summary>
internal static class ImplicitExceptions
{
    /// <summary>Whether the operation itself, apart from its operands, may throw for what it is given.</summary>
    /// <remarks>An element at a constant place tells only that there are so many, which is mostly known before.</remarks>
    public static bool MayBeThrownBy(IOperation operation, WellKnownTypes types) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } => types.EffectsOf(method).HasFlag(MemberEffects.ThrowsForInvalid),
        IArrayCreationOperation { DimensionSizes: var sizes } => sizes.Any(static size => !size.ConstantValue.HasValue),
        IArrayElementReferenceOperation { Indices: var indices } => indices.Any(static index => !index.ConstantValue.HasValue),
        IPropertyReferenceOperation { Property: { IsIndexer: true } indexer, Arguments: { Length: 1 } indices } =>
            (indexer.ContainingType.SpecialType == SpecialType.System_String || types.IsInert(indexer.ContainingType))
            && !indices[0].Value.ConstantValue.HasValue,
        IPropertyReferenceOperation { Property: { Name: nameof(Nullable<int>.Value), ContainingType: var type } } =>
            type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T,
        IConversionOperation { IsTryCast: false, OperatorMethod: null, IsImplicit: false } cast =>
            cast.GetConversion() is { IsExplicit: true } conversion
            && (conversion.IsReference || conversion.IsUnboxing || conversion.IsNullable || (cast.IsChecked && conversion.IsNumeric)),
        _ => false,
    };

    /// <summary>The operands for which the operation may throw: a tracked object does not, nor a value beside its key.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="operands">The number of its operands.</param>
    /// <param name="isTracked">Whether the first operand is an object that is tracked.</param>
    public static (int First, int Count) OperandsOf(IOperation operation, int operands, bool isTracked) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "Add" } => isTracked ? (1, operands - 2) : (0, operands - 1),
        IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true } when isTracked => (1, operands - 1),
        _ => isTracked ? (0, 0) : (0, operands),
    };

    /// <summary>The constant place of an element of an array or a text, which has more elements then; else null.</summary>
    public static int? PlaceIn(IOperation operation) => operation switch
    {
        IArrayElementReferenceOperation { Indices: { Length: 1 } places } => places[0].ConstantValue.Value as int?,
        IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType.SpecialType: SpecialType.System_String } } element =>
            element.Arguments[0].Value.ConstantValue.Value as int?,
        _ => null,
    };

    /// <summary>Whether the code says of the operation's value that it is not null.</summary>
    public static bool IsSaidNotNull(IOperation operation) => operation.Syntax.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression);

    /// <summary>Whether the operation throws if its first operand is null, and for nothing else that is of interest.</summary>
    public static bool RejectsNull(IOperation operation, WellKnownTypes types) =>
        operation is IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: var type } }
        && (types.Is(type, TypeNames.ArgumentException) || types.Is(type, TypeNames.ArgumentNullException));

    /// <summary>Whether the operation throws if its second operand is zero.</summary>
    public static bool RejectsZero(IOperation operation) =>
        operation is IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder,
            OperatorMethod: null,
            RightOperand.Type.SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64
        };
}
