using System.Text.RegularExpressions;
using System.Xml.Linq;
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
            Check.None(await Analysis.FindingsInValidCodeAsync(Sample("samples/ImagePipeline", sdk)));
    }

    [Fact]
    public async Task The_broken_program_raises_what_its_comments_say()
    {
        var compilation = Sample("samples/BrokenImagePipeline", GallerySdk.Oldest);
        var findings = await Analysis.FindingsInValidCodeAsync(compilation);
        var found = findings.Select(finding => (finding.Id, Place(finding.Location.GetLineSpan())));
        var said = compilation.SyntaxTrees.SelectMany(Comments).ToList();

        Assert.NotEmpty(said);
        Assert.Equal(said.Order(), found.Order());
    }

    private static CSharpCompilation Sample(string folder, GallerySdk sdk)
    {
        var files = Repository.CSharpFiles(folder).Concat(LinkedFiles(folder)).ToList();
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
