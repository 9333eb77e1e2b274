using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.ImageVersions;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Shared;

/// <summary>A resource that the method deleted, but still changes, adds to, or makes a version from.</summary>
internal sealed class GAL0007_DeletedResource() : OperationRule("GAL0007", Category.Shared, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types => GalleryResources.Types;

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } =
        [ResourceAction.CreateOrUpdate, ResourceAction.Update, ResourceAction.UpdateSharing];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        var operation = context.Operation;
        var isCreation = operation.Action == ResourceAction.CreateOrUpdate;
        var isOfVersion = context.IsOf(KnownTypes.GalleryImageVersionResource);
        if (IsGone(context, isCreation || (isOfVersion && MayRestore(context, KnownProperties.VersionPatchIsRestoreEnabled))
            ? operation.Key.Parent
            : operation.Key))
        {
            Report(context, ReceiverSyntax.Of(operation.Call.Syntax));
            return;
        }

        if (isCreation && isOfVersion && !MayRestore(context, KnownProperties.VersionIsRestoreEnabled))
        {
            foreach (var source in SourceResource.In(context.Objects, context.Sent))
            {
                CheckId(context, source.Id);
            }

            var profile = VersionProfiles.PublishingOf(context.Objects, context.Sent);
            foreach (var id in RegionEncryption.SetIdsOfRegions(context.Objects, profile))
            {
                CheckId(context, id);
            }
        }
    }

    // A gallery with soft deletion keeps a deleted version, and an update restores it.
    private static bool MayRestore(in OperationContext context, KnownProperty property) =>
        context.Symbols[property] is not null
        && (context.Sent is not { } sent
            || !(context.Objects.IsAbsent(sent, property)
                || context.Objects.ValueOf(sent, property)?.Value.Single is ConstantAlternative { Value: false }));

    private static bool IsGone(in OperationContext context, ResourceKey? resource)
    {
        // The deletion of a resource includes its nested resources.
        for (; resource is not null; resource = resource.Parent)
        {
            if (context.Resources.Find(resource) is { } record)
            {
                if (record.IsDeleted)
                {
                    return true;
                }

                if (record.Existence.HasFlag(Existence.Created))
                {
                    return false;
                }
            }
        }

        return false;
    }

    // Only the creation of a version needs its source: an existing version outlives it.
    private static bool MayHaveBeenCreated(in OperationContext context)
    {
        foreach (var other in context.Resources.Records)
        {
            if (other.Value.Existence.HasFlag(Existence.Created) && other.Key.MayBe(context.Operation.Key))
            {
                return true;
            }
        }

        return false;
    }

    private void CheckId(in OperationContext context, in PropertyValue id)
    {
        if (id.Value.Single is { } alternative
            && IsGone(context, ResourceKeys.Of(alternative))
            && !MayHaveBeenCreated(context)
            && (id.Use?.Syntax ?? context.Reporter.PlaceOf(alternative, id)) is { } place)
        {
            Report(context, place);
        }
    }

    private void Report(in OperationContext context, SyntaxNode place) => context.Reporter.Report(this, place, [DisplayText.Code(place)]);
}
