using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.PathConditions;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Transfer;

/// <summary>Decides conditions, narrows their operands on each branch, and adds what is assumed there to the path condition.</summary>
internal sealed class ConditionEvaluator(Interpreter run)
{
    /// <summary>
    /// The states in which the condition has the given outcome, and the other one; null if it cannot. One of them reuses the given state.
    /// </summary>
    public (FlowState? Taken, FlowState? NotTaken) Branch(ProgramPoint at, IOperation condition, AbstractValue value, bool outcome)
    {
        if (value.Single is ConstantAlternative { Value: bool known })
        {
            AssumeInLoop(at, condition, known, at.State.SupportOf(value).Inputs, tellsIteration: false);
            return known == outcome ? (at.State, null) : (null, at.State);
        }

        var test = ConditionTest.Of(at.State, condition);
        var tested = test is { } its && ValueOf(at, its.Subject) is { } subject
            ? new Tested(subject, its.Holds)
            : new Tested(value, ConditionTests.IsTrue);
        var literal = LiteralOf(at, condition, value, tested);
        if (at.State.PathCondition.Assumed.OutcomeOf(literal.Atom) is { } assumed)
        {
            return (assumed == literal.Outcome) == outcome ? (at.State, null) : (null, at.State);
        }

        if (AskedBy(at, condition, test) is { } asked)
        {
            literal = literal with { Question = Questions.Of(condition, test, asked, literal.Outcome) };
        }

        var isPossible = IsPossible(outcome);
        if (!isPossible || !IsPossible(!outcome))
        {
            Narrow(at, test, isPossible == outcome, literal: null);
            return isPossible ? (at.State, null) : (null, at.State);
        }

        var other = new ProgramPoint(at.State.Clone(), at.Block, isReporting: false, at.Depth);
        Assume(at, condition, test, tested, outcome ? literal : literal.Opposite, outcome);
        Assume(other, condition, test, tested, outcome ? literal.Opposite : literal, !outcome);
        return (at.State, other.State);

        bool IsPossible(bool its) => tested.Value.Where(tested.Holds, its) is not null
            && IsFeasible(at, its ? literal : literal.Opposite);
    }

    /// <summary>Assumes a literal from here on.</summary>
    public void Assume(ProgramPoint at, Literal literal)
    {
        at.State.Assume(literal);
        foreach (var running in run.CallStack)
        {
            running.NoteAssumed(literal);
        }
    }

    /// <summary>Assumes that an operation did not throw, which tells of its operands' support on the paths that evaluate it.</summary>
    public void AssumeReturned(ProgramPoint at, IOperation operation, Support support)
    {
        if (!support.IsNone)
        {
            Assume(at, Literal.Returned(operation, at.Block, support) with { IsImplicit = true });
        }
    }

    /// <summary>Assumes that the answer to a question about a value is no, as the operation would throw otherwise.</summary>
    public void AssumeNot(
        ProgramPoint at, object question, Func<Alternative, bool?> test, AbstractValue value, IOperation operation)
    {
        if (value.Single is UnknownAlternative { SymbolicId: not null })
        {
            if (run.Evaluator.Answer(at, operation, question, value).Single is UnknownAlternative { SymbolicId: { } answer })
            {
                Assume(at, Literal.Of(answer, branch: -1, Support.None).Opposite with { IsImplicit = true });
            }
        }
        else if (value.Where(test, outcome: false) is { } left && !ReferenceEquals(left, value))
        {
            AssumeCommonGuard(at, left.Alternatives);
            AssumeReturned(at, operation, at.State.SupportOf(value).Inputs);
        }
    }

    /// <summary>Assumes that an array or a text has more elements than a constant place.</summary>
    public void AssumeLonger(ProgramPoint at, AbstractValue length, int place)
    {
        if (length.Single is not UnknownAlternative { SymbolicId: { } identity })
        {
            return;
        }

        var literal = Literal.Returned((identity, place), at.Block, Support.None) with
        {
            IsImplicit = true,
            Question = Questions.IsLonger(identity, place),
        };
        if (at.State.PathCondition.Assumed.OutcomeOf(literal.Atom) is null)
        {
            Assume(at, literal);
        }
    }

    /// <summary>The result of the test, if it is the same for every alternative; else unknown.</summary>
    /// <param name="at">The point.</param>
    /// <param name="value">The tested value.</param>
    /// <param name="test">The test.</param>
    /// <param name="operation">The operation that tests.</param>
    /// <param name="question">What tests of equal values have in common that ask the same; null where that is not known.</param>
    public AbstractValue ResultOf(
        ProgramPoint at, AbstractValue value, Func<Alternative, bool?> test, IOperation operation, object? question = null)
    {
        bool? common = null;
        foreach (var alternative in value.Alternatives)
        {
            if (test(alternative) is not { } result || (common ?? result) != result)
            {
                return question is null ? run.Evaluator.Fresh(at, operation) : run.Evaluator.Answer(at, operation, question, value);
            }

            common = result;
        }

        return AbstractValue.Constant(common, operation);
    }

    // The value that a condition asks about: a variable, its length, or the text that a function is called on.
    private AbstractValue? AskedBy(ProgramPoint at, IOperation condition, in ConditionTest? test)
    {
        if (test is not { Subject: var subject })
        {
            return Questions.FunctionOf(condition) is { Instance: { } text } ? ValueOf(at, text) : null;
        }

        return Questions.LengthIn(subject) is not { Instance: { } owner } ? ValueOf(at, subject)
            : ValueOf(at, owner) is { } its ? run.Evaluator.LengthOf(at, subject, its)
            : null;
    }

