using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Triage;

/// <summary>A member with code of its own, as its syntax shows it.</summary>
/// <param name="declaration">The member; for top-level statements, their file.</param>
internal sealed class MemberSummary(SyntaxNode declaration)
{
    private readonly Lazy<HashSet<string>> _identifiers = new(() => IdentifiersIn(declaration), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The member; for top-level statements, their file.</summary>
    public SyntaxNode Declaration { get; } = declaration;

    /// <summary>The name that code calls it by: a constructor has that of its type. Null where nothing calls it.</summary>
    public string? Name { get; } = declaration switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The type that declares it; null for top-level statements.</summary>
    public TypeDeclarationSyntax? Type { get; } = declaration.Parent as TypeDeclarationSyntax;

    /// <summary>Whether code calls it without the name of its type.</summary>
    public bool IsExtension { get; } = declaration is MethodDeclarationSyntax { ParameterList.Parameters: var parameters }
        && parameters.Any() && parameters[0].Modifiers.Any(SyntaxKind.ThisKeyword);

    /// <summary>The identifiers in the member's code.</summary>
    public IReadOnlyCollection<string> Identifiers => _identifiers.Value;

    private static HashSet<string> IdentifiersIn(SyntaxNode declaration)
    {
        var identifiers = new HashSet<string>();
        IEnumerable<SyntaxNode> nodes = declaration is CompilationUnitSyntax unit
            ? unit.Members.OfType<GlobalStatementSyntax>()
            : [declaration];
        foreach (var node in nodes)
        {
            foreach (var token in node.DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken))
                {
                    identifiers.Add(token.ValueText);
                }
            }
        }

        return identifiers;
    }
}
