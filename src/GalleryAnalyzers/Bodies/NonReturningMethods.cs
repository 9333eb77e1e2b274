using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Bodies;

/// <summary>The methods of a compilation whose bodies have no reachable exit: they throw, end the program, or never end.</summary>
internal sealed class NonReturningMethods(WellKnownTypes types, ControlFlowGraphs graphs) : MethodTrait(graphs)
{
    /// <inheritdoc/>
    protected override bool IsShownBy(ControlFlowGraph graph, Func<IMethodSymbol, bool> isOf) =>
        !new GraphPaths(graph, block => EndingOperations.AreIn(block, types, isOf))
            .Lead(0, graph.Blocks.Length - 1, isBarred: static _ => false);
}
