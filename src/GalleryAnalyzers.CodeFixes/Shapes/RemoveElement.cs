using System.Collections.Immutable;
using GalleryAnalyzers.CodeFixes.Text;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes.Shapes;

/// <summary>Removes elements from a list: with their commas from an initializer, or with the statements that add them.</summary>
/// <remarks>All comments stay, as nobody can tell what they belong to; with one inside, nothing is removed.</remarks>
internal sealed class RemoveElement : RepairShape
{
    /// <inheritdoc/>
    public override SyntaxNode? FindTarget(Place place, TextSpan span, Repair repair) =>
        place.Find<ExpressionSyntax>(span) is { } expression
        && ListElement.Is(expression)
        && !Lines.CommentsIn(ListElement.AddingStatement(expression) ?? (SyntaxNode)expression).Any()
            ? expression
            : null;

    /// <inheritdoc/>
    public override IEnumerable<TextChange> Changes(Place place, ImmutableArray<SyntaxNode> targets, Repair repair)
    {
        var (code, commas) = (new List<TextSpan>(), new List<TextSpan>());
        var taken = new HashSet<SyntaxNodeOrToken>();
        foreach (var target in targets.OrderBy(target => target.SpanStart))
        {
            if (ListElement.AddingStatement((ExpressionSyntax)target) is { } statement)
            {
                code.Add(statement.Span);
            }
            else
            {
                AddFromList(ListElement.InList(target), taken, code, commas);
            }
        }

        // Neighbours go in one piece, and so with their lines.
        var pieces = Joined(code, between => string.IsNullOrWhiteSpace(place.Text.ToString(between)));
        var removed = pieces.Select(piece => Removal.Of(place, piece)).Concat(commas);
        return Joined(removed, between => between.IsEmpty).Select(span => new TextChange(span, ""));
    }

    // The comma goes with the element before it; the last element takes the comma before it, where there is none behind.
    private static void AddFromList(
        SyntaxNode element, HashSet<SyntaxNodeOrToken> taken, List<TextSpan> code, List<TextSpan> commas)
    {
        var parts = element.Parent!.ChildNodesAndTokens().ToList();
        var index = parts.IndexOf(element);
        taken.Add(parts[index]);
        var end = element.Span.End;
        if (ListElement.IsComma(parts[index + 1]))
        {
            var comma = parts[index + 1];
            taken.Add(comma);
            if (element.GetTrailingTrivia().Concat(comma.GetLeadingTrivia()).All(Lines.IsSpace))
            {
                end = comma.Span.End;
            }
            else
            {
                commas.Add(comma.Span);
            }
        }
        else
        {
            // Elements that go as well leave the comma behind the last that stays.
            while (index > 0 && taken.Contains(parts[index]))
            {
                index--;
            }

            if (ListElement.IsComma(parts[index]) && taken.Add(parts[index]))
            {
                commas.Add(parts[index].Span);
            }
        }

        code.Add(TextSpan.FromBounds(element.SpanStart, end));
    }

    private static List<TextSpan> Joined(IEnumerable<TextSpan> spans, Func<TextSpan, bool> canJoin)
    {
        var joined = new List<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (joined.Count > 0
                && joined[joined.Count - 1] is var last
                && (span.Start <= last.End || canJoin(TextSpan.FromBounds(last.End, span.Start))))
            {
                joined[joined.Count - 1] = TextSpan.FromBounds(last.Start, Math.Max(last.End, span.End));
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined;
    }
}
