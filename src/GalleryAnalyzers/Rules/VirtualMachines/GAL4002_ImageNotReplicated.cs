using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>A machine in a region in which its image is not available.</summary>
internal sealed class GAL4002_ImageNotReplicated() : OperationRule("GAL4002", Category.VirtualMachines, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types => Machine.Types;

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (Machine.CreatedBy(context) is { Region: { } region, ImageId: { } image }
            && region.Value.Alternatives[0] is var first
            && RegionComparison.NameOf(first) is not null
            && FindFault(context, image, region) is { } fault
            && context.Reporter.PlaceOf(first, region) is { } place)
        {
            context.Reporter.Report(this, place, [DisplayText.Value(first, region.Use?.Syntax), fault]);
        }
    }

    private static LocalizableString? FindFault(in OperationContext context, PropertyValue image, PropertyValue region)
    {
        if (Availability.VersionsFor(context, image) is not { } versions)
        {
            return null;
        }

        if (versions.All(version => Availability.Lacks(version, region)))
        {
            return Strings.Localizable("Fault_ReplicatedTo", Availability.RegionNames(versions[0]));
        }

        // GAL4006 reports a definition without a latest version in any region.
        return Images.VersionOf(image.Value.Single, context.Symbols) is null
            && !versions.All(Availability.IsExcludedEverywhere)
            && versions.All(version => Availability.IsNeverLatestIn(version, region) || Availability.Lacks(version, region))
            ? Strings.Localizable("Fault_NoLatestThere")
            : null;
    }
}
