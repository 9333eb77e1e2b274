using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Syntax;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Bodies;

/// <summary>Finds the bodies of the methods of one outermost type, including all its parts and nested types.</summary>
/// <param name="type">The outermost type.</param>
/// <param name="model">The model of the file whose body is analyzed.</param>
/// <param name="fields">The values of that file's fields.</param>
/// <param name="graphs">The graphs of the compilation.</param>
/// <param name="nonReturning">The methods of the compilation that never return.</param>
/// <param name="accepting">The methods of the compilation that accept whatever they are given.</param>
/// <param name="cancellationToken">Cancels the search.</param>
internal sealed class CalleeBodies(
    INamedTypeSymbol type,
    SemanticModel model,
    FieldValues fields,
    ControlFlowGraphs graphs,
    NonReturningMethods nonReturning,
    AcceptingMethods accepting,
    CancellationToken cancellationToken)
    : IMethodBodies
{
    private readonly Dictionary<IMethodSymbol, MethodBody?> _bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IParameterSymbol, ISymbol[]> _stores = new(SymbolEqualityComparer.Default);

    /// <inheritdoc/>
    public MethodBody? Find(IMethodSymbol method) =>
        IsOfType(method) && IsCertain(method)
            ? BodyOf(method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition)
            : null;

    /// <inheritdoc/>
    public bool NeverReturns(IMethodSymbol method) => nonReturning.IsOf(method, model, cancellationToken);

    /// <inheritdoc/>
    public bool Accepts(IMethodSymbol method) => accepting.IsOf(method, model, cancellationToken);

    public static INamedTypeSymbol? OutermostTypeOf(ISymbol? symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    /// <inheritdoc/>
    public IReadOnlyList<MethodBody> InstanceMembersOf(IMethodSymbol constructor)
    {
        if (!IsOfType(constructor) || constructor.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } owner)
        {
            return [];
        }

        var users = new List<MethodBody>();
        foreach (var member in owner.GetMembers())
        {
            if (member is IMethodSymbol { IsStatic: false, IsAbstract: false } method
                && method.MethodKind is MethodKind.Ordinary or MethodKind.PropertyGet
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
            stores = StoresOf(constructorParameter).ToArray();
            _stores.Add(constructorParameter, stores);
        }

        return stores;
    }

    private bool IsOfType(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(OutermostTypeOf(method), type);

    // A derived type may override a virtual method, so that the call does not certainly run it.
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
            ? new MethodBody(graph, VariableWrites.In(syntax, graph), fields.In(itsModel), method)
            : null;
    }

    private IEnumerable<ISymbol> StoresOf(IParameterSymbol parameter)
    {
        var constructor = (IMethodSymbol)parameter.ContainingSymbol;
        var declaration = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
        var names = declaration is null ? null : ConstructorStores.NamesOf(parameter.Name, declaration);
        if (names is null)
        {
            yield break;
        }

        yield return parameter;
        foreach (var name in names)
        {
            if (constructor.ContainingType.GetMembers(name).FirstOrDefault() is { } member && IsForGood(member))
            {
                yield return member;
            }
        }
    }

    private static bool IsForGood(ISymbol member) =>
        member is IFieldSymbol { IsReadOnly: true, IsStatic: false } or IPropertySymbol { SetMethod: null, IsStatic: false };
}
