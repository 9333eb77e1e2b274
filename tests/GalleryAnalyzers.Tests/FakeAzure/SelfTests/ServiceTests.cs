using Azure;
using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using GalleryAnalyzers.FakeAzure;

namespace GalleryAnalyzers.Tests.FakeAzure.SelfTests;

/// <summary>How the service behaves that no row is about: what takes its time, lists, ids, sharing.</summary>
public sealed class ServiceTests
{
    [Fact]
    public async Task What_was_begun_is_under_way_until_its_time_is_over()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var image = await scene.ImageAsync();
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Started, "1.0.0", Scene.FromWhole(image.Id));
        var id = scene.Id("galleries/contoso/images/web/versions/1.0.0");
        Assert.Equal(GalleryProvisioningState.Creating, (await StateAsync()).ProvisioningState);

        await Assert.ThrowsAsync<RequestFailedException>(() => scene.MachineAsync(id));
        scene.Cloud.Clock.Advance(scene.Cloud.Options.OperationTime);
        Assert.Equal(GalleryProvisioningState.Succeeded, (await StateAsync()).ProvisioningState);
        await scene.MachineAsync(id);

        async Task<GalleryImageVersionData> StateAsync() => (await scene.Client.GetGalleryImageVersionResource(id).GetAsync()).Value.Data;
    }

    [Fact]
    public async Task Who_waits_finds_it_finished()
    {
        var scene = await Scene.CreateAsync();
        var operation = await scene.Group.GetGalleries().CreateOrUpdateAsync(WaitUntil.Started, "contoso",
            new GalleryData(AzureLocation.WestEurope));
        Assert.False(operation.HasCompleted);
        Assert.Equal("contoso", (await operation.WaitForCompletionAsync()).Value.Data.Name);
    }

    [Fact]
    public async Task A_gallery_is_not_deleted_while_its_definition_is_being_deleted()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        var definition = await scene.DefinitionAsync(gallery);
        var deletion = await definition.DeleteAsync(WaitUntil.Started);

        await Assert.ThrowsAsync<RequestFailedException>(() => gallery.DeleteAsync(WaitUntil.Completed));
        await deletion.WaitForCompletionResponseAsync();
        await gallery.DeleteAsync(WaitUntil.Completed);
    }

    [Fact]
    public async Task It_answers_calls_that_do_not_wait_in_a_task()
    {
        var group = (await Scene.CreateAsync()).Group;
        var gallery = group.GetGalleries().CreateOrUpdate(WaitUntil.Completed, "contoso", new GalleryData(AzureLocation.WestEurope)).Value;
        gallery.Delete(WaitUntil.Completed);
        Assert.Empty(group.GetGalleries().GetAll());
    }

    [Fact]
    public async Task Ids_have_no_case()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        var shouted = new ResourceIdentifier(gallery.Id.ToString().ToUpperInvariant());
        Assert.Equal("contoso", (await scene.Client.GetGalleryResource(shouted).GetAsync()).Value.Data.Name);
    }

    [Fact]
    public async Task Long_lists_come_in_pages()
    {
        var scene = await Scene.CreateAsync(FakeAzureOptions.Strict with { PageSize = 2 });
        foreach (var name in new[] { "a", "b", "c", "d", "e" })
            await scene.DiskAsync(name);

        Assert.Equal(["a", "b", "c", "d", "e"], scene.Group.GetManagedDisks().GetAll().Select(disk => disk.Data.Name));
        Assert.Equal(3, scene.Group.GetManagedDisks().GetAll().AsPages().Count());
    }

    [Fact]
    public async Task A_gallery_is_shared_and_reset()
    {
        var scene = await Scene.CreateAsync();
        var data = new GalleryData(AzureLocation.WestEurope)
        {
            SharingProfile = new SharingProfile { Permission = GallerySharingPermissionType.Groups },
        };
        var gallery = await scene.GalleryAsync(data: data);
        var update = new SharingUpdate(SharingUpdateOperationType.Add)
        {
            Groups = { new SharingProfileGroup { GroupType = SharingProfileGroupType.Subscriptions, Ids = { Scene.OtherSubscription } } },
        };
        await gallery.UpdateSharingProfileAsync(WaitUntil.Completed, update);
        Assert.Equal([Scene.OtherSubscription], (await gallery.GetAsync()).Value.Data.SharingProfile.Groups.Single().Ids);

        await gallery.UpdateSharingProfileAsync(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.Reset));
        Assert.Empty((await gallery.GetAsync()).Value.Data.SharingProfile.Groups);
    }

    [Fact]
    public async Task A_private_gallery_is_not_shared()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        await Assert.ThrowsAsync<RequestFailedException>(() =>
            gallery.UpdateSharingProfileAsync(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.EnableCommunity)));
    }

    [Fact]
    public async Task All_that_is_wrong_is_kept_though_the_first_is_told()
    {
        var scene = await Scene.CreateAsync();
        await Assert.ThrowsAsync<RequestFailedException>(() => scene.GalleryAsync("contoso-", new GalleryData("nowhere")));
        Assert.Equal(["S02", "S01", "S04"], scene.Cloud.Exchanges[^1].Refusals.Select(refusal => refusal.Source));
    }

    [Fact]
    public async Task The_SDK_sends_these_versions_of_the_interface()
    {
        var scene = await Scene.CreateAsync();
        await scene.GalleryAsync();
        await scene.DiskAsync();
        await scene.ImageAsync();
        Assert.Equal(
            ["2022-09-01", "2022-03-03", "2023-04-02", "2023-07-01"],
            scene.Cloud.Exchanges.Where(exchange => exchange.Method == "PUT").Select(exchange =>
                exchange.Uri.Query.Replace("?api-version=", "", StringComparison.Ordinal)));
    }
}
