using GalleryAnalyzers.Facts;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>The options that users set in .editorconfig. Each is read here and nowhere else.</summary>
internal sealed class RuleOptions(AnalyzerConfigOptions options)
{
    /// <summary>The option with a comma-separated list of regions that the product does not know yet.</summary>
    public const string KnownRegionsKey = "gallery_analyzers.known_regions";

    /// <summary>The option with the ISO date that counts as today, for reproducible builds.</summary>
    public const string TodayKey = "gallery_analyzers.today";

    /// <summary>The day that the user has set as today, or null.</summary>
    public DateTimeOffset? Today => Find(TodayKey) is { } day ? IsoDate.Parse(day) : null;

    /// <summary>The values that cannot be read.</summary>
    public IEnumerable<OptionFault> Faults
    {
        get
        {
            if (Find(KnownRegionsKey) is { } list && !NamesIn(list).All(Regions.CanBeName))
            {
                yield return new OptionFault(KnownRegionsKey, list, "Option_KnownRegions");
            }

            if (Find(TodayKey) is { } day && IsoDate.Parse(day) is null)
            {
                yield return new OptionFault(TodayKey, day, "Option_Today");
            }
        }
    }

    /// <summary>Whether the user declares a region of that name.</summary>
    public bool IsKnownRegion(string name) => Find(KnownRegionsKey) is { } list && NamesIn(list).Contains(Regions.Normalize(name));

    // A key without a value resets the setting in .editorconfig.
    private string? Find(string key) => options.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;

    private static IEnumerable<string> NamesIn(string list) => list.Split(',').Select(Regions.Normalize).Where(name => name.Length > 0);
}
