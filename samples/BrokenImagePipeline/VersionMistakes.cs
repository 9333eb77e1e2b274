using Azure;
using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;

namespace ImagePipeline;

/// <summary>The mistakes in single versions: what they are made from, where they go, and how their copies are encrypted.</summary>
internal sealed class VersionMistakes(GalleryImageVersionCollection versions, Settings settings, ResourceIdentifier encryptionSetId)
{
    private const string Group = "/subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/resourceGroups/images";
    private const string Compute = Group + "/providers/Microsoft.Compute";

    public async Task PublishFromOneDiskTwiceAsync()
    {
        var (osDisk, logs) = (settings.OSSnapshotId, settings.LogsSnapshotId);
        var data = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource { Id = osDisk } },
                DataDiskImages =
                {
                    new GalleryDataDiskImage(0) { GallerySource = new GalleryDiskImageSource { Id = logs } },
                    new GalleryDataDiskImage(1) { GallerySource = new GalleryDiskImageSource { Id = logs } }, // GAL3006
                    new GalleryDataDiskImage(2) { GallerySource = new GalleryDiskImageSource { Id = osDisk } }, // GAL3007
                    new GalleryDataDiskImage(64) { GallerySource = new GalleryDiskImageSource { Id = settings.CacheSnapshotId } }, // GAL3036
                },
            },
        };

        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "2.0.0", data);
    }

    public async Task PublishFromADiskAsync()
    {
        var data = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                GallerySource = new GalleryArtifactVersionFullSource { Id = new ResourceIdentifier(Compute + "/disks/web-os") }, // GAL3008
            },
        };

        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "2.0.1", data);
    }

    public async Task PublishFromAnImageAsDiskAsync()
    {
        var data = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                OSDiskImage = new GalleryOSDiskImage
                {
                    GallerySource = new GalleryDiskImageSource { Id = new ResourceIdentifier(Compute + "/images/web") }, // GAL3009
                },
            },
        };

        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "2.0.2", data);
    }

    public async Task PublishFromNothingAsync()
    {
        var data = new GalleryImageVersionData(AzureLocation.WestEurope); // GAL3011

        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "2.0.3", data);
    }

    public GalleryImageVersionPublishingProfile WithoutReplicas() => new()
    {
        ReplicaCount = 0, // GAL3004
        TargetRegions = { new TargetRegion(AzureLocation.WestUS) { StorageAccountType = ImageStorageAccountType.StandardZrs } }, // GAL3010
    };

    public GalleryImageVersionPublishingProfile ShallowInTwoRegions() => new()
    {
        ReplicationMode = GalleryReplicationMode.Shallow, // GAL3033
        TargetRegions = { new TargetRegion(AzureLocation.WestEurope), new TargetRegion(AzureLocation.NorthEurope) },
    };

    public async Task PublishEncryptedHereAndThereAsync()
    {
        var osDisk = new OSDiskImageEncryption { DiskEncryptionSetId = encryptionSetId }; // GAL3021
        var logs = new DataDiskImageEncryption(0) { DiskEncryptionSetId = encryptionSetId }; // GAL3021
        var data = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource { Id = settings.OSSnapshotId } },
                DataDiskImages = { new GalleryDataDiskImage(0) { GallerySource = new GalleryDiskImageSource { Id = settings.LogsSnapshotId } } },
            },
            PublishingProfile = new GalleryImageVersionPublishingProfile
            {
                TargetRegions =
                {
                    new TargetRegion(AzureLocation.WestEurope)
                    {
                        Encryption = new EncryptionImages
                        {
                            OSDiskImage = osDisk,
                            DataDiskImages =
                            {
                                logs,
                                new DataDiskImageEncryption(0), // GAL3028
                                new DataDiskImageEncryption(5), // GAL3027
                            },
                        },
                    },
                    new TargetRegion(AzureLocation.NorthEurope) { Encryption = new EncryptionImages { OSDiskImage = osDisk } }, // GAL3026
                    new TargetRegion(AzureLocation.SwedenCentral) { Encryption = new EncryptionImages { DataDiskImages = { logs } } }, // GAL3025
                },
            },
        };

        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "2.0.4", data);
    }

    public OSDiskImageEncryption WithAnotherSet() => new()
    {
        DiskEncryptionSetId = new ResourceIdentifier(Compute + "/diskEncryptionSet/images"), // GAL3023
    };

    public async Task ReplaceTheSourceAsync(GalleryImageVersionResource version, ResourceIdentifier imageId)
    {
        var patch = new GalleryImageVersionPatch();
        patch.StorageProfile = new GalleryImageVersionStorageProfile // GAL3037
        {
            GallerySource = new GalleryArtifactVersionFullSource { Id = imageId },
        };

        await version.UpdateAsync(WaitUntil.Completed, patch);
    }
}
