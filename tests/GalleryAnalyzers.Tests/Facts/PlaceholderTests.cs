using GalleryAnalyzers.Facts;

namespace GalleryAnalyzers.Tests.Facts;

public class PlaceholderTests
{
    [Theory]
    [InlineData("{subscription-id}")]
    [InlineData("<name>")]
    [InlineData("<your gallery name>")]
    [InlineData("{0}")]
    public void Is_one(string text) => Assert.True(Placeholder.IsPlaceholder(text));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("<>")]
    [InlineData("name")]
    [InlineData("{name>")]
    [InlineData("<name}")]
    [InlineData("{a}{b}")]
    [InlineData("{{a}}")]
    [InlineData("<a>b<c>")]
    [InlineData("my-{name}")]
    [InlineData("{name}-x")]
    [InlineData(" {name}")]
    [InlineData("%NAME%")]
    public void Is_none(string text) => Assert.False(Placeholder.IsPlaceholder(text));
}
