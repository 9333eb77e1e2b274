using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>A machine's image reference that names its image in more than one way.</summary>
/// <remarks>
/// Source: the SDK's documentation of <c>ImageReference.Version</c>: an image of a gallery takes <c>Id</c>, without a version.
/// </remarks>
internal sealed class GAL4007_AmbiguousImageReference() : OneImageRule("GAL4007", Category.VirtualMachines)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.ImageReference];

    /// <inheritdoc/>
    protected override IReadOnlyList<IReadOnlyList<KnownProperty>> Ways { get; } =
    [
        [KnownProperties.ImageReferenceId],
        [KnownProperties.ImageReferenceSharedImageId],
        [KnownProperties.ImageReferenceCommunityImageId],
        [KnownProperties.ImageReferencePublisher, KnownProperties.ImageReferenceOffer, KnownProperties.ImageReferenceSku],
    ];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        base.Check(context);
        if (FindGiven(context, KnownProperties.ImageReferenceVersion) is { } version
            && FindGiven(context, KnownProperties.ImageReferenceId) is { } id
            && id.Value.Alternatives.All(ResourceIdComparison.IsGalleryImage))
        {
            Report(context, [id], [version]);
        }
    }
}
