using Azure;
using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;

namespace ImagePipeline;

/// <summary>What an update cannot change of a version, and what a source cannot bear.</summary>
internal sealed class VersionUpdates(GalleryImageVersionCollection versions, Settings settings, ResourceIdentifier encryptionSetId)
{
    private const string ManagedImages = "/subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/resourceGroups/images/providers/Microsoft.Compute/images";

    /// <summary>Tuesday's build comes out under Monday's number.</summary>
    public async Task RebuildAsync()
    {
        var data = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                GallerySource = new GalleryArtifactVersionFullSource { Id = new ResourceIdentifier(ManagedImages + "/monday") },
            },
        };
        var operation = await versions.CreateOrUpdateAsync(WaitUntil.Completed, "3.0.0", data);

        var published = operation.Value.Data;
        published.StorageProfile.GallerySource.Id = new ResourceIdentifier(ManagedImages + "/tuesday"); // GAL3012
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "3.0.0", published);
    }

    /// <summary>A forgotten data disk, and its encryption, are to be added afterwards.</summary>
    public async Task AddForgottenDiskAsync()
    {
        var data = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource { Id = settings.OSSnapshotId } },
                DataDiskImages = { new GalleryDataDiskImage(0) { GallerySource = new GalleryDiskImageSource { Id = settings.LogsSnapshotId } } },
            },
            PublishingProfile = new GalleryImageVersionPublishingProfile { TargetRegions = { new TargetRegion("westeurope") } },
        };
        var operation = await versions.CreateOrUpdateAsync(WaitUntil.Completed, "3.1.0", data);

        var patch = new GalleryImageVersionPatch
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                DataDiskImages =
                {
                    new GalleryDataDiskImage(1) { GallerySource = new GalleryDiskImageSource { Id = settings.CacheSnapshotId } }, // GAL3013
                },
            },
            PublishingProfile = new GalleryImageVersionPublishingProfile
            {
                TargetRegions =
                {
                    new TargetRegion("westeurope")
                    {
                        Encryption = new EncryptionImages
                        {
                            DataDiskImages =
                            {
                                new DataDiskImageEncryption(0) { DiskEncryptionSetId = encryptionSetId }, // GAL3024
                            },
                        },
                    },
                },
            },
        };
        await operation.Value.UpdateAsync(WaitUntil.Completed, patch);
    }

    /// <summary>One version for each team, all at the same time.</summary>
    public async Task PublishForAllAsync(IEnumerable<string> names)
    {
        var source = settings.OSSnapshotId;
        var operations = new List<Task>();
        foreach (var name in names)
        {
            var data = new GalleryImageVersionData(AzureLocation.WestEurope)
            {
                StorageProfile = new GalleryImageVersionStorageProfile
                {
                    OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource { Id = source } },
                },
            };
            operations.Add(versions.CreateOrUpdateAsync(WaitUntil.Completed, name, data)); // GAL3020
        }

        await Task.WhenAll(operations);
    }

    /// <summary>A copy of a version in another gallery, encrypted there.</summary>
    public async Task CopyEncryptedAsync(GalleryImageVersionResource version)
    {
        var data = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                GallerySource = new GalleryArtifactVersionFullSource { Id = version.Id },
            },
            PublishingProfile = new GalleryImageVersionPublishingProfile
            {
                TargetRegions =
                {
                    new TargetRegion("westeurope")
                    {
                        Encryption = new EncryptionImages // GAL3030
                        {
                            OSDiskImage = new OSDiskImageEncryption { DiskEncryptionSetId = encryptionSetId },
                        },
                    },
                },
            },
        };
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "3.2.0", data);
    }
}
