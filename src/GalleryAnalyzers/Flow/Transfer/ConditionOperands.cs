using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <summary>Reads the operands of conditions, without evaluating them again.</summary>
internal static class ConditionOperands
{
    /// <summary>The constant value of an operand, before its conversion; null if it is no constant.</summary>
    public static Optional<object?>? ConstantOf(IOperation operation) =>
        operation.ConstantValue.HasValue ? operation.ConstantValue
        : operation is IConversionOperation { OperatorMethod: null } conversion ? ConstantOf(conversion.Operand)
        : null;

    /// <summary>The number that an operand certainly is; null if it is unknown.</summary>
    public static int? NumberOf(FlowState state, IOperation operand) =>
        ConstantOf(operand) is { Value: var constant } ? constant as int?
        : operand switch
        {
            ILocalReferenceOperation { Local: var local } => NumberOf(state.FindVariable(local)?.Single),
            IParameterReferenceOperation { Parameter: var parameter } => NumberOf(state.FindVariable(parameter)?.Single),
            _ => null,
        };

    /// <summary>The number of an alternative; null if it is none.</summary>
    public static int? NumberOf(Alternative? alternative) => alternative is ConstantAlternative { Value: int number } ? number : null;

    /// <summary>The variable that a pattern declares; null if there is none.</summary>
    public static ISymbol? DeclaredBy(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        _ => null,
    };
}
