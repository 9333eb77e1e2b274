using System.Collections.Concurrent;
using GalleryAnalyzers.Flow.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Bodies;

/// <summary>A trait that the bodies of a compilation's methods show, whether calls of them are followed or not.</summary>
internal abstract class MethodTrait(ControlFlowGraphs graphs)
{
    /// <summary>The maximum length of a body that is looked at: one with such a trait is short.</summary>
    private const int MaximumLength = 2000;

    /// <summary>The maximum depth of calls between methods with the trait.</summary>
    private const int MaximumDepth = 3;

    private readonly ConcurrentDictionary<IMethodSymbol, Func<Func<IMethodSymbol, bool>, bool>> _summaries =
        new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<(IMethodSymbol Method, int Depth), bool> _known = new(SameMethod.Instance);

    /// <summary>Whether the method has the trait.</summary>
    /// <param name="method">The method.</param>
    /// <param name="model">The model of any file of the compilation.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public bool IsOf(IMethodSymbol method, SemanticModel model, CancellationToken cancellationToken) =>
        IsOf(method, 0, model, cancellationToken);

    /// <summary>Whether the syntax of a method may show the trait, so that it is worth to bind it.</summary>
    protected abstract bool MayShow(MethodDeclarationSyntax method);

    /// <summary>Summarizes a body: whether it has the trait, given whether each method has that it calls.</summary>
    /// <param name="graph">The graph of the body, which the summary does not hold.</param>
    protected abstract Func<Func<IMethodSymbol, bool>, bool> Summarize(ControlFlowGraph graph);

    protected static bool IsOfProgram(ISymbol member) => !member.DeclaringSyntaxReferences.IsEmpty;

    // Each depth has answers of its own, so that none depends on the order of the questions. Recursion ends at the maximum depth.
    private bool IsOf(IMethodSymbol method, int depth, SemanticModel model, CancellationToken cancellationToken)
    {
        if (depth > MaximumDepth || !IsOfProgram(method))
        {
            return false;
        }

        var definition = method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition;
        if (!_known.TryGetValue((definition, depth), out var isKnown))
        {
            isKnown = SyntaxOf(definition, cancellationToken) is { } syntax
                && MayShow(syntax)
                && SummaryOf(definition, syntax, model, cancellationToken)(Has);
            _known.TryAdd((definition, depth), isKnown);
        }

        return isKnown;

        bool Has(IMethodSymbol called) => IsOf(called, depth + 1, model, cancellationToken);
    }

    private static MethodDeclarationSyntax? SyntaxOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        // A derived type may override a virtual method.
        if (method.MethodKind != MethodKind.Ordinary
            || method.IsAbstract
            || ((method.IsVirtual || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed)
            || method.DeclaringSyntaxReferences.Length != 1
            || method.DeclaringSyntaxReferences[0].Span.Length > MaximumLength)
        {
            return null;
        }

        return method.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is MethodDeclarationSyntax syntax
            && !syntax.DescendantNodes().Any(static node => node is YieldStatementSyntax)
            ? syntax
            : null;
    }

    private Func<Func<IMethodSymbol, bool>, bool> SummaryOf(
        IMethodSymbol method, MethodDeclarationSyntax syntax, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!_summaries.TryGetValue(method, out var summary))
        {
            summary = graphs.Of(syntax, SemanticModels.For(syntax.SyntaxTree, model), cancellationToken) is { } graph
                ? Summarize(graph)
                : static _ => false;
            _summaries.TryAdd(method, summary);
        }

        return summary;
    }

    private sealed class SameMethod : IEqualityComparer<(IMethodSymbol Method, int Depth)>
    {
        public static readonly SameMethod Instance = new();

        public bool Equals((IMethodSymbol Method, int Depth) x, (IMethodSymbol Method, int Depth) y) =>
            x.Depth == y.Depth && SymbolEqualityComparer.Default.Equals(x.Method, y.Method);

        public int GetHashCode((IMethodSymbol Method, int Depth) key) => SymbolEqualityComparer.Default.GetHashCode(key.Method) + key.Depth;
    }
}
