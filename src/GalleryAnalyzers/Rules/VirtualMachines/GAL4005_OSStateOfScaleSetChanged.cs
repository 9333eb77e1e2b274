using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>An update that gives a scale set an image of another OS state than the one that it was made from.</summary>
internal sealed class GAL4005_OSStateOfScaleSetChanged() : OperationRule("GAL4005", Category.VirtualMachines, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.VirtualMachineScaleSetResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate, ResourceAction.Update];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (Machine.ImageIdIn(context.Sent, context.Objects) is { } image
            && ImageTraits.OSStateOf(context, image) is { } state
            && ExistingScaleSet.OSStateOf(context) is { } current
            && state != current
            && context.Reporter.PlaceOf(image.Value.Alternatives[0], image) is { } place)
        {
            context.Reporter.Report(this, place, [current, state]);
        }
    }
}
