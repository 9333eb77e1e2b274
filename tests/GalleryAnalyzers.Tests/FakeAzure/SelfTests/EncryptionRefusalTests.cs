using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using GalleryAnalyzers.FakeAzure;

namespace GalleryAnalyzers.Tests.FakeAzure.SelfTests;

/// <summary>The rows about the encryption of a version's disks.</summary>
public sealed class EncryptionRefusalTests
{
    [Fact, Trait(Refused.Trait, "S46")]
    public async Task S46_A_set_of_another_subscription()
    {
        var (scene, definition) = await SceneAsync();
        var other = await Scene.CreateAsync(scene.Cloud, Scene.OtherSubscription);
        var set = await other.EncryptionSetAsync("keys");
        await RefusedAsync("S46", scene, definition, data => EncryptOS(data, 0, set.Id), set.Id, FakeCloud.DefaultSubscription);
        await AcceptedAsync(scene, definition, data => EncryptOS(data, 0, scene.Id("diskEncryptionSets/keys")));
    }

    [Fact, Trait(Refused.Trait, "S62")]
    public async Task S62_A_set_of_another_subscription_for_a_data_disk()
    {
        var (scene, definition) = await SceneAsync();
        var other = await Scene.CreateAsync(scene.Cloud, Scene.OtherSubscription);
        var set = await other.EncryptionSetAsync("keys");
        await RefusedAsync("S62", scene, definition, data => EncryptData(data, 0, 9, set.Id), set.Id, FakeCloud.DefaultSubscription);
        await AcceptedAsync(scene, definition, data => EncryptData(data, 0, 9, scene.Id("diskEncryptionSets/keys")));
    }

    [Fact, Trait(Refused.Trait, "S48")]
    public async Task S48_A_set_that_is_not_there()
    {
        var (scene, definition) = await SceneAsync();
        var id = scene.Id("diskEncryptionSets/others");
        await RefusedAsync("S48", scene, definition, data => EncryptOS(data, 0, id), id);
        await scene.EncryptionSetAsync("others");
        await AcceptedAsync(scene, definition, data => EncryptOS(data, 0, id));
    }

    [Fact, Trait(Refused.Trait, "S50")]
    public async Task S50_The_id_of_no_set_for_a_data_disk()
    {
        var (scene, definition) = await SceneAsync();
        await RefusedAsync("S50", scene, definition, data => EncryptData(data, 0, 0, scene.Id("diskEncryptionSet/keys")));
        await AcceptedAsync(scene, definition, data => EncryptData(data, 0, 0, scene.Id("diskEncryptionSets/keys")));
    }

    [Fact, Trait(Refused.Trait, "S51")]
    public async Task S51_The_id_of_no_set_for_the_OS_disk()
    {
        var (scene, definition) = await SceneAsync();
        await RefusedAsync("S51", scene, definition, data => EncryptOS(data, 0, scene.Id("disks/keys")));
        await AcceptedAsync(scene, definition, data => EncryptOS(data, 0, scene.Id("diskEncryptionSets/keys")));
    }

    [Fact, Trait(Refused.Trait, "S52")]
    public async Task S52_A_LUN_is_encrypted_afterwards()
    {
        var (scene, definition) = await SceneAsync();
        await AcceptedAsync(scene, definition, data => EncryptData(data, 0, 0, scene.Id("diskEncryptionSets/keys")));
        await RefusedAsync("S52", scene, definition, data =>
        {
            EncryptData(data, 0, 0, scene.Id("diskEncryptionSets/keys"));
            EncryptData(data, 0, 9, scene.Id("diskEncryptionSets/keys"));
        }, 9, "westeurope");
        await AcceptedAsync(scene, definition, data => EncryptData(data, 0, 0, scene.Id("diskEncryptionSets/keys")));
    }

    [Fact, Trait(Refused.Trait, "S55")]
    public async Task S55_The_OS_disk_is_encrypted_in_one_region_only()
    {
        var (scene, definition) = await SceneAsync();
        var (keys, others) = (scene.Id("diskEncryptionSets/keys"), (await scene.EncryptionSetAsync("north", "northeurope")).Id);
        await RefusedAsync("S55", scene, definition, data => EncryptOS(AlsoNorth(data), 0, keys), "northeurope", keys, "westeurope");
        await AcceptedAsync(scene, definition, data =>
        {
            EncryptOS(AlsoNorth(data), 0, keys);
            EncryptOS(data, 1, others);
        });
    }

