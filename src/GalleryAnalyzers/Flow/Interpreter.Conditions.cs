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
        List<(ISymbol Variable, AbstractValue Value)>? deciding = null;
        var isDecided = IsDecidedByKnown(state, condition, ref deciding);
        var taken = Assume(state.Clone(), condition, outcome);
        var notTaken = Assume(state, condition, !outcome);
        if (isDecided && deciding is not null && taken is not null && notTaken is not null)
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

    /// <summary>Whether nothing has a say in a condition but constants and variables of known value.</summary>
    /// <param name="state">What is known where it is asked.</param>
    /// <param name="part">The condition, or a part of it.</param>
    /// <param name="variables">The variables, with their values; null as long as there is none.</param>
    private bool IsDecidedByKnown(FlowState state, IOperation part, ref List<(ISymbol Variable, AbstractValue Value)>? variables)
    {
        var source = part is IFlowCaptureReferenceOperation capture && _capturedTargets.TryGetValue(capture.Id, out var target) ? target : part;
        switch (source)
        {
            case { ConstantValue.HasValue: true }:
                break;

            case ILocalReferenceOperation { Local: var local } when IsKnownData(state.FindVariable(local)):
                (variables ??= new()).Add((local, state.FindVariable(local)!));
                break;

            case IParameterReferenceOperation { Parameter: var parameter } when IsKnownData(state.FindVariable(parameter)):
                (variables ??= new()).Add((parameter, state.FindVariable(parameter)!));
                break;

            // What is written on the way is not what was asked about.
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }:
            case IAssignmentOperation or ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation
                or IInstanceReferenceOperation or IAwaitOperation:
                return false;
        }

        foreach (var operand in part.ChildOperations)
        {
            if (!IsDecidedByKnown(state, operand, ref variables))
            {
                return false;
            }
        }

        return true;

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

            case IIsNullOperation isNull:
                return Narrow(state, isNull.Operand, IsNull, outcome);

            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                return AssumeEqual(state, comparison, outcome == (comparison.OperatorKind == BinaryOperatorKind.Equals));

            case IBinaryOperation { OperatorMethod: null } comparison when IsOrder(comparison.OperatorKind):
                return AssumeOrder(state, comparison, outcome);

            case IIsPatternOperation pattern:
                return AssumeMatch(state, pattern, outcome);

            case IInvocationOperation
            {
                TargetMethod: { Name: "IsNullOrEmpty", ContainingType.SpecialType: SpecialType.System_String },
                Arguments: { Length: 1 } texts,
            }:
                return Narrow(state, texts[0].Value, static alternative => IsEmpty(alternative, string.IsNullOrEmpty), outcome);

            case IInvocationOperation
            {
                TargetMethod: { Name: "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String },
                Arguments: { Length: 1 } texts,
            }:
                return Narrow(state, texts[0].Value, static alternative => IsEmpty(alternative, string.IsNullOrWhiteSpace), outcome);

            case ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation:
                return Narrow(state, condition, alternative => alternative is ConstantAlternative { Value: bool flag } ? flag : null, outcome);

            default:
                return state;
        }
    }

    private FlowState? AssumeEqual(FlowState state, IBinaryOperation comparison, bool isEqual) =>
        ConstantOf(comparison.RightOperand) is { } right
            ? Narrow(state, comparison.LeftOperand, alternative => IsEqual(alternative, right.Value), isEqual)
            : ConstantOf(comparison.LeftOperand) is { } left
                ? Narrow(state, comparison.RightOperand, alternative => IsEqual(alternative, left.Value), isEqual)
                : state;

    private FlowState? AssumeOrder(FlowState state, IBinaryOperation comparison, bool outcome) =>
        NumberOf(state, comparison.RightOperand) is { } most
            ? Narrow(state, comparison.LeftOperand, alternative => NumberOf(alternative) is { } number ? Holds(comparison.OperatorKind, number, most) : null, outcome)
            : NumberOf(state, comparison.LeftOperand) is { } least
                ? Narrow(state, comparison.RightOperand, alternative => NumberOf(alternative) is { } number ? Holds(comparison.OperatorKind, least, number) : null, outcome)
                : state;

    private FlowState? AssumeMatch(FlowState state, IIsPatternOperation pattern, bool outcome) =>
        Narrow(state, pattern.Value, alternative => Matches(alternative, pattern.Pattern), outcome);

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

            if (value.Where(test, outcome) is not { } narrowed)
            {
                return null;
            }

            state.NarrowVariable(variable, narrowed);
            return state;
        }

        if (subject is IFlowCaptureReferenceOperation reference)
        {
            if (state.FindCapture(reference.Id).Where(test, outcome) is not { } narrowed)
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

    private static bool? IsEmpty(Alternative alternative, Func<string?, bool> test) =>
        alternative is ConstantAlternative { Value: null or string } constant ? test((string?)constant.Value) : null;

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
