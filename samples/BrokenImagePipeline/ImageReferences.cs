using Azure.Core;
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

    public static ImageReference OfTheCommunity() => new()
    {
        Id = new ResourceIdentifier("/communityGalleries/fabrikam-4711/images/web-server/versions/latest"), // GAL4011
    };

    public static DiskCreationData OSDisk(GalleryImageVersionResource version) => new(DiskCreateOption.FromImage)
    {
        ImageReference = new ImageDiskReference { Id = version.Id }, // GAL5003
    };

    public static GalleryOSDiskImage Uploaded() => new()
    {
        GallerySource = new GalleryDiskImageSource
        {
            Uri = new Uri("https://contoso.blob.core.windows.net/disks/web-server.vhd"), // GAL3045
        },
    };
}
