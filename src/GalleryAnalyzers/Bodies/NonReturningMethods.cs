using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Bodies;

/// <summary>The methods of a compilation whose bodies have no reachable exit: they throw, end the program, or never end.</summary>
internal sealed class NonReturningMethods(WellKnownTypes types, ControlFlowGraphs graphs) : MethodTrait(graphs)
{
    /// <inheritdoc/>
    protected override bool MayShow(MethodDeclarationSyntax method) => NonReturningSyntax.MayEndIn(method);

    /// <inheritdoc/>
    protected override Func<Func<IMethodSymbol, bool>, bool> Summarize(ControlFlowGraph graph)
    {
        var paths = new GraphPaths(graph);
        var calls = graph.Blocks.Select(block =>
        {
            var called = new List<IMethodSymbol>();
            var isEnd = EndingOperations.AreIn(block, types, method =>
            {
                called.Add(method);
                return false;
            });
            return (IsEnd: isEnd, Called: called.Where(IsOfProgram).ToList());
        }).ToList();
        return isOf => !paths.Lead(0, calls.Count - 1, block => calls[block].IsEnd || calls[block].Called.Exists(called => isOf(called)));
    }
}
