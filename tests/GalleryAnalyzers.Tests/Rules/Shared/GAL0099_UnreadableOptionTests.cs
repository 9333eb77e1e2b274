namespace GalleryAnalyzers.Tests.Rules.Shared;

public sealed class GAL0099_UnreadableOptionTests
{
    private const string Gallery = "internal static class One { internal static readonly Azure.ResourceManager.Compute.GalleryData Data = new(Azure.Core.AzureLocation.WestEurope); }";
    private const string Other = "internal static class Other { internal static readonly Azure.ResourceManager.Compute.GalleryData Data = new(Azure.Core.AzureLocation.WestEurope); }";
    private const string Plain = "internal static class Plain { internal const int Number = 1; }";

    [Theory]
    [InlineData("gallery_analyzers.today = 25/11/2026")]
    [InlineData("gallery_analyzers.today = 2026-13-01")]
    [InlineData("gallery_analyzers.today = 2026-02-30")]
    [InlineData("gallery_analyzers.today = today")]
    [InlineData("gallery_analyzers.today = \"2026-11-25\"")]
    [InlineData("gallery_analyzers.known_regions = \"finlandcentral\"")]
    [InlineData("gallery_analyzers.known_regions = finlandcentral, north-india")]
    [InlineData("gallery_analyzers.known_regions = [finlandcentral]")]
    [InlineData("gallery_analyzers.known_regions = finlandcentral | northindia")]
    public Task Found_at_the_top_of_the_file(string option) => Verify.Source("{|GAL0099:|}" + Gallery, editorConfig: option);

    [Theory]
    [InlineData("gallery_analyzers.today = 2026-11-25")]
    [InlineData("gallery_analyzers.today = 2026-11-25T08:00:00Z")]
    [InlineData("gallery_analyzers.today =")]
    [InlineData("gallery_analyzers.known_regions = finlandcentral")]
    [InlineData("gallery_analyzers.known_regions = Finland Central, northindia2,")]
    [InlineData("gallery_analyzers.known_regions = ,")]
    [InlineData("gallery_analyzers.known_regions =")]
    [InlineData("gallery_analyzers_today = never")]
    [InlineData("other_analyzers.today = never")]
    public Task Not_found_where_it_can_be_read(string option) => Verify.Source(Gallery, editorConfig: option);

    [Fact]
    public Task Found_once_for_each_option() => Verify.Sources(
        ["{|GAL0099:|}{|GAL0099:|}" + Gallery, Other],
        editorConfig: "gallery_analyzers.today = never\ngallery_analyzers.known_regions = *");

    [Fact]
    public Task Found_in_the_first_file_that_it_is_for() => Verify.Sources([Plain, "{|GAL0099:|}" + Gallery, Other], editorConfig: "gallery_analyzers.today = never");

    [Fact]
    public Task Not_found_where_it_is_for_nothing() => Verify.Source(Plain, editorConfig: "gallery_analyzers.today = never");

    [Fact]
    public Task Not_found_without_the_SDK() => Verify.Source(Plain + " // Gallery", sdk: GallerySdk.None, editorConfig: "gallery_analyzers.today = never");

    [Fact]
    public Task What_cannot_be_read_counts_as_not_set() => Verify.Source(
        """
        {|GAL0099:|}{|GAL0099:|}internal static class One
        {
            internal static readonly Azure.ResourceManager.Compute.GalleryData Data = new({|GAL0002:"finlandcentral"|});
            internal static readonly Azure.ResourceManager.Compute.GalleryImageData Image = new(Azure.Core.AzureLocation.WestEurope)
            {
                EndOfLifeOn = {|GAL2005:new System.DateTimeOffset(2020, 1, 1, 0, 0, 0, System.TimeSpan.Zero)|},
            };
        }
        """,
        editorConfig: "gallery_analyzers.today = 1.1.2019\ngallery_analyzers.known_regions = -");

    [Fact]
    public Task No_fix_is_offered() => Verify.FixSources(
        ["{|GAL0099:|}" + Gallery], ["{|GAL0099:|}" + Gallery], editorConfig: "gallery_analyzers.today = never");
}
