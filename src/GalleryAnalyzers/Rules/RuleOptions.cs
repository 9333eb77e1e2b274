using GalleryAnalyzers.Facts;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GalleryAnalyzers.Rules;

/// <summary>The options that users set in .editorconfig. Each is read here and nowhere else.</summary>
internal sealed class RuleOptions(AnalyzerConfigOptions options)
{
    /// <summary>Names of regions that the product does not know of yet, with commas between them.</summary>
    public const string KnownRegionsKey = "gallery_analyzers.known_regions";

    /// <summary>The ISO date that counts as today, so that a build says the same next year.</summary>
    public const string TodayKey = "gallery_analyzers.today";

    /// <summary>The day that the user has set as today, or null.</summary>
    public DateTimeOffset? Today => options.TryGetValue(TodayKey, out var day) ? IsoDate.Parse(day) : null;

    /// <summary>Whether the user vouches for a region of that name.</summary>
    public bool IsKnownRegion(string name)
    {
        if (!options.TryGetValue(KnownRegionsKey, out var list))
        {
            return false;
        }

        var normalized = Regions.Normalize(name);
        return list.Split(',').Any(known => Regions.Normalize(known.Trim()) == normalized);
    }
}
