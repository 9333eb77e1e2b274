using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>Reads the indentation and the line ends of a file.</summary>
internal static class Layout
{
    /// <summary>Whether only comments precede the node on its line.</summary>
    public static bool BeginsLine(SyntaxNode node) =>
        node.GetFirstToken().GetPreviousToken() is var previous
        && (previous.IsKind(SyntaxKind.None) || EndsLine(previous.TrailingTrivia));

    /// <summary>Whether the trivia end their line.</summary>
    public static bool EndsLine(SyntaxTriviaList trailing) => trailing.LastOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);

    /// <summary>Returns the indentation of a line that begins with these trivia.</summary>
    public static IEnumerable<SyntaxTrivia> IndentationIn(SyntaxTriviaList leading) => leading
        .Reverse()
        .TakeWhile(trivia => !trivia.IsKind(SyntaxKind.EndOfLineTrivia) && !trivia.IsDirective)
        .Reverse()
        .TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));

    /// <summary>Returns the number of trivia up to the last blank line or directive: the node's own comments follow.</summary>
    public static int CountAbove(SyntaxTriviaList leading)
    {
        var count = 0;
        var isBlank = true;
        for (var i = 0; i < leading.Count; i++)
        {
            var trivia = leading[i];
            var endsLine = trivia.IsKind(SyntaxKind.EndOfLineTrivia);
            if (trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia) || (isBlank && endsLine))
            {
                count = i + 1;
            }
            else
            {
                isBlank = endsLine || (isBlank && trivia.IsKind(SyntaxKind.WhitespaceTrivia));
            }
        }

        return count;
    }

    /// <summary>Returns the line end of the node's file.</summary>
    public static SyntaxTrivia LineEndOf(SyntaxNode node) =>
        LineEndIn(node.SyntaxTree.GetText()) is { Length: > 0 } text ? SyntaxFactory.EndOfLine(text) : SyntaxFactory.LineFeed;

    /// <summary>Formats the annotated code, with the line end of the file.</summary>
    public static async Task<Document> FormatAsync(Document document, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var options = await document.GetOptionsAsync(cancellationToken).ConfigureAwait(false);
        var lineEnd = LineEndIn(text);
        return await Formatter.FormatAsync(
            document,
            Formatter.Annotation,
            lineEnd.Length > 0 ? options.WithChangedOption(FormattingOptions.NewLine, LanguageNames.CSharp, lineEnd) : options,
            cancellationToken).ConfigureAwait(false);
    }

    private static string LineEndIn(SourceText text) =>
        text.ToString(TextSpan.FromBounds(text.Lines[0].End, text.Lines[0].EndIncludingLineBreak));
}
