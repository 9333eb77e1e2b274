using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>Creates the code that a repair writes.</summary>
internal static class NewCode
{
    /// <summary>Returns the new expression, or the new member with an import of its namespace.</summary>
    public static ExpressionSyntax Expression(Repair repair) => repair.MemberOf is { } typeName
        ? SyntaxFactory.ParseExpression($"global::{typeName}.{repair.NewText}")
            .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation)
        : Shortened(SyntaxFactory.ParseExpression(repair.NewText));

    /// <summary>Returns the new statement.</summary>
    public static StatementSyntax Statement(Repair repair) => Shortened(SyntaxFactory.ParseStatement(repair.NewText));

    // Rules write full names, as they do not know the imports of the file.
    private static TNode Shortened<TNode>(TNode node)
        where TNode : SyntaxNode =>
        node.ReplaceNodes(
            node.DescendantNodesAndSelf().Where(
                name => name is QualifiedNameSyntax or MemberAccessExpressionSyntax && LeftmostOf(name) is AliasQualifiedNameSyntax),
            (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));

    private static SyntaxNode LeftmostOf(SyntaxNode name) => name switch
    {
        QualifiedNameSyntax qualified => LeftmostOf(qualified.Left),
        MemberAccessExpressionSyntax access => LeftmostOf(access.Expression),
        _ => name,
    };
}
