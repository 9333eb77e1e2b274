using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.Disks;

/// <summary>A disk's image reference that names its image in more than one way.</summary>
internal sealed class GAL5002_AmbiguousDiskReference() : OneImageRule("GAL5002", Category.Disks)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.ImageDiskReference];

    /// <inheritdoc/>
    protected override IReadOnlyList<IReadOnlyList<KnownProperty>> Ways { get; } =
    [
        [KnownProperties.ImageDiskReferenceId],
        [KnownProperties.ImageDiskReferenceSharedImageId],
        [KnownProperties.ImageDiskReferenceCommunityImageId],
    ];
}
