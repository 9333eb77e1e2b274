using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A version made from a resource in another region.</summary>
internal sealed class GAL3035_SourceInOtherRegion() : CreatedSourceRule("GAL3035", Category.ImageVersions)
{
    /// <inheritdoc/>
    /// <remarks>Accepts versions as sources, which may have been replicated to the region.</remarks>
    protected override object[]? FaultIn(in OperationContext context, CreatedResource source) =>
        !context.Symbols.Is(source.Data.Type, KnownTypes.GalleryImageVersionData)
        && source.Objects.ValueOf(source.Data, KnownProperties.Location)?.Value.Single is { } its
        && context.Objects.ValueOf(context.Sent, KnownProperties.Location)?.Value.Single is { } own
        && RegionComparison.AreDifferent(its, own)
            ? [DisplayText.Value(its, null), DisplayText.Value(own, null)]
            : null;
}
