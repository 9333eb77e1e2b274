using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GalleryAnalyzers.Tests.Conventions;

/// <summary>The samples are what a newcomer reads first: the right one raises nothing, the broken one what its comments say.</summary>
public sealed class SampleTests
{
    /// <summary>The broken sample, as it is built with the oldest SDK.</summary>
    internal static CSharpCompilation BrokenProgram => Sample("samples/BrokenImagePipeline", GallerySdk.Oldest, IsForAnySdk);

    [Fact]
    public async Task The_right_program_raises_nothing()
    {
        foreach (var sdk in GallerySdk.Supported)
            Check.None(await Analysis.FindingsInValidCodeAsync(Sample("samples/ImagePipeline", sdk, _ => true)));
    }

    [Fact]
    public async Task The_broken_program_raises_what_its_comments_say() => await AssertSaidAsync(BrokenProgram, IsForAnySdk);

    [Fact]
    public async Task With_a_newer_SDK_it_raises_what_needs_its_members_too() =>
        await AssertSaidAsync(Sample("samples/BrokenImagePipeline", GallerySdk.Newest, _ => true), path => !IsForAnySdk(path));

    private static async Task AssertSaidAsync(Compilation compilation, Func<string, bool> isOf)
    {
        var config = Repository.PathOf("samples/BrokenImagePipeline/.editorconfig");
        var findings = await Analysis.FindingsInValidCodeAsync(compilation, options: EditorConfig.Of(File.ReadAllText(config), config));
        var found = findings.Where(finding => isOf(finding.Location.SourceTree!.FilePath)).Select(finding => (finding.Id, Place(finding.Location.GetLineSpan())));
        var said = compilation.SyntaxTrees.Where(tree => isOf(tree.FilePath)).SelectMany(Comments).ToList();

        Assert.NotEmpty(said);
        Assert.Equal(said.Order(), found.Order());
    }

    private static bool IsForAnySdk(string path) => !path.Contains("NewerSdk", StringComparison.Ordinal);

    private static CSharpCompilation Sample(string folder, GallerySdk sdk, Func<string, bool> isOf)
    {
        var files = Repository.CSharpFiles(folder).Where(isOf).Concat(LinkedFiles(folder)).ToList();
        Assert.NotEmpty(files);
        return Analysis.Compile(
            sdk.References,
            files.Select(file => Analysis.Parse(File.ReadAllText(file), file)).Prepend(Analysis.ImplicitUsings));
    }

    /// <summary>What the project compiles besides its own files, as the broken sample does with files of the right one.</summary>
    private static IEnumerable<string> LinkedFiles(string folder) =>
        from project in Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj")
        from item in XDocument.Load(project).Descendants("Compile")
        from file in Matches(project, item.Attribute("Include")).Except(Matches(project, item.Attribute("Exclude")))
        select file;

    private static IEnumerable<string> Matches(string project, XAttribute? pattern)
    {
        if (pattern is null)
            return [];

        var path = Path.GetFullPath(pattern.Value, Path.GetDirectoryName(project)!);
        return Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path));
    }

    private static IEnumerable<(string Id, string Place)> Comments(SyntaxTree tree) =>
        from trivia in tree.GetRoot().DescendantTrivia()
        where trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)
        from Match id in Regex.Matches(trivia.ToString(), "GAL[0-9]{4}(?=[GAL0-9, ]*$)")
        select (id.Value, Place(trivia.GetLocation().GetLineSpan()));

    private static string Place(FileLinePositionSpan span) => $"{Path.GetFileName(span.Path)}:{span.StartLinePosition.Line + 1}";
}
