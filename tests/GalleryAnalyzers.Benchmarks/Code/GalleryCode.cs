using System.Collections.Immutable;

namespace GalleryAnalyzers.Benchmarks.Code;

/// <summary>Code that is all about galleries, in the spellings that C# has for it. It is right: findings cost too, but are few in real code.</summary>
internal static class GalleryCode
{
    public static ImmutableArray<MemberTemplate> Templates { get; } =
        [Gallery, Definition, Initializer, LaterAssignment, Locals, Branches, RegionLoop, DiskLoop, Pipeline, Handlers, Lambda, Identifiers];

    private static string Gallery(Random random, string name) => $$"""
        public async Task<GalleryResource> Create{{name}}Async(ResourceGroupResource group)
        {
            var data = new GalleryData(AzureLocation.{{Words.AnyRegion(random)}}) { Description = "The images of {{Words.Any(random)}}" };
            data.Tags.Add("team", "{{Words.AnyLower(random)}}");

            var operation = await group.GetGalleries().CreateOrUpdateAsync(WaitUntil.Completed, "{{Words.AnyLower(random)}}_images", data);
            return operation.Value;
        }
        """;

    private static string Definition(Random random, string name) => $$"""
        public async Task<GalleryImageResource> Define{{name}}Async(GalleryResource gallery, bool isWindows)
        {
            var identifier = new GalleryImageIdentifier("Contoso", "{{Words.Any(random)}}", isWindows ? "win-2022" : "ubuntu-22.04");
            var data = new GalleryImageData(gallery.Data.Location)
            {
                Identifier = identifier,
                OSType = isWindows ? SupportedOperatingSystemType.Windows : SupportedOperatingSystemType.Linux,
                OSState = OperatingSystemStateType.Generalized,
                HyperVGeneration = HyperVGeneration.V2,
                Features = { new GalleryImageFeature { Name = "IsAcceleratedNetworkSupported", Value = "True" } },
            };

            var operation = await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "{{Words.AnyLower(random)}}-image", data);
            return operation.Value;
        }
        """;

    private static string Initializer(Random random, string name) => $$"""
        public async Task<GalleryImageVersionResource> Publish{{name}}Async(
            GalleryImageResource definition, ResourceIdentifier os, ResourceIdentifier logs, ResourceIdentifier cache)
        {
            var data = new GalleryImageVersionData(AzureLocation.WestEurope)
            {
                StorageProfile = new GalleryImageVersionStorageProfile
                {
                    OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource { Id = os } },
                    DataDiskImages =
                    {
                        new GalleryDataDiskImage(0) { GallerySource = new GalleryDiskImageSource { Id = logs } },
                        new GalleryDataDiskImage({{random.Next(1, 60)}}) { GallerySource = new GalleryDiskImageSource { Id = cache } },
                    },
                },
                PublishingProfile = new GalleryImageVersionPublishingProfile
                {
                    TargetRegions =
                    {
                        new TargetRegion(AzureLocation.WestEurope) { RegionalReplicaCount = {{random.Next(1, 9)}} },
                        new TargetRegion("North Europe") { RegionalReplicaCount = 1 },
                        new TargetRegion("swedencentral") { StorageAccountType = ImageStorageAccountType.StandardZrs },
                    },
                    EndOfLifeOn = DateTimeOffset.UtcNow.AddMonths({{random.Next(3, 36)}}),
                },
            };

            var versions = definition.GetGalleryImageVersions();
            return (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "{{random.Next(0, 9)}}.{{random.Next(0, 99)}}.0", data)).Value;
        }
        """;

    private static string LaterAssignment(Random random, string name) => $$"""
        public async Task Update{{name}}Async(GalleryImageResource definition, ResourceIdentifier image, int build)
        {
            var data = new GalleryImageVersionData(AzureLocation.UKSouth);
            data.StorageProfile = new GalleryImageVersionStorageProfile();
            data.StorageProfile.GallerySource = new GalleryArtifactVersionFullSource();
            data.StorageProfile.GallerySource.Id = image;
            data.PublishingProfile = new GalleryImageVersionPublishingProfile();
            data.PublishingProfile.TargetRegions.Add(new TargetRegion(AzureLocation.UKSouth));
            data.PublishingProfile.TargetRegions.Add(new TargetRegion("westeurope"));
            data.PublishingProfile.IsExcludedFromLatest = build % {{random.Next(2, 9)}} == 0;
            data.Tags["build"] = build.ToString(CultureInfo.InvariantCulture);

            await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, $"1.{{random.Next(0, 20)}}.{build}", data);
        }
        """;

