using GalleryAnalyzers.Tests.Infrastructure;

namespace GalleryAnalyzers.PackageTests;

[Collection(PackedPackageCollection.Name)]
public sealed class SampleTests(PackedPackage package)
{
    private const string Broken = "samples/BrokenImagePipeline";

    [Fact]
    public async Task The_broken_sample_has_the_findings_that_its_comments_announce()
    {
        var announced = Directory.GetFiles(Repository.PathOf(Broken), "*.cs")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Finding.AnnouncedIn(Path.GetFileName(file), File.ReadAllText(file)));

        var output = await BuildAsync(Broken);

        Assert.Equal(announced, Finding.PrintedIn(output, "warning"));
        GeneratedFile.Is("docs/images/terminal.svg", TerminalImage.Of($"dotnet build {Broken}", output, "GalleryPipeline.cs"));
    }

    [Fact]
    public async Task The_right_sample_has_none()
    {
        var output = await BuildAsync("samples/ImagePipeline");

        Assert.Empty(Finding.PrintedIn(output, "warning"));
    }

    private Task<string> BuildAsync(string sample) =>
        DotNet.RunAsync(Repository.Root, "build", sample, "--artifacts-path", Path.Combine(package.Folder, "artifacts-of-samples"));
}
