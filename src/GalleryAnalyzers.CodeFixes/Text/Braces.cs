using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes.Text;

/// <summary>Puts braces around a statement that stands without any.</summary>
internal static class Braces
{
    private const string NewLineBeforeOpenBrace = "csharp_new_line_before_open_brace";

    /// <summary>Returns the changes that put a statement into a block, behind another that is inserted.</summary>
    public static IEnumerable<TextChange> Around(StatementSyntax statement, string inserted, Place place)
    {
        var lineEnd = Lines.LineEndIn(place.Text);
        var outer = Lines.IndentationAt(place.Text, statement.Parent!.SpanStart);
        var beginsLine = Lines.BeginsLine(statement);
        var inner = beginsLine ? Lines.IndentationOf(statement) : outer + Lines.UnitAt(statement, place.Text);
        var before = statement.GetFirstToken().GetPreviousToken();
        var open = IsOpenBraceOnItsLine(place) ? lineEnd + outer + "{" : " {";
        var beforeCode = before.TrailingTrivia.LastOrDefault(Lines.IsComment) is { RawKind: not 0 } comment
            ? comment.Span.End
            : before.Span.End;
        yield return new TextChange(
            TextSpan.FromBounds(beforeCode, beginsLine ? beforeCode : statement.SpanStart),
            open + lineEnd + inner + inserted + (beginsLine ? "" : lineEnd + inner));
        if (!beginsLine)
        {
            foreach (var line in Lines.BegunWithin(statement, place.Text))
            {
                yield return new TextChange(new TextSpan(line.Start, 0), inner.Substring(outer.Length));
            }
        }

        // Else goes on in a line of its own.
        var last = statement.GetLastToken();
        var trailing = last.TrailingTrivia.TakeWhile(trivia => !trivia.IsKind(SyntaxKind.EndOfLineTrivia)).ToList();
        var end = trailing.Exists(Lines.IsComment) ? trailing.FindLast(Lines.IsComment).Span.End : last.Span.End;
        var endsLine = Lines.EndsLine(last.TrailingTrivia);
        var close = lineEnd + outer + "}";
        yield return endsLine || last.GetNextToken().Parent is not ElseClauseSyntax
            ? new TextChange(new TextSpan(end, 0), close)
            : new TextChange(TextSpan.FromBounds(end, last.GetNextToken().SpanStart), close + lineEnd + outer);
    }

    private static bool IsOpenBraceOnItsLine(Place place) =>
        !place.Options.TryGetValue(NewLineBeforeOpenBrace, out var value)
            ? place.Root.DescendantNodes().OfType<BlockSyntax>().FirstOrDefault(IsOfControlFlow) is not { } block || Lines.BeginsLine(block)
            : value.Split(',').Select(kind => kind.Trim()).Any(kind => kind is "all" or "control_blocks");

    private static bool IsOfControlFlow(BlockSyntax block) => block.Parent is StatementSyntax and not BlockSyntax;
}
