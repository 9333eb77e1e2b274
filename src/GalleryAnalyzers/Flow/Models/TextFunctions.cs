using GalleryAnalyzers.Flow.Domain;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>The functions of <see cref="string"/>, computed by the framework's own code as far as no culture decides.</summary>
internal static class TextFunctions
{
    /// <summary>The maximum length of a computed text.</summary>
    private const int MaximumLength = 1000;

    /// <summary>The result of a call on a constant text: a text, a number or a truth value; null if it is unknown.</summary>
    /// <param name="text">The text.</param>
    /// <param name="method">The name of the method.</param>
    /// <param name="arguments">The constant arguments, which enums give as numbers.</param>
    public static object? Compute(string text, string method, IReadOnlyList<object?> arguments) => arguments.Count switch
    {
        0 => Compute(text, method),
        1 => Compute(text, method, arguments[0]),
        2 => Compute(text, method, arguments[0], arguments[1]),
        _ => null,
    };

    /// <summary>The result of a call on a text with holes; null if it is unknown.</summary>
    public static StringShape? Compute(
        StringShape shape, string method, IReadOnlyList<object?> arguments) => (method, arguments.Count) switch
    {
        ("ToLower" or "ToLowerInvariant", 0) => Map(shape, static literal => literal.ToLowerInvariant()),
        ("ToUpper" or "ToUpperInvariant", 0) => Map(shape, static literal => literal.ToUpperInvariant()),
        ("ToString", 0) => shape,
        ("Trim", 0) => TrimmedStart(TrimmedEnd(shape)),
        ("TrimStart", 0) => TrimmedStart(shape),
        ("TrimEnd", 0) => TrimmedEnd(shape),
        ("Replace", 2) when arguments[0] is char from && arguments[1] is char to => Map(shape, literal => literal.Replace(from, to)),
        ("Replace", 2) when arguments[0] is string { Length: 1 } from && arguments[1] is string to =>
            Map(shape, literal => literal.Replace(from, to)),
        _ => null,
    };

    private static object? Compute(string text, string method) => method switch
    {
        "Trim" => text.Trim(),
        "TrimStart" => text.TrimStart(),
        "TrimEnd" => text.TrimEnd(),
        "ToLower" or "ToLowerInvariant" => text.ToLowerInvariant(),
        "ToUpper" or "ToUpperInvariant" => text.ToUpperInvariant(),
        "ToString" => text,
        _ => null,
    };

    private static object? Compute(string text, string method, object? argument) => (method, argument) switch
    {
        ("Trim", char edge) => text.Trim(edge),
        ("TrimStart", char edge) => text.TrimStart(edge),
        ("TrimEnd", char edge) => text.TrimEnd(edge),
        ("Substring", int start) when start >= 0 && start <= text.Length => text.Substring(start),
        ("Remove", int start) when start >= 0 && start < text.Length => text.Remove(start),
        ("PadLeft", int width) when width is >= 0 and <= MaximumLength => text.PadLeft(width),
        ("PadRight", int width) when width is >= 0 and <= MaximumLength => text.PadRight(width),
        ("Contains", char part) => text.IndexOf(part) >= 0,
        ("Contains", string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0,
        ("StartsWith", char part) => text.Length > 0 && text[0] == part,
        ("EndsWith", char part) => text.Length > 0 && text[text.Length - 1] == part,
        ("StartsWith", string part) when AreAscii(text, part) => text.StartsWith(part, StringComparison.Ordinal),
        ("EndsWith", string part) when AreAscii(text, part) => text.EndsWith(part, StringComparison.Ordinal),
        ("IndexOf", char part) => text.IndexOf(part),
        ("IndexOf", string part) when AreAscii(text, part) => text.IndexOf(part, StringComparison.Ordinal),
        ("LastIndexOf", char part) => text.LastIndexOf(part),
        ("Equals", string other) => text == other,
        _ => null,
    };

    private static object? Compute(string text, string method, object? first, object? second) => (method, first, second) switch
    {
        ("Replace", char from, char to) => text.Replace(from, to),
        ("Replace", string { Length: > 0 } from, string to) => Limited(text.Replace(from, to)),
        ("Replace", string { Length: > 0 } from, null) => text.Replace(from, null),
        ("Substring", int start, int length) when IsRange(text, start, length) => text.Substring(start, length),
        ("Remove", int start, int length) when IsRange(text, start, length) => text.Remove(start, length),
        ("Insert", int start, string part) when IsRange(text, start, 0) => Limited(text.Insert(start, part)),
        ("PadLeft", int width, char padding) when width is >= 0 and <= MaximumLength => text.PadLeft(width, padding),
        ("PadRight", int width, char padding) when width is >= 0 and <= MaximumLength => text.PadRight(width, padding),
        ("Contains", string part, int comparison) when ComparisonOf(comparison) is { } by => text.IndexOf(part, by) >= 0,
        ("StartsWith", string part, int comparison) when ComparisonOf(comparison) is { } by => text.StartsWith(part, by),
        ("EndsWith", string part, int comparison) when ComparisonOf(comparison) is { } by => text.EndsWith(part, by),
        ("Equals", string other, int comparison) when ComparisonOf(comparison) is { } by => string.Equals(text, other, by),
        _ => null,
    };

    // Other comparisons depend on the culture, which the machine decides.
    private static StringComparison? ComparisonOf(int comparison) =>
        (StringComparison)comparison is var kind and (StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase) ? kind : null;

    private static bool AreAscii(string text, string part) => text.All(static its => its < 128) && part.All(static its => its < 128);

    private static bool IsRange(string text, int start, int length) => start >= 0 && length >= 0 && start <= text.Length - length;

    private static string? Limited(string text) => text.Length <= MaximumLength ? text : null;

    private static StringShape Map(StringShape shape, Func<string, string> function) =>
        StringShape.Of(shape.Parts.Select(part => part.Literal is { } literal ? ShapePart.Text(function(literal)) : part));

    private static StringShape? TrimmedStart(StringShape? shape)
    {
        if (shape?.Parts is not { IsEmpty: false } parts)
        {
            return shape;
        }

        if (parts[0].Literal is { } literal)
        {
            return string.IsNullOrWhiteSpace(literal) ? null : StringShape.Of(parts.SetItem(0, ShapePart.Text(literal.TrimStart())));
        }

        // A hole may be blank, so that what is beside it is trimmed as well.
        return parts.Length > 1 && !(parts[1].Literal is { } next && !char.IsWhiteSpace(next[0])) ? null : shape;
    }

    private static StringShape? TrimmedEnd(StringShape? shape)
    {
        if (shape?.Parts is not { IsEmpty: false } parts)
        {
            return shape;
        }

        var last = parts.Length - 1;
        if (parts[last].Literal is { } literal)
        {
            return string.IsNullOrWhiteSpace(literal) ? null : StringShape.Of(parts.SetItem(last, ShapePart.Text(literal.TrimEnd())));
        }

        return last > 0 && !(parts[last - 1].Literal is { } before && !char.IsWhiteSpace(before[before.Length - 1])) ? null : shape;
    }
}
