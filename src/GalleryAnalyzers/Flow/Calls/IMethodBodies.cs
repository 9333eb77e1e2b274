using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.PathConditions;
using GalleryAnalyzers.Flow.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Calls;

/// <summary>Finds the bodies of the methods that a body calls.</summary>
internal interface IMethodBodies
{
    /// <summary>The body that a call of the method certainly runs; null where another might, or where it is not worth a look.</summary>
    MethodBody? Find(IMethodSymbol method);

    /// <summary>The bodies of the methods that see what the constructor stores; none where its type is not seen whole.</summary>
    IReadOnlyList<MethodBody> InstanceMembersOf(IMethodSymbol constructor);

    /// <summary>The members in which the constructor, or the type's initializers, store the parameter for good: the parameter itself among them.</summary>
    IReadOnlyList<ISymbol> FindStoresOf(IParameterSymbol constructorParameter);
}

/// <summary>The body of a method.</summary>
/// <param name="Graph">Its control flow graph.</param>
/// <param name="Writes">The variables that it writes.</param>
/// <param name="Fields">The values of the fields that its file sets.</param>
/// <param name="Method">The method; null for a body that is none's.</param>
internal sealed record MethodBody(ControlFlowGraph Graph, VariableWrites Writes, FieldValues Fields, IMethodSymbol? Method = null)
{
    /// <summary>The graph's knots.</summary>
    public FixpointRegions FixpointRegions { get; } = FixpointRegions.In(Graph);

    /// <summary>Which of the graph's conditions ask about the same.</summary>
    public RelatedConditions RelatedConditions { get; } = new(Graph);

    /// <summary>What the turns of its loops have to do with each other.</summary>
    public LoopIterations LoopIterations { get; } = new();

    /// <summary>Whether what it does is done when somebody enumerates what it gave. Only few types tell that it may be so.</summary>
    public bool IsIterator => Method?.ReturnType is { Name: "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator" }
        && Graph.OriginalOperation.Syntax.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax).Any(node => node is YieldStatementSyntax);
}
