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

    /// <summary>The commands of a version stay, and so do its regions.</summary>
    public static async Task ImproveAsync(GalleryApplicationVersionCollection versions, UserArtifactSource source)
    {
        var data = new GalleryApplicationVersionData(AzureLocation.WestEurope)
        {
            PublishingProfile = new GalleryApplicationVersionPublishingProfile(source)
            {
                ManageActions = new UserArtifactManagement("./install.sh", "./remove.sh"),
                TargetRegions = { new TargetRegion(AzureLocation.WestEurope), new TargetRegion(AzureLocation.NorthEurope) },
            },
        };
        var version = (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "2.0.0", data)).Value;

        await version.UpdateAsync(WaitUntil.Completed, new GalleryApplicationVersionPatch
        {
            PublishingProfile = new GalleryApplicationVersionPublishingProfile(source)
            {
                ManageActions = new UserArtifactManagement("./setup.sh", "./remove.sh"), // GAL9002
                TargetRegions = { new TargetRegion(AzureLocation.WestEurope) }, // GAL3042
            },
        });
    }

    /// <summary>An agent for Linux on a machine with Windows.</summary>
    public async Task StartWindowsAsync()
    {
        var application = new GalleryApplicationData(AzureLocation.WestEurope) { SupportedOSType = SupportedOperatingSystemType.Linux };
        var agent = (await gallery.GetGalleryApplications().CreateOrUpdateAsync(WaitUntil.Completed, "linux-agent", application)).Value;
        var version = (await agent.GetGalleryApplicationVersionAsync("1.0.0")).Value;

        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "build-2", new VirtualMachineData(AzureLocation.WestEurope)
        {
            StorageProfile = new VirtualMachineStorageProfile
            {
                OSDisk = new VirtualMachineOSDisk(DiskCreateOptionType.FromImage) { OSType = SupportedOperatingSystemType.Windows },
            },
            GalleryApplications = { new VirtualMachineGalleryApplication(version.Id) }, // GAL9005
        });
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
