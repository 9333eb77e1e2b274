using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <summary>Evaluates operations: the transfer functions from a state to a value and the next state.</summary>
internal sealed partial class Evaluator(Interpreter run)
{
    /// <summary>The maximum depth of nested expressions; a deeper body is given up, as the stack of the host is limited.</summary>
    private const int MaximumDepth = 250;

    private readonly Dictionary<IOperation, (AllocationSite Id, AbstractValue Value)> _made = new();
    private readonly Dictionary<(AllocationSite, ISymbol), AllocationSite> _partIds = new();
    private readonly Dictionary<object, AbstractValue> _unknowns = new();

    /// <summary>The lambdas of the body that are reachable.</summary>
    public List<IFlowAnonymousFunctionOperation> Lambdas { get; } = new();

    /// <summary>The variables of the body that are never reassigned, which nested functions see.</summary>
    public Dictionary<ISymbol, AbstractValue> Declared { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The operation that each flow capture was last set to.</summary>
    public Dictionary<CaptureId, IOperation> CapturedTargets { get; } = new();

    /// <summary>Evaluates the operation and its operands in order, and returns its value.</summary>
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

        at.Depth++;
        var value = EvaluateCore(at, operation);
        at.Depth--;
        run.Unseen.Apply(at, operation, value);
        if (at.State.IsExternalUnseen && MayThrow(operation))
        {
            at.State.MayThrow();
        }

        // A copy that is made on one path from a branch is not restored where its paths meet.
        return value.IsSuspended ? AbstractValue.Unknown : value;
    }

    /// <summary>An unknown value with an identity of its own.</summary>
    public AbstractValue Fresh(ProgramPoint at, IOperation operation) => UnknownOf(operation, at.Block, operation);

    // A switch on the kind is cheaper than a test for one interface after the other. Kinds that are never constants come first.
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
                return Await(at, (IAwaitOperation)operation);
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

    private AbstractValue Await(ProgramPoint at, IAwaitOperation wait)
    {
        var task = Evaluate(at, wait.Operation);
        if (run.Models.Tasks.HasOwnAwaiter(wait.Operation.Type))
        {
            run.Escapes.Escape(at, task, EscapeKind.Stored);
            task = Fresh(at, wait);
        }

        var result = run.Models.Tasks.Await(at, task, wait.Operation.Type);
        at.IsDead |= EndingOperations.Is(wait, run.Types, run.Callees.NeverReturns);
        return result;
    }

    // A constant is in the state only while it is suspended.
    private AbstractValue? SuspendedConstant(ProgramPoint at, IOperation operation) =>
        operation is IFieldReferenceOperation { Field: { ContainingType.TypeKind: not TypeKind.Enum } constant }
            ? at.State.FindVariable(constant)
            : null;

    /// <summary>Evaluates an operation that is not modelled, whose operands escape.</summary>
    private AbstractValue EvaluateOther(ProgramPoint at, IOperation operation)
    {
        foreach (var operand in operation.ChildOperations)
        {
            run.Escapes.Escape(at, Evaluate(at, operand), EscapeKind.Stored);
        }

        return Fresh(at, operation);
    }

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
