namespace GalleryAnalyzers.Tests.Flow.Models;

/// <summary>Points in time.</summary>
public sealed class TimeModelTests
{
    [Theory]
    [InlineData("new DateTime(2030, 12, 31)", "2030-12-31")]
    [InlineData("new DateTime(day: 31, year: 2030, month: 12)", "2030-12-31")]
    [InlineData("new DateTime(2030, 12, 31, 6, 0, 0)", "2030-12-31T06")]
    [InlineData("new DateTime(2030, 12, 31, 6, 0, 0, DateTimeKind.Utc)", "2030-12-31T06")]
    [InlineData("new DateTimeOffset(2030, 12, 31, 0, 0, 0, TimeSpan.Zero)", "2030-12-31")]
    [InlineData("new DateTimeOffset(new DateTime(2030, 12, 31))", "2030-12-31")]
    [InlineData("(DateTimeOffset)new DateTime(2030, 12, 31)", "2030-12-31")]
    [InlineData("(DateTimeOffset?)new DateTime(2030, 12, 31)", "2030-12-31")]
    [InlineData("new DateTime(9999, 12, 31)", "9999-12-31")]
    [InlineData("new DateTime(1, 1, 1)", "0001-01-01")]
    [InlineData("new DateTime(10000, 12, 31)", "?")]
    [InlineData("new DateTime(0, 1, 1)", "?")]
    [InlineData("new DateTime(2030, 0, 31)", "?")]
    [InlineData("new DateTime(2030, 12, 0)", "?")]
    [InlineData("new DateTime(2030, 13, 31)", "?")]
    [InlineData("new DateTime(2030, 2, 30)", "?")]
    [InlineData("new DateTime(number, 12, 31)", "?")]
    [InlineData("new DateTime(Some<long>())", "?")]
    [InlineData("new DateTime()", "?")]
    [InlineData("date", "?date")]
    public void Made_of_numbers(string expression, string expected) => Assert.Equal(expected, Probes.Of($"Probe({expression});"));

    [Theory]
    [InlineData("DateTime.Now", "now+0d")]
    [InlineData("DateTime.UtcNow", "now+0d")]
    [InlineData("DateTime.Today", "now+0d")]
    [InlineData("DateTimeOffset.Now", "now+0d")]
    [InlineData("DateTimeOffset.UtcNow", "now+0d")]
    [InlineData("DateTimeOffset.UtcNow.Date", "now+0d")]
    [InlineData("DateTimeOffset.UtcNow.UtcDateTime", "now+0d")]
    [InlineData("DateTimeOffset.UtcNow.LocalDateTime", "now+0d")]
    [InlineData("DateTimeOffset.UtcNow.DateTime", "now+0d")]
    [InlineData("DateTime.Now.ToUniversalTime()", "now+0d")]
    [InlineData("DateTime.UtcNow.ToLocalTime()", "now+0d")]
    [InlineData("DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(2))", "now+0d")]
    [InlineData("DateTime.Now.Year", "?")]
    [InlineData("DateTime.Now.AddDays(7)", "now+7d")]
    [InlineData("DateTime.Now.AddDays(-7)", "now-7d")]
    [InlineData("DateTime.Now.AddDays(1.5)", "now+1.5d")]
    [InlineData("DateTime.Now.AddHours(-36)", "now-1.5d")]
    [InlineData("DateTime.Now.AddMinutes(-720)", "now-0.5d")]
    [InlineData("DateTime.Now.AddSeconds(43200)", "now+0.5d")]
    [InlineData("DateTime.Now.AddMonths(12)", "now+365.25d")]
    [InlineData("DateTime.Now.AddYears(-4).AddDays(1461)", "now+0d")]
    [InlineData("DateTime.Now.AddYears(-10).AddMonths(120)", "now+0d")]
    [InlineData("DateTime.Now.AddDays(number)", "?")]
    [InlineData("DateTime.Now.AddYears(int.MaxValue)", "?")]
    [InlineData("DateTime.Now.AddMonths(int.MinValue)", "?")]
    [InlineData("DateTime.Now.AddDays(double.NaN)", "?")]
    [InlineData("DateTime.Now.AddDays(double.MaxValue)", "?")]
    [InlineData("DateTime.Now + TimeSpan.FromDays(7)", "now+7d")]
    [InlineData("DateTime.Now - TimeSpan.FromDays(7)", "now-7d")]
    [InlineData("DateTime.Now.Add(TimeSpan.FromHours(12))", "now+0.5d")]
    [InlineData("DateTime.Now.Subtract(TimeSpan.FromMinutes(720))", "now-0.5d")]
    [InlineData("DateTime.Now + TimeSpan.FromSeconds(86400)", "now+1d")]
    [InlineData("DateTime.Now - date", "?")]
    [InlineData("DateTime.Now.Add(Some<TimeSpan>())", "?")]
    public void Told_by_the_clock(string expression, string expected) => Assert.Equal(expected, Probes.Of($"Probe({expression});"));

    [Theory]
    [InlineData("new DateTime(2030, 12, 31).AddDays(1)", "2031-01-01")]
    [InlineData("new DateTime(2030, 12, 31) + TimeSpan.FromDays(1)", "2031-01-01")]
    [InlineData("new DateTime(2030, 12, 31).AddMonths(2)", "2031-02-28")]
    [InlineData("new DateTime(2028, 2, 29).AddYears(1)", "2029-02-28")]
    [InlineData("new DateTime(2030, 12, 31).AddYears(-31)", "1999-12-31")]
    [InlineData("new DateTime(9999, 12, 31).AddDays(1)", "?")]
    [InlineData("new DateTime(9999, 12, 31).AddMonths(1)", "?")]
    [InlineData("new DateTime(1, 1, 1).AddMonths(-1)", "?")]
    [InlineData("new DateTime(1, 1, 1).AddYears(-1)", "?")]
    [InlineData("new DateTime(2030, 12, 31).AddMonths(2000000000)", "?")]
    public void Moved_by_the_calendar(string expression, string expected) => Assert.Equal(expected, Probes.Of($"Probe({expression});"));

    [Theory]
    [InlineData("""var end = DateTime.Now; end = end.AddDays(1); Probe(end);""", "now+1d")]
    [InlineData("""var end = condition ? DateTime.Now : new DateTime(2030, 12, 31); Probe(end);""", "2030-12-31 | now+0d")]
    [InlineData("""var end = DateTime.Now; if (condition) end = date; Probe(end);""", "?date | now+0d")]
    [InlineData("""var end = DateTime.Now; Change(ref end); Probe(end); static void Change(ref DateTime value) => value = default;""", "?")]
    public void On_its_way(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));

    [Fact]
    public void A_clock_of_the_program_s_own_may_be_set_otherwise() => Assert.Equal("?", Probes.OfFiles(
        "class C { void M() => Probe(Clock.Now); } static class Clock { public static DateTime Now => DateTime.UnixEpoch; }"));

    [Fact]
    public void A_loop_that_moves_it_comes_to_an_end() => Assert.Equal(
        "?", Probes.Of("var end = DateTime.Now; while (condition) end = end.AddDays(1); Probe(end);"));
}
