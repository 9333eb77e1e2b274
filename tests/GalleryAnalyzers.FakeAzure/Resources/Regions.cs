namespace GalleryAnalyzers.FakeAzure.Resources;

/// <summary>The regions of Azure, as regions.tsv lists them.</summary>
internal static class Regions
{
    /// <summary>Regions of the public cloud that galleries may lie in, in the order of the list.</summary>
    public static IReadOnlyList<string> Public { get; }

    private static readonly Dictionary<string, string> Zones;

    static Regions()
    {
        using var stream = typeof(Regions).Assembly.GetManifestResourceStream("FakeAzure.Regions.tsv")!;
        using var reader = new StreamReader(stream);
        Zones = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split('\t'))
            .ToDictionary(columns => columns[0], columns => columns[3].Trim());
        Public = [.. Zones.Keys.Where(name => !IsOfAnotherCloud(name))];
    }

    /// <summary>A region's name as Azure keeps it: "East US 2" is eastus2.</summary>
    public static string Normalized(string? name) => (name ?? "").Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>Whether two texts name one region.</summary>
    public static bool AreSame(string? one, string? other) => Normalized(one) == Normalized(other);

    /// <summary>Whether the list has it.</summary>
    public static bool IsKnown(string name) => Zones.ContainsKey(Normalized(name));

    /// <summary>Whether public subscriptions cannot be sure to use it: other clouds, regions that are gone, Microsoft's own tests.</summary>
    public static bool IsOfAnotherCloud(string name) =>
        Normalized(name) is var region
        && (region.StartsWith("china", StringComparison.Ordinal)
            || region.StartsWith("usgov", StringComparison.Ordinal)
            || region.StartsWith("usdod", StringComparison.Ordinal)
            || region is "germanycentral" or "germanynortheast" or "swedensouth"
            || region.EndsWith("euap", StringComparison.Ordinal)
            || region.EndsWith("stg", StringComparison.Ordinal)
            || region.EndsWith("slv", StringComparison.Ordinal));

    /// <summary>Whether it has availability zones; null if nobody says.</summary>
    public static bool? HasZones(string name) => Zones.GetValueOrDefault(Normalized(name)) switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    };
}
