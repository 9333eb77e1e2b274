using GalleryAnalyzers.Facts;

namespace GalleryAnalyzers.Tests.Facts;

public sealed class AbsoluteUriTests
{
    [Theory]
    [InlineData("agent.zip", true)]
    [InlineData("1https://a", true)]
    [InlineData("/a", true)]
    [InlineData("\"https://a\"", true)]
    [InlineData("a b://c", true)]
    [InlineData("https://a", false)]
    [InlineData(" https://a", false)]
    [InlineData("a+b-c.d:e", false)]
    [InlineData("", false)]
    public void A_whole_text(string text, bool isRuledOut) => Assert.Equal(isRuledOut, AbsoluteUri.IsRuledOut(text, isWhole: true));

    [Theory]
    [InlineData("https", false)]
    [InlineData("a.b", false)]
    [InlineData("a/", true)]
    [InlineData("\"", true)]
    [InlineData("", false)]
    public void A_beginning(string text, bool isRuledOut) => Assert.Equal(isRuledOut, AbsoluteUri.IsRuledOut(text, isWhole: false));

    [Theory]
    [InlineData("\"https://a\"", "https://a")]
    [InlineData(" 'https://a' ", "https://a")]
    [InlineData("https://a", null)]
    [InlineData("\"a\"", null)]
    [InlineData("\"https://a\"b\"", null)]
    public void Without_its_quotes(string text, string? bare) => Assert.Equal(bare, AbsoluteUri.WithoutQuotes(text));
}
