using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
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
    protected override bool IsShownBy(ControlFlowGraph graph, Func<IMethodSymbol, bool> isOf)
    {
        foreach (var block in graph.Blocks)
        {
            if (block.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow)
            {
                return false;
            }

            var roots = block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations;
            if (roots.Any(root => root.DescendantsAndSelf().Any(part => MayRefuse(part, isOf))))
            {
                return false;
            }
        }

        return true;
    }

    private bool MayRefuse(IOperation operation, Func<IMethodSymbol, bool> isOf) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } => !isOf(method) && GuardModel.MayRefuse(method, knowledge.Types, knowledge),
        IObjectCreationOperation { Constructor.DeclaringSyntaxReferences.IsEmpty: false } => true,
        IPropertyReferenceOperation { Property.DeclaringSyntaxReferences.IsEmpty: false } => true,
        _ => false,
    };
}
