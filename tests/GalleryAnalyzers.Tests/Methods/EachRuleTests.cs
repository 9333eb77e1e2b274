using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.Shared;
using GalleryAnalyzers.Tests.Docs;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Methods;

/// <summary>Each rule finds its own page's example where a caller gives what is at fault, and a method of its type does the rest.</summary>
public sealed class EachRuleTests
{
    /// <remarks>An option is no value that a caller gives.</remarks>
    public static TheoryData<string> Ids => [.. AllRules.Rules.Where(rule => rule is not GAL0099_UnreadableOption).Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Finds_its_example_through_a_method(string id)
    {
        var sdk = GallerySdk.WithMembersOf(id)[^1];
        var tried = new List<string>();
        foreach (var (called, alone, value) in RulePage.Of(id).Code("Violation").SelectMany(code => MovedValue.Programs(code, sdk)))
        {
            var compilation = Analysis.Compile(sdk.References, called);
            if (compilation.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                continue;

            var without = await IdsIn(alone, sdk);
            var with = await IdsIn(called, sdk);
            if (!without.Contains(id) && with.SequenceEqual([id]))
                return;

            tried.Add($"{value}: [{string.Join(", ", without)}] -> [{string.Join(", ", with)}]");
        }

        Check.None(tried.DefaultIfEmpty("nothing can be moved"));
    }

    private static async Task<List<string>> IdsIn(string source, GallerySdk sdk) =>
        [.. (await Analysis.FindingsAsync(Analysis.Compile(sdk.References, source))).Select(finding => finding.Id)];
}
