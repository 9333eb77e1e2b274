using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>Recognizes an element of a list, or an assignment, and the statement that adds it.</summary>
internal static class ListElement
{
    /// <summary>
    /// Whether the expression is an element of an initializer, the argument of a statement that is one call of Add, or an assignment that
    /// is a statement.
    /// </summary>
    public static bool Is(ExpressionSyntax expression) =>
        expression.Parent is InitializerExpressionSyntax || AddingStatement(expression) is not null;

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

    /// <summary>Returns the node to move or remove with the statement: at the top level, the member around it.</summary>
    public static SyntaxNode Movable(StatementSyntax statement) => statement.Parent is GlobalStatementSyntax global ? global : statement;
}
