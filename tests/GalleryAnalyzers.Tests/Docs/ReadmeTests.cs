using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Docs;

/// <summary>What the front page shows is what the rules do.</summary>
public sealed partial class ReadmeTests
{
    /// <summary>What the examples use and do not make.</summary>
    private const string Given = "var managedImageId = id; var definition = image;\n";

    private static readonly string Text = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");

    private static readonly string[] Examples =
    [
        .. Text.Split("```csharp\n").Skip(1).Select(rest => rest[..rest.IndexOf("\n```", StringComparison.Ordinal)]),
    ];

    [Fact]
    public async Task The_first_example_has_the_findings_that_its_comments_tell()
    {
        var lines = Around(Examples[0]).Split('\n');
        var findings = await FindingsAsync(Examples[0]);

        Assert.Equal(lines.Count(line => line.TrimStart().StartsWith("// GAL", StringComparison.Ordinal)), findings.Count);
        Assert.All(findings, finding => Assert.Equal(
            $"// {finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}",
            lines[finding.Location.GetLineSpan().StartLinePosition.Line - 1].Trim()));
    }

    [Fact]
    public async Task Nothing_is_found_in_the_second() => Check.None(await FindingsAsync(Examples[1]));

    /// <remarks>It is the package's page on nuget.org, too, where no other file of ours is.</remarks>
    [Fact]
    public void Each_link_leads_out() => Check.None(Links().Where(link => !link.StartsWith("https://", StringComparison.Ordinal)));

    [Fact]
    public void Each_link_to_a_file_of_ours_leads_to_one_of_the_released_version() => Check.None(
        from link in Links()
        let ours = Ours().Match(link)
        where ours.Success && !(ours.Groups["tag"].Value == "v" + Repository.Version && Path.Exists(Repository.PathOf(ours.Groups["path"].Value)))
        select link);

    private static IEnumerable<string> Links() => Link().Matches(Text).Select(match => match.Groups["target"].Value);

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("GalleryAnalyzers/GalleryAnalyzers/((blob|tree)/)?(?<tag>v[^/]+)/(?<path>.+)$")]
    private static partial Regex Ours();

    private static string Around(string example) => Scaffold.Around(Given + example);

    private static async Task<IReadOnlyList<Diagnostic>> FindingsAsync(string example) =>
        await Analysis.FindingsInValidCodeAsync(Analysis.Compile(GallerySdk.Newest.References, Around(example)));
}
