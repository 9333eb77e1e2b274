using System.Globalization;
using GalleryAnalyzers.Facts;

namespace GalleryAnalyzers.Tests.Facts;

public sealed class IsoDateTests
{
    [Theory]
    [InlineData("2030-12-31", "2030-12-31T00:00:00Z")]
    [InlineData("20301231", "2030-12-31T00:00:00Z")]
    [InlineData("2030-12", "2030-12-01T00:00:00Z")]
    [InlineData("2030-12-31T23:59", "2030-12-31T23:59:00Z")]
    [InlineData("2030-12-31T23:59:58", "2030-12-31T23:59:58Z")]
    [InlineData("2030-12-31T23:59:58Z", "2030-12-31T23:59:58Z")]
    [InlineData("2030-12-31T23:59:58.5Z", "2030-12-31T23:59:58.5Z")]
    [InlineData("2030-12-31T23:59:58.1234567Z", "2030-12-31T23:59:58.1234567Z")]
    [InlineData("2030-12-31T23:59:58.12345678Z", "2030-12-31T23:59:58.1234567Z")]
    [InlineData("2030-12-31T23:59:58.123456789+01:00", "2030-12-31T22:59:58.1234567Z")]
    [InlineData("2030-12-31T23:59:58.123456789012", "2030-12-31T23:59:58.1234567Z")]
    [InlineData("2030-12-31 23:59:58.000000000", "2030-12-31T23:59:58Z")]
    [InlineData("2030-12-31T23:59:58,5Z", "2030-12-31T23:59:58.5Z")]
    [InlineData("2030-12-31t23:59:58z", "2030-12-31T23:59:58Z")]
    [InlineData("2030-12-31t23:59:58.123456789z", "2030-12-31T23:59:58.1234567Z")]
    [InlineData("2030-12-31 23:59:58 +01:00", "2030-12-31T22:59:58Z")]
    [InlineData("2030-12-31T23:59:58 Z", "2030-12-31T23:59:58Z")]
    [InlineData("20301231T235958.5Z", "2030-12-31T23:59:58.5Z")]
    [InlineData("2030-12-31z", "2030-12-31T00:00:00Z")]
    [InlineData("2030-12-31T23:59:58+01:00", "2030-12-31T22:59:58Z")]
    [InlineData("2030-12-31T23:59:58-0800", "2031-01-01T07:59:58Z")]
    [InlineData("2030-12-31T23:59:58+01", "2030-12-31T22:59:58Z")]
    [InlineData("2030-12-31 23:59:58", "2030-12-31T23:59:58Z")]
    [InlineData("2030-12-31 23:59:58Z", "2030-12-31T23:59:58Z")]
    [InlineData("20301231T235958Z", "2030-12-31T23:59:58Z")]
    [InlineData("20301231T2359", "2030-12-31T23:59:00Z")]
    [InlineData("2030-12-31Z", "2030-12-31T00:00:00Z")]
    [InlineData(" 2030-12-31 ", "2030-12-31T00:00:00Z")]
    [InlineData("2028-02-29", "2028-02-29T00:00:00Z")]
    [InlineData("0001-01-01", "0001-01-01T00:00:00Z")]
    public void Reads(string text, string moment) => Assert.Equal(
        DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), IsoDate.Parse(text)!.Value.ToUniversalTime());

    [Theory]
    [InlineData("")]
    [InlineData("2030")]
    [InlineData("tomorrow")]
    [InlineData("31/12/2030")]
    [InlineData("12/31/2030")]
    [InlineData("2030/12/31")]
    [InlineData("2030.12.31")]
    [InlineData("31.12.2030")]
    [InlineData("2030-31-12")]
    [InlineData("2030-12-32")]
    [InlineData("2030-02-29")]
    [InlineData("2030-00-01")]
    [InlineData("2030-1-5")]
    [InlineData("30-12-31")]
    [InlineData("2030-12-31T24:59")]
    [InlineData("2030-12-31T23:59:58.5.5")]
    [InlineData("2030-12-31T23:59:58.-5")]
    [InlineData("2030-12-31,5")]
    [InlineData("2030,12,31")]
    [InlineData("31.12.2030 23:59:58.123456789")]
    [InlineData("2030-12-31T23:59:58 UTC")]
    [InlineData("2030-12-31T23:59:58+1")]
    [InlineData("December 31, 2030")]
    [InlineData("Tue, 31 Dec 2030 23:59:58 GMT")]
    public void Does_not_read(string text) => Assert.Null(IsoDate.Parse(text));

    [Theory]
    [InlineData("31/12/2030", "2030-12-31")]
    [InlineData("12/31/2030", "2030-12-31")]
    [InlineData("31.12.2030", "2030-12-31")]
    [InlineData("31-12-2030", "2030-12-31")]
    [InlineData("2030/12/31", "2030-12-31")]
    [InlineData("2030.12.31", "2030-12-31")]
    [InlineData("2030-31-12", "2030-12-31")]
    [InlineData("2030-1-5", "2030-01-05")]
    [InlineData("2030/1/31", "2030-01-31")]
    [InlineData("2030/02/03", "2030-02-03")]
    [InlineData("07/07/2030", "2030-07-07")]
    [InlineData("29/2/2028", "2028-02-29")]
    [InlineData(" 31/12/2030 ", "2030-12-31")]
    [InlineData("31 December 2030", "2030-12-31")]
    [InlineData("December 31, 2030", "2030-12-31")]
    [InlineData("1 Feb 2030", "2030-02-01")]
    public void Mends_what_can_only_mean_one_day(string text, string repaired)
    {
        Assert.Equal(repaired, IsoDate.Repair(text));
        Assert.NotNull(IsoDate.Parse(repaired));
    }

    [Theory]
    [InlineData("")]
    [InlineData("01/02/2030")]
    [InlineData("31/12/30")]
    [InlineData("30-12-31")]
    [InlineData("31/13/2030")]
    [InlineData("29/2/2030")]
    [InlineData("2030-02-30")]
    [InlineData("0000-12-31")]
    [InlineData("2030-12-31")]
    [InlineData("2030-12")]
    [InlineData("31/12/2030 12:00")]
    [InlineData("٣١/12/2030")]
    [InlineData("-31/12/2030")]
    [InlineData("Dec/31/2030")]
    [InlineData("tomorrow")]
    public void Does_not_mend_what_may_mean_another_day_or_none(string text) => Assert.Null(IsoDate.Repair(text));

    [Fact]
    public void Reads_alike_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "en-US", "sv-SE", "ar-SA", "th-TH", "fa-IR" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.Equal(new DateTimeOffset(2030, 12, 31, 0, 0, 0, TimeSpan.Zero), IsoDate.Parse("2030-12-31"));
                Assert.Equal("2030-12-31", IsoDate.Repair("31/12/2030"));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
