using Azure;
using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;

namespace ImagePipeline;

/// <summary>Mistakes with members that only a newer SDK has: built with <c>-p:NewestSdk=true</c>.</summary>
internal sealed class NewerMembers(GalleryImageVersionCollection versions)
{
    private const string MachineId =
        "/subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/resourceGroups/images/providers/Microsoft.Compute/virtualMachines/golden";

    /// <summary>The machine's id stands where the id of an image is meant, and the storage is chosen twice.</summary>
    public async Task PublishFromMachineAsync()
    {
        var data = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                GallerySource = new GalleryArtifactVersionFullSource
                {
                    Id = new ResourceIdentifier(MachineId), // GAL3029
                },
            },
            PublishingProfile = new GalleryImageVersionPublishingProfile
            {
                StorageAccountType = ImageStorageAccountType.StandardLrs,
                StorageAccountStrategy = StorageAccountStrategy.DefaultStandardLrs, // GAL3034
            },
        };

        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "4.0.0", data);
    }

    /// <summary>A version that must not be deleted is tried out, and deleted.</summary>
    public async Task TryOutAsync(ResourceIdentifier managedImageId)
    {
        var data = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new GalleryImageVersionStorageProfile
            {
                GallerySource = new GalleryArtifactVersionFullSource { Id = managedImageId },
            },
            PublishingProfile = new GalleryImageVersionPublishingProfile { EndOfLifeOn = DateTimeOffset.UtcNow.AddYears(1) },
            SafetyProfile = new GalleryImageVersionSafetyProfile { IsBlockedDeletionBeforeEndOfLife = true },
        };

        var operation = await versions.CreateOrUpdateAsync(WaitUntil.Completed, "4.1.0", data);
        await operation.Value.DeleteAsync(WaitUntil.Completed); // GAL3031
    }

    /// <summary>A definition gets a feature more, and does not say so.</summary>
    public static async Task LetHibernateAsync(GalleryImageCollection definitions)
    {
        var data = new GalleryImageData(AzureLocation.WestEurope)
        {
            Identifier = new GalleryImageIdentifier("Contoso", "Web", "hibernating"),
            OSType = SupportedOperatingSystemType.Linux,
            HyperVGeneration = HyperVGeneration.V2,
        };
        var definition = (await definitions.CreateOrUpdateAsync(WaitUntil.Completed, "web-hibernating", data)).Value;

        await definition.UpdateAsync(WaitUntil.Completed, new GalleryImagePatch
        {
            OSType = SupportedOperatingSystemType.Linux,
            Features = { new GalleryImageFeature { Name = "IsHibernateSupported", Value = "True" } }, // GAL2012
        });
    }
}
