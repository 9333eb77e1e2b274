using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Recognizes operations that throw for some operands, so that code behind them knows more of these.</summary>
internal static class ImplicitExceptions
{
    /// <summary>Whether the operation itself, apart from its operands, may throw for what it is given.</summary>
    public static bool MayBeThrownBy(IOperation operation, WellKnownTypes types) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } => types.EffectsOf(method).HasFlag(MemberEffects.ThrowsForInvalid),
        IArrayElementReferenceOperation => true,
        IPropertyReferenceOperation { Property: { IsIndexer: true } indexer, Arguments: { Length: 1 } indices } =>
            (indexer.ContainingType.SpecialType == SpecialType.System_String || types.IsInert(indexer.ContainingType))
            && (indices[0].Value.Type?.SpecialType == SpecialType.System_Int32 || !indices[0].Value.ConstantValue.HasValue),
        IPropertyReferenceOperation { Property: { Name: nameof(Nullable<int>.Value), ContainingType: var type } } =>
            type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder, RightOperand: var divisor } =>
            !divisor.ConstantValue.HasValue && IsInteger(divisor.Type),
        IConversionOperation { IsTryCast: false, OperatorMethod: null, IsImplicit: false } cast =>
            cast.GetConversion() is { IsExplicit: true } conversion
            && (conversion.IsReference || conversion.IsUnboxing || conversion.IsNullable || (cast.IsChecked && conversion.IsNumeric)),
        _ => false,
    };

    /// <summary>Whether the code says of the operation's value that it is not null, as it would throw otherwise.</summary>
    public static bool AreExcludedFor(IOperation operation) =>
        operation.Syntax.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression);

    private static bool IsInteger(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;
}
