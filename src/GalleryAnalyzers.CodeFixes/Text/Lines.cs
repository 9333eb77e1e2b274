using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes.Text;

/// <summary>Reads the lines of a file: where they begin and end, and how they are indented.</summary>
internal static class Lines
{
    private const string LineFeed = "\n";
    private const string FourSpaces = "    ";

    /// <summary>Whether the trivia is white space.</summary>
    public static bool IsSpace(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia;

    /// <summary>Whether the trivia is a comment.</summary>
    public static bool IsComment(SyntaxTrivia trivia) => trivia.Kind()
        is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    /// <summary>Returns the comments inside a node.</summary>
    public static IEnumerable<SyntaxTrivia> CommentsIn(SyntaxNode node) =>
        node.DescendantTrivia().Where(trivia => IsComment(trivia) && node.Span.Contains(trivia.Span));

    /// <summary>Whether there are directives inside a node.</summary>
    public static bool HasDirectives(SyntaxNode node) =>
        node.ContainsDirectives && node.DescendantTrivia().Any(trivia => trivia.IsDirective && node.Span.Contains(trivia.Span));

    /// <summary>Whether only comments precede the node on its line.</summary>
    public static bool BeginsLine(SyntaxNode node) =>
        node.GetFirstToken().GetPreviousToken() is var previous
        && (previous.IsKind(SyntaxKind.None) || EndsLine(previous.TrailingTrivia));

    /// <summary>Whether the trivia end their line.</summary>
    public static bool EndsLine(SyntaxTriviaList trailing) => trailing.LastOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);

    /// <summary>Returns the line end of the file.</summary>
    public static string LineEndIn(SourceText text)
    {
        var first = text.Lines[0];
        var lineEnd = text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
        return lineEnd.Length > 0 ? lineEnd : LineFeed;
    }

    /// <summary>Returns the white space at the beginning of the line.</summary>
    public static string IndentationAt(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>Returns the indentation of a node that begins its line.</summary>
    public static string IndentationOf(SyntaxNode node) => string.Concat(node.GetLeadingTrivia()
        .Reverse()
        .TakeWhile(trivia => !trivia.IsKind(SyntaxKind.EndOfLineTrivia) && !trivia.IsDirective)
        .Reverse()
        .TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));

    /// <summary>Returns the start of a node that begins its line, with the comments directly above.</summary>
    public static int StartOf(SyntaxNode node)
    {
        var start = node.FullSpan.Start;
        var isBlank = true;
        foreach (var trivia in node.GetLeadingTrivia())
        {
            var endsLine = trivia.IsKind(SyntaxKind.EndOfLineTrivia);
            if (trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia) || (isBlank && endsLine))
            {
                start = trivia.FullSpan.End;
            }
            else
            {
                isBlank = endsLine || (isBlank && trivia.IsKind(SyntaxKind.WhitespaceTrivia));
            }
        }

        return start;
    }

    /// <summary>Returns one step of indentation, as the block around the node has it.</summary>
    public static string UnitAt(SyntaxNode node, SourceText text)
    {
        foreach (var block in node.Ancestors().OfType<BlockSyntax>())
        {
            var outer = IndentationAt(text, block.CloseBraceToken.SpanStart);
            if (block.Statements.FirstOrDefault(BeginsLine) is { } first
                && IndentationOf(first) is var inner
                && inner.Length > outer.Length
                && inner.StartsWith(outer, StringComparison.Ordinal))
            {
                return inner.Substring(outer.Length);
            }
        }

        var indented = text.Lines.Select(line => IndentationAt(text, line.Start)).FirstOrDefault(indentation => indentation.Length > 0);
        return indented ?? FourSpaces;
    }

    /// <summary>Returns the lines that begin within a node with code or a comment, other than lines within one text.</summary>
    public static IEnumerable<TextLine> BegunWithin(SyntaxNode node, SourceText text)
    {
        var lines = text.Lines;
        for (var i = lines.IndexOf(node.SpanStart) + 1; i <= lines.IndexOf(node.Span.End); i++)
        {
            var token = node.FindToken(lines[i].Start);
            var isInToken = token.SpanStart < lines[i].Start && lines[i].Start < token.Span.End;
            if (!isInToken && !string.IsNullOrWhiteSpace(lines[i].ToString()))
            {
                yield return lines[i];
            }
        }
    }
}
