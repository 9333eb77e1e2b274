using GalleryAnalyzers.Sdk;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>A machine's image reference that names its image in more than one way.</summary>
/// <remarks>Source: the SDK's documentation of <c>ImageReference.Version</c>: an image of a gallery takes <c>Id</c>, without a version.</remarks>
internal sealed class GAL4007_AmbiguousImageReference() : OneImageRule("GAL4007", Category.VirtualMachines)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.ImageReference];

    /// <inheritdoc/>
    protected override IReadOnlyList<IReadOnlyList<KnownProperty>> Ways { get; } =
    [
        [KnownProperties.ReferenceId],
        [KnownProperties.ReferenceSharedImageId],
        [KnownProperties.ReferenceCommunityImageId],
        [KnownProperties.ReferencePublisher, KnownProperties.ReferenceOffer, KnownProperties.ReferenceSku],
    ];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        base.Check(context);
        if (FindGiven(context, KnownProperties.ReferenceVersion) is { } version
            && FindGiven(context, KnownProperties.ReferenceId) is { } id
            && id.Value.Alternatives.All(ResourceIdComparison.IsGalleryImage))
        {
            Report(context, [id], [version]);
        }
    }
}
