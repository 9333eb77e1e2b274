using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>Repairs a text where the code writes it: literals change, and constants, calls and holes stay what they are.</summary>
internal static class TextRewrite
{
    /// <summary>The length of the longest text that is taken apart: comparing two takes time that grows with the square.</summary>
    private const int LongestText = 1000;

    /// <summary>Returns the repair that makes another text of one; null where other code than a literal would have to change.</summary>
    /// <param name="writtenAt">The expression of the text; null where it is not known.</param>
    /// <param name="model">The model of the judged file; null where it is not at hand.</param>
    /// <param name="key">The repair's key.</param>
    /// <param name="text">The text, with some filling of its holes.</param>
    /// <param name="newText">The new text, with the same filling.</param>
    public static Repair? Of(SyntaxNode? writtenAt, SemanticModel? model, string key, string text, string newText)
    {
        if (writtenAt is null || Math.Max(text.Length, newText.Length) > LongestText)
        {
            return null;
        }

        if (writtenAt is LiteralExpressionSyntax literal)
        {
            return Repair.Replacement(literal, key, Literal(newText, literal.Token));
        }

        var itsModel = model?.SyntaxTree == writtenAt.SyntaxTree ? model : null;
        if (TextPieces.Of(writtenAt, itsModel, text) is not { } pieces
            || TextAlignment.Of(text, newText).Split(pieces.ConvertAll(piece => (piece.Value!.Length, piece.CanChange)))
                is not { } newTexts)
        {
            return null;
        }

        var changed = Enumerable.Range(0, pieces.Count).Where(index => newTexts[index] != pieces[index].Value)
            .GroupBy(index => pieces[index].Token)
            .Select(group => (Token: group.Key, Code: CodeOf(group.Key, group.Reverse(), pieces, newTexts)))
            .ToList();
        if (changed.Count == 0 || changed.Exists(change => change.Code is null))
        {
            return null;
        }

        if (changed.Count == 1)
        {
            return Repair.Replacement(changed[0].Token.Parent!, key, changed[0].Code!);
        }

        var code = writtenAt.ToString();
        foreach (var (token, newCode) in changed.OrderByDescending(change => change.Token.SpanStart))
        {
            var start = token.SpanStart - writtenAt.SpanStart;
            code = code.Remove(start, token.Span.Length).Insert(start, newCode!);
        }

        return Repair.Replacement(writtenAt, key, code);
    }

    /// <summary>Returns a text as the code of a literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>Returns a text of the shape, with each hole filled as its content demands: with digits, or with a text.</summary>
    public static string Fill(StringShape shape, string anything) => string.Concat(shape.Parts.Select(part => FillingOf(part, anything)));

    /// <summary>Returns the shape whose text was made another; null where a hole would have to change.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="anything">The filling that the text has for any text.</param>
    /// <param name="newText">The new text.</param>
    public static StringShape? Rewritten(StringShape shape, string anything, string newText)
    {
        var parts = shape.Parts.Select(part => (FillingOf(part, anything).Length, part.Literal is not null)).ToList();
        return TextAlignment.Of(Fill(shape, anything), newText).Split(parts) is { } newTexts
            ? StringShape.Of(shape.Parts.Select((part, index) => part.Literal is null ? part : ShapePart.Text(newTexts[index])))
            : null;
    }

    private static string FillingOf(ShapePart part, string anything) =>
        part.Literal ?? (part.Content == HoleContent.Anything ? anything : new string('1', Math.Max(1, part.MinimumLength)));

    // A literal keeps its form, be it verbatim or raw, where the text needs no escapes.
    private static string Literal(string text, SyntaxToken old) =>
        old.Text.IndexOf(old.ValueText, StringComparison.Ordinal) is var start
        && start > 0
        && old.ValueText.Length > 0
        && text.All(character => character is not ('"' or '\\') && !char.IsControl(character))
            ? old.Text.Remove(start, old.ValueText.Length).Insert(start, text)
            : Literal(text);

    // Text between holes is written as it is, so it must not need escapes.
    private static string? CodeOf(SyntaxToken token, IEnumerable<int> lastFirst, List<TextPiece> pieces, string[] newTexts)
    {
        var value = token.ValueText;
        foreach (var index in lastFirst)
        {
            var piece = pieces[index];
            value = value.Remove(piece.Start, piece.Value!.Length).Insert(piece.Start, newTexts[index]);
        }

        return token.Parent is LiteralExpressionSyntax ? Literal(value, token)
            : value.IndexOfAny(['{', '}', '"', '\\']) < 0 ? value
            : null;
    }
}
