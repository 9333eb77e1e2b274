using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow;

/// <content>What a branch taken tells of the values that its condition asked about.</content>
internal sealed partial class Interpreter
{
    /// <summary>The state in which the condition came out as given; null where it cannot.</summary>
    private FlowState? Assume(FlowState state, IOperation condition, bool outcome)
    {
        switch (condition)
        {
            case { ConstantValue: { HasValue: true, Value: bool constant } }:
                return constant == outcome ? state : null;

            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                return Assume(state, not.Operand, !outcome);

            case IIsNullOperation isNull:
                return Narrow(state, isNull.Operand, alternative => IsNull(alternative), outcome);

            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                var isEqual = outcome == (comparison.OperatorKind == BinaryOperatorKind.Equals);
                return ConstantOf(comparison.RightOperand) is { } right
                    ? Narrow(state, comparison.LeftOperand, alternative => IsEqual(alternative, right.Value), isEqual)
                    : ConstantOf(comparison.LeftOperand) is { } left
                        ? Narrow(state, comparison.RightOperand, alternative => IsEqual(alternative, left.Value), isEqual)
                        : state;

            case IIsPatternOperation pattern:
                return Narrow(state, pattern.Value, alternative => Matches(alternative, pattern.Pattern), outcome);

            case IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String } method, Arguments.Length: 1 } call:
                return Narrow(state, call.Arguments[0].Value, alternative => alternative switch
                {
                    ConstantAlternative { Value: string text } => method.Name == "IsNullOrEmpty" ? text.Length == 0 : string.IsNullOrWhiteSpace(text),
                    ConstantAlternative { Value: null } => true,
                    _ => null,
                }, outcome);

            case ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation:
                return Narrow(state, condition, alternative => alternative is ConstantAlternative { Value: bool flag } ? flag : null, outcome);

            default:
                return state;
        }
    }

    /// <summary>Drops the alternatives for which the test does not come out as it did.</summary>
    private FlowState? Narrow(FlowState state, IOperation subject, Func<Alternative, bool?> test, bool outcome)
    {
        while (subject is IConversionOperation { OperatorMethod: null, IsTryCast: false } conversion && !ChangesNumber(conversion))
        {
            subject = conversion.Operand;
        }

        var variable = subject switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => (ISymbol)parameter.Parameter,
            _ => null,
        };
        if (variable is not null)
        {
            if (state.FindVariable(variable) is not { } value)
            {
                return state;
            }

            if (value.Where(alternative => test(alternative) is not { } result || result == outcome) is not { } narrowed)
            {
                return null;
            }

            state.NarrowVariable(variable, narrowed);
            return state;
        }

        if (subject is IFlowCaptureReferenceOperation reference)
        {
            if (state.FindCapture(reference.Id).Where(alternative => test(alternative) is not { } result || result == outcome) is not { } narrowed)
            {
                return null;
            }

            state.SetCapture(reference.Id, narrowed);
            if (_capturedTargets.TryGetValue(reference.Id, out var captured)
                && captured is ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation)
            {
                return Narrow(state, captured, test, outcome);
            }
        }

        return state;
    }

    private static Optional<object?>? ConstantOf(IOperation operation) =>
        operation.ConstantValue.HasValue ? operation.ConstantValue
        : operation is IConversionOperation { OperatorMethod: null } conversion ? ConstantOf(conversion.Operand)
        : null;

    private static bool? IsNull(Alternative alternative) => alternative switch
    {
        UnknownAlternative => null,
        ConstantAlternative { Value: null } => true,
        _ => false,
    };

    private static bool? IsEqual(Alternative alternative, object? value) => alternative switch
    {
        ConstantAlternative { Value: { } its } when value is not null && its.GetType() != value.GetType() => null,
        ConstantAlternative constant => Equals(constant.Value, value),
        ObjectAlternative when value is null => false,
        _ => null,
    };

    private static bool? Matches(Alternative alternative, IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true } constant } => IsEqual(alternative, constant.Value),
        INegatedPatternOperation negated => !Matches(alternative, negated.Pattern),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either =>
            (Matches(alternative, either.LeftPattern), Matches(alternative, either.RightPattern)) switch
            {
                (true, _) or (_, true) => true,
                (false, false) => false,
                _ => null,
            },
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both =>
            (Matches(alternative, both.LeftPattern), Matches(alternative, both.RightPattern)) switch
            {
                (false, _) or (_, false) => false,
                (true, true) => true,
                _ => null,
            },
        _ => IsNull(alternative) == true && pattern is ITypePatternOperation or IDeclarationPatternOperation { MatchesNull: false } ? false : null,
    };
}
