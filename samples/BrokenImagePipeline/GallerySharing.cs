using Azure;
using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using Azure.ResourceManager.Resources;

namespace ImagePipeline;

/// <summary>Who else may use the images.</summary>
internal sealed class GallerySharing(ResourceGroupResource resourceGroup)
{
    public async Task<GalleryResource> CreateCommunityGalleryAsync()
    {
        var data = new GalleryData(AzureLocation.WestEurope)
        {
            SharingProfile = new SharingProfile
            {
                Permission = GallerySharingPermissionType.Community, // GAL6001
                CommunityGalleryInfo = new CommunityGalleryInfo
                {
                    PublisherContact = "images@contoso.com",
                    Eula = "https://contoso.com/eula",
                    PublicNamePrefix = "contoso-images", // GAL6002
                },
            },
            Tags = { ["cost/center"] = "4711" }, // GAL8001
        };

        var operation = await resourceGroup.GetGalleries().CreateOrUpdateAsync(WaitUntil.Completed, "contoso_public", data);
        return operation.Value;
    }

    public async Task<GalleryResource> CreateGalleryOfTeamAsync()
    {
        var data = new GalleryData(AzureLocation.WestEurope)
        {
            SharingProfile = new SharingProfile
            {
                Permission = GallerySharingPermissionType.Private,
                CommunityGalleryInfo = new CommunityGalleryInfo { PublicNamePrefix = "contoso" }, // GAL6009
            },
        };

        var operation = await resourceGroup.GetGalleries().CreateOrUpdateAsync(WaitUntil.Completed, "contoso_team", data);
        return operation.Value;
    }

    /// <summary>A gallery of the team becomes public for a while, without having been made for it.</summary>
    public async Task PublishForAWhileAsync()
    {
        var galleries = resourceGroup.GetGalleries();
        var gallery = (await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "contoso_trial", new GalleryData(AzureLocation.WestEurope))).Value;
        await gallery.UpdateSharingProfileAsync(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.EnableCommunity)); // GAL6007
        await gallery.DeleteAsync(WaitUntil.Completed); // GAL6006
    }

    /// <summary>What a shared gallery holds lies where the gallery does.</summary>
    public async Task DefineForPartnersAsync()
    {
        var shared = new GalleryData(AzureLocation.WestEurope)
        {
            SharingProfile = new SharingProfile { Permission = GallerySharingPermissionType.Groups },
        };
        var gallery = (await resourceGroup.GetGalleries().CreateOrUpdateAsync(WaitUntil.Completed, "contoso_partners", shared)).Value;
        var definition = new GalleryImageData(AzureLocation.NorthEurope) // GAL6008
        {
            Identifier = new GalleryImageIdentifier("Contoso", "Partners", "ubuntu"),
            OSType = SupportedOperatingSystemType.Linux,
        };
        await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "partners", definition);
    }

    public static async Task ShareWithPartnersAsync(GalleryResource gallery)
    {
        var partners = new SharingProfileGroup
        {
            GroupType = SharingProfileGroupType.AADTenants,
            Ids = { "fabrikam.onmicrosoft.com" }, // GAL6005
        };
        var update = new SharingUpdate(SharingUpdateOperationType.Add) { Groups = { partners } };

        await gallery.UpdateSharingProfileAsync(WaitUntil.Completed, update);
    }
}
