using GalleryAnalyzers.Flow.Domain;
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
        [
            KnownProperties.ImageReferencePublisher,
            KnownProperties.ImageReferenceOffer,
            KnownProperties.ImageReferenceSku,
            KnownProperties.ImageReferenceVersion,
        ],
    ];

    // A version names nothing by itself; beside the id of an image in a gallery, it is refused all the same.
    /// <inheritdoc/>
    protected override bool NamesImage(IReadOnlyList<PropertyValue> way, IReadOnlyList<IReadOnlyList<PropertyValue>> all) =>
        CanStandAlone(way)
        || all.Any(static other => other[0].Property.Name == KnownProperties.ImageReferenceId.Name
            && other[0].Value.Alternatives.All(ResourceIdComparison.IsGalleryImage));

    /// <inheritdoc/>
    protected override bool CanStandAlone(IReadOnlyList<PropertyValue> way) =>
        way.Any(static value => value.Property.Name != KnownProperties.ImageReferenceVersion.Name);
}
