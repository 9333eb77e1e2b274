using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;

namespace ImagePipeline;

/// <summary>What machines and disks are made from.</summary>
internal static class ImageReferences
{
    public static ImageReference Latest(GalleryImageResource definition) => new()
    {
        Id = definition.Id,
        Version = "latest", // GAL4007
    };

    public static ImageReference Exactly(GalleryImageVersionResource version) => new()
    {
        CommunityGalleryImageId = version.Id, // GAL4010
    };

    public static DiskCreationData DataDisk(GalleryImageVersionResource version, int lun) => new(DiskCreateOption.FromImage)
    {
        GalleryImageReference = new ImageDiskReference
        {
            Id = version.Id,
            SharedGalleryImageId = "/sharedGalleries/contoso/images/web-server/versions/latest", // GAL5002
            Lun = lun,
        },
    };
}
