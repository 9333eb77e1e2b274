using Azure;
using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using Azure.ResourceManager.Resources;

namespace ImagePipeline;

/// <summary>Machines that ask for more than their image has, or for less.</summary>
internal sealed class SpecialMachines(GalleryResource gallery, ResourceGroupResource resourceGroup)
{
    private readonly VirtualMachineCollection _machines = resourceGroup.GetVirtualMachines();

    /// <summary>The image has a plan, and is of the first generation.</summary>
    public async Task StartPlannedAsync()
    {
        var planned = new GalleryImageData(AzureLocation.WestEurope)
        {
            Identifier = new GalleryImageIdentifier("Contoso", "Planned", "web"),
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Specialized,
            HyperVGeneration = HyperVGeneration.V1,
            PurchasePlan = new ImagePurchasePlan { Name = "standard", Publisher = "fabrikam", Product = "web" },
        };
        var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "planned", planned)).Value;

        var data = new VirtualMachineData(AzureLocation.WestEurope) // GAL4012
        {
            SecurityProfile = new SecurityProfile { SecurityType = SecurityType.TrustedLaunch }, // GAL4015
            StorageProfile = new VirtualMachineStorageProfile
            {
                ImageReference = new ImageReference { Id = definition.Id },
                DiskControllerType = new DiskControllerType("NVMe"), // GAL4014
            },
        };
        await _machines.CreateOrUpdateAsync(WaitUntil.Completed, "planned-1", data);

        var named = new VirtualMachineData(AzureLocation.WestEurope)
        {
            StorageProfile = new VirtualMachineStorageProfile
            {
                ImageReference = new ImageReference { Publisher = "Contoso", Offer = "Planned", Sku = "web", Version = "latest" }, // GAL4018
            },
        };
        await _machines.CreateOrUpdateAsync(WaitUntil.Completed, "planned-2", named);
    }

    /// <summary>The image has a system disk of 64 GB and a disk for logs.</summary>
    public async Task StartSmallAsync(GalleryImageVersionCollection versions, ResourceIdentifier logsSnapshotId)
    {
        var disk = (await resourceGroup.GetManagedDisks().CreateOrUpdateAsync(
            WaitUntil.Completed, "golden", new ManagedDiskData(AzureLocation.WestEurope) { DiskSizeGB = 64 })).Value;
        var version = (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "6.0.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource { Id = disk.Id } },
                DataDiskImages = { new GalleryDataDiskImage(0) { GallerySource = new GalleryDiskImageSource { Id = logsSnapshotId } } },
            },
        })).Value;

        await _machines.CreateOrUpdateAsync(WaitUntil.Completed, "small", new VirtualMachineData(AzureLocation.WestEurope)
        {
            StorageProfile = new VirtualMachineStorageProfile
            {
                ImageReference = new ImageReference { Id = version.Id },
                OSDisk = new VirtualMachineOSDisk(DiskCreateOptionType.FromImage) { DiskSizeGB = 32 }, // GAL4016
                DataDisks = { new VirtualMachineDataDisk(1, DiskCreateOptionType.Empty) { DiskSizeGB = 64 } }, // GAL4013
            },
        });
    }

    /// <summary>A machine with trusted launch becomes a version of an image, and no managed image.</summary>
    public async Task CaptureAsync()
    {
        var definition = (await gallery.GetGalleryImageAsync("golden")).Value;
        var golden = new VirtualMachineData(AzureLocation.WestEurope)
        {
            SecurityProfile = new SecurityProfile { SecurityType = SecurityType.TrustedLaunch },
        };
        var machine = (await _machines.CreateOrUpdateAsync(WaitUntil.Completed, "golden", golden)).Value;
        await machine.GeneralizeAsync();
        await resourceGroup.GetDiskImages().CreateOrUpdateAsync(WaitUntil.Completed, "golden", new DiskImageData(AzureLocation.WestEurope)
        {
            SourceVirtualMachineId = machine.Id, // GAL4019
            Tags = { ["definition"] = definition.Data.Name },
        });
    }
}