    private static string Locals(Random random, string name) => $$"""
        public GalleryImageVersionData Prepare{{name}}(ResourceIdentifier snapshot, ResourceIdentifier logs)
        {
            const string Home = "East US 2";
            var home = new TargetRegion(Home) { RegionalReplicaCount = {{random.Next(1, 5)}} };
            var other = new TargetRegion("eastus");
            var source = new GalleryDiskImageSource { Id = snapshot };
            var osDisk = new GalleryOSDiskImage { GallerySource = source, HostCaching = HostCaching.ReadOnly };
            var dataDisk = new GalleryDataDiskImage({{random.Next(0, 60)}}) { GallerySource = new GalleryDiskImageSource { Id = logs } };

            var storage = new GalleryImageVersionStorageProfile { OSDiskImage = osDisk };
            storage.DataDiskImages.Add(dataDisk);
            var publishing = new GalleryImageVersionPublishingProfile();
            publishing.TargetRegions.Add(home);
            publishing.TargetRegions.Add(other);
            return new GalleryImageVersionData(Home) { StorageProfile = storage, PublishingProfile = publishing };
        }
        """;

    private static string Branches(Random random, string name) => $$"""
        public async Task Release{{name}}Async(GalleryImageResource definition, string stage, ResourceIdentifier image)
        {
            AzureLocation home;
            if (stage == "production")
            {
                home = AzureLocation.WestEurope;
            }
            else if (stage == "{{Words.AnyLower(random)}}")
            {
                home = AzureLocation.NorthEurope;
            }
            else
            {
                home = "swedencentral";
            }

            var data = new GalleryImageVersionData(home)
            {
                StorageProfile = new() { GallerySource = new() { Id = image } },
                PublishingProfile = new() { TargetRegions = { new TargetRegion(home) } },
            };
            if (stage == "production")
            {
                data.PublishingProfile.TargetRegions.Add(new TargetRegion(AzureLocation.EastUS));
                data.PublishingProfile.ReplicaCount = {{random.Next(2, 20)}};
            }

            var version = stage switch { "production" => "2.0.0", "test" => "1.{{random.Next(1, 30)}}.0", _ => "0.0.1" };
            await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, version, data);
        }
        """;

    private static string RegionLoop(Random random, string name) => $$"""
        public GalleryImageVersionData Replicate{{name}}(ResourceIdentifier image, bool isWide)
        {
            var profile = new GalleryImageVersionPublishingProfile { ReplicationMode = GalleryReplicationMode.Full };
            profile.TargetRegions.Add(new TargetRegion("{{Words.AnyRegion(random).ToLowerInvariant()}}"));
            foreach (var region in new[] { "francecentral", "germanywestcentral", "italynorth" })
            {
                if (!isWide && region != "francecentral")
                {
                    break;
                }

                profile.TargetRegions.Add(new TargetRegion(region) { RegionalReplicaCount = {{random.Next(1, 9)}} });
            }

            return new GalleryImageVersionData(AzureLocation.FranceCentral)
            {
                StorageProfile = new GalleryImageVersionStorageProfile { GallerySource = new GalleryArtifactVersionFullSource { Id = image } },
                PublishingProfile = profile,
            };
        }
        """;

    private static string DiskLoop(Random random, string name) => $$"""
        public GalleryImageVersionStorageProfile Collect{{name}}(ResourceIdentifier os, IReadOnlyList<ResourceIdentifier> snapshots)
        {
            var storage = new GalleryImageVersionStorageProfile
            {
                OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource { Id = os } },
            };
            var lun = {{random.Next(0, 4)}};
            for (var i = 0; i < snapshots.Count; i++, lun++)
            {
                var disk = new GalleryDataDiskImage(lun);
                disk.GallerySource = new GalleryDiskImageSource { Id = snapshots[i] };
                disk.HostCaching = i == 0 ? HostCaching.None : HostCaching.ReadOnly;
                storage.DataDiskImages.Add(disk);
            }

            return storage;
        }
        """;

