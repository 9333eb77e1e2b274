using GalleryAnalyzers.Rules.Framework;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A target region of a version for confidential machines that does not say how it is encrypted.</summary>
/// <remarks>Source: https://github.com/Azure/azure-cli/issues/22995.</remarks>
internal sealed class GAL3040_ConfidentialEncryptionTypeMissing() : ConfidentialRegionRule("GAL3040")
{
    /// <inheritdoc/>
    protected override void Check(in OperationContext context, CertainRegion region)
    {
        if (LacksType(context.Objects, region.Region))
        {
            context.Reporter.Report(this, region.Place, [region.Name]);
        }
    }
}
