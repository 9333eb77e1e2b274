using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <summary>A test that a condition makes of an operand.</summary>
/// <param name="Subject">The operand.</param>
/// <param name="Holds">Whether it holds for an alternative; null where both are possible.</param>
/// <param name="Declared">The variable that a pattern declares for the operand; else null.</param>
internal readonly record struct ConditionTest(IOperation Subject, Func<Alternative, bool?> Holds, ISymbol? Declared)
{
    /// <summary>The test that a condition makes of one operand; null where it makes another.</summary>
    public static ConditionTest? Of(FlowState state, IOperation condition)
    {
        switch (condition)
        {
            case IIsNullOperation isNull:
                return On(isNull.Operand, ConditionTests.IsNull);

            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                return EqualityOf(comparison);

            case IBinaryOperation { OperatorMethod: null } comparison when ConditionTests.IsOrder(comparison.OperatorKind):
                return OrderOf(state, comparison);

            case IIsPatternOperation match:
                return On(
                    match.Value,
                    alternative => ConditionTests.Matches(alternative, match.Pattern),
                    ConditionOperands.DeclaredBy(match.Pattern));

            case IInvocationOperation { Arguments: { Length: 1 } texts } call
                when ConditionOperands.TextTestOf(call.TargetMethod) is { } test:
                return On(texts[0].Value, alternative => ConditionTests.IsEmpty(alternative, test));

            case ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation:
                return On(condition, ConditionTests.IsTrue);

            default:
                return null;
        }
    }

    private static ConditionTest? EqualityOf(IBinaryOperation comparison)
    {
        return ConditionOperands.ConstantOf(comparison.RightOperand) is { } right ? TestOf(comparison.LeftOperand, right.Value)
            : ConditionOperands.ConstantOf(comparison.LeftOperand) is { } left ? TestOf(comparison.RightOperand, left.Value)
            : null;

        ConditionTest TestOf(IOperation subject, object? constant) => comparison.OperatorKind == BinaryOperatorKind.Equals
            ? On(subject, alternative => ConditionTests.IsEqual(alternative, constant))
            : On(subject, alternative => !ConditionTests.IsEqual(alternative, constant));
    }

    private static ConditionTest? OrderOf(FlowState state, IBinaryOperation comparison)
    {
        var kind = comparison.OperatorKind;
        return ConditionOperands.NumberOf(state, comparison.RightOperand) is { } most
                ? On(
                    comparison.LeftOperand,
                    alternative =>
                        ConditionOperands.NumberOf(alternative) is { } number ? ConditionTests.Holds(kind, number, most) : null)
            : ConditionOperands.NumberOf(state, comparison.LeftOperand) is { } least
                ? On(
                    comparison.RightOperand,
                    alternative =>
                        ConditionOperands.NumberOf(alternative) is { } number ? ConditionTests.Holds(kind, least, number) : null)
            : null;
    }

    private static ConditionTest On(IOperation subject, Func<Alternative, bool?> holds, ISymbol? declared = null)
    {
        while (subject is IConversionOperation { OperatorMethod: null, IsTryCast: false } conversion
            && !Evaluator.ChangesNumber(conversion))
        {
            subject = conversion.Operand;
        }

        return new ConditionTest(subject, holds, declared);
    }
}
