using System.Globalization;
using System.Text.RegularExpressions;
using GalleryAnalyzers.Facts;

namespace GalleryAnalyzers.Tests.Facts;

public class VersionNameTests
{
    [Theory]
    [InlineData("0.0.0")]
    [InlineData("1.0.0")]
    [InlineData("2018.12.1")]
    [InlineData("2147483647.2147483647.2147483647")]
    [InlineData("01.02.003")]
    [InlineData("00000000002147483647.0.0")]
    [InlineData("1999999999.0.0")]
    public void Obeys(string text)
    {
        Assert.True(VersionName.Grammar.Accepts(text));
        Assert.Null(VersionName.FaultOf(text));
        Assert.Null(VersionName.Repair(text));
    }

    [Theory]
    [InlineData("", VersionFaultKind.Empty, null, 0)]
    [InlineData("1", VersionFaultKind.PartCount, null, 1)]
    [InlineData("1.2", VersionFaultKind.PartCount, null, 2)]
    [InlineData("1.2.3.4", VersionFaultKind.PartCount, null, 4)]
    [InlineData("v1.2.3", VersionFaultKind.NotANumber, "v1", 3)]
    [InlineData("1.2.3-rc1", VersionFaultKind.NotANumber, "3-rc1", 3)]
    [InlineData("snapshot", VersionFaultKind.NotANumber, "snapshot", 1)]
    [InlineData("latest", VersionFaultKind.NotANumber, "latest", 1)]
    [InlineData("1..3", VersionFaultKind.NotANumber, "", 3)]
    [InlineData("1.2.3.", VersionFaultKind.NotANumber, "", 4)]
    [InlineData("-1.0.0", VersionFaultKind.NotANumber, "-1", 3)]
    [InlineData(" 1.0.0", VersionFaultKind.NotANumber, " 1", 3)]
    [InlineData("1.0.0\n", VersionFaultKind.NotANumber, "0\n", 3)]
    [InlineData("1.0.\u0663", VersionFaultKind.NotANumber, "\u0663", 3)]
    [InlineData("1.0.2147483648", VersionFaultKind.TooLarge, "2147483648", 3)]
    [InlineData("9999999999.0.0", VersionFaultKind.TooLarge, "9999999999", 3)]
    [InlineData("7.9.2201041542", VersionFaultKind.TooLarge, "2201041542", 3)]
    [InlineData("1.10000000000.0", VersionFaultKind.TooLarge, "10000000000", 3)]
    [InlineData("1.02147483648.0", VersionFaultKind.TooLarge, "02147483648", 3)]
    internal void Tells_the_first_fault(string text, VersionFaultKind kind, string? part, int partCount)
    {
        Assert.False(VersionName.Grammar.Accepts(text));
        Assert.Equal(new VersionFault(kind, part, partCount), VersionName.FaultOf(text));
    }

    [Theory]
    [InlineData("v1.2.3", "1.2.3")]
    [InlineData("V1.2.3", "1.2.3")]
    [InlineData("1.2", "1.2.0")]
    [InlineData("1", "1.0.0")]
    [InlineData("1.2.3.4", "1.2.3")]
    [InlineData("1.2.3-rc1", "1.2.3")]
    [InlineData("1.2.3-rc.1", "1.2.3")]
    [InlineData("1.2.3-4", "1.2.3")]
    [InlineData("1.2.3+build", "1.2.3")]
    [InlineData("1.2.3-rc.1+20240115", "1.2.3")]
    [InlineData("v1", "1.0.0")]
    [InlineData("v1.2", "1.2.0")]
    [InlineData("v1.2.3-rc1", "1.2.3")]
    [InlineData("v1.2.3.4", "1.2.3")]
    [InlineData("1.2.3.4-beta", "1.2.3")]
    [InlineData("1.2-rc1", "1.2.0")]
    [InlineData(" 1.0.0 ", "1.0.0")]
    [InlineData("+1.0.0", "1.0.0")]
    [InlineData("1_0_0", "1.0.0")]
    [InlineData("1,2,3", "1.2.3")]
    [InlineData("2024-01-15", "2024.01.15")]
    public void Repairs(string text, string repaired) => Assert.Equal(repaired, VersionName.Repair(text));

    [Theory]
    [InlineData("")]
    [InlineData("v")]
    [InlineData("vv1.2.3")]
    [InlineData("latest")]
    [InlineData("snapshot")]
    [InlineData("1.2.3.4.5")]
    [InlineData("1..3")]
    [InlineData("1.2.")]
    [InlineData("1.2.3.x")]
    [InlineData("1.2.x")]
    [InlineData("1,2")]
    [InlineData("1-2-3")]
    [InlineData("2024-13-15")]
    [InlineData("15-01-2024")]
    [InlineData("2024-Jan-15")]
    [InlineData("1.2-3")]
    [InlineData("1.2.3-")]
    [InlineData("1.2.3-rc 1")]
    [InlineData("-1.0.0")]
    [InlineData("20240115123000")]
    [InlineData("v2147483648.0.0")]
    [InlineData("7.9.2201041542")]
    public void Leaves_what_it_cannot_know(string text) => Assert.Null(VersionName.Repair(text));

