using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A rule about a resource that a version is made from, and that Azure refuses for it.</summary>
internal abstract class SourceRule(string id, string category) : OperationRule(id, category, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageVersionResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public sealed override void Check(in OperationContext context)
    {
        // Nothing is known of resources that the method has not used before.
        if (!context.Resources.HasRecords)
        {
            return;
        }

        foreach (var source in SourceResource.In(context.Objects, context.Sent))
        {
            if (FaultIn(context, source.Key) is { } fault && context.Reporter.PlaceOf(source.Alternative, source.Id) is { } place)
            {
                object shown = DisplayText.Value(source.Alternative, source.Id.Use?.Syntax ?? place);
                context.Reporter.Report(this, place, fault.Prepend(shown).ToArray());
            }
        }
    }

    /// <summary>
    /// Returns the message arguments after the source itself, for a source that Azure certainly refuses; null where it may accept it.
    /// </summary>
    protected abstract object[]? FaultIn(in OperationContext context, ResourceKey source);
}
