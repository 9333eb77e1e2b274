using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>Finds an expression that code puts into a list, and what puts it there.</summary>
internal static class ListElement
{
    /// <summary>The element of an initializer, or the argument of a statement that is one call of Add; null where it is neither.</summary>
    public static ExpressionSyntax? Find(SyntaxNode root, TextSpan span) =>
        root.FullSpan.Contains(span)
        && root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax element
        && element.Span == span
        && (element.Parent is InitializerExpressionSyntax || AddingStatement(element) is not null)
            ? element
            : null;

    /// <summary>The statement that does nothing but add the element to a list, or null.</summary>
    public static ExpressionStatementSyntax? AddingStatement(ExpressionSyntax element) =>
        element.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1, Parent: ExpressionStatementSyntax statement } }
        && statement.Parent is BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax
            ? statement
            : null;

    /// <summary>What must be moved or removed to move or remove the statement: at the top level, more than itself.</summary>
    public static SyntaxNode Movable(StatementSyntax statement) => statement.Parent is GlobalStatementSyntax global ? global : statement;
}
