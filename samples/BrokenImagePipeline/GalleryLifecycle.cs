using Azure; // GAL0099
using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using Azure.ResourceManager.Resources;

namespace ImagePipeline;

/// <summary>What goes wrong between galleries and definitions: in which order they come and go, and what they cannot share.</summary>
internal sealed class GalleryLifecycle(SubscriptionResource subscription)
{
    /// <summary>One gallery for each stage, of one name.</summary>
    public async Task CreateStagesAsync()
    {
        var groups = subscription.GetResourceGroups();
        var test = (await groups.GetAsync("images-test")).Value.GetGalleries();
        var production = (await groups.GetAsync("images-production")).Value.GetGalleries();
        var data = new GalleryData(AzureLocation.WestEurope);

        await test.CreateOrUpdateAsync(WaitUntil.Completed, "contoso", data);
        await production.CreateOrUpdateAsync(WaitUntil.Completed, "contoso", data); // GAL1002

        await test.CreateOrUpdateAsync(WaitUntil.Completed, "contoso", new GalleryData(AzureLocation.NorthEurope)); // GAL0009
    }

    /// <summary>A definition for each processor, and second thoughts about the first.</summary>
    public static async Task DefineForBothProcessorsAsync(GalleryImageCollection definitions)
    {
        var data = new GalleryImageData(AzureLocation.WestEurope)
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Generalized,
            Architecture = ArchitectureType.X64,
            Identifier = new GalleryImageIdentifier("Contoso", "WebServer", "ubuntu-22.04"),
        };
        var definition = (await definitions.CreateOrUpdateAsync(WaitUntil.Completed, "web-server", data)).Value;

        var arm = new GalleryImageData(AzureLocation.WestEurope)
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Generalized,
            Architecture = ArchitectureType.Arm64,
            Identifier = new GalleryImageIdentifier("Contoso", "WebServer", "ubuntu-22.04"), // GAL2003
        };
        await definitions.CreateOrUpdateAsync(WaitUntil.Completed, "web-server-arm", arm);

        definition.Data.OSState = OperatingSystemStateType.Specialized; // GAL2004
        await definitions.CreateOrUpdateAsync(WaitUntil.Completed, "web-server", definition.Data);
    }

    /// <summary>A trial run, and its end.</summary>
    public static async Task TryOutAsync(GalleryResource gallery, GalleryImageData data, SnapshotResource snapshot)
    {
        var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "trial", data)).Value;
        var version = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                OSDiskImage = new GalleryOSDiskImage
                {
                    GallerySource = new GalleryDiskImageSource { Id = snapshot.Id }, // GAL0007
                },
            },
        };

        await snapshot.DeleteAsync(WaitUntil.Completed);
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "0.0.1", version);

        await gallery.DeleteAsync(WaitUntil.Completed); // GAL0008
    }

    /// <summary>For partners, a hardened and encrypted image.</summary>
    public static async Task PublishForPartnersAsync(GalleryResource gallery, ResourceIdentifier imageId, ResourceIdentifier encryptionSetId)
    {
        await gallery.UpdateSharingProfileAsync(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.EnableCommunity));

        var data = new GalleryImageData(AzureLocation.WestEurope)
        {
            OSType = SupportedOperatingSystemType.Linux,
            HyperVGeneration = HyperVGeneration.V2,
            Identifier = new GalleryImageIdentifier("Contoso", "Appliance", "hardened"),
            Features = { new GalleryImageFeature { Name = "SecurityType", Value = "TrustedLaunch" } }, // GAL6003
        };
        var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "appliance", data)).Value;

        var region = new TargetRegion(AzureLocation.WestEurope)
        {
            Encryption = new EncryptionImages { OSDiskImage = new OSDiskImageEncryption { DiskEncryptionSetId = encryptionSetId } }, // GAL6004
        };
        var version = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile { GallerySource = new GalleryArtifactVersionFullSource { Id = imageId } },
            PublishingProfile = new GalleryImageVersionPublishingProfile { TargetRegions = { region } },
        };
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", version);
    }
}
