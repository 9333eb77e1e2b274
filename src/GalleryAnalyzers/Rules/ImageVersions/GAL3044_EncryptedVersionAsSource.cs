using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A version made from a version that is encrypted with a disk encryption set.</summary>
/// <remarks>Source: Azure's documentation of encrypted versions.</remarks>
internal sealed class GAL3044_EncryptedVersionAsSource() : CreatedSourceRule("GAL3044", Category.ImageVersions)
{
    /// <inheritdoc/>
    /// <remarks>An encrypted copy stays so: no update takes the set away.</remarks>
    protected override object[]? FaultIn(in OperationContext context, CreatedResource source) =>
        context.Symbols.Is(source.Key.Type, KnownTypes.GalleryImageVersionResource)
        && RegionEncryption.SetIdsOfRegions(source.Objects, VersionProfiles.PublishingOf(source.Objects, source.Data))
            .Exists(static id => Nullness.IsNeverNull(id))
            ? []
            : null;
}
