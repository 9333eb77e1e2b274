namespace GalleryAnalyzers.Tests.Infrastructure.SelfTests;

public sealed class AnalysisTests
{
    [Fact]
    public async Task Findings_come_in_the_order_of_the_text()
    {
        var compilation = Analysis.Compile(GallerySdk.None.References, "class C { string a = \"hopeless\", b = \"bad\"; }");
        var findings = await Analysis.FindingsAsync(compilation, Toy.Subject.Analyzer);

        Assert.Equal(["TOY2", "TOY1"], findings.Select(finding => finding.Id));
    }

    [Fact]
    public async Task An_exception_in_the_analyzer_fails()
    {
        var compilation = Analysis.Compile(GallerySdk.None.References, "class C { string a = \"bad\"; }");

        await Assert.ThrowsAsync<AggregateException>(() => Analysis.FindingsAsync(compilation, Toy.Throwing.Analyzer));
    }

    [Fact]
    public void Code_that_does_not_compile_fails_where_it_must_compile()
    {
        var compilation = Analysis.Compile(GallerySdk.None.References, "class C { int a = b; }");

        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Analysis.AssertCompiles(compilation));
    }
}
