using System.Collections.Immutable;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>
/// Inserts an element into a list before another: into its initializer, or with a statement like the one that adds the other.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InsertElementCodeFixProvider))]
public sealed class InsertElementCodeFixProvider() : RepairCodeFixProvider(RepairKind.InsertElement)
{
    private protected override SyntaxNode? FindTarget(SemanticModel model, TextSpan span, Repair repair) =>
        Find<ExpressionSyntax>(model, span) is { } expression && ListElement.Is(expression) ? expression : null;

    private protected override void Apply(Repair repair, ImmutableArray<SyntaxNode> targets, SyntaxEditor editor, SemanticModel model)
    {
        var next = (ExpressionSyntax)targets[0];
        var element = SyntaxFactory.ParseExpression(repair.NewText);
        if (ListElement.AddingStatement(next) is { } statement)
        {
            var anchor = ListElement.Movable(statement);
            var inserted = anchor.ReplaceNode(next, element.WithTriviaFrom(next));
            editor.InsertBefore(anchor, inserted.WithLeadingTrivia(Layout.IndentationIn(anchor.GetLeadingTrivia())));
        }
        else
        {
            editor.TrackNode(next);
            editor.ReplaceNode(
                next.Parent!,
                (current, _) => With((InitializerExpressionSyntax)current, (ExpressionSyntax)current.GetCurrentNode(next)!, element));
        }
    }

    private static InitializerExpressionSyntax With(
        InitializerExpressionSyntax initializer, ExpressionSyntax next, ExpressionSyntax element)
    {
        // The comma has the file's line end, if the next element begins a line.
        var lineEnd = next.GetFirstToken().GetPreviousToken().TrailingTrivia.LastOrDefault();
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken)
            .WithTrailingTrivia(lineEnd.IsKind(SyntaxKind.EndOfLineTrivia) ? lineEnd : SyntaxFactory.Space);
        var parts = initializer.Expressions.GetWithSeparators().ToList();
        var indented = element.WithLeadingTrivia(Layout.IndentationIn(next.GetLeadingTrivia()));
        parts.InsertRange(parts.IndexOf(next), [indented, comma]);
        return initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(parts));
    }
}
