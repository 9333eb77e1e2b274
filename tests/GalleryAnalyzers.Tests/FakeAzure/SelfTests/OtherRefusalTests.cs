using Azure;
using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using GalleryAnalyzers.FakeAzure;
using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.FakeAzure.SelfTests;

/// <summary>What is refused by the documents besides the rows of the guide: first what is wrong, then its correction.</summary>
public sealed class OtherRefusalTests
{
    private static readonly Dictionary<string, (string Source, Func<Scene, bool, Task> Send)> Cases = new()
    {
        ["A patch of a definition without its type"] = ("azure-facts.md: 2", async (scene, isRight) =>
        {
            var patch = new GalleryImagePatch { Description = "changed", OSType = isRight ? SupportedOperatingSystemType.Linux : null };
            await (await scene.DefinitionAsync()).UpdateAsync(WaitUntil.Completed, patch);
        }),
        ["Trusted Launch for the first generation"] = ("azure-facts.md: 2", (scene, isRight) => scene.DefinitionAsync(data =>
        {
            data.HyperVGeneration = isRight ? HyperVGeneration.V2 : HyperVGeneration.V1;
            data.Features.Add(Security("TrustedLaunch"));
        })),
        ["Features change"] = ("rules-2.md: GAL2012", async (scene, isRight) =>
        {
            var gallery = await scene.GalleryAsync();
            await scene.DefinitionAsync(gallery, change: data => data.Features.Add(Security("TrustedLaunch")));
            await scene.DefinitionAsync(gallery, change: data => data.Features.Add(Security(isRight ? "TrustedLaunch" : "ConfidentialVM")));
        }),
        ["A disk for a definition that supports Trusted Launch"] = ("R05", async (scene, isRight) =>
        {
            var definition = await scene.DefinitionAsync(data => data.Features.Add(Security("TrustedLaunchSupported")));
            var (disk, image) = (await scene.DiskAsync(), await scene.ImageAsync());
            await scene.VersionAsync(definition, isRight ? Scene.FromWhole(image.Id) : Scene.FromDisks(disk.Id));
        }),
        ["A managed image for confidential machines"] = ("R06", async (scene, isRight) =>
        {
            var definition = await scene.DefinitionAsync(data => data.Features.Add(Security("ConfidentialVM")));
            var (disk, image) = (await scene.DiskAsync(), await scene.ImageAsync());
            var version = isRight ? Scene.FromDisks(disk.Id) : Scene.FromWhole(image.Id);
            version.PublishingProfile.TargetRegions[0].Encryption = Confidential(true);
            await scene.VersionAsync(definition, version);
        }),
        ["A managed image for Arm64"] = ("R07", async (scene, isRight) =>
        {
            var definition = await scene.DefinitionAsync(data => data.Architecture = ArchitectureType.Arm64);
            var (disk, image) = (await scene.DiskAsync(), await scene.ImageAsync());
            await scene.VersionAsync(definition, isRight ? Scene.FromDisks(disk.Id) : Scene.FromWhole(image.Id));
        }),
        ["A confidential image without the type of its encryption"] = ("R08", async (scene, isRight) =>
        {
            var definition = await scene.DefinitionAsync(data => data.Features.Add(Security("ConfidentialVM")));
            var version = Scene.FromDisks((await scene.DiskAsync()).Id);
            version.PublishingProfile.TargetRegions[0].Encryption = Confidential(isRight);
            await scene.VersionAsync(definition, version);
        }),
        ["A confidential image in another region"] = ("R09", async (scene, isRight) =>
        {
            var definition = await scene.DefinitionAsync(data => data.Features.Add(Security("ConfidentialVM")));
            var version = Scene.FromDisks((await scene.DiskAsync()).Id);
            version.PublishingProfile.TargetRegions[0].Encryption = Confidential(true);
            if (!isRight)
                version.PublishingProfile.TargetRegions.Add(new TargetRegion("northeurope") { Encryption = Confidential(true) });
            await scene.VersionAsync(definition, version);
        }),
        ["A version changes its storage account type"] = ("rules-2.md: GAL3043", async (scene, isRight) =>
        {
            var definition = await scene.DefinitionAsync();
            await scene.VersionAsync(definition, data => data.PublishingProfile.StorageAccountType = ImageStorageAccountType.StandardZrs);
            await scene.VersionAsync(definition, data => data.PublishingProfile.StorageAccountType =
                isRight ? ImageStorageAccountType.StandardZrs : ImageStorageAccountType.PremiumLrs);
        }),
        ["A region of a version changes its storage account type"] = ("R11", async (scene, isRight) =>
        {
            var definition = await scene.DefinitionAsync();
            await scene.VersionAsync(definition, data =>
                data.PublishingProfile.TargetRegions[0].StorageAccountType = ImageStorageAccountType.StandardZrs);
            await scene.VersionAsync(definition, data => data.PublishingProfile.TargetRegions[0].StorageAccountType =
                isRight ? ImageStorageAccountType.StandardZrs : ImageStorageAccountType.PremiumLrs);
        }),
        ["An encrypted version as the source"] = ("rules-2.md: GAL3044", async (scene, isRight) =>
        {
            var set = await scene.EncryptionSetAsync("keys");
            var definition = await scene.DefinitionAsync();
            var encrypted = await scene.VersionAsync(definition, data =>
            {
                if (!isRight)
                    data.PublishingProfile.TargetRegions[0].Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = set.Id } };
            });
            await scene.VersionAsync(definition, Scene.FromWhole(encrypted.Id), "1.0.1");
        }),
        ["A set of another region"] = ("rules-2.md: fact 4", async (scene, isRight) =>
        {
            var set = await scene.EncryptionSetAsync("keys", isRight ? "westeurope" : "northeurope");
            await scene.VersionAsync(await scene.DefinitionAsync(), data =>
                data.PublishingProfile.TargetRegions[0].Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = set.Id } });
        }),
        ["Standard SSD"] = ("rules-2.md: fact 6", async (scene, isRight) => await scene.VersionAsync(await scene.DefinitionAsync(), data =>
            data.PublishingProfile.StorageAccountType = isRight ? ImageStorageAccountType.PremiumLrs
                : new ImageStorageAccountType("StandardSSD_LRS"))),
        ["Shallow replication to two regions"] = ("azure-facts.md: 2", async (scene, isRight) =>
            await scene.VersionAsync(await scene.DefinitionAsync(), data =>
        {
            data.PublishingProfile.ReplicationMode = GalleryReplicationMode.Shallow;
            if (!isRight)
                data.PublishingProfile.TargetRegions.Add(new TargetRegion("northeurope"));
        })),
        ["A community image as the id of a reference"] = ("R02", async (scene, isRight) =>
        {
            var version = await scene.VersionAsync(await scene.DefinitionAsync());
            await scene.MachineAsync(isRight ? version.Id : new ResourceIdentifier("/communityGalleries/g/images/i/versions/latest"));
        }),
        ["A machine without the plan of its image"] = ("R12", async (scene, isRight) =>
        {
            var definition = await scene.DefinitionAsync(data => data.PurchasePlan = new() { Name = "p", Publisher = "q", Product = "r" });
            var version = await scene.VersionAsync(definition);
            await scene.MachineAsync(version.Id, data => data.Plan = isRight ? new() { Name = "p", Publisher = "q", Product = "r" } : null);
        }),
        ["A machine that lacks a disk of its image"] = ("R13", async (scene, isRight) =>
        {
            var disks = Scene.FromDisks((await scene.DiskAsync()).Id, (3, (await scene.SnapshotAsync()).Id));
            var version = await scene.VersionAsync(await scene.DefinitionAsync(), disks);
            await scene.MachineAsync(version.Id, data =>
                data.StorageProfile.DataDisks.Add(new VirtualMachineDataDisk(isRight ? 3 : 4, DiskCreateOptionType.FromImage)));
        }),
        ["A machine that asks for NVMe"] = ("R14", async (scene, isRight) =>
        {
            var definition = await scene.DefinitionAsync(data =>
                data.Features.Add(new GalleryImageFeature { Name = "DiskControllerTypes", Value = isRight ? "SCSI, NVMe" : "SCSI" }));
            var version = await scene.VersionAsync(definition);
            await scene.MachineAsync(version.Id, data => data.StorageProfile.DiskControllerType = new DiskControllerType("NVMe"));
        }),
        ["A machine that asks for Trusted Launch"] = ("R15", async (scene, isRight) =>
        {
            var definition = await scene.DefinitionAsync(data => data.HyperVGeneration = isRight ? HyperVGeneration.V2
                : HyperVGeneration.V1);
            var image = await scene.ImageAsync(change: data => data.HyperVGeneration = isRight ? HyperVGeneration.V2 : HyperVGeneration.V1);
            var version = await scene.VersionAsync(definition, Scene.FromWhole(image.Id));
            await scene.MachineAsync(version.Id, data =>
                data.SecurityProfile = new SecurityProfile { SecurityType = SecurityType.TrustedLaunch });
        }),
        ["A disk smaller than the image's"] = ("R16", async (scene, isRight) =>
        {
            var disk = await scene.DiskAsync(change: data =>
                (data.OSType, data.HyperVGeneration) = (SupportedOperatingSystemType.Linux, HyperVGeneration.V2));
            var version = await scene.VersionAsync(await scene.DefinitionAsync(), Scene.FromDisks(disk.Id));
            await scene.MachineAsync(version.Id, data => data.StorageProfile.OSDisk.DiskSizeGB = isRight ? 32 : 16);
        }),
        ["A managed image of a machine with Trusted Launch"] = ("R18", async (scene, isRight) =>
        {
            var machine = await scene.MachineAsync(change: data =>
                data.SecurityProfile = new SecurityProfile { SecurityType = isRight ? default(SecurityType?)
                    : SecurityType.TrustedLaunch });
            await scene.ImageAsync(change: data => (data.StorageProfile, data.SourceVirtualMachineId) = (null, machine.Id));
        }),
        ["A disk from a gallery's image as from a platform's"] = ("R04", async (scene, isRight) =>
        {
            var version = await scene.VersionAsync(await scene.DefinitionAsync());
            var reference = new ImageDiskReference { Id = version.Id };
            await scene.DiskAsync(change: data => data.CreationData = isRight
                ? new DiskCreationData(DiskCreateOption.FromImage) { GalleryImageReference = reference }
                : new DiskCreationData(DiskCreateOption.FromImage) { ImageReference = reference });
        }),
        ["A community gallery is deleted before it is reset"] = ("rules-2.md: GAL6006", async (scene, isRight) =>
        {
            var gallery = await SharedAsync(scene);
            await gallery.UpdateSharingProfileAsync(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.EnableCommunity));
            if (isRight)
                await gallery.UpdateSharingProfileAsync(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.Reset));
            await gallery.DeleteAsync(WaitUntil.Completed);
        }),
        ["A private gallery is shared"] = ("rules-2.md: GAL6007", async (scene, isRight) =>
        {
            var gallery = isRight ? await SharedAsync(scene) : await scene.GalleryAsync();
            await gallery.UpdateSharingProfileAsync(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.EnableCommunity));
        }),
        ["A definition in another region than its shared gallery"] = ("rules-2.md: GAL6008", async (scene, isRight) =>
            await scene.DefinitionAsync(await SharedAsync(scene), change: data => data.Location = isRight ? "westeurope" : "northeurope")),
        ["Trusted Launch in a shared gallery"] = ("azure-facts.md: 2", async (scene, isRight) => await scene.DefinitionAsync(
            await SharedAsync(scene), change: data => data.Features.Add(Security(isRight ? "TrustedLaunchSupported" : "TrustedLaunch")))),
        ["An application's name with a period at its end"] = ("A01", (scene, isRight) =>
            ApplicationScene.VersionAsync(scene, isRight ? "agent" : "agent.")),
        ["An application's version changes what installs it"] = ("A03", async (scene, isRight) =>
        {
            await ApplicationScene.VersionAsync(scene);
            await ApplicationScene.VersionAsync(scene, change: data =>
                data.PublishingProfile.ManageActions = new(isRight ? "install" : "other", "remove"));
        }),
        ["An application's version leaves a region"] = ("R10", async (scene, isRight) =>
        {
            await ApplicationScene.VersionAsync(scene, change: data =>
                data.PublishingProfile.TargetRegions.Add(new TargetRegion("northeurope")));
            await ApplicationScene.VersionAsync(scene, change: data =>
            {
                if (isRight)
                    data.PublishingProfile.TargetRegions.Add(new TargetRegion("northeurope"));
            });
        }),
        ["One application twice"] = ("A04", async (scene, isRight) =>
        {
            var id = (await ApplicationScene.VersionAsync(scene)).Id;
            await scene.MachineAsync(change: data =>
            {
                data.GalleryApplications.Add(new VirtualMachineGalleryApplication(id));
                if (!isRight)
                    data.GalleryApplications.Add(new VirtualMachineGalleryApplication(id));
            });
        }),
        ["More applications than a machine takes"] = ("A05", async (scene, isRight) =>
        {
            var ids = new List<ResourceIdentifier>();
            for (var i = 0; i < (isRight ? 25 : 26); i++)
                ids.Add((await ApplicationScene.VersionAsync(scene, $"agent{i}")).Id);
            await scene.MachineAsync(change: data =>
            {
                foreach (var id in ids)
                    data.GalleryApplications.Add(new VirtualMachineGalleryApplication(id));
            });
        }),
        ["An application's version is encrypted"] = ("A06", (scene, isRight) =>
            ApplicationScene.VersionAsync(scene, change: data =>
            data.PublishingProfile.TargetRegions[0].Encryption = isRight ? null : new EncryptionImages { OSDiskImage = new() })),
        ["An application for another system"] = ("A07", async (scene, isRight) =>
        {
            var id = (await ApplicationScene.VersionAsync(scene)).Id;
            await scene.MachineAsync(change: data =>
            {
                data.StorageProfile.OSDisk.OSType = isRight ? SupportedOperatingSystemType.Linux : SupportedOperatingSystemType.Windows;
                data.GalleryApplications.Add(new VirtualMachineGalleryApplication(id));
            });
        }),
        ["A link that is not absolute"] = ("R03", (scene, isRight) => ApplicationScene.VersionAsync(scene, change: data =>
            data.PublishingProfile.Source.DefaultConfigurationLink = isRight ? "https://contoso.example/settings" : "settings")),
        ["Eleven replicas of an application"] = ("S31", (scene, isRight) => ApplicationScene.VersionAsync(scene, change: data =>
            data.PublishingProfile.TargetRegions[0].RegionalReplicaCount = isRight ? 10 : 11)),
        ["An application's version that is none"] = ("A02", (scene, isRight) =>
            ApplicationScene.VersionAsync(scene, version: isRight ? "1.0.0" : "1.0")),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    /// <summary>The rows whose own violation is refused here.</summary>
    public static IEnumerable<string> Rows =>
        Cases.Values.Select(each => each.Source).Intersect(AzureError.All.Select(error => error.Row));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_refused_and_its_correction_is_not(string name)
    {
        var (source, send) = Cases[name];
        var wrong = await Scene.CreateAsync(FakeAzureOptions.Lenient);
        var exception = await Assert.ThrowsAsync<RequestFailedException>(() => send(wrong, false));
        Assert.Equal(source, wrong.Cloud.Exchanges[^1].Refusals[0].Source);
        Refused.AssertIsOf(source, exception);

        await send(await Scene.CreateAsync(FakeAzureOptions.Lenient), true);
    }

    private static GalleryImageFeature Security(string type) => new() { Name = "SecurityType", Value = type };

    private static EncryptionImages Confidential(bool isTyped) => new()
    {
        OSDiskImage = new OSDiskImageEncryption
        {
            SecurityProfile = new OSDiskImageSecurityProfile
            {
                ConfidentialVmEncryptionType = isTyped ? ConfidentialVmEncryptionType.EncryptedWithPmk
                    : default(ConfidentialVmEncryptionType?),
            },
        },
    };

    private static Task<GalleryResource> SharedAsync(Scene scene) => scene.GalleryAsync(data: new GalleryData(AzureLocation.WestEurope)
    {
        SharingProfile = new SharingProfile { Permission = GallerySharingPermissionType.Community },
    });
}
