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