    [Theory]
    [InlineData("yyyy.MM.dd.HHmm", "yyyy.MMdd.HHmm")]
    [InlineData("yyyy.MM.dd.HH", "yyyy.MMdd.HH")]
    [InlineData("yyyy.MM.dd.HHmmss", "yyyy.MMdd.HHmmss")]
    [InlineData("yyyy.MM.dd.HHmmssfff", "yyyy.MMdd.HHmmssfff")]
    [InlineData("yy.MM.dd.HHmm", "yy.MMdd.HHmm")]
    [InlineData("yyyy.M.d.HHmm", "yyyy.MMdd.HHmm")]
    [InlineData("yyyy.M.d.H", "yyyy.MMdd.HH")]
    [InlineData("yyyy.MM.dd.HH.mm", "yyyy.MMdd.HHmm")]
    [InlineData("yyyy.M.d.H.m.s", "yyyy.MMdd.HHmmss")]
    [InlineData("yyyy.MMdd.HH.mm", "yyyy.MMdd.HHmm")]
    [InlineData("yyyyMMdd.HHmm", "yyyy.MMdd.HHmm")]
    [InlineData("yyyyMMddHHmm", "yyyy.MMdd.HHmm")]
    [InlineData("yyMMddHHmmss", "yy.MMdd.HHmmss")]
    [InlineData("yyyy-MM-dd", "yyyy.MM.dd")]
    [InlineData("yyyy_MM_dd", "yyyy.MM.dd")]
    public void Repairs_date_formats(string format, string repaired)
    {
        Assert.Equal(repaired, VersionName.RepairFormat(format));
        DateTime[] dates = [new(2024, 1, 1), new(2024, 1, 11, 1, 1, 1), new(2099, 12, 31, 23, 59, 59, 999)];
        foreach (var date in dates)
        {
            Assert.True(VersionName.Grammar.Accepts(date.ToString(repaired, CultureInfo.InvariantCulture)));
            Assert.False(VersionName.Grammar.Accepts(date.ToString(format, CultureInfo.InvariantCulture)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("yyyy.MM.dd")]
    [InlineData("yyyy.MMdd.HHmm")]
    [InlineData("yyyy.MM.ddHHmm")]
    [InlineData("yyyyMMdd")]
    [InlineData("yyyy.MMdd")]
    [InlineData("yyyy.MM.dd.hhmm")]
    [InlineData("yyyy.mm.dd.HHmm")]
    [InlineData("yyyy.dd.MM.HHmm")]
    [InlineData("dd.MM.yyyy.HHmm")]
    [InlineData("yyyy.MMM.dd.HHmm")]
    [InlineData("yyy.MM.dd.HHmm")]
    [InlineData("yyyy.MM.dd.mm")]
    [InlineData("yyyy.MM.dd.HHss")]
    [InlineData("yyyy.MM.dd.HHmmssffff")]
    [InlineData("yyyy-MM-dd-HHmm")]
    [InlineData("yyyy.MM.dd.HHmm.")]
    [InlineData("yyyy..MM.dd.HHmm")]
    [InlineData("yyyy.MM.dd.HHmm'Z'")]
    [InlineData("yyyy.MM.dd.HHmmss.K")]
    public void Leaves_date_formats_that_it_cannot_mend(string format) => Assert.Null(VersionName.RepairFormat(format));

    [Fact]
    public void Agrees_with_a_pattern()
    {
        const string upTo2147483647 = "0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}"
            + "|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])";
        var oracle = new Regex($@"\A{upTo2147483647}\.{upTo2147483647}\.{upTo2147483647}\z", RegexOptions.CultureInvariant);
        var random = new Random(20_260_102);
        var accepted = 0;
        for (var i = 0; i < 30_000; i++)
        {
            var text = i % 3 == 0
                ? new string(random.GetItems<char>("0129.-v", random.Next(8)))
                : string.Join('.', Enumerable.Range(0, i % 10 == 0 ? 4 : 3).Select(_ => NumberNearTheLargest(random)));
            Assert.True(oracle.IsMatch(text) == VersionName.Grammar.Accepts(text), text);
            Assert.True(VersionName.Grammar.Accepts(text) == VersionName.FaultOf(text) is null, text);
            Assert.True(VersionName.Grammar.Accepts(text) == VersionName.Grammar.AcceptsSomeFillingOf([TextPart.Literal(text)]), text);
            Assert.True(VersionName.Repair(text) is not { } repaired || (VersionName.Grammar.Accepts(repaired) && repaired != text), text);
            accepted += VersionName.Grammar.Accepts(text) ? 1 : 0;
        }

        Assert.InRange(accepted, 1_000, 29_000);
    }

    /// <summary>2147483647 with one digit changed, one left out or zeros before it: where the comparison may go wrong.</summary>
    private static string NumberNearTheLargest(Random random)
    {
        var digits = "2147483647".ToCharArray();
        digits[random.Next(10)] = (char)('0' + random.Next(10));
        var number = new string(digits);
        return random.Next(4) switch
        {
            0 => number.Remove(random.Next(10), 1),
            1 => new string('0', random.Next(3)) + number,
            2 => random.Next(1000).ToString(CultureInfo.InvariantCulture),
            _ => number,
        };
    }
}
