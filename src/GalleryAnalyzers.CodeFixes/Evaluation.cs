using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>Finds the statement that evaluates an expression, and checks what may be inserted before it.</summary>
internal static class Evaluation
{
    /// <summary>Returns the statement that evaluates the node exactly once, or that the node is; null where there is none.</summary>
    public static StatementSyntax? StatementOf(SyntaxNode node)
    {
        while (node is not StatementSyntax)
        {
            if (node.Parent is not { } parent || !Evaluates(parent, node))
            {
                return null;
            }

            node = parent;
        }

        return (StatementSyntax)node;
    }

    /// <summary>Whether code before the statement can use await.</summary>
    public static bool CanAwaitBefore(StatementSyntax statement)
    {
        if (statement.Ancestors().Any(IsUnsafe))
        {
            return false;
        }

        var around = statement.Ancestors().First(node =>
            node is LockStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax);
        return around switch
        {
            AnonymousFunctionExpressionSyntax function => function.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword),
            LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.AsyncKeyword),
            MemberDeclarationSyntax member => member is GlobalStatementSyntax || member.Modifiers.Any(SyntaxKind.AsyncKeyword),
            _ => false,
        };
    }

    /// <summary>Whether a variable exists before the statement, and the statement does not change it.</summary>
    public static bool IsSettledBefore(StatementSyntax statement, string variable, SemanticModel model)
    {
        var found = model.LookupSymbols(statement.SpanStart, name: variable);
        return found.FirstOrDefault() is not ILocalSymbol local
            ? !found.IsEmpty
            : local.DeclaringSyntaxReferences[0].Span.Start < statement.SpanStart
                && model.AnalyzeDataFlow(statement) is { Succeeded: true } flow
                && !flow.WrittenInside.Contains(local, SymbolEqualityComparer.Default);
    }

    private static bool IsUnsafe(SyntaxNode node) => node switch
    {
        UnsafeStatementSyntax => true,
        MemberDeclarationSyntax member => member.Modifiers.Any(SyntaxKind.UnsafeKeyword),
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.UnsafeKeyword),
        _ => false,
    };

    // Excludes parts that another function, another iteration or only some values evaluate.
    private static bool Evaluates(SyntaxNode whole, SyntaxNode part) => whole switch
    {
        AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryBodySyntax => false,
        WhileStatementSyntax or DoStatementSyntax or CatchFilterClauseSyntax or SwitchLabelSyntax or SwitchExpressionArmSyntax => false,
        ForStatementSyntax loop => part != loop.Condition && !loop.Incrementors.Contains(part),
        ConditionalExpressionSyntax conditional => part == conditional.Condition,
        ConditionalAccessExpressionSyntax access => part == access.Expression,
        BinaryExpressionSyntax binary => part == binary.Left
            || !(binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression),
        AssignmentExpressionSyntax assignment => part == assignment.Left || !assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
        _ => true,
    };
}
