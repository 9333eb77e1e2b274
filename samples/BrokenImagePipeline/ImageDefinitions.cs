using Azure;
using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using Azure.ResourceManager.Resources;

namespace ImagePipeline;

/// <summary>What goes wrong where definitions are made from dates, numbers and texts, and where they are updated.</summary>
internal sealed class ImageDefinitions(SubscriptionResource subscription)
{
    /// <summary>The gallery's id, put together from names.</summary>
    public ResourceIdentifier GalleryId =>
        GalleryResource.CreateResourceIdentifier(subscription.Id, "images", "contoso"); // GAL0010

    /// <summary>The same in another subscription, which the portal shows by its name.</summary>
    public static ResourceIdentifier ProductionGalleryId =>
        GalleryResource.CreateResourceIdentifier("Contoso Production", "images", "contoso"); // GAL0011

    public static async Task<GalleryImageResource> DefineDatabaseServerAsync(GalleryResource gallery)
    {
        var data = new GalleryImageData(AzureLocation.WestEurope)
        {
            Identifier = new GalleryImageIdentifier("Contoso", "Database", "windows-2022"),
            OSType = SupportedOperatingSystemType.Windows,
            OSState = OperatingSystemStateType.Generalized,
            HyperVGeneration = HyperVGeneration.V1, // GAL2007
            Architecture = "x86", // GAL0005
            Recommended = new RecommendedMachineConfiguration
            {
                VCpus = new ResourceRange { Min = 16, Max = 4 }, // GAL2006
                Memory = new ResourceRange { Min = int.Parse("64 GB") }, // GAL0004
            },
            Features =
            {
                new GalleryImageFeature { Name = "SecurityType", Value = "TrustedLaunch" },
                new GalleryImageFeature { Name = "DiskControllerType", Value = "SCSI, NVMe" }, // GAL2008
            },
            EndOfLifeOn = new DateTimeOffset(2020, 12, 31, 0, 0, 0, TimeSpan.Zero), // GAL2005
        };

        var operation = await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "database", data);
        return operation.Value;
    }

    /// <summary>The constructor asks for no more than the location; Azure does.</summary>
    public static async Task<GalleryImageResource> DefineInHasteAsync(GalleryResource gallery)
    {
        var data = new GalleryImageData(AzureLocation.WestEurope); // GAL2009
        data.OSType = SupportedOperatingSystemType.Linux;

        var operation = await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "scratch", data);
        return operation.Value;
    }

    public static async Task RetireAsync(GalleryImageResource definition)
    {
        var patch = new GalleryImagePatch // GAL2010
        {
            Description = "Not to be used for new machines",
            HyperVGeneration = HyperVGeneration.V2, // GAL2011
            EndOfLifeOn = DateTimeOffset.Parse("31/12/2099"), // GAL0003
        };

        await definition.UpdateAsync(WaitUntil.Completed, patch);
    }

    /// <summary>The snapshot's id as it was copied from a script: without the slash in front.</summary>
    public static GalleryOSDiskImage FromSnapshot(string name) => new()
    {
        GallerySource = new GalleryDiskImageSource
        {
            Id = new ResourceIdentifier(
                $"subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/images/providers/Microsoft.Compute/snapshots/{name}"), // GAL0006
        },
    };
}
