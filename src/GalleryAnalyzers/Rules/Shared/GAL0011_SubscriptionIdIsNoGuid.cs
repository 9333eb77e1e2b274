using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Shared;

/// <summary>A subscription that is no GUID, in an id that is created from names.</summary>
internal sealed class GAL0011_SubscriptionIdIsNoGuid() : TextRule("GAL0011", Category.Shared, DiagnosticSeverity.Info)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.SubscriptionIdInId];

    /// <inheritdoc/>
    protected override void CheckText(in SlotContext context, string text)
    {
        if (GAL0010_ResourceIdAsSubscriptionId.ConversionOfId(context) is null && !GuidGrammar.Instance.Accepts(text))
        {
            context.Reporter.Report(
                this, context.Place, [DisplayText.Text(text)], repairs: context.Rewrite("guid", text, GuidIn(text)));
        }
    }

    /// <inheritdoc/>
    protected override void CheckShape(in SlotContext context, StringShape shape)
    {
        if (GAL0010_ResourceIdAsSubscriptionId.ConversionOfId(context) is null && !CanObey(GuidGrammar.Instance, shape))
        {
            context.Reporter.Report(this, context.Place, [DisplayText.Shape(shape)]);
        }
    }

    // Returns the GUID in the whole id of a subscription.
    private static string? GuidIn(string text) =>
        text.Trim('/').Split('/') is { Length: 2 } parts
        && string.Equals(parts[0], "subscriptions", StringComparison.OrdinalIgnoreCase)
        && GuidGrammar.Instance.Accepts(parts[1])
            ? parts[1]
            : null;
}
