using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Sharing;

/// <summary>A definition in a shared gallery of a security type that only private galleries hold.</summary>
internal sealed class GAL6003_UnsharableSecurityType() : OperationRule("GAL6003", Category.Sharing, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (!SharedGalleries.IsShared(context, context.Operation.Key.Parent))
        {
            return;
        }

        foreach (var (feature, _) in context.Objects.CertainObjectsOf(context.Sent, KnownProperties.DefinitionFeatures))
        {
            if (context.Objects.TextOf(feature, KnownProperties.FeatureName) is { } name
                && context.Objects.ValueOf(feature, KnownProperties.FeatureValue) is { } value
                && value.Value.Single is ConstantAlternative { Value: string text } alternative
                && ImageFeatures.NearestForSharedGallery(name, text) is { } nearest
                && context.Reporter.PlaceOf(alternative, value) is { } place)
            {
                context.Reporter.Report(
                    this,
                    place,
                    [DisplayText.Text(text), nearest],
                    repairs: Repairs(context, alternative, text, value, nearest));
            }
        }
    }

    private static Repair[] Repairs(
        in OperationContext context, ConstantAlternative alternative, string text, in PropertyValue value, string nearest) =>
        value.Use is { } use
        && TextRewrite.Of(context.Reporter.WrittenAt(alternative, use), context.Reporter.Model, "supported", text, nearest) is { } repair
            ? [repair]
            : [];
}
