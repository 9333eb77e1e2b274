using System.Globalization;
using System.Security;
using System.Text;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>A picture of text in columns and lines, as a terminal or an editor shows it.</summary>
/// <remarks>Each text is stretched to its columns, so that what is drawn under it fits in every font.</remarks>
internal sealed class Svg(int columns, string background, string foreground)
{
    private const double Column = 7.8;
    private const double Line = 20;
    private const double Margin = 14;
    private const double Baseline = 14;

    private readonly StringBuilder _shapes = new();

    /// <summary>Draws text that begins in that column of that line.</summary>
    public void Text(int line, int column, string text, string? color = null, bool isBold = false)
    {
        var trimmed = text.Trim(' ');
        if (trimmed.Length == 0)
            return;

        Add($"""<text x="{X(column + text.Length - text.TrimStart(' ').Length)}" y="{Y(line) + Baseline}" textLength="{trimmed.Length * Column:0.#}" """);
        Add($"""fill="{color ?? foreground}"{(isBold ? " font-weight=\"bold\"" : "")}>""");
        _shapes.Append(SecurityElement.Escape(trimmed)).Append("</text>\n");
    }

    /// <summary>Draws a squiggle under those columns.</summary>
    public void Squiggle(int line, int column, int length, string color)
    {
        var y = Y(line) + Line - 2;
        var waves = string.Concat(Enumerable.Repeat(" q 2 -3.5 3.9 0 q 2 3.5 3.9 0", length));
        Add($"""<path d="M {X(column)} {y}{waves}" stroke="{color}" fill="none"/>""");
        _shapes.Append('\n');
    }

    /// <summary>Draws a box around those lines and columns, which hides what is below it.</summary>
    public void Box(int line, int column, int lines, int length, string fill, string border)
    {
        Add($"""<rect x="{X(column - 1)}" y="{Y(line) + 2}" width="{(length + 2) * Column:0.#}" height="{(lines * Line) + 6}" rx="4" fill="{fill}" stroke="{border}"/>""");
        _shapes.Append('\n');
    }

    /// <summary>The picture, with a text for who does not see it.</summary>
    public string Picture(string title, int lines)
    {
        var (width, height) = (X(columns) + Margin, Y(lines) + Margin);
        return Invariant($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" font-family="ui-monospace, Consolas, Menlo, monospace" font-size="13">
            <title>{SecurityElement.Escape(title)}</title>
            <rect width="100%" height="100%" rx="8" fill="{background}"/>
            {_shapes}</svg>

            """);
    }

    private static double X(int column) => Math.Round(Margin + (column * Column), 1);

    private static double Y(int line) => Margin + (line * Line);

    private void Add(FormattableString shape) => _shapes.Append(Invariant(shape));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
