using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Sdk.Resources;

/// <summary>The id of a resource: the resource's type determines its form, and its origin the resource.</summary>
/// <param name="text">The id's text, with holes for what is not known.</param>
/// <param name="owner">The resource, or its data, whose id it is; null where it was created from names.</param>
/// <param name="origin">The operation that returned the id.</param>
internal sealed class ResourceIdAlternative(StringShape text, Alternative? owner, IOperation? origin) : Alternative(origin)
{
    public StringShape Text { get; } = text;

    public Alternative? Owner { get; } = owner;

    protected override int ContentHashCode => Text.GetHashCode();

    public override Alternative WithOrigin(IOperation origin) => new ResourceIdAlternative(Text, Owner, origin).InsteadOf(this);

    public override Alternative Demoted(Func<int, bool> isInLoop) =>
        Owner is null || ReferenceEquals(Owner.Demoted(isInLoop), Owner) ? this : new ResourceIdAlternative(Text, null, Origin);

    protected override bool ContentEquals(Alternative other) =>
        Text.Equals(((ResourceIdAlternative)other).Text) && Equals(Owner, ((ResourceIdAlternative)other).Owner);
}
