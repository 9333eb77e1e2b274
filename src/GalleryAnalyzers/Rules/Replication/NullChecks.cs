using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.Replication;

/// <summary>Finds null checks of a property that code reads.</summary>
internal static class NullChecks
{
    /// <summary>Whether the read is part of a null check.</summary>
    public static bool Is(SyntaxNode read)
    {
        if (PropertyOf(read) is { Parent: BaseExpressionColonSyntax })
        {
            return true;
        }

        var whole = WholeOf(read);
        return whole.Parent switch
        {
            IsPatternExpressionSyntax or SwitchStatementSyntax or SwitchExpressionSyntax => true,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison =>
                (comparison.Left == whole ? comparison.Right : comparison.Left) is LiteralExpressionSyntax,
            _ => false,
        };
    }

    /// <summary>Whether the code has checked the same expression before.</summary>
    public static bool IsBehindOne(SyntaxNode read)
    {
        var scope = read.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax)
            ?? read.SyntaxTree.GetRoot();
        var (name, words) = (PropertyOf(read).Identifier.ValueText, WordsOf(read));
        return scope.DescendantNodes().OfType<SimpleNameSyntax>()
            .TakeWhile(other => other.SpanStart < PropertyOf(read).SpanStart)
            .Where(other => other.Identifier.ValueText == name)
            .Select(other => other.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? other.Parent : other)
            .Any(other => Is(other) && WordsOf(other) == words);
    }

    /// <summary>Whether the code fetches the resource again where the value is null.</summary>
    /// <param name="read">The question.</param>
    /// <param name="asks">Whether a node asks for what was missing.</param>
    public static bool LeadsToAnother(SyntaxNode read, Func<SyntaxNode, bool> asks)
    {
        if (read.FirstAncestorOrSelf<StatementSyntax>() is not { } statement)
        {
            return false;
        }

        if (VariableOf(read) is { } variable)
        {
            return statement.Parent?.DescendantNodes().OfType<IdentifierNameSyntax>().Any(
                mention => mention.Identifier.ValueText == variable && mention.SpanStart > statement.Span.End
                    && LeadsToAnother(mention, asks)) == true;
        }

        var owner = WordsOf(read).Split('.')[0];
        return (Is(read) || WholeOf(read).Parent.IsKind(SyntaxKind.CoalesceExpression))
            && statement.DescendantNodes().Any(node => asks(node)
                || (statement is IfStatementSyntax
                    && node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left }
                    && left.Identifier.ValueText == owner));
    }

    // The variable that keeps a value which may be null: a null-conditional access reads it.
    private static string? VariableOf(SyntaxNode read) =>
        WholeOf(read) is var whole
        && (whole.Parent is ConditionalAccessExpressionSyntax access && access.Expression == whole ? WholeOf(access) : whole) is var kept
        && kept is ConditionalAccessExpressionSyntax
            ? kept.Parent switch
            {
                EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax variable } => variable.Identifier.ValueText,
                _ => null,
            }
            : null;

    private static SimpleNameSyntax PropertyOf(SyntaxNode read) => read switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => (SimpleNameSyntax)read,
    };

    // Includes the null-conditional accesses before it, which may yield the null.
    private static SyntaxNode WholeOf(SyntaxNode read)
    {
        var whole = read;
        while (whole.Parent is ParenthesizedExpressionSyntax
            || (whole.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == whole))
        {
            whole = whole.Parent;
        }

        return whole;
    }

    private static bool IsPartOfRead(SyntaxNode node) =>
        node is ExpressionSyntax or PatternSyntax or SubpatternSyntax or BaseExpressionColonSyntax or PropertyPatternClauseSyntax;

    private static string WordsOf(SyntaxNode read)
    {
        var words = read is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? read.ToString() : "." + read;
        for (var node = read; node.Parent is { } parent && IsPartOfRead(parent); node = parent)
        {
            words = parent switch
            {
                ConditionalAccessExpressionSyntax access when access.WhenNotNull == node => access.Expression + words,
                SubpatternSyntax { ExpressionColon.Expression: var outer } subpattern when subpattern.Pattern == node =>
                    "." + outer + words,
                IsPatternExpressionSyntax { Expression: var subject } pattern when pattern.Pattern == node => subject + words,
                _ => words,
            };
        }

        return words;
    }
}
