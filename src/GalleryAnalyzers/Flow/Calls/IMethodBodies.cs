using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Calls;

/// <summary>Finds the bodies of called methods.</summary>
internal interface IMethodBodies
{
    /// <summary>The body that a call of the method certainly runs; null if it may run another, or if the body is irrelevant.</summary>
    /// <param name="method">The method.</param>
    /// <param name="receiver">The type of the receiver, where that is exactly known and decides a virtual call; else null.</param>
    MethodBody? Find(IMethodSymbol method, ITypeSymbol? receiver = null);

    /// <summary>Whether the program declares the type and all that it inherits from, whose code is all that its objects run.</summary>
    bool IsOfProgram(ITypeSymbol type);

    /// <summary>The initializers of the type's instance members, in their order; null if one is not visible.</summary>
    IReadOnlyList<MethodBody>? InitializersOf(INamedTypeSymbol type);

    /// <summary>The property that such a call reads or writes; null if it may be another.</summary>
    /// <param name="property">The property.</param>
    /// <param name="receiver">The type of the receiver, where that is exactly known; else null.</param>
    IPropertySymbol? Find(IPropertySymbol property, ITypeSymbol? receiver);

    /// <summary>Whether the body of the method never returns; of an asynchronous one, whether its task never completes.</summary>
    bool NeverReturns(IMethodSymbol method);

    /// <summary>Whether the body of the method, followed or not, accepts whatever it is given.</summary>
    bool Accepts(IMethodSymbol method);
}

/// <summary>The body of a method.</summary>
/// <param name="Graph">The control flow graph.</param>
/// <param name="Writes">The variables that the body writes.</param>
/// <param name="Fields">The values of the fields that its file initializes.</param>
/// <param name="Method">The method; null for a body without one.</param>
internal sealed record MethodBody(ControlFlowGraph Graph, VariableWrites Writes, FieldValues Fields, IMethodSymbol? Method = null)
{
    private PostDominators? _postDominators;

    /// <summary>The fixpoint regions of the graph.</summary>
    public FixpointRegions FixpointRegions { get; } = FixpointRegions.In(Graph);

    /// <summary>The blocks that all paths from others lead through.</summary>
    public PostDominators PostDominators => _postDominators ??= PostDominators.In(Graph);

    /// <summary>The dependencies between the iterations of its loops.</summary>
    public LoopIterations LoopIterations { get; } = new();

    /// <summary>
    /// Whether the body runs when its result is enumerated. Only few return types allow that, so that most bodies are not searched.
    /// </summary>
    public bool IsIterator => Method?.ReturnType is { Name: "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator" }
        && Graph.OriginalOperation.Syntax.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax)
            .Any(node => node is YieldStatementSyntax);
}
