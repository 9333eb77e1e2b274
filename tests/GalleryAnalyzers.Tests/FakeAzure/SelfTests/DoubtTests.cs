using Azure;
using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using GalleryAnalyzers.FakeAzure;

namespace GalleryAnalyzers.Tests.FakeAzure.SelfTests;

/// <summary>What the documents leave open is refused in a strict run, and accepted in a lenient one.</summary>
public sealed class DoubtTests
{
    private static readonly Dictionary<Doubt, Func<Scene, Task>> Cases = new()
    {
        [Doubt.LeadingZeros] = async scene => await scene.VersionAsync(await scene.DefinitionAsync(), name: "01.0.0"),
        [Doubt.LettersOfOtherLanguages] = scene => scene.GalleryAsync("conträso"),
        [Doubt.DefinitionNameEndsWithUnderscore] = async scene => await scene.DefinitionAsync(await scene.GalleryAsync(), "web_"),
        [Doubt.ApplicationNameByResourceNameRules] = scene => ApplicationAsync(scene, "my_agent", 1),
        [Doubt.PeriodInEncryptionSetName] = scene => scene.EncryptionSetAsync("keys.1"),
        [Doubt.MoreThanFiftyReplicas] = scene =>
            VersionAsync(scene, data => data.PublishingProfile.TargetRegions[0].RegionalReplicaCount = 51),
        [Doubt.MoreThanThreeApplicationReplicas] = scene => ApplicationAsync(scene, "agent", 4),
        [Doubt.LunBeyond63] = async scene => await scene.VersionAsync(
            await scene.DefinitionAsync(), Scene.FromDisks((await scene.DiskAsync()).Id, (64, (await scene.SnapshotAsync()).Id))),
        [Doubt.NoTargetRegions] = scene => VersionAsync(scene, data => data.PublishingProfile.TargetRegions.Clear()),
        [Doubt.HomeRegionMissing] = scene => VersionAsync(scene, data => data.PublishingProfile.TargetRegions[0].Name = "northeurope"),
        [Doubt.RegionOfAnotherCloud] = scene => scene.GalleryAsync(data: new GalleryData("usgovvirginia")),
        [Doubt.UnknownFeature] = scene =>
            scene.DefinitionAsync(data => data.Features.Add(new GalleryImageFeature { Name = "IsFast", Value = "true" })),
        [Doubt.RecommendedBelowOne] = scene => scene.DefinitionAsync(data => data.Recommended =
            new RecommendedMachineConfiguration { Memory = new ResourceRange { Min = 0, Max = 8 } }),
        [Doubt.UnfinishedParent] = async scene =>
        {
            await scene.Group.GetGalleries().CreateOrUpdateAsync(WaitUntil.Started, "contoso", new GalleryData(AzureLocation.WestEurope));
            await scene.DefinitionAsync(scene.Client.GetGalleryResource(scene.Id("galleries/contoso")));
        },
        [Doubt.UnfinishedSource] = async scene =>
        {
            var definition = await scene.DefinitionAsync();
            var image = await scene.ImageAsync();
            await scene.Group.GetDiskImages().CreateOrUpdateAsync(WaitUntil.Started, "image", image.Data);
            await scene.VersionAsync(definition, Scene.FromWhole(image.Id));
        },
        [Doubt.CommunityInfoIncomplete] = scene => scene.GalleryAsync(data: new GalleryData(AzureLocation.WestEurope)
        {
            SharingProfile = new SharingProfile { Permission = GallerySharingPermissionType.Community },
        }),
        [Doubt.PermissionChange] = async scene =>
        {
            await scene.GalleryAsync();
            await scene.GalleryAsync(data: new GalleryData(AzureLocation.WestEurope)
            {
                SharingProfile = new SharingProfile { Permission = GallerySharingPermissionType.Groups },
            });
        },
        [Doubt.RegionRemoved] = async scene =>
        {
            var definition = await scene.DefinitionAsync();
            var image = await scene.ImageAsync();
            await scene.VersionAsync(definition, Scene.FromWhole(image.Id, "westeurope", "northeurope"));
            await scene.VersionAsync(definition, Scene.FromWhole(image.Id, "westeurope"));
        },
        [Doubt.MachineNotGeneralized] = async scene =>
            await scene.VersionAsync(await scene.DefinitionAsync(), Scene.FromWhole((await scene.MachineAsync()).Id)),
        [Doubt.ZonesUnknown] = scene => VersionAsync(scene, data => data.PublishingProfile.TargetRegions.Add(
            new TargetRegion("swedensouth") { StorageAccountType = ImageStorageAccountType.StandardZrs })),
    };

    public static TheoryData<string> Names => [.. Enum.GetNames<Doubt>()];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_accepted_or_refused_as_the_run_says(string name)
    {
        var doubt = Enum.Parse<Doubt>(name);
        await Cases[doubt](await Scene.CreateAsync(FakeAzureOptions.Lenient));
        await Cases[doubt](await Scene.CreateAsync(FakeAzureOptions.Strict.Accepting(doubt, Doubt.RegionOfAnotherCloud)));

        var strict = await Scene.CreateAsync(FakeAzureOptions.Lenient.Refusing(doubt));
        await Assert.ThrowsAsync<RequestFailedException>(() => Cases[doubt](strict));
        Assert.Single(strict.Cloud.Exchanges[^1].Refusals.DistinctBy(refusal => refusal.Source));
    }

    private static async Task VersionAsync(Scene scene, Action<GalleryImageVersionData> change) =>
        await scene.VersionAsync(await scene.DefinitionAsync(), change);

    private static Task ApplicationAsync(Scene scene, string name, int replicas) => ApplicationScene.VersionAsync(
        scene, name, change: data => data.PublishingProfile.TargetRegions[0].RegionalReplicaCount = replicas);
}
