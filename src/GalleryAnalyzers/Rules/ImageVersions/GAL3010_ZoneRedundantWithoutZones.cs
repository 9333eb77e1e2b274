using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>Zone-redundant storage in a region that has no availability zones.</summary>
internal sealed class GAL3010_ZoneRedundantWithoutZones() : ObjectRule("GAL3010", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    private const string ZoneRedundant = "StandardZrs";

    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } =
        [KnownTypes.TargetRegion, KnownTypes.GalleryImageVersionData, KnownTypes.GalleryApplicationVersionData];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        if (context.Symbols.IsOrDerivesFrom(context.Subject.Type, KnownTypes.TargetRegion))
        {
            Check(
                context,
                context.Objects.ValueOf(context.Subject, KnownProperties.TargetRegionStorageAccountType),
                context.Objects.ValueOf(context.Subject, KnownProperties.TargetRegionName));
            return;
        }

        var profile = VersionProfiles.PublishingOf(context.Objects, context.Subject);
        if (profile is not null
            && context.EscapeKind != EscapeKind.Stored
            && context.Objects.ValueOf(profile, KnownProperties.VersionStorageAccountType) is { } storage)
        {
            foreach (var region in RegionsOfProfilesType(context, profile))
            {
                Check(context, storage, region);
            }
        }
    }

    /// <summary>Whether the rule would report some of the possible values of the two.</summary>
    public static bool MayThrow(PropertyValue? storage, PropertyValue region) =>
        storage is { } type
        && type.Value.Alternatives.Any(static alternative => Choices.Is(alternative, ZoneRedundant))
        && region.Value.Alternatives.Any(HasNoZones);

    private void Check(in ObjectContext context, PropertyValue? storage, PropertyValue? place)
    {
        if (storage is { Use: { } use } type
            && place is { } region
            && type.Value.Alternatives.All(alternative => Choices.Is(alternative, ZoneRedundant))
            && region.Value.Alternatives.All(HasNoZones))
        {
            context.Reporter.Report(
                this,
                use.Syntax,
                [DisplayText.Value(region.Value.Alternatives[0], region.Use?.Syntax)],
                repairs:
                [
                    .. RepairTo(context, "StandardLrs", "standard", use.Syntax),
                    .. RepairTo(context, "PremiumLrs", "premium", use.Syntax),
                ]);
        }
    }

    /// <summary>Returns the regions in which the profile's type certainly applies: the version's own first.</summary>
    private static List<PropertyValue> RegionsOfProfilesType(in ObjectContext context, AbstractObject profile)
    {
        var regions = new List<PropertyValue>();
        if (context.Objects.ValueOf(context.Subject, KnownProperties.Location) is { } location && AppliesAt(context, profile, location))
        {
            regions.Add(location);
        }

        foreach (var (region, _) in context.Objects.CertainObjectsOf(profile, KnownProperties.TargetRegions))
        {
            if (context.Objects.IsAbsent(region, KnownProperties.TargetRegionStorageAccountType)
                && context.Objects.ValueOf(region, KnownProperties.TargetRegionName) is { } name)
            {
                regions.Add(name);
            }
        }

        return regions;
    }

    /// <summary>Whether the profile's type applies at the version's own location, as no target region there overrides it.</summary>
    private static bool AppliesAt(in ObjectContext context, AbstractObject profile, PropertyValue location)
    {
        if (context.Objects.IsAbsent(profile, KnownProperties.TargetRegions))
        {
            return true;
        }

        if (context.Objects.ListOf(profile, KnownProperties.TargetRegions) is not { IsFullyKnown: true } regions)
        {
            return false;
        }

        foreach (var (region, _) in context.Objects.CertainObjectsOf(profile, KnownProperties.TargetRegions))
        {
            if (context.Objects.ValueOf(region, KnownProperties.TargetRegionName) is { } name
                && name.Value.Alternatives.All(target => location.Value.Alternatives.All(home => RegionComparison.AreSame(target, home))))
            {
                return context.Objects.IsAbsent(region, KnownProperties.TargetRegionStorageAccountType);
            }
        }

        return regions.Elements.IsEmpty;
    }

    private static bool HasNoZones(Alternative region) =>
        RegionComparison.NameOf(region) is { } name && Regions.Find(name) is { AvailabilityZones: AvailabilityZones.No };

    private static IEnumerable<Repair> RepairTo(in ObjectContext context, string member, string key, SyntaxNode place) =>
        context.Symbols[KnownTypes.ImageStorageAccountType] is { } type ? [Repair.Replacement(place, key, type, member)] : [];
}
