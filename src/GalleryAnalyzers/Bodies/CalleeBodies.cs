using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Syntax;
using GalleryAnalyzers.Triage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Bodies;

/// <summary>Finds the bodies of the methods of the program, wherever in the compilation they are declared.</summary>
/// <param name="model">The model of the file whose body is analyzed.</param>
/// <param name="fields">The values of that file's fields.</param>
/// <param name="graphs">The graphs of the compilation.</param>
/// <param name="nonReturning">The methods of the compilation that never return.</param>
/// <param name="accepting">The methods of the compilation that accept whatever they are given.</param>
/// <param name="implementations">The only implementations of the compilation's interfaces.</param>
/// <param name="cancellationToken">Cancels the search.</param>
internal sealed class CalleeBodies(
    SemanticModel model,
    FieldValues fields,
    ControlFlowGraphs graphs,
    NonReturningMethods nonReturning,
    AcceptingMethods accepting,
    SoleImplementations implementations,
    CancellationToken cancellationToken)
    : IMethodBodies
{
    /// <summary>The maximum length of a callee, in characters: what a value goes through is short.</summary>
    private const int MaximumLength = 20_000;

    private readonly Dictionary<ISymbol, MethodBody?> _bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, bool> _areOfProgram = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, IReadOnlyList<MethodBody>?> _initializers = new(SymbolEqualityComparer.Default);

    /// <inheritdoc/>
    public MethodBody? Find(IMethodSymbol method, ITypeSymbol? receiver = null) =>
        Implementation(method, receiver) is IMethodSymbol { IsAbstract: false, IsExtern: false } certain && IsDeclaredHere(certain)
            ? BodyOf(certain.OriginalDefinition.PartialImplementationPart ?? certain.OriginalDefinition)
            : null;

    /// <inheritdoc/>
    public IPropertySymbol? Find(IPropertySymbol property, ITypeSymbol? receiver) =>
        Implementation(property, receiver) as IPropertySymbol is { IsAbstract: false, IsExtern: false } certain ? certain : null;

    /// <inheritdoc/>
    public bool NeverReturns(IMethodSymbol method) => nonReturning.IsOf(method, model, cancellationToken);

    /// <inheritdoc/>
    public bool Accepts(IMethodSymbol method) => accepting.IsOf(method, model, cancellationToken);

    /// <inheritdoc/>
    public bool IsOfProgram(ITypeSymbol type)
    {
        if (!_areOfProgram.TryGetValue(type, out var isOfProgram))
        {
            isOfProgram = type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false }
                && (type.IsAnonymousType || type.IsTupleType || (IsDeclaredHere(type) && IsRootOrOfProgram(type.BaseType)));
            _areOfProgram.Add(type, isOfProgram);
        }

        return isOfProgram;
    }

    /// <inheritdoc/>
    public IReadOnlyList<MethodBody>? InitializersOf(INamedTypeSymbol type)
    {
        if (!_initializers.TryGetValue(type, out var initializers))
        {
            initializers = FindInitializers(type);
            _initializers.Add(type, initializers);
        }

        return initializers;
    }

    // A project that is referenced has syntax in an editor, and none in a build: it is code that cannot be seen.
    private bool IsDeclaredHere(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, model.Compilation.Assembly);

    private bool IsRootOrOfProgram(ITypeSymbol? type) =>
        type is null or { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType } || IsOfProgram(type);

    /// <summary>The member that a call certainly runs: a derived type may override a virtual one.</summary>
    private ISymbol? Implementation(ISymbol member, ITypeSymbol? receiver)
    {
        var isInterface = member.ContainingType.TypeKind == TypeKind.Interface;
        receiver ??= isInterface && IsDeclaredHere(member) ? implementations.Of(member.ContainingType) : null;
        if (receiver is not null)
        {
            var implementation = isInterface ? receiver.FindImplementationForInterfaceMember(member) : member;
            return implementation is null ? null : OverrideIn(receiver, implementation);
        }

        return !isInterface
            && (!(member.IsVirtual || member.IsOverride || member.IsAbstract) || member.IsSealed || member.ContainingType.IsSealed)
            ? member
            : null;
    }

    private static ISymbol OverrideIn(ITypeSymbol receiver, ISymbol member)
    {
        if (!member.IsVirtual && !member.IsOverride && !member.IsAbstract)
        {
            return member;
        }

        for (ITypeSymbol? type = receiver; type is not null; type = type.BaseType)
        {
            foreach (var candidate in type.GetMembers(member.Name))
            {
                for (var overridden = candidate; overridden is not null; overridden = OverriddenBy(overridden))
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, member.OriginalDefinition))
                    {
                        return candidate;
                    }
                }
            }
        }

        return member;
    }

    private static ISymbol? OverriddenBy(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private MethodBody? BodyOf(IMethodSymbol method)
    {
        if (!_bodies.TryGetValue(method, out var body))
        {
            body = method.DeclaringSyntaxReferences is { Length: 1 } references
                && references[0] is { Span.Length: <= MaximumLength } syntax
                ? Make(syntax.GetSyntax(cancellationToken), method)
                : null;
            _bodies.Add(method, body);
        }

        return body;
    }

    private MethodBody? Make(SyntaxNode syntax, IMethodSymbol? method)
    {
        var itsModel = SemanticModels.For(syntax.SyntaxTree, model);
        return graphs.Of(syntax, itsModel, cancellationToken) is { } graph
            ? new MethodBody(graph, VariableWrites.In(syntax, graph), fields.In(itsModel), method)
            : null;
    }

    private List<MethodBody>? FindInitializers(INamedTypeSymbol type)
    {
        var initializers = new List<MethodBody>();
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            foreach (var member in (part.GetSyntax(cancellationToken) as TypeDeclarationSyntax)?.Members ?? default)
            {
                if (member is not (FieldDeclarationSyntax or PropertyDeclarationSyntax or EventFieldDeclarationSyntax)
                    || member.Modifiers.Any(static modifier => modifier.Kind() is SyntaxKind.StaticKeyword or SyntaxKind.ConstKeyword))
                {
                    continue;
                }

                foreach (var initializer in ExecutableBodies.In(member).OfType<EqualsValueClauseSyntax>())
                {
                    if (Make(initializer, method: null) is not { } body)
                    {
                        return null;
                    }

                    initializers.Add(body);
                }
            }
        }

        return initializers;
    }
}
