namespace GalleryAnalyzers.PackageTests;

/// <summary>The ways in which users of any analyzer set severities and suppress findings.</summary>
[Collection(PackedPackageCollection.Name)]
public sealed class SeverityTests(PackedPackage package)
{
    private const string Source = """
        using System.Diagnostics.CodeAnalysis;
        using Azure.Core;
        using Azure.ResourceManager.Compute;
        using Azure.ResourceManager.Compute.Models;

        Console.WriteLine("Images");

        internal static class Pipeline
        {
            public static GalleryResource Find(GalleryCollection galleries) => galleries.Get("contoso-images"); // GAL1001

            public static TargetRegion Home() => new("Europe"); // GAL0002

            public static GalleryImageVersionResource FindVersion(GalleryImageVersionCollection versions) => versions.Get("v1.0.0"); // GAL3001

            #pragma warning disable GAL1001 // To be refused is what this one is for.
            public static GalleryResource FindNone(GalleryCollection galleries) => galleries.Get("contoso-images");
            #pragma warning restore GAL1001

            [SuppressMessage("GalleryAnalyzers.Galleries", "GAL1001:A gallery name is not valid", Justification = "To be refused is what this one is for.")]
            public static GalleryResource FindNoneEither(GalleryCollection galleries) => galleries.Get("contoso-images");
        }

        """;

    private static readonly Finding[] All = Finding.AnnouncedIn("Program.cs", Source);

    [Fact]
    public async Task A_pragma_and_an_attribute_suppress_one_finding()
    {
        var output = await BuildAsync(Consumer.Program(package, Source));

        Assert.Equal(Of("GAL1001", "GAL3001"), Finding.PrintedIn(output, "warning"));
    }

    [Fact]
    public async Task An_editorconfig_sets_the_severity_of_a_rule_and_of_a_category()
    {
        var consumer = Consumer.Program(package, Source);
        await consumer.WriteAsync(".editorconfig", """
            root = true

            [*.cs]
            dotnet_analyzer_diagnostic.category-GalleryAnalyzers.Galleries.severity = none
            dotnet_diagnostic.GAL0002.severity = warning
            dotnet_diagnostic.GAL3001.severity = error
            """);

        var output = await DotNet.FailAsync(consumer.Folder, "build");

        Assert.Equal(Of("GAL0002"), Finding.PrintedIn(output, "warning"));
        Assert.Equal(Of("GAL3001"), Finding.PrintedIn(output, "error"));
    }

    [Fact]
    public async Task Properties_of_the_project_do_it_too()
    {
        var output = await DotNet.FailAsync(
            Consumer.Program(package, Source).Folder, "build", "-p:NoWarn=GAL1001", "-p:WarningsAsErrors=GAL3001");

        Assert.Empty(Finding.PrintedIn(output, "warning"));
        Assert.Equal(Of("GAL3001"), Finding.PrintedIn(output, "error"));
    }

    [Fact]
    public async Task Options_are_read_from_a_global_config_and_what_cannot_be_read_is_told_of()
    {
        var consumer = Consumer.Program(package, Source);
        await consumer.WriteAsync(".globalconfig", """
            is_global = true
            dotnet_diagnostic.GAL0002.severity = warning
            gallery_analyzers.known_regions = Europe
            gallery_analyzers.today = 1 May
            """);

        var output = await BuildAsync(consumer);

        Assert.Equal([new Finding("Program.cs", 1, "GAL0099"), .. Of("GAL1001", "GAL3001")], Finding.PrintedIn(output, "warning"));
    }

    private static Task<string> BuildAsync(Consumer consumer) => DotNet.RunAsync(consumer.Folder, "build");

    private static IEnumerable<Finding> Of(params string[] ids) => All.Where(finding => ids.Contains(finding.Id));
}
