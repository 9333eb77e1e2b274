using GalleryAnalyzers.Flow;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers;

/// <summary>Finds the bodies of the methods of one type: of all its parts and nested types, and of those that it is nested in.</summary>
/// <param name="type">The outermost type.</param>
/// <param name="model">The model of the file whose body is analyzed.</param>
/// <param name="fields">The values of that file's fields.</param>
/// <param name="knowledge">What calls mean.</param>
/// <param name="graphs">The graphs of the compilation.</param>
/// <param name="cancellationToken">Ends the search.</param>
internal sealed class MethodBodies(
    INamedTypeSymbol type, SemanticModel model, FieldValues fields, IFlowKnowledge knowledge, Graphs graphs, CancellationToken cancellationToken)
    : IMethodBodies
{
    private readonly Dictionary<IMethodSymbol, MethodBody?> _bodies = new(SymbolEqualityComparer.Default);

    /// <inheritdoc/>
    public MethodBody? Find(IMethodSymbol method)
    {
        method = method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition;
        if (!_bodies.TryGetValue(method, out var body))
        {
            body = IsOfType(method) && IsCertain(method) ? Make(method) : null;
            _bodies.Add(method, body);
        }

        return body;
    }

    public static INamedTypeSymbol? OutermostTypeOf(ISymbol? symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    private bool IsOfType(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(OutermostTypeOf(method), type);

    // What a derived type may put in its place is not what the call certainly runs.
    private static bool IsCertain(IMethodSymbol method) =>
        !method.IsAbstract && !method.IsExtern
        && (!(method.IsVirtual || method.IsOverride) || method.IsSealed || method.ContainingType.IsSealed)
        && method.ContainingType.TypeKind is TypeKind.Class or TypeKind.Struct;

    private MethodBody? Make(IMethodSymbol method)
    {
        if (method.DeclaringSyntaxReferences.Length != 1)
        {
            return null;
        }

        var syntax = method.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        var isHere = syntax.SyntaxTree == model.SyntaxTree;
#pragma warning disable RS1030 // A part of the type in another file has a model of its own, and which one it is, only the compilation tells.
        var itsModel = isHere ? model : model.Compilation.GetSemanticModel(syntax.SyntaxTree);
#pragma warning restore RS1030
        return graphs.Of(syntax, itsModel, cancellationToken) is { } graph
            ? new MethodBody(graph, VariableWrites.In(syntax), isHere ? fields : new FieldValues(itsModel, knowledge, cancellationToken))
            : null;
    }
}
