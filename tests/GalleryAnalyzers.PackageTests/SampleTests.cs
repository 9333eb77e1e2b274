namespace GalleryAnalyzers.PackageTests;

[Collection(PackedPackageCollection.Name)]
public sealed class SampleTests(PackedPackage package)
{
    [Fact]
    public async Task The_broken_sample_has_the_findings_that_its_comments_announce()
    {
        var announced = Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "samples", "BrokenImagePipeline"), "*.cs")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Finding.AnnouncedIn(Path.GetFileName(file), File.ReadAllText(file)));

        var output = await BuildAsync("samples/BrokenImagePipeline");

        Assert.Equal(announced, Finding.PrintedIn(output, "warning"));
    }

    [Fact]
    public async Task The_right_sample_has_none()
    {
        var output = await BuildAsync("samples/ImagePipeline");

        Assert.Empty(Finding.PrintedIn(output, "warning"));
    }

    private Task<string> BuildAsync(string sample) =>
        DotNet.RunAsync(RepositoryRoot.Path, "build", sample, "--artifacts-path", Path.Combine(package.Folder, "artifacts-of-samples"));
}
