using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>A machine from an image that is encrypted with a set of another subscription.</summary>
internal sealed class GAL4008_EncryptionSetOfOtherSubscription()
    : OperationRule("GAL4008", Category.VirtualMachines, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types => Machine.Types;

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate, ResourceAction.Update];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (Machine.ImageIdIn(context.Sent, context.Objects) is { } image
            && EncryptedImage.ForeignSubscriptionOf(context, image) is { } subscription
            && context.Reporter.PlaceOf(image.Value.Alternatives[0], image) is { } place)
        {
            context.Reporter.Report(this, place, [subscription]);
        }
    }
}
