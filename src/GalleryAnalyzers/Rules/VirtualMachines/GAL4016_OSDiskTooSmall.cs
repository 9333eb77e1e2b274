using System.Globalization;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.ImageVersions;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>An OS disk of a machine that is smaller than that of its image.</summary>
/// <remarks>Source: https://github.com/Azure/avdaccelerator/issues/523. Disks grow, and never shrink.</remarks>
internal sealed class GAL4016_OSDiskTooSmall() : OperationRule("GAL4016", Category.VirtualMachines, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.VirtualMachineResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        var storage = context.Objects.ObjectOf(context.Sent, KnownProperties.MachineStorageProfile);
        var disk = context.Objects.ObjectOf(storage, KnownProperties.MachineOSDisk);
        if (context.Objects.ValueOf(disk, KnownProperties.MachineOSDiskSizeGB) is { Use: { } use } given
            && given.Value.Single is ConstantAlternative { Value: int size } single
            && Machine.CreatedBy(context) is { ImageId: { } image }
            && Images.VersionOf(image.Value.Single, context.Symbols) is { } version
            && SizeOf(context, version) is { } least
            && size < least)
        {
            var text = least.ToString(CultureInfo.InvariantCulture);
            Repair[] repairs = context.Reporter.WrittenAt(single, use) is { } writtenAt
                ? [Repair.Replacement(writtenAt, "least", text)]
                : [];
            context.Reporter.Report(
                this, context.Reporter.PlaceOf(single, use), [size.ToString(CultureInfo.InvariantCulture), text], repairs: repairs);
        }
    }

    /// <summary>Returns the size that the source of the version's OS disk was created with; null where it is not known.</summary>
    private static int? SizeOf(in OperationContext context, ResourceKey version)
    {
        var creations = context.CreationsOf(version);
        if (creations.Count != 1
            || VersionProfiles.StorageOf(creations[0].Objects, creations[0].Data) is not { } profile
            || Sources.CertainId(creations[0].Objects, creations[0].Objects.ObjectOf(profile, KnownProperties.OSDiskImage)) is not { } id)
        {
            return null;
        }

        var sources = context.CreationsOf(id.Value.Single);
        return sources.Count == 1 && SizeOf(sources[0]) is { Value.Single: ConstantAlternative { Value: int size } } ? size : null;
    }

    private static PropertyValue? SizeOf(CreatedResource source) =>
        source.Objects.ValueOf(source.Data, KnownProperties.DiskSizeGB)
        ?? source.Objects.ValueOf(source.Data, KnownProperties.SnapshotSizeGB);
}
