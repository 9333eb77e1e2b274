using System.Text.RegularExpressions;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Conventions;

/// <summary>Who knows a rule's id finds its class, its tests, its page and its sample, and each says the same of it.</summary>
public sealed class RuleTests
{
    public static TheoryData<string> Ids => [.. AllRules.Descriptors.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Every_rule_class_is_in_AllRules_once() => Assert.Equal(
        typeof(Rule).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal),
        AllRules.Rules.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        var ids = AllRules.Descriptors.Select(descriptor => descriptor.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_id_is_GAL_and_four_digits(string id) => Assert.Matches(@"\AGAL[0-9]{4}\z", id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_class_is_named_by_id_and_meaning(string id) => Assert.Matches($@"\A{id}_[A-Z][A-Za-z0-9]+\z", ClassName(id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_class_has_a_file_of_its_name_in_the_folder_of_its_category(string id)
    {
        var file = Assert.Single(FilesNamed(ClassName(id), "src/GalleryAnalyzers/Rules"));
        var folder = Path.GetFileName(Path.GetDirectoryName(file))!;

        Assert.Equal("GalleryAnalyzers." + folder, Rule(id).Descriptor.Category);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_tests_bear_the_rules_name(string id)
    {
        var tests = ClassName(id) + "Tests";

        Assert.Single(typeof(RuleTests).Assembly.GetTypes(), type => type.Name == tests);
        Assert.Single(FilesNamed(tests, "tests/GalleryAnalyzers.Tests/Rules"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_page_of_the_released_version(string id) => Assert.Equal(
        $"https://github.com/GalleryAnalyzers/GalleryAnalyzers/blob/v{Repository.Version}/docs/rules/{id}.md", Rule(id).Descriptor.HelpLinkUri);

    /// <remarks>RS1031: one sentence, no full stop, no space around it.</remarks>
    [Theory]
    [MemberData(nameof(Ids))]
    public void The_title_is_a_heading(string id) => Assert.Matches(@"\A\S[^\r\n]*[^\s.!?]\z", Rule(id).Descriptor.Title.ToString());

    /// <remarks>RS1032: one line; a single sentence without full stop, several with one.</remarks>
    [Theory]
    [MemberData(nameof(Ids))]
    public void The_message_is_one_sentence_without_stop_or_several_with(string id)
    {
        var message = Rule(id).Descriptor.MessageFormat.ToString();

        Assert.Matches(@"\A\S[^\r\n]*\S\z", message);
        Assert.Equal(message.Contains(". ", StringComparison.Ordinal), message.EndsWith('.'));
    }

    /// <remarks>RS1033: ends as sentences end.</remarks>
    [Theory]
    [MemberData(nameof(Ids))]
    public void The_description_is_prose(string id) => Assert.Matches(@"\A\S(.|\n)*[.!?]\z", Rule(id).Descriptor.Description.ToString());

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_release_notes_know_the_rule(string id)
    {
        var descriptor = Rule(id).Descriptor;

        Assert.Contains(
            ReleaseNotes("Shipped").Concat(ReleaseNotes("Unshipped")),
            cells => cells is [var named, var category, var severity, ..]
                && named == id && category == descriptor.Category && severity == descriptor.DefaultSeverity.ToString());
    }

    /// <remarks>Roslyn's own check of the release notes (RS2002) sees only ids that are literals where the descriptor is made.</remarks>
    [Fact]
    public void The_notes_of_the_next_release_name_no_rule_that_is_not() => Check.None(
        ReleaseNotes("Unshipped").Select(cells => cells[0]).Where(id => id.StartsWith("GAL", StringComparison.Ordinal))
            .Except(AllRules.Descriptors.Select(descriptor => descriptor.Id)));

    /// <remarks>The samples are built with the oldest SDK, which lacks the members that a few rules are about.</remarks>
    [Theory]
    [MemberData(nameof(Ids))]
    public void The_broken_sample_shows_the_rule(string id) => Assert.Contains(
        Repository.CSharpFiles("samples/BrokenImagePipeline").SelectMany(File.ReadLines),
        line => Regex.IsMatch(line, $@"//.*\b{id}\s*$"));

    private static Rule Rule(string id) => AllRules.Rules.Single(rule => rule.Descriptor.Id == id);

    private static IEnumerable<string[]> ReleaseNotes(string part) =>
        File.ReadLines(Repository.PathOf($"src/GalleryAnalyzers/AnalyzerReleases.{part}.md"))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    private static IEnumerable<string> FilesNamed(string name, string folder) =>
        Repository.CSharpFiles(folder).Where(file => Path.GetFileNameWithoutExtension(file) == name);

    private static string ClassName(string id) => Rule(id).GetType().Name;
}
