using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.PathConditions;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <summary>Decides conditions, and narrows their operands on each branch.</summary>
internal sealed class ConditionEvaluator(Interpreter run)
{
    /// <summary>
    /// The states in which the condition has the given outcome, and the other one; null if it cannot. One of them reuses the given state.
    /// </summary>
    public (FlowState? Taken, FlowState? NotTaken) Branch(ProgramPoint at, IOperation condition, AbstractValue value, bool outcome)
    {
        if (value.Single is ConstantAlternative { Value: bool known })
        {
            return known == outcome ? (at.State, null) : (null, at.State);
        }

        var support = value.Single is UnknownAlternative { Support: { } its } ? its : run.Support.SupportOf(at, condition);
        object? narrowed = null;
        var taken = Assume(at.State.Clone(), condition, outcome, ref narrowed);
        var notTaken = Assume(at.State, condition, !outcome, ref narrowed);
        if (taken is null || notTaken is null)
        {
            return (taken, notTaken);
        }

        if (run.Body.LoopIterations.SelfUpdated(condition.Syntax) is { Count: > 0 } updated)
        {
            Forget(outcome ? notTaken : taken, updated);
        }

        if (support is not null
            && (narrowed is null
                || value.Alternatives.Any(static alternative => alternative is UnknownAlternative { Support: not null })))
        {
            Suspend(taken, support, Literal.On(at.Block, outcome, support));
            Suspend(notTaken, support, Literal.On(at.Block, !outcome, support));
        }

        // The value of a path-dependent variable correlates with the path that was taken before.
        var narrowedVariable = narrowed as ISymbol;
        Func<ISymbol, bool>? isSelected = narrowed is not null || value.Single is null
            ? variable => !SymbolEqualityComparer.Default.Equals(variable, narrowedVariable)
            : taken.HasPathDependent ? run.Body.RelatedConditions.RelatedTo(condition) ?? ParametersRelatedTo(condition) : null;
        if (isSelected is not null)
        {
            taken.SuspendPathDependent(at.Block, outcome, isSelected);
            notTaken.SuspendPathDependent(at.Block, !outcome, isSelected);
        }

        return (taken, notTaken);
    }

    public void Suspend(FlowState state, Support support, Literal literal)
    {
        state.Suspend(support, literal);
        foreach (var captured in run.Captured)
        {
            if (state.FindVariable(captured.Key) is null && captured.Value.Alternatives.Any(support.Include))
            {
                state.NarrowVariable(captured.Key, AbstractValue.Unknown);
            }
        }

        for (var running = run; running is not null; running = running.Caller)
        {
            foreach (var declared in running.Evaluator.Declared.Where(pair => pair.Value.Alternatives.Any(support.Include)).ToList())
            {
                running.Evaluator.Declared[declared.Key] = AbstractValue.Unknown;
            }
        }
    }

    /// <summary>The result of the test, if it is the same for every alternative; else unknown.</summary>
    public AbstractValue Tested(ProgramPoint at, AbstractValue value, Func<Alternative, bool?> test, IOperation operation)
    {
        bool? common = null;
        foreach (var alternative in value.Alternatives)
        {
            if (test(alternative) is not { } result || (common ?? result) != result)
            {
                return run.Evaluator.Fresh(at, operation);
            }

            common = result;
        }

        return AbstractValue.Constant(common, operation);
    }

    // A text that each iteration computes from its previous value has its last value after the loop: few such loops have no iteration.
    private static void Forget(FlowState state, HashSet<string> updated)
    {
        foreach (var variable in state.Variables.ToList())
        {
            if (updated.Contains(variable.Key.Name)
                && variable.Key is ILocalSymbol { Type.SpecialType: SpecialType.System_String }
                        or IParameterSymbol { Type.SpecialType: SpecialType.System_String })
            {
                state.NarrowVariable(variable.Key, AbstractValue.Unknown);
            }
        }
    }

