using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <summary>Gives each value that an operation computes the support of its operands.</summary>
internal sealed class SupportEvaluator(Interpreter run)
{
    /// <summary>The value with the support of what the operation computed it from.</summary>
    /// <param name="at">The point, with the values of the operands.</param>
    /// <param name="value">The value.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="first">The number of its first operand.</param>
    public AbstractValue WithSupport(ProgramPoint at, AbstractValue value, IOperation operation, int first)
    {
        Support? support = null;
        foreach (var alternative in value.Alternatives)
        {
            if (IsComputedBy(alternative, operation))
            {
                support = SupportOf(at, operation, first);
                break;
            }
        }

        return support is null || support.IsNone ? value : WithSupport(value, operation, support);
    }

    /// <summary>The support of the operands that were evaluated since.</summary>
    public Support SupportOf(ProgramPoint at, int first) => SupportOf(at, first, at.Operands.Count - first);

    /// <summary>The support of some of the operands.</summary>
    public Support SupportOf(ProgramPoint at, int first, int count)
    {
        var support = Support.None;
        for (var i = first; i < first + count; i++)
        {
            support = support.Union(at.State.SupportOf(at.Operands[i]));
        }

        return support;
    }

    /// <summary>The support of the constants, members and parameters that a lambda names, whose values the state does not hold.</summary>
    public Support OfUnheldIn(ProgramPoint at, IFlowAnonymousFunctionOperation lambda)
    {
        var support = Support.None;
        foreach (var block in run.Body.Graph.GetAnonymousFunctionControlFlowGraph(lambda, run.Context.CancellationToken).Blocks)
        {
            foreach (var part in block.AllOperations())
            {
                support = part switch
                {
                    IFieldReferenceOperation { Field: { IsConst: true } or { IsReadOnly: true } } =>
                        support.Union(AbstractValue.Constant(null, part).Single!.Support),
                    IFieldReferenceOperation { Field: var field } => support.Union(at.State.SupportOf(field)),
                    IPropertyReferenceOperation { Property: { DeclaringSyntaxReferences.IsEmpty: false } property } =>
                        support.Union(at.State.SupportOf(property)),
                    IParameterReferenceOperation { Parameter: var parameter }
                        when !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, lambda.Symbol) =>
                        support.Union(at.State.SupportOf(run.Evaluator.ReadVariable(at, parameter, part))),
                    _ => support,
                };
            }
        }

        return support;
    }

    // An object is computed from what it holds, which is read where it is asked about; a named value is nothing but itself.
    private static bool IsComputedBy(Alternative alternative, IOperation operation) =>
        ReferenceEquals(alternative.Origin, operation)
        && !alternative.IsComputed
        && alternative is not (ObjectAlternative or HandleAlternative or MemberAlternative);

    private AbstractValue WithSupport(AbstractValue value, IOperation operation, Support support) => value.Replace(alternative =>
        !IsComputedBy(alternative, operation) ? alternative
        : alternative is UnknownAlternative && OnlyComputes(operation) ? alternative.ComputedFromOnly(support)
        : alternative.With(support));

    // Such a value is the same whenever its operands are.
    private bool OnlyComputes(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } => ChangesNothing(method),
        IPropertyReferenceOperation
        {
            Property: { IsStatic: false, ContainingType.SpecialType: SpecialType.System_String or SpecialType.System_Array }
        } => true,
        _ => operation.Kind is
            OperationKind.Binary or OperationKind.Unary or OperationKind.IsPattern or OperationKind.IsNull or OperationKind.IsType
            or OperationKind.Conversion or OperationKind.InterpolatedString or OperationKind.CompoundAssignment
                or OperationKind.Increment or OperationKind.Decrement,
    };

    private bool ChangesNothing(IMethodSymbol method) =>
        (run.Types.EffectsOf(method) & (MemberEffects.ChangesNothing | MemberEffects.OnlyComputes)) != 0 && !AnswersFromMachine(method);

    private Support SupportOf(ProgramPoint at, IOperation operation, int first) => operation switch
    {
        // Whether an input is equal to a constant tells of the input alone: any value may be equal to it.
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => SupportOfCompared(at, first),

        // The answers of the service are no checks of what it was asked with.
        IInvocationOperation { TargetMethod: var method } when run.Knowledge.AnswersFromService(method) => Support.None,
        IInvocationOperation { TargetMethod: var method } when AnswersFromMachine(method) =>
            Support.OfInput(method.OriginalDefinition).Union(at.State.WorldControl).Union(SupportOf(at, first)),
        IPropertyReferenceOperation { Property: var property } when property.IsStatic || !property.DeclaringSyntaxReferences.IsEmpty =>
            SupportOf(at, first).Union(at.State.SupportOf(property)),
        IFieldReferenceOperation { Field: { IsReadOnly: false, IsConst: false } field } =>
            SupportOf(at, first).Union(at.State.SupportOf(field)),
        _ => SupportOf(at, first),
    };

    private static Support SupportOfCompared(ProgramPoint at, int first)
    {
        var (support, ofConstants) = (Support.None, Support.None);
        for (var i = first; i < at.Operands.Count; i++)
        {
            if (at.Operands[i].Single is ConstantAlternative)
            {
                ofConstants = ofConstants.Union(at.State.SupportOf(at.Operands[i]));
            }
            else
            {
                support = support.Union(at.State.SupportOf(at.Operands[i]));
            }
        }

        return support.IsNone ? ofConstants : support;
    }

    private bool AnswersFromMachine(ISymbol member) => run.Types.EffectsOf(member).HasFlag(MemberEffects.AnswersFromMachine);
}
