using System.Collections.Immutable;

namespace GalleryAnalyzers.Benchmarks.Code;

/// <summary>Code about galleries as people write it: helpers in four layers, where a value goes down through all of them and a handle comes up.</summary>
internal static class LayeredCode
{
    public static ImmutableArray<MemberTemplate> Templates { get; } = [Layers];

    private static string Layers(Random random, string name) => $$"""
        public async Task Run{{name}}Async(ResourceGroupResource group, ResourceIdentifier image)
        {
            var definition = await Prepare{{name}}Async(group, "{{Words.AnyLower(random)}}_images", "{{Words.AnyLower(random)}}");
            await Release{{name}}Async(definition, image, "1.{{random.Next(0, 99)}}.0");
            await Release{{name}}Async(definition, image, "1.{{random.Next(100, 199)}}.0");
        }

        private async Task<GalleryImageResource> Prepare{{name}}Async(ResourceGroupResource group, string galleryName, string sku)
        {
            var gallery = await Create{{name}}Async(group, galleryName);
            return await Define{{name}}Async(gallery, sku);
        }

        private async Task Release{{name}}Async(GalleryImageResource definition, ResourceIdentifier image, string version)
        {
            var published = await Publish{{name}}Async(definition, image, version);
            Console.WriteLine($"Published {published.Id}");
        }

        private async Task<GalleryResource> Create{{name}}Async(ResourceGroupResource group, string galleryName)
        {
            var operation = await group.GetGalleries().CreateOrUpdateAsync(WaitUntil.Completed, galleryName, new GalleryData(Home{{name}}));
            return operation.Value;
        }

        private async Task<GalleryImageResource> Define{{name}}Async(GalleryResource gallery, string sku)
        {
            var operation = await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, $"image-{sku}", Describe{{name}}(sku));
            return operation.Value;
        }

        private async Task<GalleryImageVersionResource> Publish{{name}}Async(GalleryImageResource definition, ResourceIdentifier image, string version)
        {
            var data = From{{name}}(image);
            AddHome{{name}}(data);
            var operation = await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, version, data);
            return operation.Value;
        }

        private static GalleryImageData Describe{{name}}(string sku) => new(Home{{name}})
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Generalized,
            Identifier = new GalleryImageIdentifier("Contoso", "{{Words.Any(random)}}", sku),
        };

        private static GalleryImageVersionData From{{name}}(ResourceIdentifier image) => new(Home{{name}})
        {
            StorageProfile = new GalleryImageVersionStorageProfile { GallerySource = new GalleryArtifactVersionFullSource { Id = image } },
            PublishingProfile = new GalleryImageVersionPublishingProfile { TargetRegions = { new TargetRegion("northeurope") } },
        };

        private static void AddHome{{name}}(GalleryImageVersionData data) => data.PublishingProfile.TargetRegions.Add(new TargetRegion("westeurope"));

        private static AzureLocation Home{{name}} => AzureLocation.WestEurope;
        """;
}
