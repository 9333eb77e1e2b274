using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GalleryAnalyzers.Tests.Conventions;

/// <summary>The samples are what a newcomer reads first: the right one raises nothing, the broken one what its comments say.</summary>
public sealed class SampleTests
{
    [Fact]
    public async Task The_right_program_raises_nothing()
    {
        foreach (var sdk in GallerySdk.Supported)
            Check.None(await Analysis.FindingsInValidCodeAsync(Samples.Right(sdk)));
    }

    [Fact]
    public async Task The_broken_program_raises_what_its_comments_say() =>
        await AssertSaidAsync(Samples.Broken(GallerySdk.Oldest), Samples.IsForAnySdk);

    [Fact]
    public async Task With_a_newer_SDK_it_raises_what_needs_its_members_too() =>
        await AssertSaidAsync(Samples.Broken(GallerySdk.Newest), path => !Samples.IsForAnySdk(path));

    private static async Task AssertSaidAsync(Compilation compilation, Func<string, bool> isOf)
    {
        var config = Repository.PathOf("samples/BrokenImagePipeline/.editorconfig");
        var findings = await Analysis.FindingsInValidCodeAsync(compilation, options: EditorConfig.Of(File.ReadAllText(config), config));
        var found = findings.Where(finding => isOf(finding.Location.SourceTree!.FilePath)).Select(finding => (finding.Id, Place(finding.Location.GetLineSpan())));
        var said = compilation.SyntaxTrees.Where(tree => isOf(tree.FilePath)).SelectMany(Comments).ToList();

        Assert.NotEmpty(said);
        Assert.Equal(said.Order(), found.Order());
    }

    private static IEnumerable<(string Id, string Place)> Comments(SyntaxTree tree) =>
        from trivia in tree.GetRoot().DescendantTrivia()
        where trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)
        from Match id in Regex.Matches(trivia.ToString(), "GAL[0-9]{4}(?=[GAL0-9, ]*$)")
        select (id.Value, Place(trivia.GetLocation().GetLineSpan()));

    private static string Place(FileLinePositionSpan span) => $"{Path.GetFileName(span.Path)}:{span.StartLinePosition.Line + 1}";
}
