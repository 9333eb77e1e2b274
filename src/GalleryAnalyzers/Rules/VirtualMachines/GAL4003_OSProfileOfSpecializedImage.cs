using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>An OS profile for a machine from a specialized image, which has its users and its name already.</summary>
internal sealed class GAL4003_OSProfileOfSpecializedImage() : OperationRule("GAL4003", Category.VirtualMachines, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types => Machine.Types;

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        // GAL4005 reports a specialized image for a scale set from a generalized one.
        if (Machine.In(context.Sent, context.Objects) is { OSProfile: { } profile } machine
            && ImageTraits.OSStateOf(context, machine.ImageId) == ImageTraits.Specialized
            && ExistingScaleSet.OSStateOf(context) is not ImageTraits.Generalized
            && context.Reporter.PlaceOf(profile.Value.Alternatives[0], profile) is { } place)
        {
            context.Reporter.Report(this, place, repairs: Assignments.Removal(profile, "remove", "Fix_RemoveOSProfile").ToList());
        }
    }
}
