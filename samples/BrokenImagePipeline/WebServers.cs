using Azure;
using Azure.Core;
using Azure.ResourceManager;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using Azure.ResourceManager.Resources;

namespace ImagePipeline;

/// <summary>From a definition to the machines that are made from it, in one go: what comes later does not suit what came before.</summary>
internal sealed class WebServers(ArmClient client, GalleryResource gallery, ResourceGroupResource resourceGroup)
{
    private const string ImagesSubscription = "6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11";
    private const string WebSubscription = "2f0c9a57-7d0e-4b8b-9a3f-0d6c1e5b7a42";

    /// <summary>The image has its user in it, and asks for trusted launch.</summary>
    public async Task StartFromSpecializedImageAsync(Settings settings)
    {
        var data = new GalleryImageData(AzureLocation.WestEurope)
        {
            Identifier = new GalleryImageIdentifier("Contoso", "WebServer", "ready"),
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Specialized,
            HyperVGeneration = HyperVGeneration.V2,
            Features = { new GalleryImageFeature { Name = "SecurityType", Value = "TrustedLaunch" } },
        };
        GalleryImageResource definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web-ready", data)).Value;

        var versionData = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource { Id = settings.OSSnapshotId } },
                DataDiskImages = { new GalleryDataDiskImage(0) { GallerySource = new GalleryDiskImageSource { Id = settings.LogsSnapshotId } } },
            },
            PublishingProfile = new GalleryImageVersionPublishingProfile
            {
                TargetRegions = { new TargetRegion(AzureLocation.WestEurope) },
                IsExcludedFromLatest = true,
            },
        };
        GalleryImageVersionResource version =
            (await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", versionData)).Value;

        var machines = resourceGroup.GetVirtualMachines();
        var first = new VirtualMachineData(AzureLocation.WestEurope) // GAL4009
        {
            OSProfile = new VirtualMachineOSProfile { ComputerName = "web-1", AdminUsername = "azureuser" }, // GAL4003
            StorageProfile = new VirtualMachineStorageProfile { ImageReference = new ImageReference { Id = version.Id } },
        };
        await machines.CreateOrUpdateAsync(WaitUntil.Completed, "web-1", first);

        var second = new VirtualMachineData(AzureLocation.NorthEurope) // GAL4002
        {
            SecurityProfile = new SecurityProfile { SecurityType = SecurityType.TrustedLaunch },
            StorageProfile = new VirtualMachineStorageProfile { ImageReference = new ImageReference { Id = version.Id } },
        };
        await machines.CreateOrUpdateAsync(WaitUntil.Completed, "web-2", second);

        var newest = new VirtualMachineData(AzureLocation.WestEurope)
        {
            SecurityProfile = new SecurityProfile { SecurityType = SecurityType.TrustedLaunch },
            StorageProfile = new VirtualMachineStorageProfile { ImageReference = new ImageReference { Id = definition.Id } }, // GAL4006
        };
        await machines.CreateOrUpdateAsync(WaitUntil.Completed, "web-3", newest);

        var logs = new ManagedDiskData(AzureLocation.WestEurope)
        {
            CreationData = new DiskCreationData(DiskCreateOption.FromImage)
            {
                GalleryImageReference = new ImageDiskReference { Id = version.Id, Lun = 1 }, // GAL5001
            },
        };
        await resourceGroup.GetManagedDisks().CreateOrUpdateAsync(WaitUntil.Completed, "web-logs", logs);
    }

    /// <summary>The scale set begins with an image without users, and is then to get one with them.</summary>
    public async Task ReplaceImageAsync()
    {
        var clean = new GalleryImageData(AzureLocation.WestEurope)
        {
            Identifier = new GalleryImageIdentifier("Contoso", "WebServer", "clean"),
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Generalized,
            HyperVGeneration = HyperVGeneration.V2,
        };
        var ready = new GalleryImageData(AzureLocation.WestEurope)
        {
            Identifier = new GalleryImageIdentifier("Contoso", "WebServer", "ready"),
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Specialized,
            HyperVGeneration = HyperVGeneration.V2,
        };
        var images = gallery.GetGalleryImages();
        var generalized = await images.CreateOrUpdateAsync(WaitUntil.Completed, "web-clean", clean);
        var specialized = await images.CreateOrUpdateAsync(WaitUntil.Completed, "web-ready", ready);

        var data = new VirtualMachineScaleSetData(AzureLocation.WestEurope) // GAL4004
        {
            VirtualMachineProfile = new VirtualMachineScaleSetVmProfile
            {
                StorageProfile = new VirtualMachineScaleSetStorageProfile { ImageReference = new ImageReference { Id = generalized.Value.Id } },
            },
        };
        var scaleSet = await resourceGroup.GetVirtualMachineScaleSets().CreateOrUpdateAsync(WaitUntil.Completed, "web", data);

        var patch = new VirtualMachineScaleSetPatch
        {
            VirtualMachineProfile = new VirtualMachineScaleSetUpdateVmProfile
            {
                StorageProfile = new VirtualMachineScaleSetUpdateStorageProfile
                {
                    ImageReference = new ImageReference { Id = specialized.Value.Id }, // GAL4005
                },
            },
        };
        await scaleSet.Value.UpdateAsync(WaitUntil.Completed, patch);
    }

    /// <summary>Images and machines have subscriptions of their own.</summary>
    public async Task StartElsewhereAsync(Settings settings)
    {
        var machines = client.GetResourceGroupResource(ResourceGroupResource.CreateResourceIdentifier(WebSubscription, "web")).GetVirtualMachines();
        var plain = new VirtualMachineData(AzureLocation.WestEurope)
        {
            StorageProfile = new VirtualMachineStorageProfile
            {
                ImageReference = new ImageReference
                {
                    Id = GalleryImageResource.CreateResourceIdentifier(ImagesSubscription, "images", "contoso.images", "web-server"), // GAL4001
                },
            },
        };
        await machines.CreateOrUpdateAsync(WaitUntil.Completed, "web-plain", plain);

        var definition = gallery.GetGalleryImage("web-server").Value;
        var set = DiskEncryptionSetResource.CreateResourceIdentifier(ImagesSubscription, "images", "west");
        var versionData = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile { GallerySource = new GalleryArtifactVersionFullSource { Id = settings.BuildAgentImageId } },
            PublishingProfile = new GalleryImageVersionPublishingProfile
            {
                TargetRegions =
                {
                    new TargetRegion(AzureLocation.WestEurope)
                    {
                        Encryption = new EncryptionImages { OSDiskImage = new OSDiskImageEncryption { DiskEncryptionSetId = set } },
                    },
                },
            },
        };
        var version = await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "2.0.0", versionData);
        var encrypted = new VirtualMachineData(AzureLocation.WestEurope)
        {
            StorageProfile = new VirtualMachineStorageProfile
            {
                ImageReference = new ImageReference { Id = version.Value.Id }, // GAL4008
            },
        };
        await machines.CreateOrUpdateAsync(WaitUntil.Completed, "web-encrypted", encrypted);
    }

    /// <summary>Replication takes hours, and says how far it is only to those who ask.</summary>
    public static async Task ShowProgressAsync(GalleryImageVersionCollection versions, GalleryImageVersionData data)
    {
        var operation = await versions.CreateOrUpdateAsync(WaitUntil.Started, "1.0.0", data);
        Console.WriteLine(operation.Value.Id); // GAL7002

        GalleryImageVersionResource version = await versions.GetAsync("1.0.0");
        Console.WriteLine(version.Data.ReplicationStatus.AggregatedState); // GAL7001
    }
}
