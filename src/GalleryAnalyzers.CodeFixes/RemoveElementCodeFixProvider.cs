using System.Collections.Immutable;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>Removes elements from a list: with their commas from an initializer, or with the statements that add them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveElementCodeFixProvider))]
public sealed class RemoveElementCodeFixProvider() : RepairCodeFixProvider(RepairKind.RemoveElement)
{
    private protected override SyntaxNode? FindTarget(SemanticModel model, TextSpan span, Repair repair) =>
        Find<ExpressionSyntax>(model, span) is { } expression && ListElement.Is(expression) ? expression : null;

    private protected override void Apply(Repair repair, ImmutableArray<SyntaxNode> targets, SyntaxEditor editor, SemanticModel model)
    {
        foreach (var target in targets)
        {
            Remove((ExpressionSyntax)target, editor);
        }
    }

    private static void Remove(ExpressionSyntax target, SyntaxEditor editor)
    {
        if (ListElement.AddingStatement(target) is { } statement)
        {
            editor.RemoveNode(ListElement.Movable(statement), SyntaxRemoveOptions.KeepUnbalancedDirectives);
        }
        else
        {
            editor.TrackNode(target);
            editor.ReplaceNode(
                target.Parent!,
                (current, _) => Without((InitializerExpressionSyntax)current, (ExpressionSyntax)current.GetCurrentNode(target)!));
        }
    }

    private static InitializerExpressionSyntax Without(InitializerExpressionSyntax initializer, ExpressionSyntax element)
    {
        var parts = initializer.Expressions.GetWithSeparators().ToList();
        var index = parts.IndexOf(element);
        if (index + 1 < parts.Count)
        {
            parts.RemoveRange(index, 2);
        }
        else if (index > 0)
        {
            // The trivia behind the comma move behind the element before it, which is now the last.
            var last = parts[index - 2].WithTrailingTrivia(parts[index - 1].GetTrailingTrivia());
            parts.RemoveRange(index - 2, 3);
            parts.Add(last);
        }
        else
        {
            parts.Clear();
        }

        // C# parses empty braces as an object initializer.
        if (parts.Count == 0 && initializer.IsKind(SyntaxKind.CollectionInitializerExpression))
        {
            return SyntaxFactory.InitializerExpression(
                SyntaxKind.ObjectInitializerExpression, initializer.OpenBraceToken, default, initializer.CloseBraceToken);
        }

        return initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(parts));
    }
}
