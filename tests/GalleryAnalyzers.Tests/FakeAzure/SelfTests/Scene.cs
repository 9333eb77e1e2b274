using Azure;
using Azure.Core;
using Azure.ResourceManager;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using Azure.ResourceManager.Resources;
using GalleryAnalyzers.FakeAzure;

namespace GalleryAnalyzers.Tests.FakeAzure.SelfTests;

/// <summary>A cloud with a resource group, and short words for what the tests create in it.</summary>
internal sealed class Scene
{
    public const string SshKey = "ssh-rsa AAAA";
    public const string OtherSubscription = "11111111-2222-3333-4444-555555555555";

    private Scene(FakeCloud cloud, ResourceGroupResource group)
    {
        Cloud = cloud;
        Group = group;
    }

    public FakeCloud Cloud { get; }

    public ResourceGroupResource Group { get; }

    public ArmClient Client { get; private init; } = null!;

    /// <summary>An id in the group, of what need not be there.</summary>
    public ResourceIdentifier Id(string typeAndName) => new($"{Group.Id}/providers/Microsoft.Compute/{typeAndName}");

    public static async Task<Scene> CreateAsync(FakeAzureOptions? options = null) =>
        await CreateAsync(new FakeCloud(options ?? FakeAzureOptions.Strict));

    public static async Task<Scene> CreateAsync(FakeCloud cloud, string? subscription = null, string name = "images")
    {
        var client = cloud.CreateClient(subscription);
        var groups = (await client.GetDefaultSubscriptionAsync()).GetResourceGroups();
        var group = await groups.CreateOrUpdateAsync(WaitUntil.Completed, name, new ResourceGroupData(AzureLocation.WestEurope));
        return new Scene(cloud, group.Value) { Client = client };
    }

    public async Task<GalleryResource> GalleryAsync(string name = "contoso", GalleryData? data = null) =>
        (await Group.GetGalleries().CreateOrUpdateAsync(WaitUntil.Completed, name,
            data ?? new GalleryData(AzureLocation.WestEurope))).Value;

