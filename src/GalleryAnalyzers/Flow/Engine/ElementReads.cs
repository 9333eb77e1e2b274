using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>Decides from the graph whether a loop that reads an element ever reads another.</summary>
internal sealed class ElementReads(Interpreter run)
{
    private readonly Dictionary<IOperation, bool> _isRepeated = new();

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
        var graph = run.Body.Graph;
        run.Context.Budget.Spend(graph.Blocks.Length);
        if (reading is IPropertyReferenceOperation { Instance: { } instance } && Enumerator(instance) is { } enumerator)
        {
            return Leads(block, block, begins: operation => operation is IFlowCaptureOperation { Id: var id } && id.Equals(enumerator));
        }

        // A counter may be read several times in one turn: another turn comes with another count.
        return CounterIn(reading) is not { } counter || graph.Blocks.Any(step =>
            Has(step, operation => operation is IIncrementOrDecrementOperation { Target: ILocalReferenceOperation { Local: var counted } }
                && SymbolEqualityComparer.Default.Equals(counted, counter))
            && (step.Ordinal == block || Leads(block, step.Ordinal, operation =>
                operation is ISimpleAssignmentOperation { Target: ILocalReferenceOperation { IsDeclaration: true, Local: var declared } }
                && SymbolEqualityComparer.Default.Equals(declared, counter))));
    }

    // A loop that begins anew reads its first element again.
    private bool Leads(int from, int to, Func<IOperation, bool> begins) => GraphPaths.Lead(
        run.Body.Graph,
        from,
        to,
        block => Has(block, begins) || EndingOperations.AreIn(block, run.Types, run.Callees.NeverReturns));

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
