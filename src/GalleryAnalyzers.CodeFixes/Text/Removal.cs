using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes.Text;

/// <summary>Takes code out of its lines, and leaves the code and the comments around as they are.</summary>
internal static class Removal
{
    /// <summary>Returns what goes with code that is removed: its lines where these have nothing else, else the space before.</summary>
    public static TextSpan Of(Place place, TextSpan code)
    {
        var lines = place.Text.Lines;
        var first = lines.GetLineFromPosition(code.Start);
        var last = lines.GetLineFromPosition(code.End);
        var beginsLine = IsBlank(place.Text, first.Start, code.Start);
        if (beginsLine && IsBlank(place.Text, code.End, last.End))
        {
            return WholeLines(place.Text, first.LineNumber, last.LineNumber);
        }

        var before = place.Root.FindToken(code.Start).GetPreviousToken();
        var after = code.End;
        while (after < last.End && char.IsWhiteSpace(place.Text[after]))
        {
            after++;
        }

        if (beginsLine && !(IsClosing(place.Text[after]) && IsBlank(place.Text, before.Span.End, code.Start)))
        {
            return TextSpan.FromBounds(code.Start, after);
        }

        var start = code.Start;
        while (start > 0 && char.IsWhiteSpace(place.Text[start - 1]))
        {
            start--;
        }

        return TextSpan.FromBounds(start, start < code.Start ? code.End : after);
    }

    // Of two blank lines that would meet, or one that would end a block, one goes as well.
    private static TextSpan WholeLines(SourceText text, int first, int last)
    {
        var lines = text.Lines;
        var isLastOfFile = lines[last].End == lines[last].EndIncludingLineBreak;
        if (isLastOfFile)
        {
            return TextSpan.FromBounds(first == 0 ? 0 : lines[first - 1].End, lines[last].End);
        }

        var above = first == 0 ? "" : lines[first - 1].ToString().Trim();
        var below = lines[last + 1].ToString().Trim();
        return first > 0 && above.Length == 0 && (below.Length == 0 || IsClosing(below[0]))
                ? TextSpan.FromBounds(lines[first - 1].Start, lines[last].EndIncludingLineBreak)
            : below.Length == 0 && above.EndsWith("{", StringComparison.Ordinal)
                ? TextSpan.FromBounds(lines[first].Start, lines[last + 1].EndIncludingLineBreak)
            : TextSpan.FromBounds(lines[first].Start, lines[last].EndIncludingLineBreak);
    }

    private static bool IsClosing(char character) => character is '}' or ']' or ')';

    private static bool IsBlank(SourceText text, int start, int end) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));
}
