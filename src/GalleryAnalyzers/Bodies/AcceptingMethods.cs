using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Bodies;

/// <summary>
/// The methods of a compilation that accept whatever they are given: their bodies throw nothing, and call only what does not either, such
/// as a program's own methods that write to the console.
/// </summary>
internal sealed class AcceptingMethods(IFlowKnowledge knowledge, ControlFlowGraphs graphs) : MethodTrait(graphs)
{
    /// <inheritdoc/>
    protected override bool MayShow(MethodDeclarationSyntax method) =>
        !method.DescendantNodes(static node => node is not AnonymousFunctionExpressionSyntax)
            .Any(static node => node is ThrowStatementSyntax or ThrowExpressionSyntax);

    /// <inheritdoc/>
    protected override Func<Func<IMethodSymbol, bool>, bool> Summarize(ControlFlowGraph graph)
    {
        var refusing = new List<IMethodSymbol>();
        foreach (var block in graph.Blocks)
        {
            if (block.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow)
            {
                return static _ => false;
            }

            foreach (var operation in block.AllOperations())
            {
                switch (operation)
                {
                    case IObjectCreationOperation { Constructor: { } constructor } when IsOfProgram(constructor):
                    case IPropertyReferenceOperation { Property: var property } when IsOfProgram(property):
                        return static _ => false;

                    case IInvocationOperation { TargetMethod: var method } when GuardModel.MayRefuse(method, knowledge.Types, knowledge):
                        refusing.Add(method);
                        break;
                }
            }
        }

        return refusing.TrueForAll(IsOfProgram) ? isOf => refusing.TrueForAll(method => isOf(method)) : static _ => false;
    }
}
