namespace GalleryAnalyzers.Tests.Infrastructure.SelfTests;

public sealed class WholeSurfaceTests
{
    [Theory]
    [InlineData("1.2.0")]
    [InlineData("1.19.0")]
    public void It_compiles(string version) =>
        Analysis.AssertCompiles(Analysis.Compile(GallerySdk.Supported.Single(sdk => sdk.Name == version).References, WholeSurface.Text));
}
