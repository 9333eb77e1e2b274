using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Sharing;

/// <summary>A gallery that is shared in a way for which it was not created.</summary>
/// <remarks>
/// Source: Azure's documentation of shared and of community galleries. Whether the permission can be changed later is doubtful, so that
/// nothing is said of a gallery that was updated.
/// </remarks>
internal sealed class GAL6007_SharedWithoutPermission() : OperationRule("GAL6007", Category.Sharing, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.UpdateSharing];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (context.Objects.ValueOf(context.Sent, KnownProperties.SharingOperation)?.Value.Single is not { } operation
            || context.Resources.Find(context.Operation.Key) is not { IsKnownToExist: true } record
            || record.Changes.Any(static change => change.Action != ResourceAction.UpdateSharing))
        {
            return;
        }

        var needed = Choices.Is(operation, "Add") ? "Groups" : Choices.Is(operation, "EnableCommunity") ? "Community" : null;
        if (needed is not null
            && context.CreationsOf(context.Operation.Key) is { Count: > 0 } creations
            && creations.Unanimous(SharedGalleries.PermissionOf) is { } permission
            && permission != needed)
        {
            context.Reporter.Report(
                this, context.Operation.Call.Syntax, [permission, needed], related: [creations[0].Call.Syntax]);
        }
    }
}
