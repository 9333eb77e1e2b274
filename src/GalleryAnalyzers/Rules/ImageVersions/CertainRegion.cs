using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A target region that every path puts into the profile, and whose contents are known.</summary>
/// <param name="Region">The region.</param>
/// <param name="Place">Where it is put into the profile.</param>
/// <param name="Name">The name for messages.</param>
internal sealed record CertainRegion(AbstractObject Region, SyntaxNode Place, string Name)
{
    /// <summary>Returns the certain regions of a publishing profile.</summary>
    public static List<CertainRegion> Of(ObjectReader objects, AbstractObject? profile)
    {
        var regions = new List<CertainRegion>();
        foreach (var (region, place) in objects.CertainObjectsOf(profile, KnownProperties.TargetRegions))
        {
            var name = objects.ValueOf(region, KnownProperties.TargetRegionName);
            regions.Add(new CertainRegion(region, place, DisplayText.Value(name?.Value.Single, name?.Use?.Syntax ?? place)));
        }

        return regions;
    }
}
