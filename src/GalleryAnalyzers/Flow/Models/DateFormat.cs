using GalleryAnalyzers.Flow.Domain;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Computes the text that a .NET date format produces.</summary>
/// <remarks>Source: .NET's documentation, "Custom date and time format strings".</remarks>
internal static class DateFormat
{
    /// <summary>The parts of the text that <paramref name="format"/> produces for any date and culture.</summary>
    /// <remarks>
    /// Only parts that all cultures write alike are distinguished: one culture writes the year 2026 as 1448, another ':' as '.'.
    /// </remarks>
    /// <param name="format">The custom format.</param>
    /// <param name="isNearNow">Whether the date is known to be within some centuries of now.</param>
    public static IEnumerable<ShapePart> Parts(string format, bool isNearNow = false)
    {
        if (format.Length < 2)
        {
            // A single letter is a standard format, and an empty format is the culture's default.
            yield return ShapePart.Anything;
            yield break;
        }

        for (var i = 0; i < format.Length;)
        {
            var character = format[i];
            var length = RunLength(format, i);
            switch (character)
            {
                case 'y' when isNearNow && length == 4:
                    // The first digit may be 1 in other calendars; it only matters that it is not a zero, as in the year 1.
                    yield return ShapePart.Text("2");
                    yield return ShapePart.Digits(3, 3);
                    i += length;
                    break;
                case 'y':
                    yield return length <= 2 ? ShapePart.Digits(length, 2) : ShapePart.Digits(length, Math.Max(length, 4));
                    i += length;
                    break;
                case 'M' or 'd' when length <= 2:
                case 'h' or 'H' or 'm' or 's':
                    yield return ShapePart.Digits(Math.Min(length, 2), 2);
                    i += length;
                    break;
                case 'f' when length <= 7:
                    yield return ShapePart.Digits(length, length);
                    i += length;
                    break;
                case 'F' when length <= 7:
                    yield return ShapePart.Digits(0, length);
                    i += length;
                    break;
                case 'M' or 'd' or 'f' or 'F' or 't' or 'g' or 'K' or 'z' or ':' or '/':
                    yield return ShapePart.Anything;
                    i += length;
                    break;
                case '\'' or '"':
                    var end = format.IndexOf(character, i + 1);
                    if (end < 0 || format.IndexOf('\\', i, end - i) >= 0)
                    {
                        // The escaped character may be the quote itself, so that the end of the text is unknown.
                        yield return ShapePart.Anything;
                        yield break;
                    }

                    yield return ShapePart.Text(format.Substring(i + 1, end - i - 1));
                    i = end + 1;
                    break;
                case '\\' when i + 1 < format.Length:
                    yield return ShapePart.Text(format[i + 1].ToString());
                    i += 2;
                    break;
                case '%' or '\\':
                    yield return ShapePart.Anything;
                    i++;
                    break;
                default:
                    yield return ShapePart.Text(character.ToString());
                    i++;
                    break;
            }
        }
    }

    private static int RunLength(string format, int start)
    {
        var end = start + 1;
        while (end < format.Length && format[end] == format[start])
        {
            end++;
        }

        return end - start;
    }
}
