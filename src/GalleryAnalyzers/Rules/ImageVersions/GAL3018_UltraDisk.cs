using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.VirtualMachines;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A version made from a machine that has an Ultra disk.</summary>
internal sealed class GAL3018_UltraDisk() : CreatedSourceRule("GAL3018", Category.ImageVersions)
{
    private const string Ultra = "UltraSsdLrs";

    /// <inheritdoc/>
    protected override object[]? FaultIn(in OperationContext context, CreatedResource source)
    {
        if (!MachineDisks.AreOf(source) || !MachineDisks.AreAsCreated(source))
        {
            return null;
        }

        foreach (var disk in MachineDisks.ManagedDisksOf(source))
        {
            if (IsUltra(source.Objects.ValueOf(disk, KnownProperties.MachineManagedDiskType))
                || IsUltra(context, source.Objects.ValueOf(disk, KnownProperties.MachineManagedDiskId)?.Value.Single))
            {
                return [];
            }
        }

        return null;
    }

    private static bool IsUltra(PropertyValue? type) =>
        type is { } value && value.Value.Alternatives.All(alternative => Choices.Is(alternative, Ultra));

    // Accepts a disk that was created before the machine and attached to it.
    private static bool IsUltra(in OperationContext context, Alternative? id)
    {
        var creations = context.CreationsOf(id);
        foreach (var disk in creations)
        {
            if (!disk.Record.IsAsCreated
                || !IsUltra(disk.Objects.ValueOf(disk.Objects.ObjectOf(disk.Data, KnownProperties.DiskSku), KnownProperties.DiskSkuName)))
            {
                return false;
            }
        }

        return creations.Count > 0;
    }
}
