using Azure;
using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using Azure.ResourceManager.Resources;

namespace ImagePipeline;

/// <summary>The applications that a gallery holds beside its images, and the machines that get them.</summary>
internal sealed class MachineApplications(GalleryResource gallery, ResourceGroupResource resourceGroup)
{
    public async Task<ResourceIdentifier> PublishAsync(ResourceIdentifier encryptionSetId)
    {
        var application = new GalleryApplicationData(AzureLocation.WestEurope) { SupportedOSType = SupportedOperatingSystemType.Linux };
        var agent = (await gallery.GetGalleryApplications().CreateOrUpdateAsync(WaitUntil.Completed, "build agent", application)).Value; // GAL9001

        var source = new UserArtifactSource("https://contoso.blob.core.windows.net/packages/agent.tar")
        {
            DefaultConfigurationLink = "packages/agent.json", // GAL9006
        };
        var region = new TargetRegion(AzureLocation.WestEurope)
        {
            Encryption = new EncryptionImages // GAL9004
            {
                OSDiskImage = new OSDiskImageEncryption { DiskEncryptionSetId = encryptionSetId },
            },
        };
        var data = new GalleryApplicationVersionData(AzureLocation.WestEurope)
        {
            PublishingProfile = new GalleryApplicationVersionPublishingProfile(source) { TargetRegions = { region } },
        };
        return (await agent.GetGalleryApplicationVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data)).Value.Id;
    }

    public async Task StartAsync(ResourceIdentifier agentId)
    {
        var data = new VirtualMachineData(AzureLocation.WestEurope)
        {
            GalleryApplications =
            {
                new VirtualMachineGalleryApplication(agentId) { Order = 1 },
                new VirtualMachineGalleryApplication(agentId) { Order = 2 }, // GAL9003
            },
        };
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "build-1", data);
    }
}
