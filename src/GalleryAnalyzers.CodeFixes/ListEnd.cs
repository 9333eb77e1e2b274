using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>Appends an element to a list, written as the last one is.</summary>
internal static class ListEnd
{
    /// <summary>Returns the list with the element: on a line of its own, and with a comma behind it, where the last has these.</summary>
    public static SeparatedSyntaxList<TNode> With<TNode>(SeparatedSyntaxList<TNode> list, TNode element)
        where TNode : SyntaxNode
    {
        var last = list.Last();
        var parts = list.GetWithSeparators().ToList();
        var lineEnd = last.GetFirstToken().GetPreviousToken().TrailingTrivia.LastOrDefault();
        var isOnItsLine = lineEnd.IsKind(SyntaxKind.EndOfLineTrivia);
        var (comments, space) = Split(parts.Last().GetTrailingTrivia(), isOnItsLine);
        var comma = SyntaxFactory.ParseToken(",");
        var gap = isOnItsLine ? lineEnd : SyntaxFactory.Space;
        var added = isOnItsLine ? element.WithLeadingTrivia(Layout.IndentationIn(last.GetLeadingTrivia())) : element;
        if (list.SeparatorCount == list.Count)
        {
            parts[parts.Count - 1] = parts.Last().WithTrailingTrivia(comments.Add(gap));
            parts.AddRange([added, comma.WithTrailingTrivia(space)]);
        }
        else
        {
            parts[parts.Count - 1] = last.WithTrailingTrivia(isOnItsLine ? default : comments);
            parts.AddRange([comma.WithTrailingTrivia((isOnItsLine ? comments : default).Add(gap)), added.WithTrailingTrivia(space)]);
        }

        return SyntaxFactory.SeparatedList<TNode>(parts);
    }

    /// <summary>Returns the list with only the element, between two tokens.</summary>
    public static SeparatedSyntaxList<TNode> Only<TNode>(TNode element, SyntaxToken open, SyntaxToken close)
        where TNode : SyntaxNode =>
        SyntaxFactory.SingletonSeparatedList(
            Layout.EndsLine(open.TrailingTrivia)
                ? element
                    .WithLeadingTrivia(Layout.IndentationIn(close.LeadingTrivia))
                    .WithTrailingTrivia(open.TrailingTrivia.Last())
                    .WithAdditionalAnnotations(Formatter.Annotation)
                : element);

    // Keeps comments with the code before them; a comment up to the line's end needs a line end after it.
    private static (SyntaxTriviaList Comments, SyntaxTriviaList Space) Split(SyntaxTriviaList trailing, bool lineEndsThere)
    {
        var count = lineEndsThere || !Layout.EndsLine(trailing)
            ? trailing.Reverse().SkipWhile(trivia => string.IsNullOrWhiteSpace(trivia.ToString())).Count()
            : 0;
        return (SyntaxFactory.TriviaList(trailing.Take(count)), SyntaxFactory.TriviaList(trailing.Skip(count)));
    }
}
