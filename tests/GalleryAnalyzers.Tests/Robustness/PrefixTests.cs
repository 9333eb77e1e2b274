using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Robustness;

/// <summary>Code is half typed most of its life.</summary>
public sealed class PrefixTests
{
    [Fact]
    public async Task No_prefix_of_a_file_makes_the_analyzer_throw()
    {
        var whole = Analysis.Compile(GallerySdk.Newest.References, WholeSurface.Text);
        var tree = whole.SyntaxTrees[0];
        var ends = tree.GetRoot().DescendantTokens().Select(token => token.Span.End).ToList();
        Assert.True(ends.Count > 2000, "The file has shrunk.");

        await Parallel.ForEachAsync(ends, async (end, _) =>
        {
            var prefix = Analysis.Parse(WholeSurface.Text[..end], tree.FilePath);
            await Analysis.FindingsAsync(whole.ReplaceSyntaxTree(tree, prefix));
        });
    }
}
