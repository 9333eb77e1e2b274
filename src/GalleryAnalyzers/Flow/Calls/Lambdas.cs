using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Calls;

/// <summary>Recognizes lambdas that visibly only read what they name: <c>region => region.Name</c>; and those that may refuse it.</summary>
internal sealed class Lambdas(Interpreter run)
{
    // A lambda of another graph, such as an enclosing function's, has no graph here.
    private readonly HashSet<IFlowAnonymousFunctionOperation> _own = new();
    private readonly Dictionary<IFlowAnonymousFunctionOperation, bool> _onlyRead = new();
    private readonly Dictionary<IFlowAnonymousFunctionOperation, bool> _mayRefuse = new();

    /// <summary>Adds a lambda of this body.</summary>
    public void Add(IFlowAnonymousFunctionOperation lambda) => _own.Add(lambda);

    /// <summary>Whether the lambda changes nothing, and calls nothing that may.</summary>
    public bool OnlyReads(ProgramPoint at, IFlowAnonymousFunctionOperation lambda)
    {
        if (!_own.Contains(lambda))
        {
            return false;
        }

        if (!_onlyRead.TryGetValue(lambda, out var onlyReads))
        {
            onlyReads = !lambda.Symbol.IsAsync
                && BlocksOf(lambda).All(block => block.AllOperations().All(operation => OnlyReads(at, operation)));
            _onlyRead.Add(lambda, onlyReads);
        }

        return onlyReads;
    }

    /// <summary>The support of the delegates that a call runs, as far as they may throw for what they name.</summary>
    public Support SupportOfRefusing(ProgramPoint at, in CallSite call)
    {
        var support = Support.None;
        if (call.Method.MethodKind == MethodKind.DelegateInvoke && call.Receiver is { } called && MayRefuse(called, ifUnknown: true))
        {
            support = call.Arguments.Aggregate(
                at.State.SupportOf(called), (all, argument) => all.Union(at.State.SupportOf(argument.Value)));
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter.Type.TypeKind == TypeKind.Delegate && MayRefuse(argument.Value, ifUnknown: false))
            {
                support = support.Union(at.State.SupportOf(argument.Value));
            }
        }

        return support;
    }

    private bool MayRefuse(AbstractValue function, bool ifUnknown) => function.Alternatives.Any(
        alternative => alternative is UnknownAlternative { SymbolicId.Source: IOperation made }
            ? (made is IDelegateCreationOperation creation ? creation.Target : made) switch
            {
                IFlowAnonymousFunctionOperation lambda => MayRefuse(lambda),
                IMethodReferenceOperation { Method: var method } => MayRefuse(method),
                _ => ifUnknown,
            }
            : ifUnknown);

    private bool MayRefuse(IFlowAnonymousFunctionOperation lambda)
    {
        if (!_own.Contains(lambda))
        {
            return true;
        }

        if (!_mayRefuse.TryGetValue(lambda, out var mayRefuse))
        {
            mayRefuse = BlocksOf(lambda).Any(block =>
                block.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow
                || EndingOperations.AreIn(block, run.Types, run.Callees.NeverReturns)
                || block.AllOperations().Any(operation =>
                    operation is IInvocationOperation { TargetMethod: var method } && MayRefuse(method)));
            _mayRefuse.Add(lambda, mayRefuse);
        }

        return mayRefuse;
    }

    private ImmutableArray<BasicBlock> BlocksOf(IFlowAnonymousFunctionOperation lambda)
    {
        var blocks = run.Body.Graph.GetAnonymousFunctionControlFlowGraph(lambda, run.Context.CancellationToken).Blocks;
        run.Context.Budget.Spend(blocks.Length);
        return blocks;
    }

    private bool MayRefuse(IMethodSymbol method) =>
        GuardModel.MayRefuse(method, run.Types, run.Knowledge) && run.Context.Bodies?.Accepts(method) != true;

    private bool OnlyReads(ProgramPoint at, IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } => run.Types.EffectsOf(method).HasFlag(MemberEffects.OnlyComputes)
            || (method.ContainingType.SpecialType == SpecialType.System_String && run.Unseen.ReachOf(at, operation) == Reach.Nothing)
            || IsRead(at, (IInvocationOperation)operation),
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation { IsDeclaration: true }, IsRef: false } => true,
        IAssignmentOperation or IIncrementOrDecrementOperation or IAwaitOperation or IEventAssignmentOperation
            or IDelegateCreationOperation or IFlowAnonymousFunctionOperation or IDynamicInvocationOperation
            or IDynamicIndexerAccessOperation or IDynamicMemberReferenceOperation or IDynamicObjectCreationOperation => false,
        IOperation { Kind: OperationKind.None } => false,
        _ => run.Unseen.ReachOf(at, operation) == Reach.Nothing,
    };

    private bool IsRead(ProgramPoint at, IInvocationOperation call) =>
        (run.Types.IsInert(call.TargetMethod.ContainingType) || call.TargetMethod.ContainingType.TypeKind == TypeKind.Array)
        && FrameworkTable.CollectionCalls.TryGetValue(call.TargetMethod.Name, out var kind)
        && kind == CollectionCall.Reads
        && run.Unseen.ReachOf(at, call) == Reach.Nothing;
}
