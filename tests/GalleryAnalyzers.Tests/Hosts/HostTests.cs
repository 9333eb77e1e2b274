using System.Text;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Tests.Docs;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Hosts;

/// <summary>From the oldest to the newest Roslyn, with the oldest and the newest SDK, the findings and the repairs are the same.</summary>
public sealed class HostTests
{
    private static readonly Dictionary<string, string> OfOldestHost = GallerySdk.Supported.ToDictionary(sdk => sdk.Name, sdk => Report(sdk.Name));

    /// <summary>Every Roslyn with every SDK. The oldest Roslyn is the one that all tests run with: the others are compared with it.</summary>
    public static TheoryData<string, string> Matrix
    {
        get
        {
            var matrix = new TheoryData<string, string>();
            foreach (var roslyn in RoslynHost.Versions)
            {
                foreach (var sdk in GallerySdk.Supported)
                    matrix.Add(roslyn, sdk.Name);
            }

            return matrix;
        }
    }

    public static TheoryData<string> Hosts => [.. RoslynHost.Versions];

    [Fact]
    public void The_tests_run_on_the_oldest_host() => Assert.Equal(Repository.BuildProperty("RoslynVersion"), Version(""));

    [Theory]
    [MemberData(nameof(Hosts))]
    public void A_host_has_a_Roslyn_of_its_own(string roslyn) => Assert.Equal(roslyn, RoslynHost.Of(roslyn).Call(Version, ""));

    [Theory]
    [MemberData(nameof(Matrix))]
    public void Each_rules_example_is_found_and_repaired_as_by_the_oldest(string roslyn, string sdk) =>
        Assert.Equal(OfOldestHost[sdk], RoslynHost.Of(roslyn).Call(Report, sdk));

    private static string Version(string _) => typeof(Compilation).Assembly.GetName().Version!.ToString(3);

    /// <summary>What is found in the first example of each page, and what each action makes of it.</summary>
    private static string Report(string sdk) => ReportAsync(GallerySdk.Supported.Single(each => each.Name == sdk)).GetAwaiter().GetResult();

    private static async Task<string> ReportAsync(GallerySdk sdk)
    {
        var report = new StringBuilder();
        foreach (var page in AllRules.Descriptors.Select(rule => RulePage.Of(rule.Id)))
        {
            var (code, editorConfig) = page.Examples("Violation")[0];
            var source = Scaffold.Around(code);
            var compilation = Analysis.Compile(sdk.References, [Analysis.Parse(source, "/page/Example.cs")]);
            if (compilation.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                continue;

            foreach (var finding in await Analysis.FindingsAsync(compilation, options: EditorConfig.Of(editorConfig, "/page/.editorconfig")))
                report.AppendLine(finding.ToString());
            if (page.HasFix)
            {
                foreach (var outcome in await RepairRunner.OutcomesAsync(source, sdk, Subject.Product))
                    report.AppendLine(Scaffold.Inside(outcome));
            }
        }

        Assert.True(report.Length > 10_000, "Next to nothing is found.");
        return report.ToString();
    }
}
