using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>Formats code for messages: on one line, and not too long. The message puts it in quotes.</summary>
internal static class DisplayText
{
    private const int MostCharacters = 80;
    private const int MostCharactersOfBrief = 40;

    /// <summary>Returns a text as a literal has it between its quotes.</summary>
    public static string Text(string text) => Shorten(SymbolDisplay.FormatLiteral(text, quote: false));

    /// <summary>Returns an expression as it is written.</summary>
    public static string Code(SyntaxNode code) => Shorten(OnOneLine(code));

    /// <summary>Returns a text with holes: each hole is an ellipsis, and a digit that fills one a '#'.</summary>
    public static string Shape(StringShape shape) => Shorten(string.Concat(shape.Parts.Select(static part => part switch
    {
        { Literal: { } literal } => SymbolDisplay.FormatLiteral(literal, quote: false),
        { Content: HoleContent.Digits, MaximumLength: { } digits } when digits == part.MinimumLength => new string('#', digits),
        { Content: HoleContent.Digits or HoleContent.Integer } => "#",
        _ => "…",
    })));

    /// <summary>Returns a text itself, the name of a choice, and any other expression as it is written.</summary>
    /// <param name="value">The value; null where it can be several.</param>
    /// <param name="writtenAt">The expression that gives it; null where paths differ in it.</param>
    public static string Value(Alternative? value, SyntaxNode? writtenAt) => value switch
    {
        ConstantAlternative { Value: string text } => Text(text),
        ShapeAlternative { Shape: var shape } => Shape(shape),
        MemberAlternative { Member: { ContainingType.Name: var type, Name: var member } } => type + "." + member,
        _ => writtenAt is null ? "…" : Code(writtenAt),
    };

    /// <summary>Returns an expression for the title of a repair, briefly: a literal's text, and any other as it is written.</summary>
    public static string Brief(SyntaxNode code) => code is LiteralExpressionSyntax { Token.Value: string text }
        ? Brief(SymbolDisplay.FormatLiteral(text, quote: false))
        : Brief(OnOneLine(code));

    /// <summary>Returns a text for the title of a repair.</summary>
    public static string Brief(string text) => Shorten(text, MostCharactersOfBrief);

    private static string OnOneLine(SyntaxNode code) =>
        string.Join(" ", code.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    // The ends of names and ids distinguish them.
    private static string Shorten(string text, int most = MostCharacters) => text.Length <= most
        ? text
        : text.Substring(0, (most - 1) / 2) + "…" + text.Substring(text.Length - ((most - 1) / 2));
}
