using System.Collections.Concurrent;
using GalleryAnalyzers.Triage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Bodies;

/// <summary>The control flow graphs of a compilation's bodies.</summary>
/// <remarks>References are weak: graphs of all bodies, with their operations and bound code, would outlive their use by far.</remarks>
internal sealed class ControlFlowGraphs
{
    private readonly ConcurrentDictionary<SyntaxNode, WeakReference<ControlFlowGraph>> _graphs = new();

    /// <summary>Returns the body's graph, or null where it has none, or is still being typed.</summary>
    public ControlFlowGraph? Of(SyntaxNode body, SemanticModel model, CancellationToken cancellationToken)
    {
        if (_graphs.TryGetValue(body, out var held) && held.TryGetTarget(out var known))
        {
            return known;
        }

        if (ExecutableBodies.HasSyntaxError(body) || ExecutableBodies.Graph(body, model, cancellationToken) is not { } graph)
        {
            return null;
        }

        _graphs[body] = new WeakReference<ControlFlowGraph>(graph);
        return graph;
    }
}
