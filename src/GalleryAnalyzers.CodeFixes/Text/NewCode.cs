using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes.Text;

/// <summary>The code that a repair writes, with its types named as the file names them.</summary>
/// <param name="Text">The code.</param>
/// <param name="Imports">The imports that it needs.</param>
internal sealed record NewCode(string Text, IEnumerable<TextChange> Imports)
{
    private const string Global = "global::";

    /// <summary>Returns the new expression, or the new member with an import of its namespace.</summary>
    public static NewCode Expression(Repair repair, Place place, int position) => repair.MemberOf is { } typeName
        ? Member(place.Model.Compilation.GetTypeByMetadataName(typeName), typeName, repair.NewText, place, position)
        : new NewCode(Shortened(SyntaxFactory.ParseExpression(repair.NewText), place, position), []);

    /// <summary>Returns the new statement.</summary>
    public static NewCode Statement(Repair repair, Place place, int position) =>
        new(Shortened(SyntaxFactory.ParseStatement(repair.NewText), place, position), []);

    private static NewCode Member(INamedTypeSymbol? type, string typeName, string member, Place place, int position)
    {
        if (type is null)
        {
            return new NewCode($"{Global}{typeName}.{member}", []);
        }

        var name = new TypeName(type, member, place, position);
        return name.Shortest is { } shortest && !name.IsLongOnly ? new NewCode($"{shortest}.{member}", [])
            : name.CanImport && UsingDirectives.Adding(type.ContainingNamespace, place, position) is { } import
                ? new NewCode($"{type.Name}.{member}", [import])
            : new NewCode($"{name.Shortest ?? Global + typeName}.{member}", []);
    }

    // Rules write full names, as they do not know the imports of the file.
    private static string Shortened(SyntaxNode code, Place place, int position)
    {
        var text = code.ToString();
        foreach (var name in code.DescendantNodesAndSelf().Where(IsFullName).Reverse())
        {
            var (typeName, member) = name is MemberAccessExpressionSyntax access
                ? (access.Expression.ToString(), access.Name.ToString())
                : (name.ToString(), null);
            if (place.Model.Compilation.GetTypeByMetadataName(typeName.Substring(Global.Length)) is { } type
                && new TypeName(type, member, place, position).Shortest is { } shortest)
            {
                var span = new TextSpan(name.SpanStart - code.SpanStart, typeName.Length);
                text = text.Remove(span.Start, span.Length).Insert(span.Start, shortest);
            }
        }

        return text;
    }

    // The outermost of the names within each other: of a type, or of its member.
    private static bool IsFullName(SyntaxNode node) =>
        node is QualifiedNameSyntax or MemberAccessExpressionSyntax
        && node.Parent is not (QualifiedNameSyntax or MemberAccessExpressionSyntax)
        && node.ToString().StartsWith(Global, StringComparison.Ordinal);
}
