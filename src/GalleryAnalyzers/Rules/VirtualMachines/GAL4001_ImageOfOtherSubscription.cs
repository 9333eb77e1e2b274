using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>A machine from an image in another subscription, which the machine's subscription must be allowed to read.</summary>
internal sealed class GAL4001_ImageOfOtherSubscription() : OperationRule("GAL4001", Category.VirtualMachines, DiagnosticSeverity.Info)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types => Machine.Types;

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate, ResourceAction.Update];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        // GAL4008 reports an image that cannot be read at all.
        if (Machine.ImageIdIn(context.Sent, context.Objects) is { Value.Single: { } id } image
            && ResourceIdComparison.IsGalleryImage(id)
            && Subscriptions.Of(id, context.Symbols) is { } subscription
            && Subscriptions.Of(context.Operation.Key, context.Symbols) is { } own
            && Subscriptions.AreDifferent(subscription, own)
            && EncryptedImage.ForeignSubscriptionOf(context, image) is null
            && context.Reporter.PlaceOf(id, image) is { } place)
        {
            context.Reporter.Report(this, place, [subscription, own]);
        }
    }
}
