using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.VirtualMachines;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A version made from a machine that has an Ultra disk, or a Premium SSD v2.</summary>
internal sealed class GAL3018_UltraDisk() : CreatedSourceRule("GAL3018", Category.ImageVersions)
{
    private static readonly ImmutableArray<(string Member, string Text)> Refused =
        ImmutableArray.Create(("UltraSsdLrs", "UltraSSD_LRS"), ("PremiumV2Lrs", "PremiumV2_LRS"));

    /// <inheritdoc/>
    protected override object[]? FaultIn(in OperationContext context, CreatedResource source)
    {
        if (!MachineDisks.AreOf(source) || !MachineDisks.AreAsCreated(source))
        {
            return null;
        }

        foreach (var disk in MachineDisks.ManagedDisksOf(source))
        {
            foreach (var (member, text) in Refused)
            {
                if (Is(source.Objects.ValueOf(disk, KnownProperties.MachineManagedDiskType), member)
                    || Is(context, source.Objects.ValueOf(disk, KnownProperties.MachineManagedDiskId)?.Value.Single, member))
                {
                    return [text];
                }
            }
        }

        return null;
    }

    private static bool Is(PropertyValue? type, string member) =>
        type is { } value && value.Value.Alternatives.All(alternative => Choices.Is(alternative, member));

    // Accepts a disk that was created before the machine and attached to it.
    private static bool Is(in OperationContext context, Alternative? id, string member)
    {
        var creations = context.CreationsOf(id);
        foreach (var disk in creations)
        {
            if (!disk.Record.IsAsCreated
                || !Is(SkuOf(disk), member))
            {
                return false;
            }
        }

        return creations.Count > 0;
    }

    private static PropertyValue? SkuOf(CreatedResource disk) =>
        disk.Objects.ValueOf(disk.Objects.ObjectOf(disk.Data, KnownProperties.DiskSku), KnownProperties.DiskSkuName);
}
