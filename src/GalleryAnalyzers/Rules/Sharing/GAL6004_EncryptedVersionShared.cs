using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.ImageVersions;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Sharing;

/// <summary>A version in a shared gallery that is encrypted with a disk encryption set.</summary>
internal sealed class GAL6004_EncryptedVersionShared() : OperationRule("GAL6004", Category.Sharing, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageVersionResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (!SharedGalleries.IsShared(context, context.Operation.Key.Parent?.Parent))
        {
            return;
        }

        var profile = context.Objects.ObjectOf(context.Sent, KnownProperties.VersionPublishingProfile);
        foreach (var (region, _) in context.Objects.CertainObjectsOf(profile, KnownProperties.TargetRegions))
        {
            // One report is enough: the other regions have a set where the first has one.
            if (HasSet(context.Objects, region) && RegionEncryption.SiteOf(context.Objects, region) is { } encryption)
            {
                context.Reporter.Report(this, context.Reporter.CreationOf(encryption));
                return;
            }
        }
    }

    private static bool HasSet(ObjectReader objects, AbstractObject region) =>
        RegionEncryption.SetIdsIn(objects, RegionEncryption.Of(objects, region)).Any(id => Nullness.IsNeverNull(id));
}
