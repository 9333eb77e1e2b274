using System.Collections.Immutable;

namespace GalleryAnalyzers.Facts;

/// <summary>The words in the names of regions: a point of the compass, a place, a number.</summary>
internal static class RegionWords
{
    private const string Digits = "0123456789";

    private static readonly IReadOnlyList<string> Compass = ["north", "south", "east", "west", "central"];

    /// <summary>
    /// Places without a known region, each one or two letters away from a place with one, and the abbreviation of "europe".
    /// </summary>
    private static readonly IReadOnlyList<string> OtherPlaces = ["eu", "ghana", "panama"];

    /// <summary>The ends of the names of regions of Microsoft's own, most of which are not documented: <c>eastusstg</c>.</summary>
    private static readonly IReadOnlyList<string> OwnEnds = ["stg", "stage", "euap", "slv"];

    private static readonly ImmutableHashSet<string> Places =
        RegionTable.Rows.SelectMany(region => PlacesIn(region.Name)).Concat(OtherPlaces).ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>Returns the points of the compass in a name that is in lower case.</summary>
    public static IEnumerable<string> CompassIn(string name) => Compass.Where(name.Contains);

    /// <summary>Returns the number at the end of a name, or nothing.</summary>
    public static string NumberAtEnd(string name) => name.Substring(name.TrimEnd(Digits.ToCharArray()).Length);

    /// <summary>The public region's name, if the name, in lower case, ends as one of Microsoft's own beside it; else null.</summary>
    public static string? PublicOf(string name) =>
        OwnEnds.FirstOrDefault(end => name.EndsWith(end, StringComparison.Ordinal)) is { } end
            ? name.Substring(0, name.Length - end.Length)
            : null;

    /// <summary>Whether a name, in lower case, consists of words from the names of regions, including a place.</summary>
    /// <remarks>
    /// <c>austriacentral</c> is two letters from <c>australiacentral</c>, and <c>ukcentral</c> from <c>uaecentral</c>; yet neither is
    /// misspelled: they may be new.
    /// </remarks>
    public static bool AreSpelledRight(string name)
    {
        var places = PlacesIn(name).ToArray();
        return places.Length > 0 && places.All(Places.Contains);
    }

    private static IEnumerable<string> PlacesIn(string name) =>
        Compass.Aggregate(name, (rest, word) => rest.Replace(word, " "))
            .Split((" " + Digits).ToCharArray(), StringSplitOptions.RemoveEmptyEntries);
}
