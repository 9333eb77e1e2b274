using System.Collections.Immutable;

namespace GalleryAnalyzers.Facts;

/// <summary>Finds the region that a text names, or that it may have meant.</summary>
internal static class Regions
{
    private const int MostSlips = 2;
    private const int MostSuggestions = 3;

    private static readonly ImmutableDictionary<string, Region> ByName =
        RegionTable.Rows.ToImmutableDictionary(region => region.Name, StringComparer.Ordinal);

    /// <summary>Every known region, by name.</summary>
    public static IReadOnlyList<Region> All => RegionTable.Rows;

    /// <summary>Returns the text as Azure compares it: in lower case, without spaces.</summary>
    public static string Normalize(string text) => text.Replace(" ", "").ToLowerInvariant();

    /// <summary>Whether the characters of the text can be those of a region's name.</summary>
    public static bool CanBeName(string text) => Normalize(text).All(Ascii.IsLetterOrDigit);

    /// <summary>
    /// Returns the region of that name or display name; null where none is known, which does not mean that there is none.
    /// </summary>
    public static Region? Find(string text) => ByName.TryGetValue(Normalize(text), out var region) ? region : null;

    /// <summary>Whether the text may name a region of Microsoft's own, which stands beside a public one.</summary>
    public static bool MayBeMicrosoftsOwn(string text) =>
        RegionWords.PublicOf(Normalize(text)) is { } name && ByName.ContainsKey(name);

    /// <summary>
    /// Returns the regions whose names are similar to the misspelled text, nearest first; none where it is a region's name, or may be that
    /// of a new region.
    /// </summary>
    public static IReadOnlyList<Region> Suggest(string text)
    {
        var name = Normalize(text);
        if (ByName.ContainsKey(name) || RegionWords.AreSpelledRight(name) || MayBeMicrosoftsOwn(text))
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