    private static string Pipeline(Random random, string name) => $$"""
        public async Task<ResourceIdentifier> Run{{name}}Async(ResourceGroupResource group, ResourceIdentifier image, CancellationToken cancellationToken)
        {
            var galleryData = new GalleryData(AzureLocation.WestEurope);
            var gallery = (await group.GetGalleries().CreateOrUpdateAsync(WaitUntil.Completed, "contoso.{{Words.AnyLower(random)}}", galleryData, cancellationToken)).Value;
            var definitionData = new GalleryImageData(AzureLocation.WestEurope)
            {
                Identifier = new GalleryImageIdentifier("Contoso", "{{Words.Any(random)}}", "{{Words.AnyLower(random)}}-{{random.Next(1, 99)}}"),
                OSType = SupportedOperatingSystemType.Linux,
                OSState = OperatingSystemStateType.Specialized,
            };
            var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "{{Words.AnyLower(random)}}", definitionData, cancellationToken)).Value;

            var versionData = new GalleryImageVersionData(AzureLocation.WestEurope)
            {
                StorageProfile = new GalleryImageVersionStorageProfile { GallerySource = new GalleryArtifactVersionFullSource { Id = image } },
                PublishingProfile = new GalleryImageVersionPublishingProfile { TargetRegions = { new TargetRegion("West Europe") } },
            };
            var today = DateTime.UtcNow;
            var version = await definition.GetGalleryImageVersions()
                .CreateOrUpdateAsync(WaitUntil.Completed, $"{today:yyyy.M.d}", versionData, cancellationToken);
            return version.Value.Id;
        }
        """;

    private static string Handlers(Random random, string name) => $$"""
        public async Task<bool> Try{{name}}Async(GalleryImageResource definition, GalleryImageVersionData data)
        {
            var versions = definition.GetGalleryImageVersions();
            for (var patch = 0; patch < {{random.Next(2, 9)}}; patch++)
            {
                try
                {
                    if (await versions.ExistsAsync($"1.0.{patch}"))
                    {
                        continue;
                    }

                    data.PublishingProfile ??= new GalleryImageVersionPublishingProfile();
                    data.PublishingProfile.TargetRegions.Add(new TargetRegion(AzureLocation.{{Words.AnyRegion(random)}}));
                    await versions.CreateOrUpdateAsync(WaitUntil.Completed, $"1.0.{patch}", data);
                    return true;
                }
                catch (RequestFailedException exception) when (exception.Status == 409)
                {
                    Console.Error.WriteLine(exception.ErrorCode);
                }
                finally
                {
                    data.Tags["attempts"] = patch.ToString(CultureInfo.InvariantCulture);
                }
            }

            return false;
        }
        """;

    private static string Lambda(Random random, string name) => $$"""
        public async Task All{{name}}Async(GalleryImageResource definition, IReadOnlyList<ResourceIdentifier> images)
        {
            var home = AzureLocation.{{Words.AnyRegion(random)}};
            var versions = definition.GetGalleryImageVersions();
            var jobs = images.Select(async (image, index) =>
            {
                var data = new GalleryImageVersionData(home)
                {
                    StorageProfile = new GalleryImageVersionStorageProfile { GallerySource = new GalleryArtifactVersionFullSource { Id = image } },
                    PublishingProfile = new GalleryImageVersionPublishingProfile { TargetRegions = { new TargetRegion(home) } },
                };
                return await versions.CreateOrUpdateAsync(WaitUntil.Started, Name(index), data);
            });

            await Task.WhenAll(jobs);

            static string Name(int index) => $"{{random.Next(1, 9)}}.0.{index}";
        }
        """;

    private static string Identifiers(Random random, string name) => $$"""
        public async Task<ImageReference> Latest{{name}}Async(ArmClient client, string subscriptionId, string groupName)
        {
            var id = GalleryImageResource.CreateResourceIdentifier(subscriptionId, groupName, "contoso_{{Words.AnyLower(random)}}", "{{Words.AnyLower(random)}}");
            var definition = client.GetGalleryImageResource(id);
            GalleryImageVersionResource? latest = null;
            await foreach (var version in definition.GetGalleryImageVersions())
            {
                if (latest is null || string.CompareOrdinal(version.Data.Name, latest.Data.Name) > {{random.Next(0, 2)}})
                {
                    latest = version;
                }
            }

            return new ImageReference { Id = latest?.Id ?? definition.Id };
        }
        """;
}
