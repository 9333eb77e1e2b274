using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>Knows an expression that code puts into a list, or an assignment, and what puts it there.</summary>
internal static class ListElement
{
    /// <summary>
    /// Whether it is the element of an initializer, the argument of a statement that is one call of Add, or an assignment that is a statement.
    /// </summary>
    public static bool Is(ExpressionSyntax expression) => expression.Parent is InitializerExpressionSyntax || AddingStatement(expression) is not null;

    /// <summary>The statement that does nothing but add the element to a list, or make the assignment; else null.</summary>
    public static ExpressionStatementSyntax? AddingStatement(ExpressionSyntax element)
    {
        var statement = element.Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 } call } => call.Parent,
            { } parent when element is AssignmentExpressionSyntax => parent,
            _ => null,
        };
        return statement is ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax } found ? found : null;
    }

    /// <summary>What must be moved or removed to move or remove the statement: at the top level, more than itself.</summary>
    public static SyntaxNode Movable(StatementSyntax statement) => statement.Parent is GlobalStatementSyntax global ? global : statement;
}
