using Azure;
using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;

namespace GalleryAnalyzers.Tests.FakeAzure.SelfTests;

/// <summary>Each type of resource is created, read, listed, changed, deleted, and then gone.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public async Task A_gallery()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        Assert.Equal("contoso", (await gallery.GetAsync()).Value.Data.Name);
        Assert.Equal(GalleryProvisioningState.Succeeded, gallery.Data.ProvisioningState);
        Assert.Single(scene.Group.GetGalleries().GetAll());
        Assert.Single(scene.Client.GetDefaultSubscription().GetGalleries());

        await gallery.UpdateAsync(WaitUntil.Completed, new GalleryPatch { Description = "changed" });
        Assert.Equal("changed", (await gallery.GetAsync()).Value.Data.Description);

        await gallery.DeleteAsync(WaitUntil.Completed);
        await GoneAsync(() => gallery.GetAsync());
        Assert.Empty(scene.Group.GetGalleries().GetAll());
    }

    [Fact]
    public async Task A_definition()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        var definition = await scene.DefinitionAsync(gallery);
        Assert.Equal("sku-1", (await definition.GetAsync()).Value.Data.Identifier.Sku);
        Assert.Single(gallery.GetGalleryImages().GetAll());

        await definition.UpdateAsync(WaitUntil.Completed,
            new GalleryImagePatch { OSType = SupportedOperatingSystemType.Linux, Description = "changed" });
        Assert.Equal("changed", (await definition.GetAsync()).Value.Data.Description);

        await definition.DeleteAsync(WaitUntil.Completed);
        await GoneAsync(() => definition.GetAsync());
    }

    [Fact]
    public async Task A_version()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var version = await scene.VersionAsync(definition);
        Assert.Null((await version.GetAsync()).Value.Data.ReplicationStatus);
        Assert.Equal(AggregatedReplicationState.Completed,
            (await version.GetAsync(ReplicationStatusType.ReplicationStatus)).Value.Data.ReplicationStatus.AggregatedState);
        Assert.Single(definition.GetGalleryImageVersions().GetAll());

        var patch = new GalleryImageVersionPatch { PublishingProfile = version.Data.PublishingProfile };
        patch.PublishingProfile.TargetRegions.Add(new TargetRegion("North Europe"));
        await version.UpdateAsync(WaitUntil.Completed, patch);
        Assert.Equal(2, (await version.GetAsync()).Value.Data.PublishingProfile.TargetRegions.Count);

        await version.DeleteAsync(WaitUntil.Completed);
        await GoneAsync(() => version.GetAsync());
    }

    [Fact]
    public async Task An_application_and_its_version()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        var data = new GalleryApplicationData(AzureLocation.WestEurope) { SupportedOSType = SupportedOperatingSystemType.Linux };
        var application = (await gallery.GetGalleryApplications().CreateOrUpdateAsync(WaitUntil.Completed, "agent", data)).Value;
        Assert.Single(gallery.GetGalleryApplications().GetAll());

        await application.UpdateAsync(WaitUntil.Completed,
            new GalleryApplicationPatch { SupportedOSType = SupportedOperatingSystemType.Linux, Description = "changed" });
        Assert.Equal("changed", (await application.GetAsync()).Value.Data.Description);

        var versionData = new GalleryApplicationVersionData(AzureLocation.WestEurope)
        {
            PublishingProfile = new GalleryApplicationVersionPublishingProfile(new UserArtifactSource("https://contoso.example/agent.tar"))
            {
                ManageActions = new UserArtifactManagement("install.sh", "remove.sh"),
                TargetRegions = { new TargetRegion("West Europe") },
            },
        };
        var versions = application.GetGalleryApplicationVersions();
        var version = (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", versionData)).Value;
        Assert.Single(application.GetGalleryApplicationVersions().GetAll());
        await RefusedAsync(() => application.DeleteAsync(WaitUntil.Completed));

        await version.UpdateAsync(WaitUntil.Completed, new GalleryApplicationVersionPatch { Tags = { ["tier"] = "web" } });
        Assert.Equal("web", (await version.GetAsync()).Value.Data.Tags["tier"]);

        await version.DeleteAsync(WaitUntil.Completed);
        await GoneAsync(() => version.GetAsync());
        await application.DeleteAsync(WaitUntil.Completed);
        await GoneAsync(() => application.GetAsync());
    }

    [Fact]
    public async Task A_machine()
    {
        var scene = await Scene.CreateAsync();
        var machine = await scene.MachineAsync();
        Assert.Single(scene.Group.GetVirtualMachines().GetAll());

        await machine.UpdateAsync(WaitUntil.Completed, new VirtualMachinePatch { Tags = { ["tier"] = "web" } });
        Assert.Equal("web", (await machine.GetAsync()).Value.Data.Tags["tier"]);

        await machine.DeallocateAsync(WaitUntil.Completed);
        await machine.GeneralizeAsync();
        await machine.DeleteAsync(WaitUntil.Completed);
        await GoneAsync(() => machine.GetAsync());
    }

    [Fact]
    public async Task A_scale_set()
    {
        var scene = await Scene.CreateAsync();
        var scaleSet = await scene.ScaleSetAsync((await scene.ImageAsync()).Id);
        Assert.Single(scene.Group.GetVirtualMachineScaleSets().GetAll());

        await scaleSet.UpdateAsync(WaitUntil.Completed, new VirtualMachineScaleSetPatch { Sku = new ComputeSku { Capacity = 5 } });
        Assert.Equal(5, (await scaleSet.GetAsync()).Value.Data.Sku.Capacity);

        await scaleSet.DeleteAsync(WaitUntil.Completed);
        await GoneAsync(() => scaleSet.GetAsync());
    }

    [Fact]
    public async Task A_disk()
    {
        var scene = await Scene.CreateAsync();
        var disk = await scene.DiskAsync();
        Assert.Single(scene.Group.GetManagedDisks().GetAll());

        await disk.UpdateAsync(WaitUntil.Completed, new ManagedDiskPatch { DiskSizeGB = 64 });
        Assert.Equal(64, (await disk.GetAsync()).Value.Data.DiskSizeGB);

        await disk.DeleteAsync(WaitUntil.Completed);
        await GoneAsync(() => disk.GetAsync());
    }

    [Fact]
    public async Task A_snapshot()
    {
        var scene = await Scene.CreateAsync();
        var snapshot = await scene.SnapshotAsync();
        Assert.Single(scene.Group.GetSnapshots().GetAll());

        await snapshot.UpdateAsync(WaitUntil.Completed, new SnapshotPatch { Tags = { ["tier"] = "web" } });
        Assert.Equal("web", (await snapshot.GetAsync()).Value.Data.Tags["tier"]);

        await snapshot.DeleteAsync(WaitUntil.Completed);
        await GoneAsync(() => snapshot.GetAsync());
    }

    [Fact]
    public async Task A_managed_image()
    {
        var scene = await Scene.CreateAsync();
        var image = await scene.ImageAsync();
        Assert.Single(scene.Group.GetDiskImages().GetAll());

        await image.UpdateAsync(WaitUntil.Completed, new DiskImagePatch { Tags = { ["tier"] = "web" } });
        Assert.Equal("web", (await image.GetAsync()).Value.Data.Tags["tier"]);

        await image.DeleteAsync(WaitUntil.Completed);
        await GoneAsync(() => image.GetAsync());
    }

    [Fact]
    public async Task A_disk_encryption_set()
    {
        var scene = await Scene.CreateAsync();
        var set = await scene.EncryptionSetAsync("keys");
        Assert.Single(scene.Group.GetDiskEncryptionSets().GetAll());

        await set.UpdateAsync(WaitUntil.Completed, new DiskEncryptionSetPatch { Tags = { ["tier"] = "web" } });
        Assert.Equal("web", (await set.GetAsync()).Value.Data.Tags["tier"]);

        await set.DeleteAsync(WaitUntil.Completed);
        await GoneAsync(() => set.GetAsync());
    }

    [Fact]
    public async Task A_resource_group_with_all_that_is_in_it()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        Assert.True((await scene.Client.GetDefaultSubscription().GetResourceGroups().ExistsAsync("IMAGES")).Value);

        await scene.Group.DeleteAsync(WaitUntil.Completed);
        await GoneAsync(() => scene.Group.GetAsync());
        await GoneAsync(() => gallery.GetAsync());
    }

    private static async Task GoneAsync<T>(Func<Task<T>> get) =>
        Assert.Equal(404, (await Assert.ThrowsAsync<RequestFailedException>(get)).Status);

    private static async Task RefusedAsync<T>(Func<Task<T>> send) =>
        Assert.Equal("CannotDeleteResource", (await Assert.ThrowsAsync<RequestFailedException>(send)).ErrorCode);
}
