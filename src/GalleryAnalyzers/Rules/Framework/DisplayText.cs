using System.Text;
using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>Formats code for messages: on one line, and not too long. The message puts it in quotes.</summary>
internal static class DisplayText
{
    private const int MostCharacters = 40;
    private const int CharactersAtEachEnd = 19;
    private const int MostCharactersOfList = 58;

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

    /// <summary>Returns the choices that a message offers: as many as fit.</summary>
    public static string List(IEnumerable<string> choices)
    {
        var list = new StringBuilder();
        foreach (var choice in choices)
        {
            if (list.Length + choice.Length > MostCharactersOfList)
            {
                return list.Append(", …").ToString();
            }

            list.Append(list.Length > 0 ? ", " : "").Append(choice);
        }

        return list.ToString();
    }

    /// <summary>Returns an expression for the title of a repair, briefly: a literal's text, and any other as it is written.</summary>
    public static string Brief(SyntaxNode code) => code is LiteralExpressionSyntax { Token.Value: string text }
        ? Brief(SymbolDisplay.FormatLiteral(text, quote: false))
        : Brief(OnOneLine(code));

    /// <summary>Returns a text for the title of a repair.</summary>
    public static string Brief(string text) => Shorten(text);

    private static string OnOneLine(SyntaxNode code) =>
        string.Join(" ", code.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    // The ends of names and ids distinguish them.
    private static string Shorten(string text) => text.Length <= MostCharacters
        ? text
        : text.Substring(0, CharactersAtEachEnd) + "…" + text.Substring(text.Length - CharactersAtEachEnd);
}
