using Azure;
using Azure.Core;
using Azure.ResourceManager;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using Azure.ResourceManager.Resources;

namespace ImagePipeline;

/// <summary>The mistakes that show only beside another resource: sources that do not fit the definition, the region or the subscription.</summary>
internal sealed class VersionSources(ResourceGroupResource resourceGroup, GalleryResource gallery)
{
    private const string BuildSubscription = "8a1c1d6e-5f0b-4a51-9f0e-0d9f3a1b2c3d";
    private const string ImageSubscription = "6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11";

    private readonly DiskImageCollection _managedImages = resourceGroup.GetDiskImages();
    private readonly VirtualMachineCollection _machines = resourceGroup.GetVirtualMachines();

    /// <summary>Takes three managed images over into one definition, which none of them fits.</summary>
    public async Task MigrateManagedImagesAsync()
    {
        var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new GalleryImageData(AzureLocation.WestEurope)
        {
            Identifier = new GalleryImageIdentifier("Contoso", "Web", "ubuntu-24_04"),
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Generalized,
            HyperVGeneration = HyperVGeneration.V2,
        })).Value;
        var versions = definition.GetGalleryImageVersions();

        var captured = (await _managedImages.CreateOrUpdateAsync(WaitUntil.Completed, "web-captured", new DiskImageData(AzureLocation.WestEurope)
        {
            StorageProfile = new ImageStorageProfile
            {
                OSDisk = new ImageOSDisk(SupportedOperatingSystemType.Linux, OperatingSystemStateType.Specialized),
            },
        })).Value;
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                GallerySource = new GalleryArtifactVersionFullSource { Id = captured.Id }, // GAL3014
            },
        });

        var old = (await _managedImages.CreateOrUpdateAsync(WaitUntil.Completed, "web-2019", new DiskImageData(AzureLocation.WestEurope)
        {
            HyperVGeneration = HyperVGeneration.V1,
        })).Value;
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.1.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                GallerySource = new GalleryArtifactVersionFullSource { Id = old.Id }, // GAL3015
            },
        });

        var windows = (await _managedImages.CreateOrUpdateAsync(WaitUntil.Completed, "web-iis", new DiskImageData(AzureLocation.WestEurope)
        {
            StorageProfile = new ImageStorageProfile
            {
                OSDisk = new ImageOSDisk(SupportedOperatingSystemType.Windows, OperatingSystemStateType.Generalized),
            },
        })).Value;
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.2.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                GallerySource = new GalleryArtifactVersionFullSource { Id = windows.Id }, // GAL3016
            },
        });
    }

    /// <summary>Builds an image on a machine that was made to be fast, and to leave nothing behind.</summary>
    public async Task PublishFromBuildMachineAsync(GalleryImageVersionCollection versions)
    {
        var machine = (await _machines.CreateOrUpdateAsync(WaitUntil.Completed, "build", new VirtualMachineData(AzureLocation.WestEurope)
        {
            StorageProfile = new VirtualMachineStorageProfile
            {
                OSDisk = new VirtualMachineOSDisk(DiskCreateOptionType.FromImage)
                {
                    DiffDiskSettings = new DiffDiskSettings { Option = DiffDiskOption.Local },
                },
            },
        })).Value;
        await machine.GeneralizeAsync();

        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "3.0.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                GallerySource = new GalleryArtifactVersionFullSource { Id = machine.Id }, // GAL3017
            },
        });
    }

    public async Task PublishFromDatabaseMachineAsync(GalleryImageVersionCollection versions)
    {
        var storage = new VirtualMachineStorageProfile { OSDisk = new VirtualMachineOSDisk(DiskCreateOptionType.FromImage) };
        storage.DataDisks.Add(new VirtualMachineDataDisk(0, DiskCreateOptionType.Empty)
        {
            DiskSizeGB = 512,
            ManagedDisk = new VirtualMachineManagedDisk { StorageAccountType = StorageAccountType.UltraSsdLrs },
        });
        var machine = (await _machines.CreateOrUpdateAsync(
            WaitUntil.Completed, "database", new VirtualMachineData(AzureLocation.WestEurope) { StorageProfile = storage })).Value;

        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "3.1.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                GallerySource = new GalleryArtifactVersionFullSource { Id = machine.Id }, // GAL3018
            },
        });
    }

    public async Task PublishFromMachineOfOldAsync(GalleryImageVersionCollection versions, Uri vhds)
    {
        var machine = (await _machines.CreateOrUpdateAsync(WaitUntil.Completed, "legacy", new VirtualMachineData(AzureLocation.WestEurope)
        {
            StorageProfile = new VirtualMachineStorageProfile
            {
                OSDisk = new VirtualMachineOSDisk(DiskCreateOptionType.FromImage) { Name = "os", VhdUri = new Uri(vhds, "legacy.vhd") },
            },
        })).Value;

        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "3.2.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                GallerySource = new GalleryArtifactVersionFullSource { Id = machine.Id }, // GAL3019
            },
        });
    }

    /// <summary>The machine comes from the marketplace, where its software is paid for.</summary>
    public async Task PublishFirewallAsync()
    {
        var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "firewall", new GalleryImageData(AzureLocation.WestEurope)
        {
            Identifier = new GalleryImageIdentifier("Contoso", "Firewall", "standard"),
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Specialized,
        })).Value;
        var machine = (await _machines.CreateOrUpdateAsync(WaitUntil.Completed, "firewall", new VirtualMachineData(AzureLocation.WestEurope)
        {
            Plan = new ComputePlan { Name = "byol", Publisher = "fabrikam", Product = "firewall" },
        })).Value;

        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                GallerySource = new GalleryArtifactVersionFullSource { Id = machine.Id }, // GAL3032
            },
        });
    }

    public async Task PublishDisksAsync(GalleryImageVersionCollection versions)
    {
        var osDisk = (await resourceGroup.GetSnapshots().CreateOrUpdateAsync(
            WaitUntil.Completed, "web-os", new SnapshotData(AzureLocation.NorthEurope))).Value;
        var archive = (await resourceGroup.GetManagedDisks().CreateOrUpdateAsync(
            WaitUntil.Completed, "web-archive", new ManagedDiskData(AzureLocation.WestEurope) { DiskSizeGB = 4096 })).Value;

        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "3.3.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource { Id = osDisk.Id } }, // GAL3035
                DataDiskImages =
                {
                    new GalleryDataDiskImage(0) { GallerySource = new GalleryDiskImageSource { Id = archive.Id } }, // GAL8002
                },
            },
        });
    }

    /// <summary>Machines are built in one subscription, and their images kept in another.</summary>
    public static async Task PublishAcrossSubscriptionsAsync(ArmClient client, ResourceIdentifier encryptionSetId)
    {
        var builds = client.GetResourceGroupResource(ResourceGroupResource.CreateResourceIdentifier(BuildSubscription, "builds"));
        var contoso = client.GetGalleryResource(GalleryResource.CreateResourceIdentifier(ImageSubscription, "images", "contoso"));
        GalleryImageResource definition = await contoso.GetGalleryImageAsync("web");

        var snapshot = (await builds.GetSnapshots().CreateOrUpdateAsync(WaitUntil.Completed, "web-os", new SnapshotData(AzureLocation.WestEurope)
        {
            Encryption = new DiskEncryption { DiskEncryptionSetId = encryptionSetId },
        })).Value;
        var keysOfBuilds = DiskEncryptionSetResource.CreateResourceIdentifier(BuildSubscription, "builds", "keys"); // GAL3021
        var westEurope = new TargetRegion(AzureLocation.WestEurope)
        {
            Encryption = new EncryptionImages { OSDiskImage = new OSDiskImageEncryption { DiskEncryptionSetId = keysOfBuilds } },
        };

        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "3.4.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource { Id = snapshot.Id } }, // GAL3022
            },
            PublishingProfile = new GalleryImageVersionPublishingProfile { TargetRegions = { westEurope } },
        });
    }
}
