using System.Collections.Concurrent;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Bodies;

/// <summary>The methods of a compilation whose bodies have no reachable exit: they throw, end the program, or never end.</summary>
internal sealed class NonReturningMethods(WellKnownTypes types, ControlFlowGraphs graphs)
{
    /// <summary>The maximum length of a body that is looked at: a method that never returns shows a message, and throws.</summary>
    private const int MaximumLength = 2000;

    /// <summary>The maximum depth of calls between methods that never return.</summary>
    private const int MaximumDepth = 3;

    private readonly ConcurrentDictionary<(IMethodSymbol Method, int Depth), bool> _known = new(SameMethod.Instance);

    /// <summary>Whether the method never returns.</summary>
    /// <param name="method">The method.</param>
    /// <param name="model">The model of any file of the compilation.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public bool Contains(IMethodSymbol method, SemanticModel model, CancellationToken cancellationToken) =>
        Contains(method, 0, model, cancellationToken);

    // Each depth has answers of its own, so that none depends on the order of the questions. Recursion ends at the maximum depth.
    private bool Contains(IMethodSymbol method, int depth, SemanticModel model, CancellationToken cancellationToken)
    {
        if (depth > MaximumDepth || method.DeclaringSyntaxReferences.IsEmpty)
        {
            return false;
        }

        var definition = method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition;
        if (!_known.TryGetValue((definition, depth), out var isKnown))
        {
            isKnown = Compute(definition, depth, model, cancellationToken);
            _known.TryAdd((definition, depth), isKnown);
        }

        return isKnown;
    }

    private bool Compute(IMethodSymbol method, int depth, SemanticModel model, CancellationToken cancellationToken)
    {
        // A derived type may override a virtual method.
        if (method.MethodKind != MethodKind.Ordinary
            || method.IsAbstract
            || ((method.IsVirtual || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed)
            || method.DeclaringSyntaxReferences.Length != 1)
        {
            return false;
        }

        var syntax = method.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        if (syntax.Span.Length > MaximumLength
            || graphs.Of(syntax, SemanticModels.For(syntax.SyntaxTree, model), cancellationToken) is not { } graph
            || IsIterator(syntax))
        {
            return false;
        }

        var paths = new GraphPaths(graph, block => EndingOperations.AreIn(
            block, types, called => Contains(called, depth + 1, model, cancellationToken)));
        return !paths.Lead(0, graph.Blocks.Length - 1, isBarred: static _ => false);
    }

    private static bool IsIterator(SyntaxNode method) =>
        method.DescendantNodes().Any(static node => node is YieldStatementSyntax);

    private sealed class SameMethod : IEqualityComparer<(IMethodSymbol Method, int Depth)>
    {
        public static readonly SameMethod Instance = new();

        public bool Equals((IMethodSymbol Method, int Depth) x, (IMethodSymbol Method, int Depth) y) =>
            x.Depth == y.Depth && SymbolEqualityComparer.Default.Equals(x.Method, y.Method);

        public int GetHashCode((IMethodSymbol Method, int Depth) key) => SymbolEqualityComparer.Default.GetHashCode(key.Method) + key.Depth;
    }
}
