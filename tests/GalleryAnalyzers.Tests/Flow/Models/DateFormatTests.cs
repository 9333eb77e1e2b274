using System.Globalization;
using System.Text.RegularExpressions;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Models;

namespace GalleryAnalyzers.Tests.Flow.Models;

/// <summary>What text a date's format makes.</summary>
public sealed class DateFormatTests
{
    private static readonly DateTime[] Dates =
        [new(2026, 1, 2, 3, 4, 5), new(2031, 12, 31, 23, 59, 58), new DateTime(2026, 10, 20, 13, 14, 15).AddTicks(1_234_567), new(2026, 10, 20, 0, 0, 0)];

    [Theory]
    [InlineData("y.", "#-## + \".\"")]
    [InlineData("yy", "##")]
    [InlineData("yyy", "###-####")]
    [InlineData("yyyy", "####")]
    [InlineData("yyyyy", "#####")]
    [InlineData("M.d", "#-## + \".\" + #-##")]
    [InlineData("MMdd", "## + ##")]
    [InlineData("MMM", "*")]
    [InlineData("dddd", "*")]
    [InlineData("h-H-m-s", "#-## + \"-\" + #-## + \"-\" + #-## + \"-\" + #-##")]
    [InlineData("hhHHmmss", "## + ## + ## + ##")]
    [InlineData("HHH", "##")]
    [InlineData("s.f", "#-## + \".\" + #")]
    [InlineData("fffffff", "#######")]
    [InlineData("FF", "0-##")]
    [InlineData("FFFFFFF", "0-#######")]
    [InlineData("tt", "*")]
    [InlineData("s:t", "#-## + * + *")]
    [InlineData("zzz", "*")]
    [InlineData("d/M", "#-## + * + #-##")]
    [InlineData("'v'yyyy", "\"v\" + ####")]
    [InlineData("'ym'd", "\"ym\" + #-##")]
    [InlineData("\"d\"s'x'", "\"d\" + #-## + \"x\"")]
    [InlineData("''yyyy", "####")]
    [InlineData("'a\\'yyyy'", "*")]
    [InlineData("s'a\\b'yyyy", "#-## + *")]
    [InlineData("yyyy'", "#### + *")]
    [InlineData("\\ds", "\"d\" + #-##")]
    [InlineData("yyyy\\", "#### + *")]
    [InlineData("%d", "* + #-##")]
    [InlineData("yyyy.MM", "#### + \".\" + ##")]
    [InlineData("d", "*")]
    [InlineData("", "*")]
    public void Is_told_part_by_part(string format, string expected) => Assert.Equal(expected, Write(DateFormat.Parts(format)));

    [Theory]
    [InlineData("yyyy", "\"2\" + ###")]
    [InlineData("yyyy.M", "\"2\" + ### + \".\" + #-##")]
    [InlineData("yyy", "###-####")]
    [InlineData("yy", "##")]
    public void A_date_of_our_time_has_a_year_that_begins_with_2(string format, string expected) =>
        Assert.Equal(expected, Write(DateFormat.Parts(format, isNearNow: true)));

    [Theory]
    [InlineData("yyyy.M.d")]
    [InlineData("yy.MM.dd")]
    [InlineData("y-yyy")]
    [InlineData("HHmmss")]
    [InlineData("hHms")]
    [InlineData("f-ff-fff-fffffff")]
    [InlineData("F-FF-FFF-FFFFFFF")]
    [InlineData("'v'yyyy'.'d")]
    [InlineData("\\dd'x'\\\\")]
    [InlineData("'x\\'y'd")]
    [InlineData("MMM d, dddd")]
    [InlineData("s:t/zzz K g")]
    public void Is_as_dotnet_writes_it(string format)
    {
        foreach (var isNearNow in new[] { true, false })
        {
            var pattern = "^" + string.Concat(DateFormat.Parts(format, isNearNow).Select(Pattern)) + "$";
            Check.None(Dates.Select(date => date.ToString(format, CultureInfo.InvariantCulture)).Where(text => !Regex.IsMatch(text, pattern)));
        }
    }

    private static string Pattern(ShapePart part) => part switch
    {
        { Literal: { } text } => Regex.Escape(text),
        { Content: HoleContent.Digits } => $"[0-9]{{{part.MinimumLength},{part.MaximumLength}}}",
        _ => ".*",
    };

    private static string Write(IEnumerable<ShapePart> parts) =>
        string.Join(" + ", StringShape.Of(parts).Parts.Select(part => part switch
        {
            { Literal: { } text } => $"\"{text}\"",
            { Content: HoleContent.Digits } => part.MinimumLength == part.MaximumLength ? Number(part.MinimumLength)
                : $"{Number(part.MinimumLength)}-{Number(part.MaximumLength ?? 0)}",
            _ => "*",
        }));

    private static string Number(int length) => length == 0 ? "0" : new string('#', length);
}
