namespace GalleryAnalyzers.Facts;

/// <summary>Repairs .NET date formats that are used for names of versions.</summary>
/// <remarks>
/// Two such formats are common and invalid: a fourth part for the time of day, and date and time in one part, which does not fit an integer
/// of 32 bits. <c>yyyy.MMdd.HHmm</c> has the same fields in three parts, in the same order.
/// </remarks>
internal static class VersionDateFormat
{
    private const int LongestFraction = 3;

    /// <summary>
    /// Returns the format in three parts for one with the year, month, day and time of day in that order, in another number of parts, or
    /// for a date with other marks; else null.
    /// </summary>
    public static string? Repair(string dotNetDateFormat)
    {
        if (dotNetDateFormat is "yyyy-MM-dd" or "yyyy_MM_dd" or "yyyy-M-d" or "yy-MM-dd")
        {
            return dotNetDateFormat.Replace('-', '.').Replace('_', '.');
        }

        var parts = dotNetDateFormat.Split('.');
        if (parts.Length == 3 || parts.Any(part => part.Length == 0))
        {
            return null;
        }

        var fields = parts.SelectMany(Runs).ToArray();
        if (fields.Length < 4 || fields.Length > 7)
        {
            return null;
        }

        var letters = string.Concat(fields.Select(field => field[0]));
        if (!"yMdHmsf".StartsWith(letters, StringComparison.Ordinal))
        {
            return null;
        }

        if (fields[0].Length is not (2 or 4) || !fields.Skip(1).All(HasKnownLength))
        {
            return null;
        }

        var time = string.Concat(fields.Skip(3).Select(Widened));
        return $"{fields[0]}.MMdd.{time}";
    }

    // Three digits of a fraction fit an integer of 32 bits after HHmmss; four do not, from 21:47:48 on.
    private static bool HasKnownLength(string field) => field[0] == 'f' ? field.Length <= LongestFraction : field.Length <= 2;

    // Adjacent fields need their leading zeros: without them, 1.11 and 11.1 would both be 111.
    private static string Widened(string field) => field[0] == 'f' ? field : new string(field[0], 2);

    private static IEnumerable<string> Runs(string part)
    {
        for (var start = 0; start < part.Length;)
        {
            var end = start + 1;
            while (end < part.Length && part[end] == part[start])
            {
                end++;
            }

            yield return part.Substring(start, end - start);
            start = end;
        }
    }
}
