using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A region that is among the target regions twice.</summary>
internal sealed class GAL3003_DuplicateTargetRegion() : ObjectRule("GAL3003", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.PublishingProfile];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        var seen = new List<(Alternative Name, SyntaxNode Place)>();
        foreach (var (region, place) in context.Objects.CertainObjectsOf(context.Subject, KnownProperties.TargetRegions))
        {
            if (context.Objects.ValueOf(region, KnownProperties.TargetRegionName)?.Value.Single is not { } name)
            {
                continue;
            }

            if (seen.Find(other => RegionComparison.AreSame(other.Name, name)) is { Place: { } earlier })
            {
                // A region that is encrypted with a key of the user's own is not the one to remove.
                Repair[] repairs = context.Objects.PossibleValueOf(region, KnownProperties.TargetRegionEncryption) is null
                    ? [new Repair(RepairKind.RemoveElement, "remove", Strings.Localizable("Fix_RemoveTargetRegion"), Target: place)]
                    : [];
                var shown = DisplayText.Value(name, name.Origin?.Syntax ?? place);
                context.Reporter.Report(this, place, [shown], repairs, related: [earlier]);
            }
            else
            {
                seen.Add((name, place));
            }
        }
    }
}
