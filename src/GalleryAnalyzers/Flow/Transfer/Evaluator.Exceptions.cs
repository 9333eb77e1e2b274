using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <content>What may throw, and what is known where it did not.</content>
internal sealed partial class Evaluator
{
    // A read of an available value, or a mere composition of values, does not throw; awaits and calls tell handlers themselves.
    private static bool MayThrow(IOperation operation) => operation.Kind switch
    {
        OperationKind.Await or OperationKind.Invocation => false,
        OperationKind.Literal or OperationKind.DefaultValue or OperationKind.TypeOf or OperationKind.IsNull => false,
        OperationKind.LocalReference or OperationKind.ParameterReference or OperationKind.InstanceReference => false,
        OperationKind.FlowCapture or OperationKind.FlowCaptureReference => false,
        OperationKind.DelegateCreation or OperationKind.FlowAnonymousFunction => false,
        OperationKind.ExpressionStatement or OperationKind.Discard or OperationKind.DeclarationExpression => false,
        OperationKind.SimpleAssignment => ((ISimpleAssignmentOperation)operation).Target
            is not (ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation or IDiscardOperation),
        OperationKind.Conversion => operation is not IConversionOperation { OperatorMethod: null, Conversion.IsImplicit: true },
        _ => true,
    };

    private void AssumeNotThrown(ProgramPoint at, IOperation operation, AbstractValue value, int first)
    {
        var operands = at.Operands.Count - first;
        if (ImplicitExceptions.IsSaidNotNull(operation))
        {
            run.Conditions.AssumeNot(at, Questions.IsNull, ConditionTests.IsNull, value, operation);
        }
        else if (operands > 0 && ImplicitExceptions.RejectsNull(operation, run.Types))
        {
            run.Conditions.AssumeNot(at, Questions.IsNull, ConditionTests.IsNull, at.Operands[first], operation);
        }
        else if (operands > 1 && ImplicitExceptions.RejectsZero(operation))
        {
            var isZero = Questions.Comparison(BinaryOperatorKind.Equals, Questions.IdentityOf(0));
            run.Conditions.AssumeNot(
                at, isZero, static alternative => ConditionTests.IsEqual(alternative, 0), at.Operands[first + 1], operation);
        }

        if (operands > 0 && ImplicitExceptions.PlaceIn(operation) is { } place)
        {
            run.Conditions.AssumeLonger(at, LengthOf(at, operation, at.Operands[first]), place);
        }

        if (operands > 0 && ImplicitExceptions.MayBeThrownBy(operation, run.Types))
        {
            // The data of the code are what they are, whether something threw or not.
            var (skipped, asked) = ImplicitExceptions.OperandsOf(operation, operands, at.Operands[first].MayBeObject);
            run.Conditions.AssumeReturned(at, operation, run.Supports.SupportOf(at, first + skipped, asked).Inputs);
        }
    }

    /// <summary>Assumes that a call accepted what it was given, as it would have thrown otherwise.</summary>
    /// <param name="at">The point after the call.</param>
    /// <param name="call">The call of a method or a constructor.</param>
    /// <param name="others">The support of what else it may have asked.</param>
    private void AssumeAccepted(ProgramPoint at, in CallSite call, Support others)
    {
        var mayRefuse = GuardModel.MayRefuse(call, run.Types, run.Knowledge) && run.Context.Bodies?.Accepts(call.Method) != true;
        var asked = mayRefuse ? SupportOf(at, call).Union(others) : Support.None;
        asked = GuardModel.IsDiscarded(call.Operation) ? asked.Union(run.Lambdas.SupportOfRefusing(at, call)) : asked;
        if (mayRefuse || !asked.IsNone)
        {
            run.Conditions.Assume(at, Literal.Returned(call.Operation, at.Block, asked));
        }
    }
}
