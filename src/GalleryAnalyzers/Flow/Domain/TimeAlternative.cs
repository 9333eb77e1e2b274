using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Domain;

/// <summary>A point in time: an absolute one, or one relative to the time at which the program runs.</summary>
internal sealed class TimeAlternative : Alternative
{
    private const double DaysInYear = 365.25;

    /// <summary>The maximum argument of <see cref="DateTime.AddMonths"/>.</summary>
    private const int MostMonths = 120_000;

    private TimeAlternative(DateTime? fixedAt, TimeSpan fromNow, IOperation? origin)
        : base(origin)
    {
        FixedAt = fixedAt;
        FromNow = fromNow;
    }

    /// <summary>The point in time, accurate to a day because of time zones; null if it is relative to now.</summary>
    public DateTime? FixedAt { get; }

    /// <summary>The distance from now, with months of average length, if <see cref="FixedAt"/> is null.</summary>
    public TimeSpan FromNow { get; }

    /// <summary>Whether it is within two centuries of the time at which the program runs.</summary>
    public bool IsNearNow => FixedAt is null && FromNow.Duration() < TimeSpan.FromDays(2 * 36525);

    protected override int ContentHashCode => FixedAt?.GetHashCode() ?? FromNow.GetHashCode();

    public static TimeAlternative At(DateTime time, IOperation? origin) => new(time, default, origin);

    public static TimeAlternative AfterNow(TimeSpan distance, IOperation? origin) => new(null, distance, origin);

    /// <summary>The point in time after the distance; null if it is out of range.</summary>
    public TimeAlternative? Plus(TimeSpan distance, IOperation origin)
    {
        if (FixedAt is not { } start)
        {
            var ticks = (decimal)FromNow.Ticks + distance.Ticks;
            return ticks is >= long.MinValue and <= long.MaxValue ? AfterNow(new TimeSpan((long)ticks), origin) : null;
        }

        var end = (decimal)start.Ticks + distance.Ticks;
        return end >= DateTime.MinValue.Ticks && end <= DateTime.MaxValue.Ticks
            ? At(new DateTime((long)end, DateTimeKind.Utc), origin)
            : null;
    }

    /// <summary>The point in time after the months, by the calendar if it is absolute; null if it is out of range.</summary>
    public TimeAlternative? PlusMonths(int months, IOperation origin)
    {
        if (FixedAt is not { } start)
        {
            var days = months * (DaysInYear / 12);
            return Math.Abs(days) < TimeSpan.MaxValue.TotalDays ? Plus(TimeSpan.FromDays(days), origin) : null;
        }

        var month = ((long)start.Year * 12) + start.Month - 1 + months;
        return month / 12 is >= 1 and <= 9999 && Math.Abs((long)months) <= MostMonths ? At(start.AddMonths(months), origin) : null;
    }

    public override Alternative WithOrigin(IOperation origin) => new TimeAlternative(FixedAt, FromNow, origin).InsteadOf(this);

    protected override bool ContentEquals(Alternative other) =>
        FixedAt == ((TimeAlternative)other).FixedAt && FromNow == ((TimeAlternative)other).FromNow;
}
