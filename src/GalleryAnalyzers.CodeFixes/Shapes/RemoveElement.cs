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
        var taken = new HashSet<SyntaxNodeOrToken>();
        return targets.OrderBy(target => target.SpanStart).SelectMany(target =>
            ListElement.AddingStatement((ExpressionSyntax)target) is { } statement
                ? [Removal.Of(place, statement.Span)]
                : FromList(place, ListElement.InList(target), taken)).ToList();
    }

    // The comma goes with the element before it; the last element takes the comma before it, where there is none behind.
    private static IEnumerable<TextChange> FromList(Place place, SyntaxNode element, HashSet<SyntaxNodeOrToken> taken)
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
                yield return new TextChange(comma.Span, "");
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
                yield return new TextChange(parts[index].Span, "");
            }
        }

        yield return Removal.Of(place, TextSpan.FromBounds(element.SpanStart, end));
    }
}
