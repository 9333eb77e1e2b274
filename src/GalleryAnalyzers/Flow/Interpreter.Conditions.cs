using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow;

/// <content>What a branch taken tells of the values that its condition asked about.</content>
internal sealed partial class Interpreter
{
    /// <summary>The states in which the condition came out as given, and in which it did not; null where it cannot. One of them is made of the given one.</summary>
    private (FlowState? Taken, FlowState? NotTaken) Branch(FlowState state, IOperation condition, bool outcome)
    {
        var deciding = DecidingAlone(state, condition);
        var taken = Assume(state.Clone(), condition, outcome);
        var notTaken = Assume(state, condition, !outcome);
        if (taken is not null && notTaken is not null)
        {
            // One of the two branches is never taken with the values that are known, and nothing here tells which.
            foreach (var variable in deciding)
            {
                Forget(taken, variable);
                Forget(notTaken, variable);
            }
        }

        return (taken, notTaken);

        static void Forget(FlowState branch, (ISymbol Variable, AbstractValue Value) deciding)
        {
            if (deciding.Value.Equals(branch.FindVariable(deciding.Variable)))
            {
                branch.NarrowVariable(deciding.Variable, AbstractValue.Unknown);
            }
        }
    }

    /// <summary>The variables of known value that a condition is about; none where anything else has a say in it.</summary>
    private List<(ISymbol Variable, AbstractValue Value)> DecidingAlone(FlowState state, IOperation condition)
    {
        var variables = new List<(ISymbol, AbstractValue)>();
        foreach (var part in condition.DescendantsAndSelf())
        {
            var source = part is IFlowCaptureReferenceOperation capture && _capturedTargets.TryGetValue(capture.Id, out var target) ? target : part;
            switch (source)
            {
                case { ConstantValue.HasValue: true }:
                    break;

                case ILocalReferenceOperation { Local: var local } when IsKnownData(state.FindVariable(local)):
                    variables.Add((local, state.FindVariable(local)!));
                    break;

                case IParameterReferenceOperation { Parameter: var parameter } when IsKnownData(state.FindVariable(parameter)):
                    variables.Add((parameter, state.FindVariable(parameter)!));
                    break;

                // What is written on the way is not what was asked about.
                case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }:
                case IAssignmentOperation or ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation
                    or IInstanceReferenceOperation or IAwaitOperation:
                    return [];
            }
        }

        return variables;

        static bool IsKnownData(AbstractValue? value) => value?.Alternatives.All(alternative =>
            alternative is ConstantAlternative { Value: not null } or ShapeAlternative or MemberAlternative) == true;
    }

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

            case IBinaryOperation { OperatorMethod: null } comparison when IsOrder(comparison.OperatorKind):
                return NumberOf(state, comparison.RightOperand) is { } most
                    ? Narrow(state, comparison.LeftOperand, alternative => NumberOf(alternative) is { } number ? Holds(comparison.OperatorKind, number, most) : null, outcome)
                    : NumberOf(state, comparison.LeftOperand) is { } least
                        ? Narrow(state, comparison.RightOperand, alternative => NumberOf(alternative) is { } number ? Holds(comparison.OperatorKind, least, number) : null, outcome)
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

    private static bool IsOrder(BinaryOperatorKind kind) => kind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    private static bool Holds(BinaryOperatorKind kind, int left, int right) => kind switch
    {
        BinaryOperatorKind.LessThan => left < right,
        BinaryOperatorKind.LessThanOrEqual => left <= right,
        BinaryOperatorKind.GreaterThan => left > right,
        _ => left >= right,
    };

    private static int? NumberOf(FlowState state, IOperation operand) =>
        ConstantOf(operand) is { Value: var constant } ? constant as int?
        : operand switch
        {
            ILocalReferenceOperation { Local: var local } => NumberOf(state.FindVariable(local)?.Single),
            IParameterReferenceOperation { Parameter: var parameter } => NumberOf(state.FindVariable(parameter)?.Single),
            _ => null,
        };

    private static int? NumberOf(Alternative? alternative) => alternative is ConstantAlternative { Value: int number } ? number : null;

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
