using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>Disks that a machine must not have if an image is made from it: rows S42, S43, S44; rules-2.md, fact 5.</summary>
internal static class SourceMachineValidation
{
    private const string Storage = "properties.storageProfile";

    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(Write write, StoredResource machine)
    {
        if (machine.Kind != Kind.Machine)
            yield break;

        if (machine.Text(Storage + ".osDisk.diffDiskSettings.option") == "Local")
            yield return Refusal.Conflict("S42", $"Source virtual machine {machine.Id} cannot contain an ephemeral OS disk");

        foreach (var disk in machine.Body.Items(Storage + ".dataDisks"))
        {
            var managed = write.Store.Find(disk.Text("managedDisk.id"));
            var type = disk.Text("managedDisk.storageAccountType") ?? managed?.Text("sku.name");
            if (type is "UltraSSD_LRS" or "PremiumV2_LRS")
            {
                var id = disk.Text("managedDisk.id") ?? disk.Text("name");
                yield return Refusal.Conflict("S43",
                    $"Source virtual machine {machine.Id} cannot contain disk ['{id}'] stored in an UltraSSD account type");
            }
        }

        if (machine.Body.At(Storage + ".osDisk.vhd") is not null)
            yield return Refusal.Conflict("S44", $"Source virtual machine {machine.Id} must be created from Managed Disks");
    }
}
