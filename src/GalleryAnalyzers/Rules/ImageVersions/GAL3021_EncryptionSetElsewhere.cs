using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A version encrypted with a disk encryption set of another subscription than its gallery's, or of another region.</summary>
internal sealed class GAL3021_EncryptionSetElsewhere() : OperationRule("GAL3021", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageVersionResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate, ResourceAction.Update];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        var own = Subscriptions.Of(context.Operation.Key, context.Symbols);
        var uses = SetsIn(context.Objects, context.Sent);
        for (var i = 0; i < uses.Count; i++)
        {
            if (uses[i].Set.Value.Single is { } set
                && (FaultOfSubscription(context, set, own)
                    ?? FaultOfRegion(context, uses[i], set)
                    ?? FaultOfSharing(uses, i, set)) is { } fault
                && context.Reporter.PlaceOf(set, uses[i].Set) is { } place)
            {
                context.Reporter.Report(this, place, [fault]);
            }
        }
    }

    private static LocalizableString? FaultOfSubscription(in OperationContext context, Alternative set, string? own) =>
        Subscriptions.Of(set, context.Symbols) is { } its && Subscriptions.AreDifferent(its, own)
            ? Strings.Localizable("Fault_SetOfSubscription", its, own!)
            : null;

    // The region of a set is fixed when it is created.
    private static LocalizableString? FaultOfRegion(in OperationContext context, SetUse use, Alternative set)
    {
        var home = context.CreationsOf(set).Unanimous(
            static creation => creation.Objects.ValueOf(creation.Data, KnownProperties.Location)?.Value.Single, RegionComparison.AreSame);
        return home is not null && use.Region is { } target && RegionComparison.AreDifferent(home, target)
            ? Strings.Localizable("Fault_SetOfRegion", DisplayText.Value(home, null), DisplayText.Value(target, null))
            : null;
    }

    // A set serves its own region only, so that it cannot serve two.
    private static LocalizableString? FaultOfSharing(List<SetUse> uses, int index, Alternative set)
    {
        var region = uses[index].Region;
        var other = uses.Take(index).FirstOrDefault(earlier =>
            earlier.Set.Value.Single is { } its
            && ResourceIdComparison.AreSame(its, set)
            && region is not null
            && earlier.Region is not null
            && RegionComparison.AreDifferent(earlier.Region, region)).Region;
        return other is null
            ? null
            : Strings.Localizable("Fault_SetOfTwoRegions", DisplayText.Value(other, null), DisplayText.Value(region, null));
    }

    private static List<SetUse> SetsIn(in ObjectReader objects, AbstractObject? data)
    {
        var profile = VersionProfiles.PublishingOf(objects, data);
        var uses = new List<SetUse>();
        foreach (var (region, _) in objects.CertainObjectsOf(profile, KnownProperties.TargetRegions))
        {
            var name = objects.ValueOf(region, KnownProperties.TargetRegionName)?.Value.Single;
            uses.AddRange(RegionEncryption.SetIdsIn(objects, RegionEncryption.Of(objects, region)).Select(id => new SetUse(id, name)));
        }

        foreach (var (location, _) in objects.CertainObjectsOf(profile, KnownProperties.TargetExtendedLocations))
        {
            var encryption = objects.ObjectOf(location, KnownProperties.TargetExtendedLocationEncryption);
            uses.AddRange(RegionEncryption.SetIdsIn(objects, encryption).Select(static id => new SetUse(id, null)));
        }

        return uses;
    }

    /// <summary>A disk encryption set that encrypts a disk.</summary>
    /// <param name="Set">The set's id.</param>
    /// <param name="Region">The target region; null where it is not known, and for an extended location.</param>
    private readonly record struct SetUse(PropertyValue Set, Alternative? Region);
}
