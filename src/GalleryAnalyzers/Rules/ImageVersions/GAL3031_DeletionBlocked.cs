using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>The deletion of a version that its creation forbade until its end of life.</summary>
internal sealed class GAL3031_DeletionBlocked() : OperationRule("GAL3031", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageVersionResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.Delete];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        var created = context.CreationsOf(context.Operation.Key);
        var environment = context.Environment;
        if (created.Count > 0 && created.All(creation => creation.Record.IsAsCreated && IsBlocked(creation, environment)))
        {
            var call = context.Operation.Call.Syntax;
            context.Reporter.Report(
                this,
                call,
                [DisplayText.Code(ReceiverSyntax.Of(call))],
                related: created.Select(creation => creation.Call.Syntax).ToList());
        }
    }

    private static bool IsBlocked(CreatedResource version, RuleEnvironment environment)
    {
        var safety = version.Objects.ObjectOf(version.Data, KnownProperties.VersionSafetyProfile);
        var publishing = version.Objects.ObjectOf(version.Data, KnownProperties.VersionPublishingProfile);
        var isBlocked = version.Objects.ValueOf(safety, KnownProperties.IsBlockedDeletionBeforeEndOfLife)?.Value.Single;
        return isBlocked is ConstantAlternative { Value: true }
            && version.Objects.ValueOf(publishing, KnownProperties.VersionEndOfLifeOn)?.Value is { } endOfLife
            && endOfLife.Alternatives.All(alternative => Lifetimes.IsFuture(alternative, environment));
    }
}
