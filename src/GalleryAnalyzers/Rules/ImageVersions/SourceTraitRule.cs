using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A rule about a trait in which a version's source differs from the version's definition.</summary>
internal abstract class SourceTraitRule(string id, ImageTrait trait) : SourceRule(id, Category.ImageVersions)
{
    /// <inheritdoc/>
    protected sealed override object[]? FaultIn(in OperationContext context, ResourceKey source) =>
        context.Operation.Key.Parent is { } definition
        && ImageTraits.Of(context, definition, trait) is { } expected
        && ImageTraits.Of(context, source, trait) is { } actual
        && actual != expected
            ? [actual, expected]
            : null;
}
