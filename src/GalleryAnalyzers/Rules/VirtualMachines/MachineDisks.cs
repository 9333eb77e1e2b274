using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>The disks of a machine that the method created.</summary>
internal static class MachineDisks
{
    /// <summary>Whether what was created is a machine.</summary>
    public static bool AreOf(CreatedResource created) => created.Objects.Symbols.Is(created.Data.Type, KnownTypes.VirtualMachineData);

    /// <summary>Whether the machine certainly still has the disks that it was created with.</summary>
    public static bool AreAsCreated(CreatedResource machine) =>
        machine.Record.IsKnownToExist && machine.Record.Changes.All(change => change.Action == ResourceAction.Generalize);

    /// <summary>Returns the description of the OS disk, where it is certain and known; else null.</summary>
    public static AbstractObject? OSDiskOf(CreatedResource machine) =>
        machine.Objects.ObjectOf(StorageOf(machine), KnownProperties.MachineOSDisk);

    /// <summary>Returns the descriptions of the data disks that the machine certainly got.</summary>
    public static List<AbstractObject> DataDisksOf(CreatedResource machine) =>
        machine.Objects.CertainObjectsOf(StorageOf(machine), KnownProperties.MachineDataDisks)
            .ConvertAll(static disk => disk.Object)
            .FindAll(disk => machine.Objects.PossibleValueOf(disk, KnownProperties.MachineDataDiskToBeDetached) is null);

    /// <summary>Returns the managed-disk parameters of the machine's disks, including the OS disk.</summary>
    public static IEnumerable<AbstractObject> ManagedDisksOf(CreatedResource machine)
    {
        if (machine.Objects.ObjectOf(OSDiskOf(machine), KnownProperties.MachineOSDiskManagedDisk) is { } osDisk)
        {
            yield return osDisk;
        }

        foreach (var disk in DataDisksOf(machine))
        {
            if (machine.Objects.ObjectOf(disk, KnownProperties.MachineDataDiskManagedDisk) is { } dataDisk)
            {
                yield return dataDisk;
            }
        }
    }

    private static AbstractObject? StorageOf(CreatedResource machine) =>
        machine.Objects.ObjectOf(machine.Data, KnownProperties.MachineStorageProfile);
}
