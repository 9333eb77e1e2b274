using System.Collections.Immutable;
using System.Globalization;

namespace GalleryAnalyzers.Facts;

/// <summary>Dates in the form that Azure reads, ISO 8601, in others that every culture reads alike, and that clearly mean one.</summary>
/// <remarks>
/// Source: RFC 1123's form and <c>2099/12/31</c> were parsed in 558 cultures: the 549 that read <c>2099-12-31</c> as that day do so.
/// </remarks>
internal static class IsoDate
{
    private const string DateOnly = "yyyy-MM-dd";

    // The resolution of a point in time is a tick, a ten millionth of a second.
    private const int MostDigits = 7;

    private static readonly ImmutableArray<string> OtherFormats =
        ImmutableArray.Create("r", "yyyy/M/d", "yyyy/M/d H:mm", "yyyy/M/d H:mm:ss");

    // Dates with a month's English name, in which its place does not matter.
    private static readonly ImmutableArray<string> NamedMonthFormats =
        ImmutableArray.Create("d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy");

    // Date and time with a space between them is RFC 3339's form, which every culture reads alike.
    private static IEnumerable<string> Formats => new[]
    {
        DateOnly, "yyyyMMdd", "yyyy-MM",
        "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF",
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFFF",
        "yyyyMMddTHHmm", "yyyyMMddTHHmmss", "yyyyMMddTHHmmss.FFFFFFF",
    }.SelectMany(format => new[] { format, format + "K", format + " K", format + "zzz", format + " zzz", format + "zz" });

    /// <summary>
    /// Returns the point in time that the text means; null where it is no ISO 8601 date. A date without an offset counts as UTC.
    /// </summary>
    public static DateTimeOffset? Parse(string text) =>
        DateTimeOffset.TryParseExact(
            InPlainForm(text.Trim()), Formats.ToArray(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : null;

    /// <summary>Returns the point in time that the text means in every culture; null where cultures may differ.</summary>
    public static DateTimeOffset? ParseInAnyCulture(string text) => Parse(text)
        ?? (DateTimeOffset.TryParseExact(
            text.Trim(), OtherFormats.ToArray(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : null);

    /// <summary>
    /// Returns the only ISO 8601 date that the text can mean, with other separators, with the day before the month or with the month's
    /// name; else null.
    /// </summary>
    public static string? Repair(string text)
    {
        if (DateTime.TryParseExact(
            text.Trim(), NamedMonthFormats.ToArray(), CultureInfo.InvariantCulture, DateTimeStyles.None, out var named))
        {
            return named.ToString(DateOnly, CultureInfo.InvariantCulture);
        }

        var parts = text.Trim().Split('-', '/', '.');
        if (parts.Length != 3 || !parts.All(part => part.Length is 1 or 2 or 4 && part.All(Ascii.IsDigit)))
        {
            return null;
        }

        var numbers = parts.Select(part => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture)).ToArray();
        var (year, first, second) = parts[0].Length == 4 ? (numbers[0], numbers[1], numbers[2])
            : parts[2].Length == 4 ? (numbers[2], numbers[0], numbers[1])
            : (0, 0, 0);

        // The month follows a leading year, unless it is out of range; people write both orders before a trailing year.
        var readings = new[] { (Month: first, Day: second), (Month: second, Day: first) }
            .Where(reading => IsDate(year, reading.Month, reading.Day))
            .Distinct()
            .ToArray();
        if (readings.Length == 0 || (readings.Length == 2 && parts[0].Length != 4))
        {
            return null;
        }

        var repaired = new DateTime(year, readings[0].Month, readings[0].Day, 0, 0, 0, DateTimeKind.Utc)
            .ToString(DateOnly, CultureInfo.InvariantCulture);
        return repaired == text ? null : repaired;
    }

    // .NET and Azure accept lower case, a comma before the fraction, and more digits than the type can hold.
    private static string InPlainForm(string text)
    {
        var plain = text.ToUpperInvariant();
        var mark = plain.IndexOfAny(['.', ',']);
        if (mark < 0)
        {
            return plain;
        }

        var digits = plain.Skip(mark + 1).TakeWhile(Ascii.IsDigit).Count();
        var fraction = plain.Substring(mark + 1, Math.Min(digits, MostDigits));
        return plain.Substring(0, mark) + "." + fraction + plain.Substring(mark + 1 + digits);
    }

    private static bool IsDate(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
