using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A source or data disks in the update of a version of unknown origin, where only those that it has are accepted.</summary>
internal sealed class GAL3037_SourceInPatch() : OperationRule("GAL3037", Category.ImageVersions, DiagnosticSeverity.Info)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageVersionResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.Update];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        // GAL3012 and GAL3013 judge versions that the method created, whose own sources they know.
        if (context.CreationsOf(context.Operation.Key).Count == 0
            && context.Objects.ValueOf(context.Sent, KnownProperties.VersionPatchStorageProfile) is { } value
            && value.Value.Single is ObjectAlternative { Id: var id }
            && context.Objects.ObjectIn(value.Value) is { } profile
            && Carries(context.Objects, profile))
        {
            context.Reporter.Report(
                this,
                context.Reporter.CreationOf(id),
                repairs: Assignments.Removal(value, "remove", "Fix_RemoveStorageProfile").ToList());
        }
    }

    // An object that was read from the version and is sent back is not created here, and so not known.
    private static bool Carries(ObjectReader objects, AbstractObject profile)
    {
        if (Sources.HasOwn(objects, profile) == true || Sources.HasDiskWithOwn(objects, profile) == true)
        {
            return true;
        }

        return objects.CertainObjectsOf(profile, KnownProperties.DataDiskImages)
            .Exists(disk => objects.ValueOf(disk.Object, KnownProperties.DataDiskLun)?.Value.IsKnown == true);
    }
}
