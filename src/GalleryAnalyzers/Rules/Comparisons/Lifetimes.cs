using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;

namespace GalleryAnalyzers.Rules.Comparisons;

/// <summary>Tells on which side of the day on which the code is judged a moment lies.</summary>
internal static class Lifetimes
{
    // What it is now where the program runs, and in which time zone, the code does not tell.
    private static readonly TimeSpan Tolerance = TimeSpan.FromDays(1);

    /// <summary>Whether the moment has certainly been.</summary>
    public static bool IsPast(Alternative alternative, RuleEnvironment environment) => FromToday(alternative, environment) < -Tolerance;

    /// <summary>Whether the moment is certainly still to come.</summary>
    public static bool IsFuture(Alternative alternative, RuleEnvironment environment) => FromToday(alternative, environment) > Tolerance;

    /// <summary>The day that the alternative names, in UTC; null where it names none.</summary>
    public static DateTime? DayOf(Alternative alternative) => alternative switch
    {
        TimeAlternative { FixedAt: { } day } => day,
        ParsedAlternative { Text: var text } => IsoDate.Parse(text)?.UtcDateTime,
        _ => null,
    };

    private static TimeSpan? FromToday(Alternative alternative, RuleEnvironment environment) =>
        DayOf(alternative) is { } day ? day - environment.Today.UtcDateTime
        : alternative is TimeAlternative { FromNow: var distance } ? distance
        : null;
}
