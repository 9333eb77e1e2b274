namespace GalleryAnalyzers.Tests.Docs;

public sealed class EditorImageTests
{
    [Fact]
    public async Task The_picture_in_the_README_shows_the_sample() => GeneratedFile.Is(
        "docs/images/editor.svg",
        await EditorImage.OfAsync(
            Samples.Broken(GallerySdk.Oldest), Repository.PathOf("samples/BrokenImagePipeline/GalleryPipeline.cs"), "TargetRegions =", 9, "GAL0001"));
}
