using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.VirtualMachines;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A version made from a machine whose disks are no managed disks, but files in a storage account.</summary>
internal sealed class GAL3019_UnmanagedDisk() : CreatedSourceRule("GAL3019", Category.ImageVersions)
{
    /// <inheritdoc/>
    protected override object[]? FaultIn(in OperationContext context, CreatedResource source)
    {
        if (!MachineDisks.AreOf(source) || !MachineDisks.AreAsCreated(source))
        {
            return null;
        }

        var objects = source.Objects;
        return IsUnmanaged(MachineDisks.OSDiskOf(source), KnownProperties.MachineOSDiskVhdUri, KnownProperties.MachineOSDiskManagedDisk)
            || MachineDisks.DataDisksOf(source).Exists(disk =>
                IsUnmanaged(disk, KnownProperties.MachineDataDiskVhdUri, KnownProperties.MachineDataDiskManagedDisk))
            ? []
            : null;

        bool IsUnmanaged(AbstractObject? disk, KnownProperty vhdUri, KnownProperty managedDisk) =>
            disk is not null && objects.IsPresent(disk, vhdUri) && objects.IsAbsent(disk, managedDisk);
    }
}
