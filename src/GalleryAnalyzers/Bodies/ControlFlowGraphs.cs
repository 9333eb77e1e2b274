using System.Collections.Concurrent;
using GalleryAnalyzers.Triage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Bodies;

/// <summary>The control flow graphs of a compilation's bodies.</summary>
/// <remarks>
/// References are weak: graphs of all bodies, with their operations and bound code, would outlive their use by far. The last ones stay, as
/// bodies of one type call the same methods.
/// </remarks>
internal sealed class ControlFlowGraphs
{
    private const int Recent = 128;

    private readonly ConcurrentDictionary<SyntaxNode, WeakReference<ControlFlowGraph>> _graphs = new();
    private readonly ControlFlowGraph?[] _recent = new ControlFlowGraph?[Recent];
    private int _made;

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
        _recent[(uint)Interlocked.Increment(ref _made) % Recent] = graph;
        return graph;
    }
}
