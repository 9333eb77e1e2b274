namespace GalleryAnalyzers.Tests.Rules.Shared;

public sealed class GAL0003_NotADateTests
{
    [Theory]
    [Trait("Row", "S15")]
    [Trait("Row", "S16")]
    [Trait("Row", "S23")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse([|"31/12/2099"|]);""")]
    [InlineData("""imageData.EndOfLifeOn = DateTime.Parse([|"2099.12.31"|]);""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse(input: [|"31-12-2099"|]);""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse(formatProvider: null, input: [|"2099-31-12"|]);""")]
    [InlineData("""imageData.EndOfLifeOn = Convert.ToDateTime([|"12/31/2099"|]);""")]
    [InlineData("""imageData.EndOfLifeOn = DateTime.Parse([|"2099/31/12"|]);""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse([|"Thu, 31 Dez 2099 00:00:00 GMT"|]);""")]
    [InlineData("""imageData.EndOfLifeOn = System.Xml.XmlConvert.ToDateTimeOffset([|"2099/12/31"|]);""")]
    [InlineData("""imageData.EndOfLifeOn = System.Xml.XmlConvert.ToDateTime([|"tomorrow"|], System.Xml.XmlDateTimeSerializationMode.Utc);""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse([|"2099-02-30"|]);""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse([|"2099-02-30t00:00:00.123456789z"|]);""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse([|"31.12.2099 00:00:00.12345678"|]);""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse([|""|]);""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse([|"soon"|], System.Globalization.CultureInfo.InvariantCulture);""")]
    [InlineData("""DateTimeOffset.TryParse([|"31.12.2099"|], out var end); imageData.EndOfLifeOn = end;""")]
    [InlineData("""DateTime end; DateTime.TryParse([|"31.12.2099"|], out end); imageData.EndOfLifeOn = end;""")]
    [InlineData("""var day = [|"31.12.2099"|]; imageData.EndOfLifeOn = DateTimeOffset.Parse(day);""")]
    [InlineData("""const string Day = [|"31.12.2099"|]; imageData.EndOfLifeOn = DateTimeOffset.Parse(Day);""")]
    [InlineData("""imageData.EndOfLifeOn = condition ? DateTimeOffset.UtcNow : DateTimeOffset.Parse([|"31.12.2099"|]);""")]
    [InlineData("""foreach (var arg in args) { var data = new GalleryImageData(location); data.EndOfLifeOn = DateTimeOffset.Parse([|"31.12.2099"|]); Unknown(data); }""")]
    [InlineData("""Action later = () => imageData.EndOfLifeOn = DateTimeOffset.Parse([|"31.12.2099"|]); later();""")]
    public Task Found_in_a_text_that_is_read(string statements) => Verify.Statements(statements);

    [Theory]
    [Trait("Row", "S28")]
    [InlineData("""Unknown(new GalleryImageVersionPublishingProfile { EndOfLifeOn = DateTimeOffset.Parse([|"31.12.2099"|]) });""")]
    [InlineData("""versionData.PublishingProfile = new() { EndOfLifeOn = DateTime.Parse([|"31.12.2099"|]) };""")]
    [InlineData("""versionData.PublishingProfile.EndOfLifeOn = DateTime.Parse([|"31.12.2099"|]);""")]
    [InlineData("""Unknown(new GalleryApplicationVersionPublishingProfile(new UserArtifactSource("https://contoso.com/app")) { EndOfLifeOn = DateTime.Parse([|"31.12.2099"|]) });""")]
    [InlineData("""Unknown(new GalleryApplicationData(location) { EndOfLifeOn = DateTime.Parse([|"31.12.2099"|]) });""")]
    [InlineData("""Unknown(new GalleryApplicationPatch { EndOfLifeOn = DateTime.Parse([|"31.12.2099"|]) });""")]
    [InlineData("""Unknown(new GalleryImagePatch { EndOfLifeOn = DateTime.Parse([|"31.12.2099"|]) });""")]
    public Task Found_at_the_end_of_each_life(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse("2099-12-31");""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse("2099-12-31T00:00:00Z");""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse("2099-12-31T23:59:59.999+01:00");""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse("2099-12-31 23:59");""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse("2099-12-31T23:59:59.12345678Z");""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse("2099-12-31T23:59:59.123456789+01:00");""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse("2099-12-31t23:59:59z");""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse("2099-12-31 23:59:59 +01:00");""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse("Thu, 31 Dec 2099 00:00:00 GMT");""")]
    [InlineData("""imageData.EndOfLifeOn = DateTime.Parse("2099/12/31");""")]
    [InlineData("""imageData.EndOfLifeOn = Convert.ToDateTime("2099/1/9 8:00");""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse(text);""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse($"{number}.12.2099");""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse("{end-of-life}");""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.ParseExact("31.12.2099", "dd.MM.yyyy", null);""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse("12/31/2099", System.Globalization.CultureInfo.InvariantCulture);""")]
    [InlineData("""imageData.EndOfLifeOn = DateTimeOffset.Parse("31/12/2099", new System.Globalization.CultureInfo("en-GB"));""")]
    [InlineData("""imageData.EndOfLifeOn = new DateTimeOffset(2099, 12, 31, 0, 0, 0, TimeSpan.Zero);""")]
    [InlineData("""imageData.EndOfLifeOn = null;""")]
    [InlineData("""var end = DateTimeOffset.Parse("31.12.2099"); Unknown(end); imageData.EndOfLifeOn = DateTimeOffset.UtcNow.AddYears(1);""")]
    [InlineData("""var day = ""; if (condition) day = "2099-12-31"; imageData.EndOfLifeOn = DateTimeOffset.Parse(day);""")]
    [InlineData("""Unknown(DateTime.Parse("31.12.2099")); Unknown(new GalleryData(location) { Description = "31.12.2099" });""")]
    [InlineData("""Unknown(new ScheduledEvent { End = DateTime.Parse("31.12.2099") }); } class ScheduledEvent { public DateTime End { get; set; }""")]
    public Task Not_found_where_it_is_or_may_be_one(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("\"31/12/2099\"", "\"2099-12-31\"", "Change '31/12/2099' to '2099-12-31'")]
    [InlineData("\"12/31/2099\"", "\"2099-12-31\"", "Change '12/31/2099' to '2099-12-31'")]
    [InlineData("\"2099.12.31\"", "\"2099-12-31\"", "Change '2099.12.31' to '2099-12-31'")]
    [InlineData("\"2099-31-12\"", "\"2099-12-31\"", "Change '2099-31-12' to '2099-12-31'")]
    [InlineData("@\"2099.1.31\" /* end */", "@\"2099-01-31\" /* end */", "Change '2099.1.31' to '2099-01-31'")]
    public Task The_fix_writes_the_ISO_date(string before, string after, string title) => Verify.Fix(
        $"imageData.EndOfLifeOn = DateTimeOffset.Parse({{|GAL0003:{before}|}});".Replace(" /* end */|}", "|} /* end */", StringComparison.Ordinal),
        $"imageData.EndOfLifeOn = DateTimeOffset.Parse({after});",
        "GAL0003.iso",
        title);

    [Fact]
    public Task Fix_all_mends_every_date() => Verify.Fix(
        """
        var data = new GalleryImageData(location)
        {
            EndOfLifeOn = DateTimeOffset.Parse([|"31/12/2099"|]), // Contoso's last day
        };
        imageData.EndOfLifeOn = DateTime.Parse(s: [|"2099.12.30"|]);
        """,
        """
        var data = new GalleryImageData(location)
        {
            EndOfLifeOn = DateTimeOffset.Parse("2099-12-31"), // Contoso's last day
        };
        imageData.EndOfLifeOn = DateTime.Parse(s: "2099-12-30");
        """);

    [Theory]
    [InlineData("01/02/2099")]
    [InlineData("31/12/99")]
    [InlineData("2099-02-30")]
    [InlineData("tomorrow")]
    [InlineData("")]
    public Task No_fix_where_the_day_is_not_certain(string day) => Verify.NoFix($"imageData.EndOfLifeOn = DateTimeOffset.Parse([|\"{day}\"|]);");

    [Fact]
    public Task No_fix_where_another_method_reads_the_text() => Verify.NoFix("""
        imageData.EndOfLifeOn = [|End()|];
        }

        private static DateTimeOffset End()
        {
            return DateTimeOffset.Parse("31/12/2099");
        """);
}