    [Fact, Trait(Refused.Trait, "S56")]
    public async Task S56_A_data_disk_is_encrypted_in_one_region_only()
    {
        var (scene, definition) = await SceneAsync();
        var (keys, others) = (scene.Id("diskEncryptionSets/keys"), (await scene.EncryptionSetAsync("north", "northeurope")).Id);
        await RefusedAsync("S56", scene, definition, data => EncryptData(AlsoNorth(data), 0, 9, keys), 9, "northeurope", keys,
            "westeurope");
        await AcceptedAsync(scene, definition, data =>
        {
            EncryptData(AlsoNorth(data), 0, 9, keys);
            EncryptData(data, 1, 9, others);
        });
    }

    [Fact, Trait(Refused.Trait, "S57")]
    public async Task S57_A_LUN_that_the_image_does_not_have()
    {
        var (scene, definition) = await SceneAsync();
        await RefusedAsync("S57", scene, definition, data => EncryptData(data, 0, 5, scene.Id("diskEncryptionSets/keys")), 5);
        await AcceptedAsync(scene, definition, data => EncryptData(data, 0, 9, scene.Id("diskEncryptionSets/keys")));
    }

    [Fact, Trait(Refused.Trait, "S58")]
    public async Task S58_A_LUN_is_encrypted_twice()
    {
        var (scene, definition) = await SceneAsync();
        await RefusedAsync("S58", scene, definition, data =>
        {
            EncryptData(data, 0, 9, scene.Id("diskEncryptionSets/keys"));
            EncryptData(data, 0, 9, scene.Id("diskEncryptionSets/keys"));
        }, 9, "westeurope");
        await AcceptedAsync(scene, definition, data => EncryptData(data, 0, 9, scene.Id("diskEncryptionSets/keys")));
    }

    [Fact, Trait(Refused.Trait, "N03")]
    public async Task N03_A_version_as_the_source_of_an_encrypted_one()
    {
        var (scene, definition) = await SceneAsync();
        var source = await scene.VersionAsync(definition, name: "0.9.0");
        var encrypted = Scene.FromWhole(source.Id);
        EncryptOS(encrypted, 0, scene.Id("diskEncryptionSets/keys"));
        await Refused.WithAsync("N03", () => scene.VersionAsync(definition, encrypted), source.Id);
        await scene.VersionAsync(definition, Scene.FromWhole(source.Id));
    }

    private static async Task<(Scene Scene, GalleryImageResource Definition)> SceneAsync()
    {
        var scene = await Scene.CreateAsync();
        await scene.EncryptionSetAsync("keys");
        foreach (var name in new[] { "os", "zero", "nine" })
            await scene.SnapshotAsync(name);

        return (scene, await scene.DefinitionAsync());
    }

    private static GalleryImageVersionData Data(Scene scene, Action<GalleryImageVersionData> change)
    {
        var data = Scene.FromDisks(scene.Id("snapshots/os"), (0, scene.Id("snapshots/zero")), (9, scene.Id("snapshots/nine")));
        change(data);
        return data;
    }

    private static Task RefusedAsync(
        string row, Scene scene, GalleryImageResource definition, Action<GalleryImageVersionData> change, params object?[] values) =>
        Refused.WithAsync(row, () => scene.VersionAsync(definition, Data(scene, change)), values);

    private static Task AcceptedAsync(Scene scene, GalleryImageResource definition, Action<GalleryImageVersionData> change) =>
        scene.VersionAsync(definition, Data(scene, change));

    private static GalleryImageVersionData AlsoNorth(GalleryImageVersionData data)
    {
        data.PublishingProfile.TargetRegions.Add(new TargetRegion("northeurope"));
        return data;
    }

    private static void EncryptOS(GalleryImageVersionData data, int region, ResourceIdentifier set) =>
        EncryptionOf(data, region).OSDiskImage = new OSDiskImageEncryption { DiskEncryptionSetId = set };

    private static void EncryptData(GalleryImageVersionData data, int region, int lun, ResourceIdentifier set) =>
        EncryptionOf(data, region).DataDiskImages.Add(new DataDiskImageEncryption(lun) { DiskEncryptionSetId = set });

    private static EncryptionImages EncryptionOf(GalleryImageVersionData data, int region) =>
        data.PublishingProfile.TargetRegions[region].Encryption ??= new EncryptionImages();
}
