using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Calls;

/// <summary>Recognizes lambdas that visibly only read what they name: <c>region => region.Name</c>.</summary>
internal sealed class Lambdas(Interpreter run)
{
    // A lambda of another graph, such as an enclosing function's, has no graph here.
    private readonly HashSet<IFlowAnonymousFunctionOperation> _own = new();
    private readonly Dictionary<IFlowAnonymousFunctionOperation, bool> _onlyRead = new();

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
            var graph = run.Body.Graph.GetAnonymousFunctionControlFlowGraph(lambda, run.Context.CancellationToken);
            run.Context.Budget.Spend(graph.Blocks.Length);
            onlyReads = !lambda.Symbol.IsAsync
                && graph.Blocks.All(block => block.AllOperations().All(operation => OnlyReads(at, operation)));
            _onlyRead.Add(lambda, onlyReads);
        }

        return onlyReads;
    }

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
