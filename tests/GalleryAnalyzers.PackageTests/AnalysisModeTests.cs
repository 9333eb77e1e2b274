namespace GalleryAnalyzers.PackageTests;

[Collection(PackedPackageCollection.Name)]
public sealed class AnalysisModeTests(PackedPackage package)
{
    private const string Source = """
        using Azure;
        using Azure.ResourceManager.Compute;

        Console.WriteLine("Images");

        internal static class Pipeline
        {
            public static async Task CreateAsync(GalleryCollection galleries)
            {
                var data = new GalleryData("europe"); // GAL0002
                await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "contoso-images", data); // GAL1001
            }
        }

        """;

    private static readonly Finding Info = new("Program.cs", Line("GAL0002"), "GAL0002");
    private static readonly Finding Warning = new("Program.cs", Line("GAL1001"), "GAL1001");

    [Fact]
    public async Task A_mode_sets_the_severities_of_all_rules()
    {
        var consumer = Consumer.Program(package, Source);

        Assert.Equal([Warning], await WarningsAsync(consumer));
        Assert.Equal([Warning], await WarningsAsync(consumer, "-p:GalleryAnalysisMode=Default"));
        Assert.Equal([Info, Warning], await WarningsAsync(consumer, "-p:GalleryAnalysisMode=All"));
        Assert.Empty(await WarningsAsync(consumer, "-p:GalleryAnalysisMode=none"));
    }

    [Fact]
    public async Task Recommended_holds_against_what_is_set_for_all_analyzers()
    {
        var consumer = Consumer.Program(package, Source);
        await consumer.WriteAsync(".editorconfig", "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.severity = none\n");

        Assert.Empty(await WarningsAsync(consumer));
        Assert.Equal([Warning], await WarningsAsync(consumer, "-p:GalleryAnalysisMode=Recommended"));
    }

    [Fact]
    public async Task A_mode_that_is_none_is_a_warning_that_names_the_choices()
    {
        var consumer = Consumer.Program(package, Source);

        var output = await DotNet.RunAsync(consumer.Folder, "build", "-p:GalleryAnalysisMode=Recomended");

        Assert.Contains(
            "warning GALPKG001: GalleryAnalysisMode is 'Recomended', which is none of its choices: None, Minimum, Default, Recommended, All.",
            output, StringComparison.Ordinal);
        Assert.Equal([Warning], Finding.PrintedIn(output, "warning"));
    }

    /// <remarks>A property of the command line is no file that changed: the build would not compile again.</remarks>
    private static async Task<Finding[]> WarningsAsync(Consumer consumer, params string[] properties) =>
        Finding.PrintedIn(await DotNet.RunAsync(consumer.Folder, ["build", "--no-incremental", .. properties]), "warning");

    private static int Line(string id) => Finding.AnnouncedIn("Program.cs", Source).Single(finding => finding.Id == id).Line;
}
