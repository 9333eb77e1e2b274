using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Docs;

/// <summary>What the pages say of the rules is what the rules do. <see cref="RulePage"/> shows the format.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Ids => [.. AllRules.Descriptors.Select(descriptor => descriptor.Id)];

    [Fact]
    public void There_is_a_page_for_each_rule_and_for_nothing_else() => Assert.Equal(
        AllRules.Descriptors.Select(descriptor => descriptor.Id + ".md"),
        Directory.EnumerateFiles(RulePage.Folder, "GAL*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Title_and_table_are_the_descriptors(string id)
    {
        var (page, rule) = (RulePage.Of(id), Descriptor(id));

        Assert.Equal($"{id}: {rule.Title}", page.Title);
        Assert.Equal(["Category", "Fix", "Severity"], page.Table.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(rule.Category, page.Table["Category"]);
        Assert.Equal(rule.DefaultSeverity.ToString(), page.Table["Severity"]);
        Assert.True(page.HasFix || page.HasNoFix, "The row Fix begins with Yes or No.");
    }

    [Fact]
    public void The_table_of_all_rules_is_the_descriptors_and_the_pages()
    {
        const string Page = "docs/rules/README.md";

        GeneratedFile.Is(Page, RuleTable.Renewed(File.ReadAllText(Repository.PathOf(Page)), rule => rule.Id + ".md"));
    }

    /// <remarks>It is the package's page on nuget.org too, from where a link must lead out.</remarks>
    [Fact]
    public void The_table_of_all_rules_in_the_README_is_the_same() =>
        GeneratedFile.Is("README.md", RuleTable.Renewed(File.ReadAllText(Repository.PathOf("README.md")), rule => rule.HelpLinkUri));

    [Fact]
    public void Every_option_has_its_example_on_some_page() => Check.None(typeof(RuleOptions).GetFields()
        .Where(field => field.IsLiteral)
        .Select(field => (string)field.GetRawConstantValue()!)
        .Where(key => !AllRules.Descriptors.Any(rule =>
            RulePage.Of(rule.Id).Text(RulePage.Options).Contains($"\n{key} = ", StringComparison.Ordinal))));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_sections_are_there_and_not_empty(string id)
    {
        var page = RulePage.Of(id);

        Assert.Equal(RulePage.Headings, page.Sections.Where(heading => heading != RulePage.Options));
        Assert.All(page.Sections, heading => Assert.NotEqual("", page.Text(heading)));
        Assert.NotEmpty(page.Code("Violation"));
        Assert.Equal(page.Code("Violation").Count, page.Code("Fix").Count);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Each_violation_is_found_as_this_rule_and_no_other(string id)
    {
        foreach (var (code, editorConfig) in RulePage.Of(id).Examples("Violation"))
        {
            foreach (var sdk in SdksOf(id, code))
                Assert.Equal([id], (await Findings(code, editorConfig, sdk)).Select(finding => finding.Id).Distinct());
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Nothing_is_found_in_what_is_fixed(string id)
    {
        foreach (var (code, editorConfig) in RulePage.Of(id).Examples("Fix"))
        {
            foreach (var sdk in SdksOf(id, code))
                Check.None(await Findings(code, editorConfig, sdk));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_action_leads_from_violation_to_fix_exactly_where_the_page_promises_one(string id)
    {
        var page = RulePage.Of(id);
        foreach (var (before, after) in page.Code("Violation").Zip(page.Code("Fix")))
        {
            var reached = await RepairRunner.OutcomesAsync(Scaffold.Around(before), GallerySdk.Newest, Subject.Product);
            if (page.HasFix)
                Assert.Contains(after, reached.Select(Scaffold.Inside));
            else
                Assert.Empty(reached);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task What_an_action_writes_ends_its_lines_as_the_file_does(string id)
    {
        foreach (var code in RulePage.Of(id).Code("Violation"))
        {
            var reached = await RepairRunner.OutcomesAsync(Scaffold.Around(code).ReplaceLineEndings("\r\n"), GallerySdk.Newest, Subject.Product);
            Assert.All(reached, text => Assert.Equal(text.ReplaceLineEndings("\r\n"), text));
        }
    }

    /// <summary>The SDKs that have what an example is written with: a machine is named as a version's source in another way by older ones.</summary>
    private static IEnumerable<GallerySdk> SdksOf(string id, string code) => code.Contains("VirtualMachineId", StringComparison.Ordinal)
        ? [GallerySdk.Newest]
        : GallerySdk.WithMembersOf(id);

    private static DiagnosticDescriptor Descriptor(string id) => AllRules.Descriptors.Single(descriptor => descriptor.Id == id);

    private static async Task<IEnumerable<Diagnostic>> Findings(string statements, string editorConfig, GallerySdk sdk) =>
        await Analysis.FindingsInValidCodeAsync(
            Analysis.Compile(sdk.References, [Analysis.Parse(Scaffold.Around(statements), "/page/Example.cs")]),
            options: EditorConfig.Of(editorConfig, "/page/.editorconfig"));
}
