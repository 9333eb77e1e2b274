using Azure;
using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using GalleryAnalyzers.FakeAzure.Resources;
using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.FakeAzure.SelfTests;

/// <summary>The rows about a version's name, regions and what it stays.</summary>
public sealed class VersionRefusalTests
{
    [Fact, Trait(Refused.Trait, "S25")]
    public async Task S25_Zones_where_there_are_none()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        await Refused.WithAsync("S25", () => scene.VersionAsync(definition, data => Zoned(data, "westus")));
        await scene.VersionAsync(definition, data => Zoned(data, "westus2"));

        static void Zoned(GalleryImageVersionData data, string region) => data.PublishingProfile.TargetRegions.Add(
            new TargetRegion(region) { StorageAccountType = ImageStorageAccountType.StandardZrs });
    }

    [Fact, Trait(Refused.Trait, "S26")]
    public async Task S26_A_region_that_is_none()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        await Refused.WithAsync("S26", () => scene.VersionAsync(definition, data => data.Location = new AzureLocation("europa")), "europa");
        await scene.VersionAsync(definition);
    }

    [Fact, Trait(Refused.Trait, "S27")]
    public async Task S27_A_version_of_no_definition()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        var definition = scene.Client.GetGalleryImageResource(scene.Id("galleries/contoso/images/web"));
        await Refused.WithAsync("S27", () => scene.VersionAsync(definition), "contoso/web");
        await scene.VersionAsync(await scene.DefinitionAsync(gallery));
    }

    [Fact, Trait(Refused.Trait, "S30")]
    public async Task S30_Regions_without_the_own_one()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var image = await scene.ImageAsync();
        await Refused.WithAsync("S30", () => scene.VersionAsync(definition, Scene.FromWhole(image.Id, "northeurope")), "northeurope",
            "westeurope");
        await scene.VersionAsync(definition, Scene.FromWhole(image.Id, "northeurope", "West Europe"));
    }

    [Fact, Trait(Refused.Trait, "S31")]
    public async Task S31_No_replica_at_all()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        await Refused.WithAsync("S31", () =>
            scene.VersionAsync(definition, data => data.PublishingProfile.TargetRegions[0].RegionalReplicaCount = 0),
            0, "galleryImageVersion.properties.publishingProfile.targetRegions.regionalReplicaCount", 1, 50);
        await scene.VersionAsync(definition, data => data.PublishingProfile.TargetRegions[0].RegionalReplicaCount = 1);
    }

    [Fact, Trait(Refused.Trait, "S33")]
    public async Task S33_Another_source_for_a_disk()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var (one, other) = (await scene.SnapshotAsync("one"), await scene.SnapshotAsync("other"));
        await scene.VersionAsync(definition, Scene.FromDisks(one.Id));
        await Refused.WithAsync("S33", () => scene.VersionAsync(definition, Scene.FromDisks(other.Id)), "osDiskImage");
        await scene.VersionAsync(definition, Scene.FromDisks(one.Id));
    }

    [Fact, Trait(Refused.Trait, "S49")]
    public async Task S49_A_name_that_is_no_version()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        foreach (var name in new[] { "1.0", "v1.0.0", "1.0.0-beta", "1.0.0.0", "1..0", "01.0.0", "7.9.2201041542" })
            await Refused.WithAsync("S49", () => scene.VersionAsync(definition, name: name));

        await scene.VersionAsync(definition, name: "2026.115.1200");
    }

    [Fact, Trait(Refused.Trait, "S60")]
    public async Task S60_A_region_twice()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var image = await scene.ImageAsync();
        await Refused.WithAsync("S60", () => scene.VersionAsync(definition, Scene.FromWhole(image.Id, "West Europe", "westeurope")));
        await scene.VersionAsync(definition, Scene.FromWhole(image.Id, "West Europe", "North Europe"));
    }

    [Fact, Trait(Refused.Trait, "S61")]
    public async Task S61_A_data_disk_is_added()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var (os, data) = (await scene.SnapshotAsync("os"), await scene.SnapshotAsync("data"));
        await scene.VersionAsync(definition, Scene.FromDisks(os.Id));
        await Refused.WithAsync("S61", () => scene.VersionAsync(definition, Scene.FromDisks(os.Id, (0, data.Id))));
        await scene.VersionAsync(definition, Scene.FromDisks(os.Id, (0, data.Id)), "1.0.1");
    }

    [Fact, Trait(Refused.Trait, "N01")]
    public async Task N01_A_source_too_large_to_replicate()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var large = await scene.DiskAsync("large", data => data.DiskSizeGB = 2520);
        var operation = await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Started, "1.0.0",
            Scene.FromDisks(large.Id));

        var exception = await Assert.ThrowsAsync<RequestFailedException>(async () => await operation.WaitForCompletionAsync());
        var row = AzureError.All.Single(error => error.Row == "N01");
        Assert.StartsWith(row.Message, exception.Message, StringComparison.Ordinal);

        var small = await scene.DiskAsync("small", data => data.DiskSizeGB = 2048);
        await scene.VersionAsync(definition, Scene.FromDisks(small.Id), "1.0.1");
    }

    [Fact, Trait(Refused.Trait, "N02")]
    public async Task N02_A_version_that_is_being_deleted()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var version = await scene.VersionAsync(definition);
        await version.DeleteAsync(WaitUntil.Started);

        await Refused.WithAsync("N02", () => scene.VersionAsync(definition), "1.0.0");
        scene.Cloud.Clock.Advance(scene.Cloud.Options.OperationTime);
        await scene.VersionAsync(definition);
    }

    [Fact, Trait(Refused.Trait, "N04")]
    public async Task N04_A_version_that_is_kept_to_the_end_of_its_life()
    {
        var scene = await Scene.CreateAsync();
        var end = scene.Cloud.Clock.Now.AddDays(30);
        var version = await scene.VersionAsync(await scene.DefinitionAsync(), data => data.PublishingProfile.EndOfLifeOn = end);

        // This SDK has no member for it; a client with a newer one has set it.
        scene.Cloud.Store.Find(version.Id)!.Body.Put("properties.safetyProfile.blockDeletionBeforeEndOfLife", true);

        await Refused.WithAsync("N04", () => version.DeleteAsync(WaitUntil.Completed));
        scene.Cloud.Clock.Set(end.AddDays(1));
        await version.DeleteAsync(WaitUntil.Completed);
    }
}
