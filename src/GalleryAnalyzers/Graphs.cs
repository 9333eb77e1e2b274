using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers;

/// <summary>The control flow graphs of a compilation's bodies, each made once.</summary>
internal sealed class Graphs
{
    private readonly ConcurrentDictionary<SyntaxNode, ControlFlowGraph?> _graphs = new();

    /// <summary>The body's graph, or null where it has none, or is still being typed.</summary>
    public ControlFlowGraph? Of(SyntaxNode body, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!_graphs.TryGetValue(body, out var graph))
        {
            graph = ExecutableBodies.HasSyntaxError(body) ? null : ExecutableBodies.Graph(body, model, cancellationToken);
            _graphs.TryAdd(body, graph);
        }

        return graph;
    }
}
