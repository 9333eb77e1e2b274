using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>Another target region than its own of a version for confidential machines that is tied to its region.</summary>
/// <remarks>Source: https://github.com/hashicorp/packer-plugin-azure/issues/373.</remarks>
internal sealed class GAL3041_ConfidentialImageReplicated() : ConfidentialRegionRule("GAL3041")
{
    private const string Free = "NonPersistedTPM";

    /// <inheritdoc/>
    protected override void Check(in OperationContext context, CertainRegion region)
    {
        if (TypeOf(context.Objects, region.Region) is not { } type
            || !type.Value.Alternatives.All(static alternative => Choices.IsOther(alternative, Free))
            || context.Objects.ValueOf(region.Region, KnownProperties.TargetRegionName) is not { } name
            || context.Objects.ValueOf(context.Sent, KnownProperties.Location) is not { } home
            || !name.Value.Alternatives.All(target => home.Value.Alternatives.All(own => RegionComparison.AreDifferent(target, own))))
        {
            return;
        }

        var shown = DisplayText.Value(home.Value.Alternatives[0], home.Use?.Syntax);
        var title = Strings.Localizable("Fix_RemoveThisTargetRegion");
        var remove = new Repair(RepairKind.RemoveElement, "remove", title, Target: region.Place);
        context.Reporter.Report(this, region.Place, [region.Name, shown], repairs: [remove]);
    }
}