    public async Task<GalleryImageResource> DefinitionAsync(GalleryResource gallery, string name = "web",
        Action<GalleryImageData>? change = null)
    {
        var data = new GalleryImageData(AzureLocation.WestEurope)
        {
            Identifier = new GalleryImageIdentifier("Contoso", "Web", name.Length > 0 ? "sku-1" : ""),
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Generalized,
            HyperVGeneration = HyperVGeneration.V2,
        };
        change?.Invoke(data);
        return (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, name, data)).Value;
    }

    /// <summary>A definition in a gallery of its own.</summary>
    public async Task<GalleryImageResource> DefinitionAsync(Action<GalleryImageData>? change = null) =>
        await DefinitionAsync(await GalleryAsync(), change: change);

    public async Task<GalleryImageVersionResource> VersionAsync(GalleryImageResource definition, GalleryImageVersionData data,
        string name = "1.0.0") =>
        (await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, name, data)).Value;

    /// <summary>A version in West Europe, made from a managed image.</summary>
    public async Task<GalleryImageVersionResource> VersionAsync(
        GalleryImageResource definition, Action<GalleryImageVersionData>? change = null, string name = "1.0.0")
    {
        var data = FromWhole((await ImageAsync()).Id);
        change?.Invoke(data);
        return await VersionAsync(definition, data, name);
    }

    public static GalleryImageVersionData FromWhole(ResourceIdentifier source, params string[] regions) =>
        Version(new GalleryImageVersionStorageProfile { GallerySource = new GalleryArtifactVersionFullSource { Id = source } }, regions);

    public static GalleryImageVersionData FromDisks(ResourceIdentifier? os, params (int Lun, ResourceIdentifier Id)[] disks)
    {
        var profile = new GalleryImageVersionStorageProfile();
        if (os is not null)
            profile.OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource { Id = os } };
        foreach (var (lun, id) in disks)
            profile.DataDiskImages.Add(new GalleryDataDiskImage(lun) { GallerySource = new GalleryDiskImageSource { Id = id } });

        return Version(profile);
    }

    public static GalleryImageVersionData Version(GalleryImageVersionStorageProfile profile, params string[] regions)
    {
        var data = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = profile,
            PublishingProfile = new GalleryImageVersionPublishingProfile(),
        };
        foreach (var region in regions is [] ? ["westeurope"] : regions)
            data.PublishingProfile.TargetRegions.Add(new TargetRegion(region));

        return data;
    }

    public async Task<DiskImageResource> ImageAsync(string name = "image", Action<DiskImageData>? change = null)
    {
        var data = new DiskImageData(AzureLocation.WestEurope)
        {
            HyperVGeneration = HyperVGeneration.V2,
            StorageProfile = new ImageStorageProfile
            {
                OSDisk = new ImageOSDisk(SupportedOperatingSystemType.Linux, OperatingSystemStateType.Generalized),
            },
        };
        change?.Invoke(data);
        return (await Group.GetDiskImages().CreateOrUpdateAsync(WaitUntil.Completed, name, data)).Value;
    }

    public async Task<ManagedDiskResource> DiskAsync(string name = "disk", Action<ManagedDiskData>? change = null)
    {
        var data = new ManagedDiskData(AzureLocation.WestEurope)
        {
            CreationData = new DiskCreationData(DiskCreateOption.Empty),
            DiskSizeGB = 32,
        };
        change?.Invoke(data);
        return (await Group.GetManagedDisks().CreateOrUpdateAsync(WaitUntil.Completed, name, data)).Value;
    }

    public async Task<SnapshotResource> SnapshotAsync(string name = "snapshot", Action<SnapshotData>? change = null)
    {
        var data = new SnapshotData(AzureLocation.WestEurope)
        {
            CreationData = new DiskCreationData(DiskCreateOption.Copy) { SourceResourceId = Id("disks/gone") },
            DiskSizeGB = 32,
        };
        change?.Invoke(data);
        return (await Group.GetSnapshots().CreateOrUpdateAsync(WaitUntil.Completed, name, data)).Value;
    }

    public async Task<DiskEncryptionSetResource> EncryptionSetAsync(string name, string region = "westeurope") =>
        (await Group.GetDiskEncryptionSets().CreateOrUpdateAsync(WaitUntil.Completed, name, new DiskEncryptionSetData(region))).Value;

    /// <summary>A machine without an image, made from a disk of its own.</summary>
    public async Task<VirtualMachineResource> MachineAsync(string name = "machine", Action<VirtualMachineData>? change = null)
    {
        var data = new VirtualMachineData(AzureLocation.WestEurope)
        {
            HardwareProfile = new VirtualMachineHardwareProfile { VmSize = VirtualMachineSizeType.StandardD2SV3 },
            StorageProfile = new VirtualMachineStorageProfile
            {
                OSDisk = new VirtualMachineOSDisk(DiskCreateOptionType.Attach) { OSType = SupportedOperatingSystemType.Linux },
            },
        };
        change?.Invoke(data);
        return (await Group.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, name, data)).Value;
    }

    /// <summary>A machine made from an image.</summary>
    public async Task<VirtualMachineResource> MachineAsync(ResourceIdentifier image, Action<VirtualMachineData>? change = null) =>
        await MachineAsync("from-image", data =>
        {
            data.StorageProfile = new VirtualMachineStorageProfile
            {
                ImageReference = new ImageReference { Id = image },
                OSDisk = new VirtualMachineOSDisk(DiskCreateOptionType.FromImage),
            };
            data.OSProfile = new VirtualMachineOSProfile { ComputerName = "web", AdminUsername = "azureuser" };
            change?.Invoke(data);
        });

    public async Task<VirtualMachineScaleSetResource> ScaleSetAsync(ResourceIdentifier image,
        Action<VirtualMachineScaleSetData>? change = null)
    {
        var data = new VirtualMachineScaleSetData(AzureLocation.WestEurope)
        {
            Sku = new ComputeSku { Name = "Standard_D2s_v5", Capacity = 2 },
            VirtualMachineProfile = new VirtualMachineScaleSetVmProfile
            {
                OSProfile = new VirtualMachineScaleSetOSProfile { ComputerNamePrefix = "web", AdminUsername = "azureuser" },
                StorageProfile = new VirtualMachineScaleSetStorageProfile { ImageReference = new ImageReference { Id = image } },
            },
        };
        change?.Invoke(data);
        return (await Group.GetVirtualMachineScaleSets().CreateOrUpdateAsync(WaitUntil.Completed, "fleet", data)).Value;
    }
}
