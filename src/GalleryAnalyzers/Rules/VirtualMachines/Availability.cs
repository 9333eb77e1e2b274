using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>Finds the regions in which the versions that the method creates are available.</summary>
internal static class Availability
{
    /// <summary>
    /// Returns the versions from which a machine with that image id may be made, each as it was created: the one, or all of the definition;
    /// null where there may be others.
    /// </summary>
    public static IReadOnlyList<CreatedResource>? VersionsFor(in OperationContext context, PropertyValue image) =>
        Images.VersionOf(image.Value.Single, context.Symbols) is { } version
            ? context.Resources.Find(version) is { IsAsCreated: true } && context.CreationsOf(version) is { Count: > 0 } creations
                ? creations
                : null
        : Images.DefinitionOf(image.Value.Single, context.Symbols) is { } definition
            ? VersionsOf(context, definition) is { Count: > 0 } versions ? versions : null
        : null;

    /// <summary>Whether the version is certainly replicated to other regions only.</summary>
    public static bool Lacks(CreatedResource version, PropertyValue region) =>
        RegionsOf(version) is { IsFullyKnown: true } regions
        && regions.Elements.Any(element => element.IsCertain)
        && regions.Elements.All(element => NameOf(version, element) is { } name && AreDifferent(name, region))
        && version.Objects.ValueOf(version.Data, KnownProperties.Location) is { } home
        && AreDifferent(home, region);

    /// <summary>Whether machines in the region certainly never get the version as the latest.</summary>
    public static bool IsNeverLatestIn(CreatedResource version, PropertyValue region) =>
        IsExcludedEverywhere(version) || IsExcludedIn(version, region);

    /// <summary>Whether machines certainly never get the version as the latest, wherever they are.</summary>
    public static bool IsExcludedEverywhere(CreatedResource version)
    {
        var isExcluded = IsTrue(version, ProfileOf(version), KnownProperties.VersionIsExcludedFromLatest);
        if (ProfileOf(version) is not { } profile || version.Objects.IsAbsent(profile, KnownProperties.TargetRegions))
        {
            return isExcluded;
        }

        return RegionsOf(version) is { IsFullyKnown: true } regions
            && (isExcluded || regions.Elements.Any(element => element.IsCertain))
            && regions.Elements.All(element => IsExcluded(version, version.Objects.ObjectIn(element.Value)));
    }

    /// <summary>
    /// Returns the target regions, one of which provides the version to machines in that region, or in any; null where there may be others.
    /// </summary>
    public static List<AbstractObject>? EntriesFor(CreatedResource version, PropertyValue? region)
    {
        if (RegionsOf(version) is not { IsFullyKnown: true } regions)
        {
            return null;
        }

        var entries = new List<AbstractObject>();
        foreach (var element in regions.Elements)
        {
            if (region is { } known && NameOf(version, element) is { } name && AreDifferent(name, known))
            {
                continue;
            }

            if (!element.IsCertain || version.Objects.ObjectIn(element.Value) is not { } entry)
            {
                return null;
            }

            entries.Add(entry);
        }

        return entries;
    }

    /// <summary>Returns the names of the regions to which the version is replicated, as a message lists them between its quotes.</summary>
    public static string RegionNames(CreatedResource version) => string.Join("', '", (RegionsOf(version) ?? ListContents.Empty).Elements
        .Select(element => NameOf(version, element)?.Value.Alternatives[0])
        .OfType<Alternative>()
        .GroupBy(RegionComparison.NameOf)
        .Where(same => same.Key is not null)
        .Select(same => DisplayText.Value(same.First(), null)));

    /// <summary>
    /// Returns all versions of a definition, each as it was created; null where there may be others: versions of an earlier definition of
    /// the same name, or versions that other code creates.
    /// </summary>
    private static IReadOnlyList<CreatedResource>? VersionsOf(in OperationContext context, ResourceKey definition)
    {
        if (context.Resources.Find(definition) is not { IsKnownToExist: true } || context.Resources.HasUntrackedChildren(definition))
        {
            return null;
        }

        var versions = new List<CreatedResource>();
        foreach (var pair in context.Resources.Records)
        {
            if (!context.Symbols.Is(pair.Value.Type, KnownTypes.GalleryImageVersionResource) || pair.Key.Parent?.MayBe(definition) == false)
            {
                continue;
            }

            // A deleted version, or one in another handle of the definition, shows operations in the definition that are not tracked.
            if (!pair.Value.IsAsCreated
                || !definition.Equals(pair.Key.Parent)
                || context.CreationsOf(pair.Key) is not { Count: > 0 } creations)
            {
                return null;
            }

            versions.AddRange(creations);
        }

        return versions;
    }

    private static bool IsExcludedIn(CreatedResource version, PropertyValue region) =>
        RegionsOf(version) is { IsFullyKnown: true } regions
        && regions.Elements.All(element =>
            NameOf(version, element) is { } name
            && (AreDifferent(name, region) || (element.IsCertain && IsExcluded(version, version.Objects.ObjectIn(element.Value)))))
        && regions.Elements.Any(element => NameOf(version, element) is { } name && !AreDifferent(name, region));

    // A setting of the region overrides that of the profile.
    private static bool IsExcluded(CreatedResource version, AbstractObject? region) =>
        region is not null
        && (version.Objects.IsAbsent(region, KnownProperties.TargetRegionIsExcludedFromLatest)
            ? IsTrue(version, ProfileOf(version), KnownProperties.VersionIsExcludedFromLatest)
            : IsTrue(version, region, KnownProperties.TargetRegionIsExcludedFromLatest));

    private static bool IsTrue(CreatedResource version, AbstractObject? owner, KnownProperty property) =>
        version.Objects.ValueOf(owner, property)?.Value.Single is ConstantAlternative { Value: true };

    private static bool AreDifferent(PropertyValue name, PropertyValue region) =>
        name.Value.Alternatives.All(its => region.Value.Alternatives.All(other => RegionComparison.AreDifferent(its, other)));

    private static PropertyValue? NameOf(CreatedResource version, ListElement element) =>
        version.Objects.ValueOf(version.Objects.ObjectIn(element.Value), KnownProperties.TargetRegionName);

    private static ListContents? RegionsOf(CreatedResource version) =>
        version.Objects.ListOf(ProfileOf(version), KnownProperties.TargetRegions);

    private static AbstractObject? ProfileOf(CreatedResource version) =>
        version.Objects.ObjectOf(version.Data, KnownProperties.VersionPublishingProfile);
}
