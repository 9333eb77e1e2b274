using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>Recognizes an element of a list, or an assignment, and the statement that adds it.</summary>
internal static class ListElement
{
    /// <summary>
    /// Whether the expression is an element of an initializer or a collection expression, the argument of a statement that is one call of
    /// Add, or an assignment that is a statement.
    /// </summary>
    public static bool Is(ExpressionSyntax expression) =>
        InList(expression).Parent is InitializerExpressionSyntax or CollectionExpressionSyntax
        || AddingStatement(expression) is not null;

    /// <summary>Returns the node between the commas of the list: the expression, or what a collection expression has around it.</summary>
    public static SyntaxNode InList(SyntaxNode expression) => expression.Parent is ExpressionElementSyntax element ? element : expression;

    /// <summary>Whether a part of a list is a comma.</summary>
    public static bool IsComma(SyntaxNodeOrToken part) => part.IsKind(SyntaxKind.CommaToken);

    /// <summary>Returns the statement that only adds the element to a list, or makes the assignment; else null.</summary>
    public static ExpressionStatementSyntax? AddingStatement(ExpressionSyntax element)
    {
        var statement = element.Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 } call } => call.Parent,
            { } parent when element is AssignmentExpressionSyntax => parent,
            _ => null,
        };
        return statement is ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax } found
            ? found
            : null;
    }

    /// <summary>Returns the node beside which other statements stand: at the top level, the member around it.</summary>
    public static SyntaxNode Movable(StatementSyntax statement) => statement.Parent is GlobalStatementSyntax global ? global : statement;
}
