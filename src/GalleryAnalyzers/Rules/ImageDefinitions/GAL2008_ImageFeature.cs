using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageDefinitions;

/// <summary>A feature of an image definition with a misspelled name or an impossible value.</summary>
internal sealed class GAL2008_ImageFeature() : ObjectRule("GAL2008", Category.ImageDefinitions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageFeature];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        if (context.Objects.ValueOf(context.Subject, KnownProperties.FeatureName) is not { } name)
        {
            return;
        }

        foreach (var alternative in name.Value.Alternatives)
        {
            if (TextOf(alternative) is { } text && ImageFeatures.NearestName(text) is { } nearest)
            {
                Report(context, name, alternative, Strings.Localizable("Fault_FeatureName", DisplayText.Text(text), nearest), nearest);
            }
        }

        if (context.Objects.ValueOf(context.Subject, KnownProperties.FeatureValue) is not { } value)
        {
            return;
        }

        foreach (var alternative in value.Value.Alternatives)
        {
            if (TextOf(alternative) is { } text
                && name.Value.Alternatives.All(feature =>
                    TextOf(feature) is { } known && ImageFeatures.IsKnown(known) && !ImageFeatures.Accepts(known, text)))
            {
                var feature = TextOf(name.Value.Alternatives[0])!;
                var values = DisplayText.List(ImageFeatures.ValuesOf(feature));
                var explanation = Strings.Localizable("Fault_FeatureValue", DisplayText.Text(text), feature, values);
                Report(context, value, alternative, explanation, ImageFeatures.NearestValue(feature, text));
            }
        }
    }

    private void Report(
        in ObjectContext context, PropertyValue property, Alternative alternative, LocalizableString explanation, string? nearest)
    {
        var use = property.Use ?? context.Id.Site;
        var writtenAt = context.Reporter.WrittenAt(alternative, use);
        Repair[] repairs = nearest is not null
            && TextRewrite.Of(writtenAt, context.Reporter.Model, "nearest", TextOf(alternative)!, nearest) is { } repair
            ? [repair]
            : [];
        context.Reporter.Report(this, context.Reporter.PlaceOf(alternative, use), [explanation], repairs: repairs);
    }

    private static string? TextOf(Alternative alternative) =>
        alternative is ConstantAlternative { Value: string { Length: > 0 } text } && !Placeholder.IsPlaceholder(text) ? text : null;
}
