using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Engine;

/// <content>The transfer functions: what an operation gives, and what it changes.</content>
internal sealed partial class Interpreter
{
    /// <summary>A body with expressions nested deeper than this is given up: the stack of the host that runs us has an end.</summary>
    private const int MaximumDepth = 250;

    private readonly List<IFlowAnonymousFunctionOperation> _lambdas = new();

    /// <summary>What the operation gives. Runs what it does, and its operands, in their order.</summary>
    private AbstractValue Evaluate(IOperation operation)
    {
        _context.Budget.Spend(1);
        if (_depth >= MaximumDepth)
        {
            _context.Budget.Exhaust();
        }

        if (_context.Budget.IsExhausted)
        {
            return AbstractValue.Top;
        }

        _depth++;
        var value = EvaluateCore(operation);
        _depth--;

        // A copy that is made on one way from a branch does not come back where its ways meet.
        return value.IsSuspended ? AbstractValue.Unknown : value;
    }

    // By kind: to ask an operation for one interface after the other takes longer than most of what is done then. Those that are no constants come first.
    private AbstractValue EvaluateCore(IOperation operation)
    {
        var kind = operation.Kind;
        switch (kind)
        {
            case OperationKind.ExpressionStatement:
                return Evaluate(((IExpressionStatementOperation)operation).Operation);

            case OperationKind.SimpleAssignment:
                return Assign((ISimpleAssignmentOperation)operation);

            case OperationKind.LocalReference:
                return ReadVariable(((ILocalReferenceOperation)operation).Local, operation);

            case OperationKind.ParameterReference:
                return ReadVariable(((IParameterReferenceOperation)operation).Parameter, operation);

            case OperationKind.FlowCapture:
                return Capture((IFlowCaptureOperation)operation);

            case OperationKind.FlowCaptureReference:
                return _state.FindCapture(((IFlowCaptureReferenceOperation)operation).Id);

            case OperationKind.InterpolatedString:
                return Interpolate((IInterpolatedStringOperation)operation);

            case OperationKind.Invocation:
                return Invoke((IInvocationOperation)operation);

            case OperationKind.PropertyReference:
                return ReadProperty((IPropertyReferenceOperation)operation);

            case OperationKind.Await:
                var awaited = ((IAwaitOperation)operation).Operation;
                return Await(Evaluate(awaited), awaited.Type);
        }

        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return SuspendedConstant(operation) ?? AbstractValue.Constant(constant, operation);
        }

        switch (kind)
        {
            case OperationKind.ObjectCreation:
                return Create((IObjectCreationOperation)operation);

            case OperationKind.FieldReference:
                return ReadField((IFieldReferenceOperation)operation);

            case OperationKind.Conversion:
                return Convert((IConversionOperation)operation);

            case OperationKind.Binary:
                return Combine((IBinaryOperation)operation);

            case OperationKind.Increment or OperationKind.Decrement:
                return Increment((IIncrementOrDecrementOperation)operation);

            case OperationKind.CompoundAssignment:
                return AssignCompound((ICompoundAssignmentOperation)operation);

            case OperationKind.DeconstructionAssignment:
                var deconstruction = (IDeconstructionAssignmentOperation)operation;
                Deconstruct(deconstruction.Target, deconstruction.Value);
                return AbstractValue.Unknown;

            case OperationKind.ArrayCreation:
                return CreateArray((IArrayCreationOperation)operation);

            case OperationKind.ArrayElementReference:
                return ReadElement((IArrayElementReferenceOperation)operation);

            case OperationKind.DelegateCreation or OperationKind.FlowAnonymousFunction:
                return CreateDelegate(operation);

            case OperationKind.IsPattern:
                return MatchPattern((IIsPatternOperation)operation);

            case OperationKind.IsNull:
                return Tested(Evaluate(((IIsNullOperation)operation).Operand), IsNull, operation);

            case OperationKind.DefaultValue when operation.Type?.IsReferenceType == true:
                return AbstractValue.Constant(null, operation);

            case OperationKind.DeclarationExpression:
                return Evaluate(((IDeclarationExpressionOperation)operation).Expression);

            default:
                return operation.Syntax is CollectionExpressionSyntax collection
                    ? CreateFromCollectionExpression(operation, collection)
                    : EvaluateOther(operation);
        }
    }

    // The value of a constant has a place in the state only while nothing may be said of it.
    private AbstractValue? SuspendedConstant(IOperation operation) =>
        operation is IFieldReferenceOperation { Field: { ContainingType.TypeKind: not TypeKind.Enum } constant } ? _state.FindVariable(constant) : null;

    /// <summary>An operation of which only the operands are understood: what they hold is out of our hands.</summary>
    private AbstractValue EvaluateOther(IOperation operation)
    {
        foreach (var operand in operation.ChildOperations)
        {
            Escape(Evaluate(operand), EscapeKind.Stored);
        }

        return Fresh(operation);
    }

    /// <summary>A value of which only that it is itself is known.</summary>
    private AbstractValue Fresh(IOperation operation) => UnknownOf(operation, _block, operation);

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
