using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.CodeFixes.Text;

/// <summary>The names that a type can be given at a position of a file.</summary>
internal sealed class TypeName
{
    private readonly INamedTypeSymbol _type;
    private readonly INamespaceSymbol _namespace;
    private readonly string? _member;
    private readonly Place _place;
    private readonly int _position;

    /// <param name="type">The type.</param>
    /// <param name="member">The member that follows the name, in an expression; null where the type itself is named.</param>
    /// <param name="place">The file.</param>
    /// <param name="position">The position.</param>
    public TypeName(INamedTypeSymbol type, string? member, Place place, int position)
    {
        (_type, _member, _place, _position) = (type, member, place, position);
        _namespace = place.Model.Compilation.GetCompilationNamespace(type.ContainingNamespace) ?? type.ContainingNamespace;
        var name = type.ToMinimalDisplayString(place.Model, position);
        Shortest = Means(name) ? name : null;
    }

    /// <summary>The shortest name that means the type without a further import, or an alias; null where only the full name does.</summary>
    public string? Shortest { get; }

    /// <summary>Whether the shortest name has a namespace in front, which is no alias: an import would make it shorter.</summary>
    public bool IsLongOnly => Shortest?.Contains('.') != false && !BeginsWithAlias;

    /// <summary>Whether an import of the namespace gives the type its simple name, and changes the meaning of no other name.</summary>
    /// <remarks>A file that writes types of the namespace with their full names goes on so.</remarks>
    public bool CanImport =>
        _place.Model.LookupSymbols(_position, name: _type.Name).IsEmpty
        && !Names().Any(name => IsTakenByAnother(name) || IsWrittenInFull(name));

    private bool BeginsWithAlias => Shortest?.Split('.')[0] is { } first && _place.Root.DescendantNodes()
        .OfType<UsingDirectiveSyntax>().Any(import => import.Alias?.Name.Identifier.ValueText == first);

    private bool Means(string name) => _member is null
        ? Symbol(SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace) is { } found && Is(found)
        : Symbol(SyntaxFactory.ParseExpression($"{name}.{_member}"), SpeculativeBindingOption.BindAsExpression)?.ContainingType is { } owner
            && Is(owner);

    private ISymbol? Symbol(ExpressionSyntax code, SpeculativeBindingOption option) =>
        _place.Model.GetSpeculativeSymbolInfo(_position, code, option).Symbol;

    private bool Is(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol, _type);

    // An imported type would make the simple name of another ambiguous, or take its place.
    private bool IsTakenByAnother(SimpleNameSyntax name) =>
        _namespace.GetTypeMembers(name.Identifier.ValueText).Any(type => type.DeclaredAccessibility == Accessibility.Public)
        && _place.Model.GetSymbolInfo(name).Symbol is INamedTypeSymbol or INamespaceSymbol
        && !IsNamespace(_place.Model.GetSymbolInfo(name).Symbol!.ContainingNamespace);

    private bool IsWrittenInFull(SimpleNameSyntax name) =>
        name.Parent is QualifiedNameSyntax { Left: QualifiedNameSyntax or IdentifierNameSyntax } or MemberAccessExpressionSyntax
        && _place.Model.GetSymbolInfo(name).Symbol is INamespaceSymbol found
        && IsNamespace(found)
        && name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null;

    private bool IsNamespace(INamespaceSymbol? found) => found is not null && SymbolEqualityComparer.Default.Equals(
        _place.Model.Compilation.GetCompilationNamespace(found) ?? found, _namespace);

    private IEnumerable<SimpleNameSyntax> Names() => _place.Root.DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>();
}
