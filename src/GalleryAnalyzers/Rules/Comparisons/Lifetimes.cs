using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;

namespace GalleryAnalyzers.Rules.Comparisons;

/// <summary>Compares points in time with the day of the analysis.</summary>
internal static class Lifetimes
{
    // The code does not show when and in which time zone the program runs.
    private static readonly TimeSpan Tolerance = TimeSpan.FromDays(1);

    /// <summary>Whether the point in time has certainly passed.</summary>
    public static bool IsPast(Alternative alternative, RuleEnvironment environment) => FromToday(alternative, environment) < -Tolerance;

    /// <summary>Whether the point in time is certainly in the future.</summary>
    public static bool IsFuture(Alternative alternative, RuleEnvironment environment) => FromToday(alternative, environment) > Tolerance;

    /// <summary>Returns the day that the alternative names, in UTC; null where it names none.</summary>
    public static DateTime? DayOf(Alternative alternative) => alternative switch
    {
        TimeAlternative { FixedAt: { } day } => day,
        ParsedAlternative { Text: var text } => IsoDate.ParseInAnyCulture(text)?.UtcDateTime,
        _ => null,
    };

    private static TimeSpan? FromToday(Alternative alternative, RuleEnvironment environment) =>
        DayOf(alternative) is { } day ? day - environment.Today.UtcDateTime
        : alternative is TimeAlternative { FromNow: var distance } ? distance
        : null;
}
