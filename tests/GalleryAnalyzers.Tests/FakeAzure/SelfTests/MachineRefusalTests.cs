using System.Collections.Immutable;
using Azure.Core;
using Azure.ResourceManager.Compute.Models;
using GalleryAnalyzers.FakeAzure;

namespace GalleryAnalyzers.Tests.FakeAzure.SelfTests;

/// <summary>The rows about machines, scale sets and disks that an image is put on.</summary>
public sealed class MachineRefusalTests
{
    [Fact, Trait(Refused.Trait, "S63")]
    public async Task S63_An_image_of_another_tenant()
    {
        const string tenant = "99999999-8888-7777-6666-555555555555";
        var scene = await Scene.CreateAsync(FakeAzureOptions.Strict with
        {
            Tenants = ImmutableDictionary<string, string>.Empty.Add(Scene.OtherSubscription, tenant),
        });
        var other = await Scene.CreateAsync(scene.Cloud, Scene.OtherSubscription);
        var version = await other.VersionAsync(await other.DefinitionAsync());
        await Refused.WithAsync("S63", () => scene.MachineAsync(version.Id), version.Id, FakeCloud.DefaultTenant, Scene.OtherSubscription);
        await other.MachineAsync(version.Id);
    }

    [Fact, Trait(Refused.Trait, "S64")]
    public async Task S64_A_version_in_another_region()
    {
        var scene = await Scene.CreateAsync();
        var version = await scene.VersionAsync(await scene.DefinitionAsync());
        await Refused.WithAsync("S64", () => scene.MachineAsync(version.Id, data => data.Location = AzureLocation.NorthEurope),
            version.Id, "northeurope");
        await scene.MachineAsync(version.Id);
    }

    [Fact, Trait(Refused.Trait, "S65")]
    public async Task S65_A_login_for_a_specialized_image()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync(data => data.OSState = OperatingSystemStateType.Specialized);
        var version = await scene.VersionAsync(definition, Scene.FromDisks((await scene.DiskAsync()).Id));
        await Refused.WithAsync("S65", () => scene.MachineAsync(version.Id));
        await scene.MachineAsync(version.Id, data => data.OSProfile = null);
    }

    [Fact, Trait(Refused.Trait, "S66")]
    public async Task S66_No_login_for_a_generalized_image()
    {
        var scene = await Scene.CreateAsync();
        var version = await scene.VersionAsync(await scene.DefinitionAsync());
        await Refused.WithAsync("S66", () => scene.MachineAsync(version.Id, data => data.OSProfile = null));
        await scene.MachineAsync(version.Id);
    }

    [Fact, Trait(Refused.Trait, "S68")]
    public async Task S68_A_scale_set_gets_a_specialized_image()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        var generalized = await scene.VersionAsync(await scene.DefinitionAsync(gallery));
        var definition = await scene.DefinitionAsync(gallery, "special", data =>
        {
            data.Identifier = new GalleryImageIdentifier("Contoso", "Web", "special");
            data.OSState = OperatingSystemStateType.Specialized;
        });
        var specialized = await scene.VersionAsync(definition, Scene.FromDisks((await scene.DiskAsync()).Id));

        await scene.ScaleSetAsync(generalized.Id);
        await Refused.WithAsync("S68", () => scene.ScaleSetAsync(specialized.Id), "fleet");
        await scene.ScaleSetAsync((await scene.VersionAsync(await gallery.GetGalleryImageAsync("web"), name: "1.0.1")).Id);
    }

    [Fact, Trait(Refused.Trait, "S69")]
    public async Task S69_An_image_encrypted_in_another_subscription()
    {
        var scene = await Scene.CreateAsync();
        var other = await Scene.CreateAsync(scene.Cloud, Scene.OtherSubscription);
        var set = await other.EncryptionSetAsync("keys");
        var version = await other.VersionAsync(await other.DefinitionAsync(), data => data.PublishingProfile.TargetRegions[0].Encryption =
            new EncryptionImages { OSDiskImage = new OSDiskImageEncryption { DiskEncryptionSetId = set.Id } });

        await Refused.WithAsync("S69", () => scene.MachineAsync(version.Id), set.Id, version.Id, Scene.OtherSubscription,
            FakeCloud.DefaultSubscription);
        await other.MachineAsync(version.Id);
    }

    [Fact, Trait(Refused.Trait, "S71")]
    public async Task S71_A_disk_from_a_LUN_that_the_image_does_not_have()
    {
        var scene = await Scene.CreateAsync();
        var (os, logs) = (await scene.SnapshotAsync("os"), await scene.SnapshotAsync("logs"));
        var version = await scene.VersionAsync(await scene.DefinitionAsync(), Scene.FromDisks(os.Id, (0, logs.Id)));
        await Refused.WithAsync("S71", () => FromImageAsync(1));
        await FromImageAsync(0);

        Task FromImageAsync(int lun) => scene.DiskAsync("copy", data => data.CreationData = new DiskCreationData(DiskCreateOption.FromImage)
        {
            GalleryImageReference = new ImageDiskReference { Id = version.Id, Lun = lun },
        });
    }

    [Fact, Trait(Refused.Trait, "N05")]
    public async Task N05_No_version_that_can_be_the_latest()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        await scene.VersionAsync(definition, data => data.PublishingProfile.IsExcludedFromLatest = true);
        await Refused.WithAsync("N05", () => scene.MachineAsync(definition.Id), definition.Id);
        await scene.VersionAsync(definition, name: "1.0.1");
        await scene.MachineAsync(definition.Id);
    }

    [Fact, Trait(Refused.Trait, "N06")]
    public async Task N06_No_version_in_the_region()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        await scene.VersionAsync(definition);
        await Refused.WithAsync("N06", () => scene.MachineAsync(definition.Id, data => data.Location = AzureLocation.NorthEurope), "web",
            "northeurope");
        await scene.MachineAsync(definition.Id);
    }
}
