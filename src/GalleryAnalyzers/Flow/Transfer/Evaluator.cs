using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.PathConditions;
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

    private readonly Dictionary<(IOperation Site, int Block), (AllocationSite Id, AbstractValue Value)> _made = new();
    private readonly Dictionary<(AllocationSite, ISymbol), AllocationSite> _partIds = new();
    private readonly Dictionary<(IOperation Reading, int Block, AllocationSite Original), AllocationSite> _copies = new();
    private readonly Dictionary<(object Source, int Block), AbstractValue> _unknowns = new();
    private readonly Dictionary<IPropertySymbol, bool> _areAutomatic = new(SymbolEqualityComparer.Default);

    /// <summary>The lambdas of the body that are reachable, with what was assumed where they were created.</summary>
    public List<(IFlowAnonymousFunctionOperation Lambda, Assumptions Assumed)> Lambdas { get; } = new();

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

        var first = at.Operands.Count;
        at.Depth++;
        var value = EvaluateCore(at, operation);
        at.Depth--;

        // Nobody asks about a value that is thrown away.
        value = operation.Parent is IExpressionStatementOperation ? value : run.Supports.WithSupport(at, value, operation, first);
        AssumeNotThrown(at, operation, value, first);
        at.Operands.RemoveRange(first, at.Operands.Count - first);
        at.Operands.Add(value);
        run.Unseen.Apply(at, operation, value);
        if (at.State.IsExternalUnseen && MayThrow(operation))
        {
            at.State.MayThrow();
        }

        return value;
    }

    /// <summary>An unknown value with an identity of its own.</summary>
    public AbstractValue Fresh(ProgramPoint at, IOperation operation) => UnknownOf(operation, at.Block, operation);

    /// <summary>An unknown value with an identity of its own that is computed from nothing but the support.</summary>
    public AbstractValue FreshOf(ProgramPoint at, IOperation operation, Support support) =>
        AbstractValue.Of(UnknownOf(operation, at.Block, origin: null).Single!.ComputedFromOnly(support));

    /// <summary>The answer to a question about a value: the same unknown value wherever the same is asked of the same.</summary>
    /// <param name="at">The point.</param>
    /// <param name="operation">The operation that asks.</param>
    /// <param name="question">The question.</param>
    /// <param name="value">The value.</param>
    /// <param name="block">The block that makes what the question compares with; -1 if none does.</param>
    public AbstractValue Answer(ProgramPoint at, IOperation operation, object question, AbstractValue value, int block = -1) =>
        IdentityOf(value, ref block) is { } identity ? UnknownOf((question, identity), block, operation) : Fresh(at, operation);

    /// <summary>The length of an array or a text.</summary>
    public AbstractValue LengthOf(ProgramPoint at, IOperation read, AbstractValue owner) => Answer(at, read, Questions.Length, owner);

    /// <summary>The negation of a truth value.</summary>
    public AbstractValue Negate(ProgramPoint at, AbstractValue value, IOperation operation) => value.Single switch
    {
        ConstantAlternative { Value: bool flag } => AbstractValue.Constant(!flag, operation),
        UnknownAlternative { SymbolicId: { } identity } => UnknownOf(new Negation(identity), identity.Block, operation),
        _ => Fresh(at, operation),
    };

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
            return AbstractValue.Constant(constant, operation);
        }

        switch (kind)
        {
            case OperationKind.ObjectCreation:
                return Create(at, (IObjectCreationOperation)operation);

            case OperationKind.InstanceReference when run.This is { } self:
                return self;

            case OperationKind.Tuple or OperationKind.AnonymousObjectCreation:
                return CreateValue(at, operation);

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
                return run.Conditions.ResultOf(
                    at,
                    Evaluate(at, ((IIsNullOperation)operation).Operand),
                    ConditionTests.IsNull,
                    operation,
                    Questions.IsNull);

            case OperationKind.Unary when operation is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                return Negate(at, Evaluate(at, not.Operand), not);

            case OperationKind.Unary
                when operation is IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus, OperatorMethod: null } minus:
                return Evaluate(at, minus.Operand).Single is ConstantAlternative { Value: int number }
                    ? Number(at, -(long)number, minus)
                    : Fresh(at, minus);

            case OperationKind.ImplicitIndexerReference:
                return ReadByIndexOrRange(at, (IImplicitIndexerReferenceOperation)operation);

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

        // A task that was begun elsewhere may have failed for what it was given there.
        if (GuardModel.MayRefuse(wait) && task.Alternatives.Any(static begun => begun is UnknownAlternative))
        {
            run.Conditions.Assume(at, Literal.Returned(wait, at.Block, at.State.SupportOf(task)));
        }

        return result;
    }

    /// <summary>Evaluates an operation that is not modelled, whose operands escape.</summary>
    private AbstractValue EvaluateOther(ProgramPoint at, IOperation operation)
    {
        foreach (var operand in operation.ChildOperations)
        {
            var value = Evaluate(at, operand);
            run.Escapes.Escape(at, value, EscapeKind.Stored);
            at.State.Write(value, operation);
        }

        return Fresh(at, operation);
    }

    /// <summary>The identity of a value, or the constant that it is; null where that is not known.</summary>
    /// <param name="value">The value.</param>
    /// <param name="block">The block that one of the values is made in, -1 if none is; several blocks have no order in common.</param>
    private static object? IdentityOf(AbstractValue value, ref int block)
    {
        switch (value.Single)
        {
            case ConstantAlternative { Value: var constant }:
                return Questions.IdentityOf(constant);

            case UnknownAlternative { SymbolicId: { } identity } when block == -1 || identity.Block == -1 || identity.Block == block:
                block = Math.Max(block, identity.Block);
                return identity;

            default:
                return null;
        }
    }

    private AbstractValue UnknownOf(object source, int block, IOperation? origin)
    {
        // A parameter is the same to the functions that capture it, and a field to all methods of its object.
        var unknowns = source is IParameterSymbol or IFieldSymbol ? run.Context.UnknownVariables : _unknowns;
        if (!unknowns.TryGetValue((source, block), out var value))
        {
            value = AbstractValue.Of(new UnknownAlternative(new SymbolicId(source, block), origin));
            unknowns.Add((source, block), value);
        }

        // One value has the same identity wherever it is computed.
        return ReferenceEquals(value.Single!.Origin, origin) ? value
            : AbstractValue.Of(new UnknownAlternative(((UnknownAlternative)value.Single).SymbolicId, origin));
    }
}
