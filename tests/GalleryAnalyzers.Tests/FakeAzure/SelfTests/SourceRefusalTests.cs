using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using GalleryAnalyzers.FakeAzure;

namespace GalleryAnalyzers.Tests.FakeAzure.SelfTests;

/// <summary>The rows about what a version is made from.</summary>
public sealed class SourceRefusalTests
{
    [Fact, Trait(Refused.Trait, "S32")]
    public async Task S32_A_source_in_another_region()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var (far, near) = (await scene.ImageAsync("far", data => data.Location = AzureLocation.NorthEurope),
            await scene.ImageAsync("near"));
        await Refused.WithAsync("S32", () => scene.VersionAsync(definition, Scene.FromWhole(far.Id)), far.Id);
        await Refused.WithAsync("S32", () => scene.VersionAsync(definition, Scene.FromWhole(scene.Id("images/none"))),
            scene.Id("images/none"));
        await scene.VersionAsync(definition, Scene.FromWhole(near.Id));
    }

    [Fact, Trait(Refused.Trait, "S34")]
    public async Task S34_A_LUN_twice()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var (os, one, other) = (await scene.SnapshotAsync("os"), await scene.SnapshotAsync("one"), await scene.SnapshotAsync("other"));
        await Refused.WithAsync("S34", () => scene.VersionAsync(definition, Scene.FromDisks(os.Id, (0, one.Id), (0, other.Id))));
        await scene.VersionAsync(definition, Scene.FromDisks(os.Id, (0, one.Id), (1, other.Id)));
    }

    [Fact, Trait(Refused.Trait, "S35")]
    public async Task S35_A_source_twice()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var (os, one, other) = (await scene.SnapshotAsync("os"), await scene.SnapshotAsync("one"), await scene.SnapshotAsync("other"));
        await Refused.WithAsync("S35", () => scene.VersionAsync(definition, Scene.FromDisks(os.Id, (0, one.Id), (1, one.Id))));
        await scene.VersionAsync(definition, Scene.FromDisks(os.Id, (0, one.Id), (1, other.Id)));
    }

    [Fact, Trait(Refused.Trait, "S36")]
    public async Task S36_An_id_that_is_none()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var disk = await scene.DiskAsync();
        var broken = new ResourceIdentifier(disk.Id.ToString().TrimStart('/'));
        await Refused.WithAsync("S36", () => scene.VersionAsync(definition, Scene.FromDisks(broken)),
            broken, "osDiskImage", "{subscriptionId}", "{resourceProviderNamespace}");
        await scene.VersionAsync(definition, Scene.FromDisks(disk.Id));
    }

    [Fact, Trait(Refused.Trait, "S37")]
    public async Task S37_A_disk_as_the_source_of_all()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var disk = await scene.DiskAsync();
        await Refused.WithAsync("S37", () => scene.VersionAsync(definition, Scene.FromWhole(disk.Id)), disk.Id);
        await scene.VersionAsync(definition, Scene.FromWhole((await scene.ImageAsync()).Id));
    }

    [Fact, Trait(Refused.Trait, "S38")]
    public async Task S38_An_image_as_the_source_of_a_disk()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var image = await scene.ImageAsync();
        await Refused.WithAsync("S38", () => scene.VersionAsync(definition, Scene.FromDisks(image.Id)), image.Id);
        await scene.VersionAsync(definition, Scene.FromDisks((await scene.DiskAsync()).Id));
    }

    [Fact, Trait(Refused.Trait, "S39")]
    public async Task S39_A_machine_that_was_not_generalized()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var machine = await scene.MachineAsync();
        await Refused.WithAsync("S39", () => scene.VersionAsync(definition, Scene.FromWhole(machine.Id)), machine.Id, "Generalized",
            "Specialized");
        await machine.GeneralizeAsync();
        await scene.VersionAsync(definition, Scene.FromWhole(machine.Id));
    }

    [Fact, Trait(Refused.Trait, "S67")]
    public async Task S67_A_generalized_image_for_a_specialized_definition()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync(data => data.OSState = OperatingSystemStateType.Specialized);
        var image = await scene.ImageAsync();
        await Refused.WithAsync("S67", () => scene.VersionAsync(definition, Scene.FromWhole(image.Id)), image.Id);
        await scene.VersionAsync(definition, Scene.FromWhole((await scene.MachineAsync()).Id));
    }

    [Fact, Trait(Refused.Trait, "S40")]
    public async Task S40_An_image_of_another_generation()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var image = await scene.ImageAsync("old", data => data.HyperVGeneration = HyperVGeneration.V1);
        await Refused.WithAsync("S40", () => scene.VersionAsync(definition, Scene.FromWhole(image.Id)), image.Id, "V1", "V2");
        await scene.VersionAsync(definition);
    }

    [Fact, Trait(Refused.Trait, "S41")]
    public async Task S41_A_disk_of_another_system()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var disk = await scene.DiskAsync("windows", data =>
            (data.OSType, data.HyperVGeneration) = (SupportedOperatingSystemType.Windows, HyperVGeneration.V2));
        await Refused.WithAsync("S41", () => scene.VersionAsync(definition, Scene.FromDisks(disk.Id)), disk.Id, "Windows", "Linux");
        await scene.VersionAsync(definition);
    }

    [Fact, Trait(Refused.Trait, "S42")]
    public async Task S42_A_machine_with_an_ephemeral_disk() => await MachineAsync("S42",
        data => data.StorageProfile.OSDisk.DiffDiskSettings = new DiffDiskSettings { Option = DiffDiskOption.Local });

    [Fact, Trait(Refused.Trait, "S43")]
    public async Task S43_A_machine_with_an_ultra_disk() => await MachineAsync("S43",
        data => data.StorageProfile.DataDisks.Add(new VirtualMachineDataDisk(0, DiskCreateOptionType.Empty)
        {
            Name = "fast",
            ManagedDisk = new VirtualMachineManagedDisk { StorageAccountType = StorageAccountType.UltraSsdLrs },
        }),
        "fast");

    [Fact, Trait(Refused.Trait, "S44")]
    public async Task S44_A_machine_whose_disk_is_a_blob() => await MachineAsync("S44",
        data => data.StorageProfile.OSDisk.VhdUri = new Uri("https://contoso.blob.example/vhds/os.vhd"));

    private static async Task MachineAsync(string row, Action<VirtualMachineData> change, params object[] values)
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync(data => data.OSState = OperatingSystemStateType.Specialized);
        var (wrong, right) = (await scene.MachineAsync("wrong", change), await scene.MachineAsync("right"));
        await Refused.WithAsync(row, () => scene.VersionAsync(definition, Scene.FromWhole(wrong.Id)), [wrong.Id, .. values]);
        await scene.VersionAsync(definition, Scene.FromWhole(right.Id));
    }

    [Fact, Trait(Refused.Trait, "S45")]
    public async Task S45_Too_many_versions_from_one_source()
    {
        var scene = await Scene.CreateAsync(FakeAzureOptions.Strict with { SourceRequestsPerHour = 2 });
        var definition = await scene.DefinitionAsync();
        var image = await scene.ImageAsync();
        await scene.VersionAsync(definition, name: "1.0.0");
        await scene.VersionAsync(definition, name: "1.0.1");

        await Refused.WithAsync("S45", () => scene.VersionAsync(definition, name: "1.0.2"), image.Id);
        scene.Cloud.Clock.Advance(TimeSpan.FromHours(1));
        await scene.VersionAsync(definition, name: "1.0.2");
    }

    [Fact, Trait(Refused.Trait, "S47")]
    public async Task S47_An_encrypted_source_of_another_subscription()
    {
        var scene = await Scene.CreateAsync();
        var other = await Scene.CreateAsync(scene.Cloud, Scene.OtherSubscription);
        var definition = await scene.DefinitionAsync();
        var disk = await other.DiskAsync("encrypted", data =>
            data.Encryption = new DiskEncryption { DiskEncryptionSetId = other.Id("diskEncryptionSets/keys") });
        var plain = await other.DiskAsync("plain");

        await Refused.WithAsync("S47", () => scene.VersionAsync(definition, Scene.FromDisks(disk.Id)),
            disk.Id, FakeCloud.DefaultSubscription, Scene.OtherSubscription);
        await scene.VersionAsync(definition, Scene.FromDisks(plain.Id));
    }

    [Fact, Trait(Refused.Trait, "S53")]
    public async Task S53_Two_ways_to_name_the_source_and_none()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var (image, disk) = (await scene.ImageAsync(), await scene.DiskAsync());
        var both = Scene.FromDisks(disk.Id);
        both.StorageProfile.GallerySource = new GalleryArtifactVersionFullSource { Id = image.Id };

        await Refused.WithAsync("S53", () => scene.VersionAsync(definition, both));
        await Refused.WithAsync("S53", () => scene.VersionAsync(definition, Scene.Version(new GalleryImageVersionStorageProfile())));
        await scene.VersionAsync(definition, Scene.FromDisks(disk.Id));
    }

    [Fact, Trait(Refused.Trait, "S54")]
    public async Task S54_A_disk_that_is_not_there()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var id = scene.Id("disks/disk");
        await Refused.WithAsync("S54", () => scene.VersionAsync(definition, Scene.FromDisks(id)), id);
        await scene.DiskAsync();
        await scene.VersionAsync(definition, Scene.FromDisks(id));
    }

    [Fact, Trait(Refused.Trait, "S59")]
    public async Task S59_One_source_for_both_disks()
    {
        var scene = await Scene.CreateAsync();
        var definition = await scene.DefinitionAsync();
        var (os, data) = (await scene.SnapshotAsync("os"), await scene.SnapshotAsync("data"));
        await Refused.WithAsync("S59", () => scene.VersionAsync(definition, Scene.FromDisks(os.Id, (0, os.Id))), os.Id);
        await scene.VersionAsync(definition, Scene.FromDisks(os.Id, (0, data.Id)));
    }

    [Fact, Trait(Refused.Trait, "N07")]
    public async Task N07_A_source_that_was_bought()
    {
        var scene = await Scene.CreateAsync();
        var gallery = await scene.GalleryAsync();
        var definition = await scene.DefinitionAsync(gallery);
        var machine = await scene.MachineAsync("bought", data =>
            data.Plan = new ComputePlan { Name = "p", Publisher = "q", Product = "r" });
        await machine.GeneralizeAsync();
        await Refused.WithAsync("N07", () => scene.VersionAsync(definition, Scene.FromWhole(machine.Id)), machine.Id);

        var bought = await scene.DefinitionAsync(gallery, "bought", data =>
        {
            data.Identifier = new GalleryImageIdentifier("Contoso", "Web", "bought");
            data.PurchasePlan = new ImagePurchasePlan { Name = "p", Publisher = "q", Product = "r" };
        });
        await scene.VersionAsync(bought, Scene.FromWhole(machine.Id));
    }
}
