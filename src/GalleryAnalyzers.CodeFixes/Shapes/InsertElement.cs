using System.Collections.Immutable;
using GalleryAnalyzers.CodeFixes.Text;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes.Shapes;

/// <summary>
/// Inserts an element into a list before another: into its initializer, or with a statement like the one that adds the other.
/// </summary>
internal sealed class InsertElement : RepairShape
{
    /// <inheritdoc/>
    public override SyntaxNode? FindTarget(Place place, TextSpan span, Repair repair) =>
        place.Find<ExpressionSyntax>(span) is { } expression && ListElement.Is(expression) ? expression : null;

    /// <inheritdoc/>
    public override IEnumerable<TextChange> Changes(Place place, ImmutableArray<SyntaxNode> targets, Repair repair)
    {
        var next = (ExpressionSyntax)targets[0];
        var code = NewCode.Expression(repair, place, next.SpanStart);
        var inserted = ListElement.AddingStatement(next) is { } statement
            ? Above(place, statement, AddingLike(statement, next, code.Text))
            : Above(place, ListElement.InList(next), code.Text + ",");
        return code.Imports.Append(inserted);
    }

    private static TextChange Above(Place place, SyntaxNode next, string code) => Lines.BeginsLine(next)
        ? Insert(Lines.StartOf(next), Lines.IndentationOf(next) + code + Lines.LineEndIn(place.Text))
        : Insert(next.SpanStart, code + " ");

    // A comment would be a copy.
    private static string AddingLike(StatementSyntax statement, SyntaxNode next, string code)
    {
        var added = statement.ReplaceNode(next, SyntaxFactory.ParseExpression(code).WithTriviaFrom(next));
        return added.ReplaceTrivia(added.DescendantTrivia().Where(Lines.IsComment), (_, _) => default).WithoutTrivia().ToFullString();
    }
}
