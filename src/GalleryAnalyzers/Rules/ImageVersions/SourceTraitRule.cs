using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A rule about a trait in which a version's source and the definition differ that the version is put into.</summary>
internal abstract class SourceTraitRule(string id, ImageTrait trait) : OperationRule(id, Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageVersionResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (context.Operation.Key.Parent is not { } definition || ImageTraits.Of(context, definition, trait) is not { } expected)
        {
            return;
        }

        foreach (var source in SourceResource.In(context.Objects, context.Sent))
        {
            if (ImageTraits.Of(context, source.Key, trait) is { } actual
                && actual != expected
                && context.Reporter.PlaceOf(source.Alternative, source.Id) is { } place)
            {
                context.Reporter.Report(this, place, [], [], actual, expected);
            }
        }
    }
}
