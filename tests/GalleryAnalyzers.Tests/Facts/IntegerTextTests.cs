using GalleryAnalyzers.Facts;

namespace GalleryAnalyzers.Tests.Facts;

public sealed class IntegerTextTests
{
    [Theory]
    [InlineData("1,024", "1024")]
    [InlineData("1,024,000", "1024000")]
    [InlineData("2.0", "2")]
    [InlineData("1,024.00", "1024")]
    public void Repairs(string text, string repaired) => Assert.Equal(repaired, IntegerText.Repair(text));

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("2.5")]
    [InlineData("2.")]
    [InlineData("1,02")]
    [InlineData("1024,000")]
    [InlineData(",024")]
    [InlineData("1.0.0")]
    [InlineData("two")]
    [InlineData("4 cores")]
    [InlineData("-2.0")]
    [InlineData("٢.0")]
    public void Leaves_what_it_cannot_know(string text) => Assert.Null(IntegerText.Repair(text));
}
