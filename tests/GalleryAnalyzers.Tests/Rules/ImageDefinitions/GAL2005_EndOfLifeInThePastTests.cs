namespace GalleryAnalyzers.Tests.Rules.ImageDefinitions;

public sealed class GAL2005_EndOfLifeInThePastTests
{
    private const string Today = "gallery_analyzers.today = 2026-06-15";

    [Theory]
    [Trait("Row", "S17")]
    [InlineData("[|new DateTimeOffset(2020, 12, 31, 0, 0, 0, TimeSpan.Zero)|]")]
    [InlineData("[|new DateTime(2020, 12, 31)|]")]
    [InlineData("[|new DateTime(day: 31, month: 12, year: 2020)|]")]
    [InlineData("[|new DateTimeOffset(new DateTime(2020, 12, 31))|]")]
    [InlineData("""DateTimeOffset.Parse([|"2020-12-31"|])""")]
    [InlineData("""DateTime.Parse([|"2020-12-31T23:59:59Z"|])""")]
    [InlineData("""[|DateTime.ParseExact("31.12.2020", "dd.MM.yyyy", null)|]""")]
    [InlineData("""[|DateTimeOffset.Parse("12/31/2020", System.Globalization.CultureInfo.InvariantCulture)|]""")]
    [InlineData("[|DateTimeOffset.UtcNow.AddDays(-2)|]")]
    [InlineData("[|DateTime.Now.AddMonths(-1)|]")]
    [InlineData("[|DateTime.Today.AddYears(-1)|]")]
    [InlineData("[|DateTimeOffset.UtcNow - TimeSpan.FromDays(30)|]")]
    [InlineData("[|DateTimeOffset.UtcNow.Add(TimeSpan.FromDays(-30))|]")]
    [InlineData("[|DateTimeOffset.UtcNow.Subtract(TimeSpan.FromHours(72))|]")]
    [InlineData("[|DateTimeOffset.Now.AddYears(1).AddMonths(-13)|]")]
    [InlineData("[|new DateTime(2020, 12, 31).AddYears(1)|]")]
    [InlineData("[|new DateTime(2026, 6, 13)|]")]
    public Task Found_where_the_day_has_been(string moment) => Verify.Statements($"imageData.EndOfLifeOn = {moment};", editorConfig: Today);

    [Theory]
    [InlineData("""Unknown(new GalleryImageData(location) { EndOfLifeOn = [|new DateTime(2020, 12, 31)|] });""")]
    [InlineData("""Unknown(new GalleryImagePatch { EndOfLifeOn = [|new DateTime(2020, 12, 31)|] });""")]
    [InlineData("""Unknown(new GalleryImageVersionPublishingProfile { EndOfLifeOn = [|new DateTime(2020, 12, 31)|] });""")]
    [InlineData("""versionData.PublishingProfile.EndOfLifeOn = [|new DateTime(2020, 12, 31)|];""")]
    [InlineData("""Unknown(new GalleryApplicationData(location) { EndOfLifeOn = [|new DateTime(2020, 12, 31)|] });""")]
    [InlineData("""Unknown(new GalleryApplicationPatch { EndOfLifeOn = [|new DateTime(2020, 12, 31)|] });""")]
    [InlineData("""var end = [|new DateTime(2020, 12, 31)|]; imageData.EndOfLifeOn = end;""")]
    [InlineData("""imageData.EndOfLifeOn = condition ? null : [|new DateTime(2020, 12, 31)|];""")]
    [InlineData("""var now = DateTimeOffset.UtcNow; imageData.EndOfLifeOn = [|now.AddDays(-7)|];""")]
    [InlineData("""foreach (var arg in args) Unknown(new GalleryImagePatch { EndOfLifeOn = [|DateTime.Now.AddDays(-7)|] });""")]
    [InlineData("""Action later = () => imageData.EndOfLifeOn = [|new DateTime(2020, 12, 31)|]; later();""")]
    public Task Found_at_the_end_of_each_life(string statements) => Verify.Statements(statements, editorConfig: Today);

    [Theory]
    [InlineData("new DateTime(2026, 6, 15)")]
    [InlineData("new DateTime(2026, 6, 14)")]
    [InlineData("new DateTime(2030, 12, 31)")]
    [InlineData("new DateTime(number, 12, 31)")]
    [InlineData("new DateTime(2020, number, 31)")]
    [InlineData("new DateTime(2020, 12, 31).AddYears(number)")]
    [InlineData("new DateTime(2020, 12, 31).AddYears(10)")]
    [InlineData("""DateTimeOffset.Parse("2030-12-31")""")]
    [InlineData("""DateTimeOffset.Parse(text)""")]
    [InlineData("DateTimeOffset.UtcNow")]
    [InlineData("DateTimeOffset.UtcNow.AddHours(-1)")]
    [InlineData("DateTimeOffset.UtcNow.AddYears(1)")]
    [InlineData("DateTimeOffset.UtcNow.AddDays(-1).AddMonths(1)")]
    [InlineData("DateTimeOffset.UtcNow.AddYears(-10).AddMonths(121)")]
    [InlineData("DateTimeOffset.UtcNow.AddDays(-number)")]
    [InlineData("DateTimeOffset.UtcNow - Some<TimeSpan>()")]
    [InlineData("DateTimeOffset.UtcNow.AddDays(condition ? -7 : 7)")]
    [InlineData("date")]
    [InlineData("date.AddYears(-1)")]
    [InlineData("Some<DateTime>()")]
    [InlineData("null")]
    public Task Not_found_where_it_is_or_may_be_to_come(string moment) =>
        Verify.Statements($"imageData.EndOfLifeOn = {moment};", editorConfig: Today);

    [Theory]
    [InlineData("""var end = new DateTime(2020, 12, 31); end = date; imageData.EndOfLifeOn = end;""")]
    [InlineData("""Unknown(new DateTime(2020, 12, 31)); Unknown(DateTime.Now.AddDays(-7)); Unknown(gallery);""")]
    [InlineData("""if (imageData.EndOfLifeOn < new DateTime(2020, 12, 31)) Unknown(imageData);""")]
    public Task Not_found_in_other_days(string statements) => Verify.Statements(statements, editorConfig: Today);

    [Theory]
    [InlineData("gallery_analyzers.today = 2010-01-01")]
    [InlineData("gallery_analyzers.today = 2020-12-31")]
    public Task Today_is_what_the_user_says(string editorConfig) =>
        Verify.Statements("imageData.EndOfLifeOn = new DateTime(2020, 12, 31);", editorConfig: editorConfig);

    // GAL0099's tests have a day that cannot be read.
    [Fact]
    public Task Today_is_the_day_of_the_build_where_the_user_does_not_say() =>
        Verify.Statements("imageData.EndOfLifeOn = [|new DateTime(2020, 12, 31)|];");

    [Fact]
    public Task No_fix_as_no_day_is_certain() => Verify.NoFix("imageData.EndOfLifeOn = [|new DateTime(2020, 12, 31)|];", editorConfig: Today);
}
