using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes.Text;

/// <summary>Appends an element to a list, written as the last one is.</summary>
internal static class ListEnd
{
    /// <summary>
    /// Returns the changes that append an element: on a line of its own, and with a comma behind it, where the last has these.
    /// </summary>
    /// <typeparam name="TNode">The type of the elements.</typeparam>
    /// <param name="list">The elements.</param>
    /// <param name="open">The brace or parenthesis before them.</param>
    /// <param name="close">The brace or parenthesis behind them.</param>
    /// <param name="added">The new element.</param>
    /// <param name="place">The file.</param>
    public static IEnumerable<TextChange> With<TNode>(
        SeparatedSyntaxList<TNode> list, SyntaxToken open, SyntaxToken close, string added, Place place)
        where TNode : SyntaxNode =>
        list.Count == 0 ? [Only(open, close, added, place)] : Behind(list, added, place);

    private static IEnumerable<TextChange> Behind<TNode>(SeparatedSyntaxList<TNode> list, string added, Place place)
        where TNode : SyntaxNode
    {
        var last = list.Last();
        var part = list.GetWithSeparators().Last();
        var beginsLine = Lines.BeginsLine(last);
        var end = EndOf(part, beginsLine);
        var gap = beginsLine ? Lines.LineEndIn(place.Text) + Lines.IndentationOf(last) : " ";
        if (part.IsToken)
        {
            yield return new TextChange(new TextSpan(end, 0), gap + added + ",");
            yield break;
        }

        // A comment behind the last element of a line stays between it and the comma, unless the new element begins the next line.
        if (beginsLine && end > last.Span.End)
        {
            yield return new TextChange(new TextSpan(last.Span.End, 0), ",");
            yield return new TextChange(new TextSpan(end, 0), gap + added);
        }
        else
        {
            yield return new TextChange(new TextSpan(end, 0), "," + gap + added);
        }
    }

    private static TextChange Only(SyntaxToken open, SyntaxToken close, string added, Place place)
    {
        var isBrace = open.IsKind(SyntaxKind.OpenBraceToken);
        if (Lines.EndsLine(open.TrailingTrivia))
        {
            var indentation = Lines.IndentationAt(place.Text, close.SpanStart) + (isBrace ? Lines.UnitAt(open.Parent!, place.Text) : "");
            return new TextChange(new TextSpan(open.FullSpan.End, 0), indentation + added + Lines.LineEndIn(place.Text));
        }

        var before = place.Text[close.SpanStart - 1];
        var space = isBrace || close.LeadingTrivia.Concat(open.TrailingTrivia).Any(Lines.IsComment) ? " " : "";
        return new TextChange(
            new TextSpan(close.SpanStart, 0), (char.IsWhiteSpace(before) ? "" : space) + added + (isBrace ? " " : ""));
    }

    // Keeps comments with the code before them; a comment up to the line's end needs a line end after it.
    private static int EndOf(SyntaxNodeOrToken part, bool lineEndsThere)
    {
        var trailing = part.GetTrailingTrivia();
        return (lineEndsThere || !Lines.EndsLine(trailing)) && trailing.Any(Lines.IsComment)
            ? trailing.Last(Lines.IsComment).Span.End
            : part.Span.End;
    }
}
