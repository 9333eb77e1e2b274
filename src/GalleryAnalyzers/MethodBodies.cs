using GalleryAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
    private readonly Dictionary<IParameterSymbol, ISymbol[]> _stores = new(SymbolEqualityComparer.Default);

    /// <inheritdoc/>
    public MethodBody? Find(IMethodSymbol method) =>
        IsOfType(method) && IsCertain(method) ? BodyOf(method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition) : null;

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

    private MethodBody? BodyOf(IMethodSymbol method)
    {
        if (!_bodies.TryGetValue(method, out var body))
        {
            body = Make(method);
            _bodies.Add(method, body);
        }

        return body;
    }

    private MethodBody? Make(IMethodSymbol method)
    {
        if (method.DeclaringSyntaxReferences.Length != 1)
        {
            return null;
        }

        var syntax = method.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        var itsModel = SemanticModels.For(syntax.SyntaxTree, model);
        return graphs.Of(syntax, itsModel, cancellationToken) is { } graph
            ? new MethodBody(graph, VariableWrites.In(syntax), itsModel == model ? fields : new FieldValues(itsModel, knowledge, cancellationToken), method)
            : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<MethodBody> FindUsersOf(IMethodSymbol constructor)
    {
        if (!IsOfType(constructor) || constructor.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } owner)
        {
            return [];
        }

        var users = new List<MethodBody>();
        foreach (var member in owner.GetMembers())
        {
            if (member is IMethodSymbol { IsStatic: false, MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet, IsAbstract: false } method
                && BodyOf(method) is { } body)
            {
                users.Add(body);
            }
        }

        return users;
    }

    /// <inheritdoc/>
    public IReadOnlyList<ISymbol> FindStoresOf(IParameterSymbol constructorParameter)
    {
        if (!_stores.TryGetValue(constructorParameter, out var stores))
        {
            stores = [constructorParameter, .. StoresOf(constructorParameter)];
            _stores.Add(constructorParameter, stores);
        }

        return stores;
    }

    private IEnumerable<ISymbol> StoresOf(IParameterSymbol parameter)
    {
        var constructor = (IMethodSymbol)parameter.ContainingSymbol;
        foreach (var reference in constructor.DeclaringSyntaxReferences)
        {
            // A primary constructor's parameter is stored by the initializers of the type's members, another's by its body.
            var names = reference.GetSyntax(cancellationToken) switch
            {
                ConstructorDeclarationSyntax declaration => declaration.DescendantNodes().OfType<AssignmentExpressionSyntax>()
                    .Where(assignment => IsParameter(assignment.Right, parameter))
                    .Select(assignment => (assignment.Left as IdentifierNameSyntax ?? (assignment.Left as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText),
                TypeDeclarationSyntax type => type.Members.SelectMany(member => member switch
                {
                    FieldDeclarationSyntax field => field.Declaration.Variables
                        .Where(variable => IsParameter(variable.Initializer?.Value, parameter)).Select(variable => variable.Identifier.ValueText),
                    PropertyDeclarationSyntax property when IsParameter(property.Initializer?.Value, parameter) => [property.Identifier.ValueText],
                    _ => [],
                }),
                _ => [],
            };
            foreach (var name in names)
            {
                if (name is not null && constructor.ContainingType.GetMembers(name).FirstOrDefault() is { } member && IsForGood(member))
                {
                    yield return member;
                }
            }
        }
    }

    private static bool IsParameter(ExpressionSyntax? value, IParameterSymbol parameter) =>
        value is IdentifierNameSyntax name && name.Identifier.ValueText == parameter.Name;

    private static bool IsForGood(ISymbol member) => member is IFieldSymbol { IsReadOnly: true, IsStatic: false } or IPropertySymbol { SetMethod: null, IsStatic: false };
}
