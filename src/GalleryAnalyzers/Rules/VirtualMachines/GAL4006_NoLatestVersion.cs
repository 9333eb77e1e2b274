using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>A machine from the latest version of a definition whose versions are all excluded from being the latest.</summary>
internal sealed class GAL4006_NoLatestVersion() : OperationRule("GAL4006", Category.VirtualMachines, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types => Machine.Types;

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (Machine.CreatedBy(context) is { ImageId: { } image }
            && Images.VersionOf(image.Value.Single, context.Symbols) is null
            && Availability.VersionsFor(context, image) is { } versions
            && versions.All(Availability.IsExcludedEverywhere)
            && image.Value.Alternatives[0] is var first
            && context.Reporter.PlaceOf(first, image) is { } place)
        {
            context.Reporter.Report(this, place, [DisplayText.Value(first, image.Use?.Syntax ?? place)]);
        }
    }
}
