using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Docs;

/// <summary>What the front page shows is what the rules do.</summary>
public sealed class ReadmeTests
{
    /// <summary>What the examples use and do not make.</summary>
    private const string Given = "var managedImageId = id; var definition = image;\n";

    private static readonly string[] Examples =
    [
        .. File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n").Split("```csharp\n").Skip(1)
            .Select(rest => rest[..rest.IndexOf("\n```", StringComparison.Ordinal)]),
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

    private static string Around(string example) => Scaffold.Around(Given + example);

    private static async Task<IReadOnlyList<Diagnostic>> FindingsAsync(string example) =>
        await Analysis.FindingsInValidCodeAsync(Analysis.Compile(GallerySdk.Newest.References, Around(example)));
}
