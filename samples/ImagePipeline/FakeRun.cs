using Azure;
using Azure.Core;
using Azure.ResourceManager;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using Azure.ResourceManager.Resources;
using GalleryAnalyzers.FakeAzure;

namespace ImagePipeline;

/// <summary>An Azure in memory, with all that the pipeline starts from: for whoever has no subscription at hand.</summary>
internal static class FakeRun
{
    public static async Task<(ArmClient Client, Settings Settings)> PrepareAsync()
    {
        var client = new FakeCloud().CreateClient();
        var subscription = await client.GetDefaultSubscriptionAsync();
        var groups = subscription.GetResourceGroups();
        var group = (await groups.CreateOrUpdateAsync(WaitUntil.Completed, "images", new ResourceGroupData(AzureLocation.WestEurope))).Value;

        return (client, new Settings(
            FakeCloud.DefaultSubscription,
            group.Data.Name,
            BuildNumber: 1,
            await CreateSnapshotAsync(group, "os"),
            await CreateSnapshotAsync(group, "logs"),
            await CreateSnapshotAsync(group, "cache"),
            await CreateImageAsync(group, "build-agent"),
            new ResourceIdentifier($"{group.Id}/providers/Microsoft.Network/virtualNetworks/web/subnets/web"),
            "ssh-rsa AAAA"));
    }

    private static async Task<ResourceIdentifier> CreateSnapshotAsync(ResourceGroupResource group, string name)
    {
        var data = new SnapshotData(AzureLocation.WestEurope)
        {
            CreationData = new DiskCreationData(DiskCreateOption.Empty),
            DiskSizeGB = 32,
        };

        return (await group.GetSnapshots().CreateOrUpdateAsync(WaitUntil.Completed, name, data)).Value.Id;
    }

    private static async Task<ResourceIdentifier> CreateImageAsync(ResourceGroupResource group, string name)
    {
        var data = new DiskImageData(AzureLocation.WestEurope)
        {
            HyperVGeneration = HyperVGeneration.V2,
            StorageProfile = new ImageStorageProfile
            {
                OSDisk = new ImageOSDisk(SupportedOperatingSystemType.Linux, OperatingSystemStateType.Generalized),
            },
        };

        return (await group.GetDiskImages().CreateOrUpdateAsync(WaitUntil.Completed, name, data)).Value.Id;
    }
}
