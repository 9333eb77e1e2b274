using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>Decides from the graph whether a loop that reads an element ever reads another.</summary>
internal sealed class ElementReads(Interpreter run)
{
    private readonly Dictionary<IOperation, bool> _isRepeated = new();
    private GraphPaths? _paths;

    // Only few bodies read elements in a loop.
    private GraphPaths Paths => _paths ??= new GraphPaths(
        run.Body.Graph, block => EndingOperations.AreIn(block, run.Types, run.Callees.NeverReturns));

    /// <summary>Whether a further turn of the loop may read a further element; false where only the first turn is reachable.</summary>
    public bool IsRepeated(ProgramPoint at, IOperation reading)
    {
        if (!_isRepeated.TryGetValue(reading, out var isRepeated))
        {
            isRepeated = run.CallContext.OrdinalOf(at.Block, run.Context.CallContexts) is not { } block || Compute(block, reading);
            _isRepeated.Add(reading, isRepeated);
        }

        return isRepeated;
    }

    private bool Compute(int block, IOperation reading)
    {
        if (reading is IPropertyReferenceOperation { Instance: { } instance } && Enumerator(instance) is { } enumerator)
        {
            return Leads(block, block, operation => operation is IFlowCaptureOperation { Id: var id } && id.Equals(enumerator));
        }

        // A counter may be read several times in one turn: another turn comes with another count.
        return CounterIn(reading) is not { } counter || StepsOf(counter).Any(step => step == block || Leads(block, step, operation =>
            operation is ISimpleAssignmentOperation { Target: ILocalReferenceOperation { IsDeclaration: true, Local: var declared } }
            && SymbolEqualityComparer.Default.Equals(declared, counter)));
    }

    private IEnumerable<int> StepsOf(ILocalSymbol counter)
    {
        run.Context.Budget.Spend(run.Body.Graph.Blocks.Length);
        return run.Body.Graph.Blocks
            .Where(block => Has(block, operation =>
                operation is IIncrementOrDecrementOperation { Target: ILocalReferenceOperation { Local: var counted } }
                && SymbolEqualityComparer.Default.Equals(counted, counter)))
            .Select(block => block.Ordinal);
    }

    // A loop that begins anew reads its first element again.
    private bool Leads(int from, int to, Func<IOperation, bool> begins) => Paths.Lead(from, to, block => Has(block, begins));

    private static bool Has(BasicBlock block, Func<IOperation, bool> isSought) =>
        block.Operations.Any(operation => operation.DescendantsAndSelf().Any(isSought))
        || block.BranchValue?.DescendantsAndSelf().Any(isSought) == true;

    private static CaptureId? Enumerator(IOperation instance) => instance switch
    {
        IConversionOperation { Operand: var operand } => Enumerator(operand),
        IFlowCaptureReferenceOperation { Id: var id } => id,
        _ => null,
    };

    private static ILocalSymbol? CounterIn(IOperation reading) => reading switch
    {
        IArrayElementReferenceOperation { Indices: { Length: 1 } indices } => (indices[0] as ILocalReferenceOperation)?.Local,
        IPropertyReferenceOperation { Arguments: { Length: 1 } arguments } => (arguments[0].Value as ILocalReferenceOperation)?.Local,
        _ => null,
    };
}
