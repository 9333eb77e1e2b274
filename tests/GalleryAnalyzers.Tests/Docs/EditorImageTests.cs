using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Docs;

public sealed class EditorImageTests
{
    [Fact]
    public async Task The_picture_in_the_README_shows_the_sample() => GeneratedFile.Is(
        "docs/images/editor.svg",
        await EditorImage.OfAsync(
            SampleTests.BrokenProgram, Repository.PathOf("samples/BrokenImagePipeline/GalleryPipeline.cs"), "TargetRegions =", 9, "GAL0001"));
}
