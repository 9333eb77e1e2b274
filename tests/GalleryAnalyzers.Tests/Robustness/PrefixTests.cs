using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Tests.Robustness;

/// <summary>Code is half typed most of its life.</summary>
public sealed class PrefixTests
{
    [Fact]
    public async Task No_prefix_of_a_file_makes_the_analyzer_throw()
    {
        var whole = Analysis.Compile(GallerySdk.Newest.References, WholeSurface.Text);
        var tree = whole.SyntaxTrees[0];
        var prefixes = Prefixes(tree.GetRoot()).ToList();
        Assert.True(prefixes.Count > 2000, "The file has shrunk.");

        await Parallel.ForEachAsync(prefixes, async (prefix, _) =>
            await Analysis.FindingsAsync(whole.ReplaceSyntaxTree(tree, Analysis.Parse(prefix, tree.FilePath))));
    }

    /// <summary>
    /// The file up to each of its tokens; without the methods that are typed to their end, whose analysis each time would tell nothing new.
    /// </summary>
    private static IEnumerable<string> Prefixes(SyntaxNode root)
    {
        var methods = root.DescendantNodes().OfType<MethodDeclarationSyntax>().ToList();
        var head = methods[0].FullSpan.Start;
        foreach (var token in root.DescendantTokens())
        {
            var open = methods.LastOrDefault(method => method.FullSpan.Start <= token.SpanStart);
            yield return open is null
                ? WholeSurface.Text[..token.Span.End]
                : WholeSurface.Text[..head] + WholeSurface.Text[open.FullSpan.Start..token.Span.End];
        }
    }
}
