using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.PathConditions;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <summary>Evaluates operations: state in, value and state out.</summary>
internal sealed partial class Evaluator(Interpreter run)
{
    /// <summary>A body with expressions nested deeper than this is given up: the stack of the host that runs us has an end.</summary>
    private const int MaximumDepth = 250;

    private readonly Dictionary<IOperation, (AllocationSite Id, AbstractValue Value)> _made = new();
    private readonly Dictionary<(AllocationSite, ISymbol), AllocationSite> _partIds = new();
    private readonly Dictionary<object, AbstractValue> _unknowns = new();

    /// <summary>The lambdas of the body that are made where it can be reached.</summary>
    public List<IFlowAnonymousFunctionOperation> Lambdas { get; } = new();

    /// <summary>The variables of the body that are never written again, which nested functions see.</summary>
    public Dictionary<ISymbol, AbstractValue> Declared { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What each of the graph's own temporaries was last set to.</summary>
    public Dictionary<CaptureId, IOperation> CapturedTargets { get; } = new();

    /// <summary>What the operation gives. Runs what it does, and its operands, in their order.</summary>
    public AbstractValue Evaluate(ProgramPoint at, IOperation operation)
    {
        run.Context.Budget.Spend(1);
        if (at.Depth >= MaximumDepth)
        {
            run.Context.Budget.Exhaust();
        }

        if (run.Context.Budget.IsExhausted)
        {
            return AbstractValue.Top;
        }

        if (MayThrow(operation.Kind))
        {
            at.State.MayThrow();
        }

        at.Depth++;
        var value = EvaluateCore(at, operation);
        at.Depth--;

        // A copy that is made on one way from a branch does not come back where its ways meet.
        return value.IsSuspended ? AbstractValue.Unknown : value;
    }

    // By kind: to ask an operation for one interface after the other takes longer than most of what is done then. Those that are no constants come first.
    private AbstractValue EvaluateCore(ProgramPoint at, IOperation operation)
    {
        var kind = operation.Kind;
        switch (kind)
        {
            case OperationKind.ExpressionStatement:
                return Evaluate(at, ((IExpressionStatementOperation)operation).Operation);

            case OperationKind.SimpleAssignment:
                return Assign(at, (ISimpleAssignmentOperation)operation);

            case OperationKind.LocalReference:
                return ReadVariable(at, ((ILocalReferenceOperation)operation).Local, operation);

            case OperationKind.ParameterReference:
                return ReadVariable(at, ((IParameterReferenceOperation)operation).Parameter, operation);

            case OperationKind.FlowCapture:
                return Capture(at, (IFlowCaptureOperation)operation);

            case OperationKind.FlowCaptureReference:
                return at.State.FindCapture(((IFlowCaptureReferenceOperation)operation).Id);

            case OperationKind.InterpolatedString:
                return Interpolate(at, (IInterpolatedStringOperation)operation);

            case OperationKind.Invocation:
                return Invoke(at, (IInvocationOperation)operation);

            case OperationKind.PropertyReference:
                return ReadProperty(at, (IPropertyReferenceOperation)operation);

            case OperationKind.Await:
                var awaited = ((IAwaitOperation)operation).Operation;
                var result = run.Models.Tasks.Await(at, Evaluate(at, awaited), awaited.Type);
                at.State.MayThrow();
                return result;
        }

        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return SuspendedConstant(at, operation) ?? AbstractValue.Constant(constant, operation);
        }

        switch (kind)
        {
            case OperationKind.ObjectCreation:
                return Create(at, (IObjectCreationOperation)operation);

            case OperationKind.FieldReference:
                return ReadField(at, (IFieldReferenceOperation)operation);

            case OperationKind.Conversion:
                return Convert(at, (IConversionOperation)operation);

            case OperationKind.Binary:
                return Combine(at, (IBinaryOperation)operation);

            case OperationKind.Increment or OperationKind.Decrement:
                return Increment(at, (IIncrementOrDecrementOperation)operation);

            case OperationKind.CompoundAssignment:
                return AssignCompound(at, (ICompoundAssignmentOperation)operation);

            case OperationKind.DeconstructionAssignment:
                var deconstruction = (IDeconstructionAssignmentOperation)operation;
                Deconstruct(at, deconstruction.Target, deconstruction.Value);
                return AbstractValue.Unknown;

            case OperationKind.ArrayCreation:
                return CreateArray(at, (IArrayCreationOperation)operation);

            case OperationKind.ArrayElementReference:
                return ReadElement(at, (IArrayElementReferenceOperation)operation);

            case OperationKind.DelegateCreation or OperationKind.FlowAnonymousFunction:
                return CreateDelegate(at, operation);

            case OperationKind.IsPattern:
                return MatchPattern(at, (IIsPatternOperation)operation);

            case OperationKind.IsNull:
                return run.Conditions.Tested(at, Evaluate(at, ((IIsNullOperation)operation).Operand), ConditionTests.IsNull, operation);

            case OperationKind.DefaultValue when operation.Type?.IsReferenceType == true:
                return AbstractValue.Constant(null, operation);

            case OperationKind.DeclarationExpression:
                return Evaluate(at, ((IDeclarationExpressionOperation)operation).Expression);

            default:
                return operation.Syntax is CollectionExpressionSyntax collection
                    ? CreateFromCollectionExpression(at, operation, collection)
                    : EvaluateOther(at, operation);
        }
    }

    // The value of a constant has a place in the state only while nothing may be said of it.
    private AbstractValue? SuspendedConstant(ProgramPoint at, IOperation operation) =>
        operation is IFieldReferenceOperation { Field: { ContainingType.TypeKind: not TypeKind.Enum } constant } ? at.State.FindVariable(constant) : null;

    /// <summary>An operation of which only the operands are understood: what they hold is out of our hands.</summary>
    private AbstractValue EvaluateOther(ProgramPoint at, IOperation operation)
    {
        foreach (var operand in operation.ChildOperations)
        {
            run.Events.Escape(at, Evaluate(at, operand), EscapeKind.Stored);
        }

        return Fresh(at, operation);
    }

    // What is at hand, or only puts values together, throws nothing; an await throws once the task has ended.
    private static bool MayThrow(OperationKind kind) => kind is not (OperationKind.Await or OperationKind.Literal or OperationKind.LocalReference
        or OperationKind.ParameterReference or OperationKind.InstanceReference or OperationKind.FlowCapture or OperationKind.FlowCaptureReference
        or OperationKind.ExpressionStatement or OperationKind.SimpleAssignment or OperationKind.Conversion or OperationKind.Discard
        or OperationKind.DeclarationExpression);

    /// <summary>A value of which only that it is itself is known.</summary>
    public AbstractValue Fresh(ProgramPoint at, IOperation operation) => UnknownOf(operation, at.Block, operation);

    private AbstractValue UnknownOf(object source, int block, IOperation? origin)
    {
        if (!_unknowns.TryGetValue(source, out var value))
        {
            value = AbstractValue.Of(new UnknownAlternative(new SymbolicId(source, block), origin));
            _unknowns.Add(source, value);
        }

        return value;
    }
}