    /// <summary>
    /// Selects the parameters that were passed along with one that the condition tests, as the caller may have chosen them by it. For a
    /// captured variable that a local function tests, it selects the other captured ones.
    /// </summary>
    private Func<ISymbol, bool>? ParametersRelatedTo(IOperation condition)
    {
        if (run.Caller is null)
        {
            return null;
        }

        foreach (var part in condition.DescendantsAndSelf())
        {
            var tested = ConditionOperands.VariableOf(part);
            if (tested is not null && IsAround(tested))
            {
                return variable => IsAround(variable) && !SymbolEqualityComparer.Default.Equals(variable, tested);
            }

            if (tested is IParameterSymbol)
            {
                return variable => variable is IParameterSymbol && !SymbolEqualityComparer.Default.Equals(variable, tested);
            }
        }

        return null;

        bool IsAround(ISymbol variable) =>
            run.Body.Method is { MethodKind: MethodKind.LocalFunction }
                && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol?.OriginalDefinition, run.Body.Method);
    }

    /// <summary>The state in which the condition has the given outcome; null if it cannot.</summary>
    private FlowState? Assume(FlowState state, IOperation condition, bool outcome, ref object? narrowed)
    {
        switch (condition)
        {
            case IIsNullOperation isNull:
                return Narrow(state, isNull.Operand, ConditionTests.IsNull, outcome, ref narrowed);

            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                return AssumeEqual(state, comparison, outcome == (comparison.OperatorKind == BinaryOperatorKind.Equals), ref narrowed);

            case IBinaryOperation { OperatorMethod: null } comparison when ConditionTests.IsOrder(comparison.OperatorKind):
                return AssumeOrder(state, comparison, outcome, ref narrowed);

            case IIsPatternOperation pattern:
                return AssumeMatch(state, pattern, outcome, ref narrowed);

            case IInvocationOperation { Arguments: { Length: 1 } texts } call when ConditionOperands.TextTestOf(call.TargetMethod) is { } test:
                return Narrow(state, texts[0].Value, alternative => ConditionTests.IsEmpty(alternative, test), outcome, ref narrowed);

            case ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation:
                return Narrow(
                    state, condition,
                    alternative => alternative is ConstantAlternative { Value: bool flag } ? flag : null,
                    outcome, ref narrowed);

            default:
                return state;
        }
    }

    private FlowState? AssumeEqual(FlowState state, IBinaryOperation comparison, bool isEqual, ref object? narrowed) =>
        ConditionOperands.ConstantOf(comparison.RightOperand) is { } right
            ? Narrow(state, comparison.LeftOperand, alternative => ConditionTests.IsEqual(alternative, right.Value), isEqual, ref narrowed)
            : ConditionOperands.ConstantOf(comparison.LeftOperand) is { } left
                ? Narrow(
                    state, comparison.RightOperand, alternative => ConditionTests.IsEqual(alternative, left.Value), isEqual, ref narrowed)
                : state;

    private FlowState? AssumeOrder(FlowState state, IBinaryOperation comparison, bool outcome, ref object? narrowed) =>
        ConditionOperands.NumberOf(state, comparison.RightOperand) is { } most
            ? Narrow(
                state,
                comparison.LeftOperand,
                alternative =>
                    ConditionOperands.NumberOf(alternative) is { } number
                        ? ConditionTests.Holds(comparison.OperatorKind, number, most)
                        : null,
                outcome,
                ref narrowed)
            : ConditionOperands.NumberOf(state, comparison.LeftOperand) is { } least
                ? Narrow(
                    state,
                    comparison.RightOperand,
                    alternative =>
                        ConditionOperands.NumberOf(alternative) is { } number
                            ? ConditionTests.Holds(comparison.OperatorKind, least, number)
                            : null,
                    outcome,
                    ref narrowed)
                : state;

    private FlowState? AssumeMatch(FlowState state, IIsPatternOperation pattern, bool outcome, ref object? narrowed)
    {
        if (outcome && ConditionOperands.DeclaredBy(pattern.Pattern) is { } declared
            && state.FindVariable(declared)?.Where(Test, outcome) is { } matched)
        {
            state.NarrowVariable(declared, matched);
        }

        return Narrow(state, pattern.Value, Test, outcome, ref narrowed);

        bool? Test(Alternative alternative) => ConditionTests.Matches(alternative, pattern.Pattern);
    }

    /// <summary>Removes the alternatives for which the test has the other outcome.</summary>
    /// <param name="state">The state, which is narrowed.</param>
    /// <param name="subject">The operand.</param>
    /// <param name="test">The test.</param>
    /// <param name="outcome">The outcome of the test.</param>
    /// <param name="narrowed">The variable or flow capture that lost alternatives, if any did.</param>
    private FlowState? Narrow(FlowState state, IOperation subject, Func<Alternative, bool?> test, bool outcome, ref object? narrowed)
    {
        while (subject is IConversionOperation { OperatorMethod: null, IsTryCast: false } conversion
            && !Evaluator.ChangesNumber(conversion))
        {
            subject = conversion.Operand;
        }

        if (ConditionOperands.VariableOf(subject) is { } variable)
        {
            if (state.FindVariable(variable) is not { } value)
            {
                return state;
            }

            if (value.Where(test, outcome) is not { } kept)
            {
                return null;
            }

            narrowed = ReferenceEquals(kept, value) ? narrowed : variable;
            state.NarrowVariable(variable, kept);
            return state;
        }

        if (subject is IFlowCaptureReferenceOperation reference)
        {
            var value = state.FindCapture(reference.Id);
            if (value.Where(test, outcome) is not { } kept)
            {
                return null;
            }

            narrowed = ReferenceEquals(kept, value) ? narrowed : reference.Id;
            state.SetCapture(reference.Id, kept);
            if (run.Evaluator.CapturedTargets.TryGetValue(reference.Id, out var captured)
                && captured is ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation)
            {
                return Narrow(state, captured, test, outcome, ref narrowed);
            }
        }

        return state;
    }
}
