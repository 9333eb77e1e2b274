using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using GalleryAnalyzers.Rules.Framework;
using Xunit.Abstractions;

namespace GalleryAnalyzers.Tests.Conventions;

/// <summary>The Swedish texts match the English ones. A missing text is only reported: its readers get the English one.</summary>
public sealed class LanguageTests(ITestOutputHelper output)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv");

    /// <summary>The texts that are the same in both languages.</summary>
    private static readonly string[] Shared = ["Noun_Sku"];

    private static readonly Dictionary<string, string> EnglishTexts = TextsIn(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> SwedishTexts = TextsIn(Swedish);

    public static TheoryData<string> Ids => [.. AllRules.Descriptors.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Each_Swedish_text_has_an_English_one() =>
        Check.None(SwedishTexts.Keys.Except(EnglishTexts.Keys).Order(StringComparer.Ordinal));

    /// <remarks>A contributor may leave the Swedish of a new rule to a maintainer.</remarks>
    [Fact]
    public void A_text_without_a_Swedish_one_is_reported() => ReportMissing(EnglishTexts, SwedishTexts, output);

    [Fact]
    public void A_missing_Swedish_text_is_reported_and_fails_nothing()
    {
        var english = new Dictionary<string, string> { ["GAL9999_Title"] = "A title", ["GAL9998_Title"] = "Another" };
        var swedish = new Dictionary<string, string> { ["GAL9998_Title"] = "En annan" };
        var lines = new Lines();

        ReportMissing(english, swedish, lines);

        Assert.Equal(["GAL9999_Title has no Swedish text yet"], lines.Written);
        Assert.Empty(Differing(english, swedish, (_, _) => true).Except(["GAL9998_Title"]));
        Check.None(LeftInEnglish("GAL9999", english, swedish));
    }

    [Theory]
    [InlineData("'{0}' is refused", "'{1}' nekas")]
    [InlineData("'{0}' is refused", "nekas")]
    public void A_Swedish_text_with_other_placeholders_is_seen(string english, string swedish) => Assert.Equal(
        ["GAL9999_Message"],
        Differing(new() { ["GAL9999_Message"] = english }, new() { ["GAL9999_Message"] = swedish }, HaveOtherPlaceholders));

    [Fact]
    public void A_rule_s_text_that_is_left_in_English_is_seen()
    {
        var english = new Dictionary<string, string> { ["GAL9999_Title"] = "A title", ["GAL9999_Message"] = "A message" };
        var swedish = new Dictionary<string, string> { ["GAL9999_Title"] = "A title", ["GAL9999_Message"] = "Ett meddelande" };

        Assert.Equal(["GAL9999_Title"], LeftInEnglish("GAL9999", english, swedish));
    }

    [Fact]
    public void Each_text_has_the_placeholders_of_the_English_one() => Check.None(Differing(HaveOtherPlaceholders));

    [Fact]
    public void No_text_is_empty() => Check.None(Differing((_, swedish) => string.IsNullOrWhiteSpace(swedish)));

    [Fact]
    public void Only_the_listed_texts_are_left_in_English() => Assert.Equal(Shared, Differing((english, swedish) => english == swedish));

    /// <remarks>What Roslyn demands of the end of a title, a message and a description it checks in English only.</remarks>
    [Fact]
    public void Each_text_ends_as_the_English_one() => Check.None(Differing((english, swedish) => StopOf(english) != StopOf(swedish)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_rule_speaks_both(string id)
    {
        var descriptor = AllRules.Descriptors.Single(descriptor => descriptor.Id == id);

        Check.None(LeftInEnglish(id, EnglishTexts, SwedishTexts));
        Assert.Equal(EnglishTexts[id + "_Title"], descriptor.Title.ToString(English));
        Assert.Equal(SwedishTexts.GetValueOrDefault(id + "_Title", EnglishTexts[id + "_Title"]), descriptor.Title.ToString(Swedish));
    }

    private static void ReportMissing(Dictionary<string, string> english, Dictionary<string, string> swedish, ITestOutputHelper output)
    {
        foreach (var name in english.Keys.Except(swedish.Keys).Order(StringComparer.Ordinal))
            output.WriteLine($"{name} has no Swedish text yet");
    }

    private static IEnumerable<string> LeftInEnglish(string id, Dictionary<string, string> english, Dictionary<string, string> swedish) =>
        Differing(english, swedish, (one, other) => one == other).Where(name => name.StartsWith(id + "_", StringComparison.Ordinal));

    private static IEnumerable<string> Differing(Func<string, string, bool> differ) => Differing(EnglishTexts, SwedishTexts, differ);

    private static IEnumerable<string> Differing(
        Dictionary<string, string> english, Dictionary<string, string> swedish, Func<string, string, bool> differ) =>
        from text in english
        where swedish.TryGetValue(text.Key, out var other) && differ(text.Value, other)
        orderby text.Key
        select text.Key;

    private static bool HaveOtherPlaceholders(string english, string swedish) =>
        !PlaceholdersOf(english).SetEquals(PlaceholdersOf(swedish));

    private static HashSet<string> PlaceholdersOf(string text) => [.. Regex.Matches(text, @"\{\d+\}").Select(match => match.Value)];

    private static char? StopOf(string text) => text.LastOrDefault() is var last and ('.' or '?' or '!') ? last : null;

    // Without the parents: what the Swedish texts lack is not to be filled up in English.
    private static Dictionary<string, string> TextsIn(CultureInfo culture) =>
        new ResourceManager("GalleryAnalyzers.Resources.Strings", typeof(Rule).Assembly)
            .GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(text => (string)text.Key, text => (string)text.Value!);

    /// <summary>Keeps what a test writes to its output.</summary>
    private sealed class Lines : ITestOutputHelper
    {
        public List<string> Written { get; } = [];

        public void WriteLine(string message) => Written.Add(message);

        public void WriteLine(string format, params object[] args) =>
            Written.Add(string.Format(CultureInfo.InvariantCulture, format, args));
    }
}
