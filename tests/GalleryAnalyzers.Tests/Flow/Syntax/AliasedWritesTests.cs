using GalleryAnalyzers.Flow.Syntax;

namespace GalleryAnalyzers.Tests.Flow.Syntax;

public class AliasedWritesTests
{
    [Theory]
    [InlineData("Run(() => n = 1);")]
    [InlineData("Run(delegate { n = 1; });")]
    [InlineData("delegate{}")]
    [InlineData("ref var m = ref n;")]
    [InlineData("return ref(n);")]
    [InlineData("ref")]
    [InlineData("var q = from x in xs select x;")]
    [InlineData("int* p = &n;")]
    [InlineData("&n")]
    [InlineData("F(a &&&n)")]
    [InlineData("a && b; p = &n")]
    [InlineData("F(&")]
    public void A_text_that_may_write_a_variable_unseen_is_told(string text) => Assert.True(AliasedWrites.MayBeIn(text));

    [Theory]
    [InlineData("")]
    [InlineData("n = 1; n++; F(out n);")]
    [InlineData("if (a && b && c) { }")]
    [InlineData("a &&")]
    [InlineData("_ref")]
    [InlineData("var prefer = refresh; href(x);")]
    [InlineData("fromage(_ref, ref_, delegates, predelegate, ref1);")]
    [InlineData("if (a >= b || a <= b) { x = y > z; }")]
    public void A_text_that_cannot_is_told_from_it(string text) => Assert.False(AliasedWrites.MayBeIn(text));
}
