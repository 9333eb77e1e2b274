using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>Decides from the graph whether a loop that reads an element ever reads another.</summary>
internal sealed class ElementReads(Interpreter run)
{
    private readonly Dictionary<IOperation, bool> _isRepeated = new();
    private readonly Dictionary<int, bool> _isEnd = new();
    private GraphPaths? _paths;

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
            .Where(block => block.AllOperations().Any(operation =>
                operation is IIncrementOrDecrementOperation { Target: ILocalReferenceOperation { Local: var counted } }
                && SymbolEqualityComparer.Default.Equals(counted, counter)))
            .Select(block => block.Ordinal);
    }

    // A loop that begins anew reads its first element again.
    private bool Leads(int from, int to, Func<IOperation, bool> begins)
    {
        // Only few bodies read elements in a loop.
        _paths ??= new GraphPaths(run.Body.Graph);
        return _paths.Lead(from, to, IsEnd, block => run.Body.Graph.Blocks[block].AllOperations().Any(begins));
    }

    private bool IsEnd(int block)
    {
        if (!_isEnd.TryGetValue(block, out var isEnd))
        {
            isEnd = EndingOperations.AreIn(run.Body.Graph.Blocks[block], run.Types, run.Callees.NeverReturns);
            _isEnd.Add(block, isEnd);
        }

        return isEnd;
    }

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