    // Whether some value meets the literal, and all that was asked of the value before.
    private static bool IsFeasible(ProgramPoint at, Literal literal)
    {
        if (literal.Question is not { Subject: var subject })
        {
            return true;
        }

        var asked = at.State.PathCondition.Assumed.All.Where(earlier => subject.Equals(earlier.Question?.Subject)).ToList();
        return asked.Count == 0 || Question.AreFeasible([literal, .. asked]);
    }

    // An alternative that the test decides tells nothing by its data, as the outcome is known where it is the value.
    private Literal LiteralOf(ProgramPoint at, IOperation condition, AbstractValue value, Tested tested)
    {
        var support = Support.None;
        foreach (var alternative in tested.Value.Alternatives)
        {
            support = support.Union(
                tested.Holds(alternative) is null ? at.State.SupportOf(AbstractValue.Of(alternative)) : alternative.SupportOfChoice);
        }

        var tellsAlternative = tested.Value.Alternatives.Any(alternative => tested.Holds(alternative) is not null);
        support = value.Single is UnknownAlternative && !tellsAlternative ? support.Union(at.State.SupportOf(value)) : support;
        var iteration = run.IterationAt(at.Block);

        // Whether a loop goes on is what its iterations differ in.
        support = IsLoopHead(at) ? support.Union(iteration) : support;
        var literal = value.Single is UnknownAlternative { SymbolicId: { } identity }
            ? Literal.Of(identity, at.Block, support)
            : new Literal(condition, at.Block, at.Block, Outcome: true, support);
        var tellsIteration = tellsAlternative || (!IsLoopHead(at) && support.IsRelatedTo(iteration));
        return literal with { TellsIteration = tellsIteration, IsOfIteration = !support.IsNone && run.Engine.IsInIteration(literal.Block) };
    }

    // Literals that all alternatives have that are left are assumed from here on.
    private void Assume(ProgramPoint at, IOperation condition, in ConditionTest? test, Tested tested, Literal literal, bool outcome)
    {
        AssumeCommonGuard(at, tested.Value.Where(tested.Holds, outcome)!.Alternatives);
        Narrow(at, test, outcome, literal);
        AssumeInLoop(at, condition, outcome, literal.Support, literal.TellsIteration);
        Assume(at, literal);

        // Whether a loop goes on does not tell what its iterations began.
        if (!IsLoopHead(at))
        {
            at.State.Ask(literal.Support);
        }
    }

    private static void AssumeCommonGuard(ProgramPoint at, ImmutableArray<Alternative> left)
    {
        foreach (var assumed in left[0].Guard is { } guard ? guard.Literals : ImmutableArray<Literal>.Empty)
        {
            if (left.All(alternative => alternative.Guard?.Assumes(assumed) == true))
            {
                at.State.Assume(assumed);
            }
        }
    }

    // The iterations of a loop ask the same condition of other values: what is in common is that it was asked, decided or not.
    private void AssumeInLoop(ProgramPoint at, IOperation condition, bool outcome, Support support, bool tellsIteration)
    {
        if (!support.IsNone && run.LoopHeadAt(at.Block) is not null)
        {
            at.State.Assume(new Literal(condition, at.Block, at.Block, outcome, support) { TellsIteration = tellsIteration });
        }
    }

    private bool IsLoopHead(ProgramPoint at) => run.LoopHeadAt(at.Block) is { } head && head == run.OrdinalOf(at.Block);

    private AbstractValue? ValueOf(ProgramPoint at, IOperation subject) => subject switch
    {
        IFlowCaptureReferenceOperation { Id: var capture } => at.State.FindCapture(capture),
        _ when ConditionOperands.VariableOf(subject) is { } variable => run.Evaluator.ReadVariable(at, variable, subject),
        _ => null,
    };

    /// <summary>Narrows the variables that a test is about to the alternatives for which it has the outcome.</summary>
    private void Narrow(ProgramPoint at, in ConditionTest? test, bool outcome, Literal? literal)
    {
        if (test is not { Subject: var subject, Holds: var holds, Declared: var declared })
        {
            return;
        }

        if (outcome && declared is not null)
        {
            NarrowVariable(declared);
        }

        if (ConditionOperands.VariableOf(subject) is { } variable)
        {
            NarrowVariable(variable);
        }
        else if (subject is IFlowCaptureReferenceOperation { Id: var capture })
        {
            at.State.SetCapture(capture, Kept(at.State.FindCapture(capture)));
            if (run.Evaluator.CapturedTargets.TryGetValue(capture, out var target) && ConditionOperands.VariableOf(target) is { } captured)
            {
                NarrowVariable(captured);
            }
        }

        void NarrowVariable(ISymbol variable)
        {
            if (at.State.FindVariable(variable) is { } value)
            {
                at.State.NarrowVariable(variable, Kept(value));
            }
        }

        // The outcome is known where an alternative decides it, so that it tells nothing of what chose that alternative.
        AbstractValue Kept(AbstractValue value) =>
            (value.Where(holds, outcome) ?? value).Replace(alternative =>
                literal is not null && alternative.Guard is { } guard && holds(alternative) is not null
                    ? alternative.With(guard.And([literal]))
                    : alternative);
    }

    /// <summary>A value with the test of its alternatives.</summary>
    private readonly record struct Tested(AbstractValue Value, Func<Alternative, bool?> Holds);
}
