using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A version encrypted with a disk encryption set of another subscription than its gallery's.</summary>
internal sealed class GAL3021_EncryptionSetInOtherSubscription()
    : OperationRule("GAL3021", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageVersionResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate, ResourceAction.Update];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (Subscriptions.Of(context.Operation.Key, context.Symbols) is not { } own)
        {
            return;
        }

        foreach (var id in SetIdsIn(context.Objects, context.Sent))
        {
            if (id.Value.Single is { } set
                && Subscriptions.Of(set, context.Symbols) is { } its
                && Subscriptions.AreDifferent(its, own)
                && context.Reporter.PlaceOf(set, id) is { } place)
            {
                context.Reporter.Report(this, place, [its, own]);
            }
        }
    }

    private static List<PropertyValue> SetIdsIn(in ObjectReader objects, AbstractObject? data)
    {
        var profile = VersionProfiles.PublishingOf(objects, data);
        var ids = RegionEncryption.SetIdsOfRegions(objects, profile);
        foreach (var (location, _) in objects.CertainObjectsOf(profile, KnownProperties.TargetExtendedLocations))
        {
            ids.AddRange(RegionEncryption.SetIdsIn(objects, objects.ObjectOf(location, KnownProperties.TargetExtendedLocationEncryption)));
        }

        return ids;
    }
}
