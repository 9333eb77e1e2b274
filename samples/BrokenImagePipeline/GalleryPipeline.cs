using Azure;
using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using Azure.ResourceManager.Resources;

namespace ImagePipeline;

/// <summary>The same as in ImagePipeline, with the mistakes that Azure answers: each line names its finding.</summary>
internal sealed class GalleryPipeline(ResourceGroupResource resourceGroup)
{
    public async Task<GalleryResource> CreateGalleryAsync()
    {
        var data = new GalleryData(AzureLocation.WestEurope) { Description = "The images of Contoso's machines" };

        var operation = await resourceGroup.GetGalleries().CreateOrUpdateAsync(WaitUntil.Completed, "contoso-images", data); // GAL1001
        return operation.Value;
    }

    public async Task<GalleryImageResource> DefineWebServerAsync(GalleryResource gallery)
    {
        var data = new GalleryImageData(AzureLocation.WestEurope)
        {
            Description = "Ubuntu with the web tier's runtime",
            Identifier = new GalleryImageIdentifier("Contoso", "WebServer", "ubuntu-22.04"),
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Generalized,
            HyperVGeneration = HyperVGeneration.V2,
        };

        var operation = await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web server", data); // GAL2001
        return operation.Value;
    }

    public async Task<GalleryImageResource> DefineBuildAgentAsync(GalleryResource gallery)
    {
        var data = new GalleryImageData(AzureLocation.WestEurope)
        {
            Description = "Ubuntu with the compilers",
            Identifier = new GalleryImageIdentifier("Contoso", "BuildAgent", "ubuntu-22."), // GAL2002
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Generalized,
            HyperVGeneration = HyperVGeneration.V2,
        };

        var operation = await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "build-agent", data);
        return operation.Value;
    }

    /// <summary>The web server is published disk by disk: its logs and its cache have disks of their own.</summary>
    public async Task<GalleryImageVersionResource> PublishFromSnapshotsAsync(GalleryImageResource definition, Settings settings)
    {
        var data = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource { Id = settings.OSSnapshotId } },
                DataDiskImages =
                {
                    new GalleryDataDiskImage(0) { GallerySource = new GalleryDiskImageSource { Id = settings.LogsSnapshotId } },
                    new GalleryDataDiskImage(0) { GallerySource = new GalleryDiskImageSource { Id = settings.CacheSnapshotId } }, // GAL3005
                },
            },
            PublishingProfile = new GalleryImageVersionPublishingProfile
            {
                TargetRegions =
                {
                    new TargetRegion(AzureLocation.WestEurope) { RegionalReplicaCount = 2 },
                    new TargetRegion("West Europe") { RegionalReplicaCount = 1 }, // GAL3003
                    new TargetRegion("northeurpoe") { RegionalReplicaCount = 1 }, // GAL0001
                    new TargetRegion("finlandcentral") { RegionalReplicaCount = 1 }, // GAL0002
                },
                StorageAccountType = ImageStorageAccountType.StandardZrs,
                EndOfLifeOn = DateTimeOffset.UtcNow.AddMonths(18),
            },
        };

        var operation = await definition.GetGalleryImageVersions()
            .CreateOrUpdateAsync(WaitUntil.Completed, $"v1.2.{settings.BuildNumber}", data); // GAL3001
        return operation.Value;
    }

    /// <summary>The build agent is published whole, and to another region only.</summary>
    public async Task<GalleryImageVersionResource> PublishFromManagedImageAsync(GalleryImageResource definition, ResourceIdentifier imageId)
    {
        var data = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                GallerySource = new GalleryArtifactVersionFullSource { Id = imageId },
            },
            PublishingProfile = new GalleryImageVersionPublishingProfile
            {
                TargetRegions = { new TargetRegion(AzureLocation.NorthEurope) }, // GAL3002
                EndOfLifeOn = DateTimeOffset.UtcNow.AddMonths(3),
            },
        };

        var operation = await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
        return operation.Value;
    }
}
