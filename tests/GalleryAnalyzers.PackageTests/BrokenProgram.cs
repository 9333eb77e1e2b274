namespace GalleryAnalyzers.PackageTests;

/// <summary>A program with findings, and the same program as the fixes leave it.</summary>
internal static class BrokenProgram
{
    public const string Source = """
        using Azure;
        using Azure.Core;
        using Azure.ResourceManager.Compute;
        using Azure.ResourceManager.Compute.Models;
        using Azure.ResourceManager.Resources;

        Console.WriteLine("Images");

        internal static class Pipeline
        {
            public static async Task CreateGalleryAsync(ResourceGroupResource resourceGroup)
            {
                var data = new GalleryData(AzureLocation.WestEurope);
                await resourceGroup.GetGalleries().CreateOrUpdateAsync(WaitUntil.Completed, "contoso-images", data); // GAL1001
            }

            public static async Task PublishDisksAsync(GalleryImageResource definition, ResourceIdentifier logs, ResourceIdentifier cache)
            {
                var data = new GalleryImageVersionData(AzureLocation.WestEurope)
                {
                    StorageProfile = new GalleryImageVersionStorageProfile
                    {
                        DataDiskImages =
                        {
                            new GalleryDataDiskImage(0) { GallerySource = new GalleryDiskImageSource { Id = logs } },
                            new GalleryDataDiskImage(0) { GallerySource = new GalleryDiskImageSource { Id = cache } }, // GAL3005
                        },
                    },
                    PublishingProfile = new GalleryImageVersionPublishingProfile
                    {
                        TargetRegions =
                        {
                            new TargetRegion(AzureLocation.WestEurope),
                            new TargetRegion("West Europe"), // GAL3003
                        },
                    },
                };
                await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "v1.2.3", data); // GAL3001
            }

            public static async Task PublishImageAsync(GalleryImageResource definition, ResourceIdentifier image)
            {
                var data = new GalleryImageVersionData(AzureLocation.WestEurope)
                {
                    StorageProfile = new GalleryImageVersionStorageProfile
                    {
                        GallerySource = new GalleryArtifactVersionFullSource { Id = image },
                    },
                    PublishingProfile = new GalleryImageVersionPublishingProfile
                    {
                        TargetRegions = { new TargetRegion(AzureLocation.NorthEurope) }, // GAL3002
                    },
                };
                await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
            }
        }

        """;

    private static readonly (string Id, string Before, string After)[] Repairs =
    [
        ("GAL1001", "\"contoso-images\"", "\"contoso_images\""),
        ("GAL3001", "\"v1.2.3\"", "\"1.2.3\""),
        ("GAL3002", "{ new TargetRegion(AzureLocation.NorthEurope) }",
            "{ new TargetRegion(AzureLocation.WestEurope), new TargetRegion(AzureLocation.NorthEurope) }"),
        ("GAL3003", "new TargetRegion(\"West Europe\"), // GAL3003\n", "// GAL3003\n"),
        ("GAL3005", "new GalleryDataDiskImage(0) { GallerySource = new GalleryDiskImageSource { Id = cache } }",
            "new GalleryDataDiskImage(1) { GallerySource = new GalleryDiskImageSource { Id = cache } }"),
    ];

    public static readonly string Repaired = Repairs.Aggregate(Source, (text, repair) =>
        text.Split(repair.Before) is [var left, var right]
            ? left + repair.After + right
            : throw new InvalidOperationException($"The program must hold this once: {repair.Before}"));

    public static IEnumerable<string> Ids => Repairs.Select(repair => repair.Id);
}
