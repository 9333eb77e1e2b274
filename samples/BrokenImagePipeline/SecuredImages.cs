using Azure;
using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;

namespace ImagePipeline;

/// <summary>Images for special machines: what they are made from, where they may go, and what stays as it was.</summary>
internal sealed class SecuredImages(GalleryResource gallery, Settings settings)
{
    /// <summary>A definition that is for trusted launch, too, takes no snapshot; one for Arm64 takes no managed image.</summary>
    public async Task PublishAsync(ResourceIdentifier managedImageId, SnapshotResource snapshot)
    {
        var launch = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web-launch", Definition("launch", "TrustedLaunchSupported"))).Value;
        await launch.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource { Id = snapshot.Id } }, // GAL3038
            },
        });

        var arm = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web-arm", new GalleryImageData(AzureLocation.WestEurope)
        {
            Identifier = new GalleryImageIdentifier("Contoso", "Web", "arm"),
            OSType = SupportedOperatingSystemType.Linux,
            Architecture = ArchitectureType.Arm64,
        })).Value;
        await arm.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                GallerySource = new GalleryArtifactVersionFullSource
                {
                    Id = DiskImageResource.CreateResourceIdentifier(settings.SubscriptionId, "images", "web-arm"), // GAL3039
                },
            },
        });
    }

    /// <summary>A confidential image stays in its region, and says there how it is encrypted.</summary>
    public async Task PublishConfidentialAsync()
    {
        var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web-secret", Definition("secret", "ConfidentialVM"))).Value;
        var encryption = new EncryptionImages
        {
            OSDiskImage = new OSDiskImageEncryption
            {
                SecurityProfile = new OSDiskImageSecurityProfile { ConfidentialVmEncryptionType = ConfidentialVmEncryptionType.EncryptedWithPmk },
            },
        };
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource { Id = settings.OSSnapshotId } },
            },
            PublishingProfile = new GalleryImageVersionPublishingProfile
            {
                TargetRegions =
                {
                    new TargetRegion(AzureLocation.WestEurope), // GAL3040
                    new TargetRegion(AzureLocation.NorthEurope) { Encryption = encryption }, // GAL3041
                },
            },
        });
    }

    /// <summary>An encrypted version is copied, and another moves to faster storage.</summary>
    public async Task CopyAsync(GalleryImageVersionCollection versions, ResourceIdentifier encryptionSetId)
    {
        var encrypted = (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "5.0.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource { Id = settings.OSSnapshotId } },
            },
            PublishingProfile = new GalleryImageVersionPublishingProfile
            {
                StorageAccountType = ImageStorageAccountType.StandardLrs,
                TargetRegions =
                {
                    new TargetRegion(AzureLocation.WestEurope)
                    {
                        Encryption = new EncryptionImages { OSDiskImage = new OSDiskImageEncryption { DiskEncryptionSetId = encryptionSetId } },
                    },
                },
            },
        })).Value;
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "5.0.1", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                GallerySource = new GalleryArtifactVersionFullSource { Id = encrypted.Id }, // GAL3044
            },
        });

        await encrypted.UpdateAsync(WaitUntil.Completed, new GalleryImageVersionPatch
        {
            PublishingProfile = new GalleryImageVersionPublishingProfile { StorageAccountType = ImageStorageAccountType.PremiumLrs }, // GAL3043
        });
    }

    private static GalleryImageData Definition(string sku, string securityType) => new(AzureLocation.WestEurope)
    {
        Identifier = new GalleryImageIdentifier("Contoso", "Web", sku),
        OSType = SupportedOperatingSystemType.Linux,
        OSState = OperatingSystemStateType.Specialized,
        HyperVGeneration = HyperVGeneration.V2,
        Features = { new GalleryImageFeature { Name = "SecurityType", Value = securityType } },
    };
}
