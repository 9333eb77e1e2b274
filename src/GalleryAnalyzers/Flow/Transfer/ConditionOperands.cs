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
        : VariableOf(operand) is { } variable ? NumberOf(state.FindVariable(variable)?.Single)
        : null;

    /// <summary>The number of an alternative; null if it is none.</summary>
    public static int? NumberOf(Alternative? alternative) => alternative is ConstantAlternative { Value: int number } ? number : null;

    /// <summary>The local or parameter that an operand reads; null if it is another expression.</summary>
    public static ISymbol? VariableOf(IOperation operand) => operand switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        _ => null,
    };

    /// <summary>The test of a text that a method of <see cref="string"/> performs; null if it performs none.</summary>
    public static Func<string?, bool>? TextTestOf(IMethodSymbol method) => method switch
    {
        { ContainingType.SpecialType: not SpecialType.System_String } => null,
        { Name: nameof(string.IsNullOrEmpty) } => string.IsNullOrEmpty,
        { Name: nameof(string.IsNullOrWhiteSpace) } => string.IsNullOrWhiteSpace,
        _ => null,
    };

    /// <summary>The variable that a pattern declares; null if there is none.</summary>
    public static ISymbol? DeclaredBy(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        _ => null,
    };
}
