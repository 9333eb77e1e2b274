using System.Globalization;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>Shallow replication to several regions, of several replicas, or encrypted with a set of the user's own.</summary>
internal sealed class GAL3033_ShallowTooWide() : ObjectRule("GAL3033", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    private const string Shallow = "Shallow";

    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.ImageVersionPublishingProfile];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        if (context.Objects.ValueOf(context.Subject, KnownProperties.ReplicationMode) is { Use: { } use } mode
            && mode.Value.Alternatives.All(alternative => Choices.Is(alternative, Shallow))
            && ObstacleIn(context) is { } obstacle)
        {
            context.Reporter.Report(this, use.Syntax, [obstacle]);
        }
    }

    private static LocalizableString? ObstacleIn(in ObjectContext context)
    {
        var regions = CertainRegion.Of(context.Objects, context.Subject);
        if (CountOf(context, regions) is > 1 and var count)
        {
            return Strings.Localizable("Fault_SeveralRegions", count.ToString(CultureInfo.InvariantCulture));
        }

        if (IsSeveral(context.Objects.ValueOf(context.Subject, KnownProperties.ReplicaCount)) && !HasEachItsOwnCount(context, regions))
        {
            return Strings.Localizable("Fault_SeveralReplicas");
        }

        foreach (var region in regions)
        {
            if (IsSeveral(context.Objects.ValueOf(region.Region, KnownProperties.RegionalReplicaCount)))
            {
                return Strings.Localizable("Fault_SeveralReplicas");
            }

            if (RegionEncryption.HasSetForOSDisk(context.Objects, region.Region) == true
                || RegionEncryption.LunsWithSet(context.Objects, region.Region).Count > 0)
            {
                return Strings.Localizable("Fault_HasEncryptionSet");
            }
        }

        return null;
    }

    // Counts a duplicate region once, as GAL3003 reports it. Unknown names may be the same.
    private static int CountOf(in ObjectContext context, List<CertainRegion> regions)
    {
        var names = new List<Alternative>();
        foreach (var region in regions)
        {
            if (context.Objects.ValueOf(region.Region, KnownProperties.TargetRegionName)?.Value.Single is { } name
                && names.TrueForAll(other => RegionComparison.AreDifferent(name, other)))
            {
                names.Add(name);
            }
        }

        return names.Count;
    }

    // The profile's count applies to regions without their own.
    private static bool HasEachItsOwnCount(in ObjectContext context, List<CertainRegion> regions)
    {
        var objects = context.Objects;
        return regions.Count > 0
            && regions.TrueForAll(region => objects.PossibleValueOf(region.Region, KnownProperties.RegionalReplicaCount) is not null);
    }

    private static bool IsSeveral(PropertyValue? count) =>
        count is { } value && value.Value.Alternatives.All(alternative => alternative is ConstantAlternative { Value: > 1 });
}
