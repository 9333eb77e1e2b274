using GalleryAnalyzers.Facts;

namespace GalleryAnalyzers.Tests.Facts;

public sealed class GuidGrammarTests
{
    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000000", true)]
    [InlineData("abcdef01-2345-6789-ABCD-EF0123456789", true)]
    [InlineData("", false)]
    [InlineData("00000000-0000-0000-0000-00000000000", false)]
    [InlineData("00000000-0000-0000-0000-0000000000000", false)]
    [InlineData("00000000-0000-0000-0000-00000000000g", false)]
    [InlineData("00000000000000000000000000000000", false)]
    [InlineData("{00000000-0000-0000-0000-000000000000}", false)]
    [InlineData("000000000-000-0000-0000-000000000000", false)]
    [InlineData(" 0000000-0000-0000-0000-000000000000", false)]
    [InlineData("0000000٠-0000-0000-0000-000000000000", false)]
    public void Knows_a_GUID(string text, bool isGuid)
    {
        Assert.Equal(isGuid, GuidGrammar.Instance.Accepts(text));
        Assert.Equal(isGuid, Guid.TryParseExact(text, "D", out _) && text.Trim() == text);
    }

    [Fact]
    public void Holes_may_be_filled()
    {
        var (any, digits) = (TextPart.Hole(HoleCharacters.Any), TextPart.Hole(HoleCharacters.Digits));

        Assert.True(GuidGrammar.Instance.AcceptsSomeFillingOf([any]));
        Assert.True(GuidGrammar.Instance.AcceptsSomeFillingOf([any, TextPart.Literal("-cafe-"), any]));
        Assert.True(GuidGrammar.Instance.AcceptsSomeFillingOf([TextPart.Literal("00000000-0000-0000-0000-"), digits]));
        Assert.False(GuidGrammar.Instance.AcceptsSomeFillingOf([digits]));
        Assert.False(GuidGrammar.Instance.AcceptsSomeFillingOf([TextPart.Literal("contoso-"), any]));
        Assert.False(GuidGrammar.Instance.AcceptsSomeFillingOf([any, TextPart.Literal("--"), any]));
    }
}
