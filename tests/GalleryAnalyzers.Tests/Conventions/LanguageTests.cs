using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using GalleryAnalyzers.Rules.Framework;

namespace GalleryAnalyzers.Tests.Conventions;

/// <summary>Who reads Swedish is told all that who reads English is told.</summary>
public sealed class LanguageTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv");

    /// <summary>The texts that are the same in both languages.</summary>
    private static readonly string[] Shared = ["Noun_Sku"];

    private static readonly Dictionary<string, string> EnglishTexts = TextsIn(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> SwedishTexts = TextsIn(Swedish);

    public static TheoryData<string> Ids => [.. AllRules.Descriptors.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Both_languages_have_the_same_texts() =>
        Assert.Equal(EnglishTexts.Keys.Order(StringComparer.Ordinal), SwedishTexts.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Each_text_has_the_placeholders_of_the_English_one() => Check.None(
        Differing((english, swedish) => !PlaceholdersOf(english).SetEquals(PlaceholdersOf(swedish))));

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

        Assert.NotEqual(descriptor.Title.ToString(English), descriptor.Title.ToString(Swedish));
        Assert.NotEqual(descriptor.MessageFormat.ToString(English), descriptor.MessageFormat.ToString(Swedish));
        Assert.NotEqual(descriptor.Description.ToString(English), descriptor.Description.ToString(Swedish));
    }

    private static IEnumerable<string> Differing(Func<string, string, bool> differ) =>
        from text in EnglishTexts
        where SwedishTexts.TryGetValue(text.Key, out var swedish) && differ(text.Value, swedish)
        orderby text.Key
        select text.Key;

    private static HashSet<string> PlaceholdersOf(string text) => [.. Regex.Matches(text, @"\{\d+\}").Select(match => match.Value)];

    private static char? StopOf(string text) => text.LastOrDefault() is var last and ('.' or '?' or '!') ? last : null;

    // Without the parents: what the Swedish texts lack is not to be filled up in English.
    private static Dictionary<string, string> TextsIn(CultureInfo culture) =>
        new ResourceManager("GalleryAnalyzers.Resources.Strings", typeof(Rule).Assembly)
            .GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(text => (string)text.Key, text => (string)text.Value!);
}
