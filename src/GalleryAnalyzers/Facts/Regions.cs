using System.Collections.Immutable;

namespace GalleryAnalyzers.Facts;

/// <summary>What a text says of a region: which it is, or which it may have meant.</summary>
internal static class Regions
{
    private const int MostSlips = 2;
    private const int MostSuggestions = 3;

    private static readonly ImmutableDictionary<string, Region> ByName =
        RegionTable.Rows.ToImmutableDictionary(region => region.Name, StringComparer.Ordinal);

    /// <summary>Every region of which we know, by name.</summary>
    public static IReadOnlyList<Region> All => RegionTable.Rows;

    /// <summary>The text as Azure compares it: in lower case, without spaces.</summary>
    public static string Normalize(string text) => text.Replace(" ", "").ToLowerInvariant();

    /// <summary>Whether a region may be called so, as far as the characters tell.</summary>
    public static bool CanBeName(string text) => Normalize(text).All(Ascii.IsLetterOrDigit);

    /// <summary>The region of that name or display name; null where we know of none, which does not mean that there is none.</summary>
    public static Region? Find(string text) => ByName.TryGetValue(Normalize(text), out var region) ? region : null;

    /// <summary>
    /// The regions of which the text is a misspelling, nearest first; none where it is a region's name, or may be that of a new region.
    /// </summary>
    public static IReadOnlyList<Region> Suggest(string text)
    {
        var name = Normalize(text);
        if (ByName.ContainsKey(name) || RegionWords.AreSpelledRight(name))
        {
            return [];
        }

        return RegionTable.Rows
            .Where(region => RegionWords.NumberAtEnd(region.Name) == RegionWords.NumberAtEnd(name))
            .Where(region => RegionWords.CompassIn(name).All(region.Name.Contains))
            .Select(region => (Region: region, Slips: EditDistance.Between(name, region.Name, MostSlips)))
            .Where(candidate => candidate.Slips is not null)
            .OrderBy(candidate => candidate.Slips)
            .ThenBy(candidate => candidate.Region.Name, StringComparer.Ordinal)
            .Take(MostSuggestions)
            .Select(candidate => candidate.Region)
            .ToArray();
    }
}
