using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rows;

/// <summary>What Azure answers where a version's source or its encryption does not fit, and the finding that comes before it.</summary>
public sealed class SourceRows
{
    /// <summary>
    /// "Cannot create Gallery Image Version from: &lt;resourceID&gt; since the OS State in the parent gallery image (&lt;OsState_1&gt;) is
    /// not &lt;OsState_2&gt;"
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S39")]
    public Task OS_state_of_the_source_is_another() => Verify.Statements("""
        var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux, OSState = OperatingSystemStateType.Generalized, Identifier = new("a", "b", "c"),
        })).Value;
        var managed = (await resourceGroup.GetDiskImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new DiskImageData(location)
        {
            StorageProfile = new() { OSDisk = new(SupportedOperatingSystemType.Linux, OperatingSystemStateType.Specialized) },
        })).Value;
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { Id = {|GAL3014:managed.Id|} } },
        });
        """);

    /// <summary>
    /// "The resource with id '&lt;resourceID&gt;' has a different Hypervisor generation ['&lt;V#_1&gt;'] than the parent gallery image
    /// Hypervisor generation ['&lt;V#_2&gt;']"
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S40")]
    public Task Generation_of_the_source_is_another() => Verify.Statements("""
        var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux, HyperVGeneration = HyperVGeneration.V2, Identifier = new("a", "b", "c"),
        })).Value;
        var managed = (await resourceGroup.GetDiskImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new DiskImageData(location)
        {
            HyperVGeneration = HyperVGeneration.V1,
        })).Value;
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { Id = {|GAL3015:managed.Id|} } },
        });
        """);

    /// <summary>
    /// "The resource with id '&lt;resourceID&gt;' has a different OS type ['&lt;OsType_1&gt;'] than the parent gallery image OS type
    /// generation ['&lt;OsType_2&gt;']"
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S41")]
    public Task OS_type_of_the_source_is_another() => Verify.Statements("""
        var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux, Identifier = new("a", "b", "c"),
        })).Value;
        var managed = (await resourceGroup.GetDiskImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new DiskImageData(location)
        {
            StorageProfile = new() { OSDisk = new(SupportedOperatingSystemType.Windows, OperatingSystemStateType.Generalized) },
        })).Value;
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { Id = {|GAL3016:managed.Id|} } },
        });
        """);

    /// <summary>"Source virtual machine &lt;resourceID&gt; cannot contain an ephemeral OS disk"</summary>
    [Fact]
    [Trait(AzureError.Trait, "S42")]
    public Task Machine_has_an_ephemeral_OS_disk() => MachineSource.Statements("""
        var machine = (await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineData(location)
        {
            StorageProfile = new() { OSDisk = new(DiskCreateOptionType.FromImage) { DiffDiskSettings = new() { Option = DiffDiskOption.Local } } },
        })).Value;
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { MachineId = {|GAL3017:machine.Id|} } },
        });
        """);

    /// <summary>
    /// "Source virtual machine &lt;resourceID&gt; cannot contain disk ['&lt;diskID&gt;'] stored in an UltraSSD account type"
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S43")]
    public Task Machine_has_an_Ultra_disk() => MachineSource.Statements("""
        var machine = (await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineData(location)
        {
            StorageProfile = new() { DataDisks = { new VirtualMachineDataDisk(0, DiskCreateOptionType.Empty) { ManagedDisk = new() { StorageAccountType = StorageAccountType.UltraSsdLrs } } } },
        })).Value;
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { MachineId = {|GAL3018:machine.Id|} } },
        });
        """);

    /// <summary>"Source virtual machine &lt;resourceID&gt; must be created from Managed Disks"</summary>
    [Fact]
    [Trait(AzureError.Trait, "S44")]
    public Task Machine_has_unmanaged_disks() => MachineSource.Statements("""
        var machine = (await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineData(location)
        {
            StorageProfile = new() { OSDisk = new(DiskCreateOptionType.FromImage) { VhdUri = new("https://contoso.blob.core.windows.net/vhds/web.vhd") } },
        })).Value;
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { MachineId = {|GAL3019:machine.Id|} } },
        });
        """);

    /// <summary>
    /// "The disk encryption set '&lt;diskEncryptionSetID&gt;' must be in the same subscription '&lt;subscriptionID&gt;' as the gallery
    /// resource."
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S46")]
    [Trait(AzureError.Trait, "S62")]
    public Task Encryption_set_is_in_another_subscription() => Verify.Statements("""
        var definition = client.GetGalleryImageResource(GalleryImageResource.CreateResourceIdentifier("6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11", "images", "contoso", "web"));
        var set = {|GAL3021:DiskEncryptionSetResource.CreateResourceIdentifier("8a1c1d6e-5f0b-4a51-9f0e-0d9f3a1b2c3d", "keys", "web")|};
        var region = new TargetRegion(location) { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = set } } };
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { Id = id } },
            PublishingProfile = new() { TargetRegions = { region } },
        });
        """);

    /// <summary>
    /// "Encrypted source: '&lt;resourceID&gt;' is in a different subscription ID than the current gallery image version subscription
    /// '&lt;subscriptionID_1&gt;'. Please retry with an unencrypted source(s) or use the source's subscription '&lt;subscriptionID_2&gt;'
    /// to create the gallery image version."
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S47")]
    public Task Encrypted_source_is_in_another_subscription() => Verify.Statements("""
        var theirs = client.GetResourceGroupResource(ResourceGroupResource.CreateResourceIdentifier("8a1c1d6e-5f0b-4a51-9f0e-0d9f3a1b2c3d", "build"));
        var disk = (await theirs.GetManagedDisks().CreateOrUpdateAsync(WaitUntil.Completed, "web", new ManagedDiskData(location)
        {
            Encryption = new() { DiskEncryptionSetId = id },
        })).Value;
        var definition = client.GetGalleryImageResource(GalleryImageResource.CreateResourceIdentifier("6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11", "images", "contoso", "web"));
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = {|GAL3022:disk.Id|} } } },
        });
        """);

    /// <summary>
    /// "Cannot create Gallery Image Version from: &lt;resourceID&gt; since the OS State in the parent gallery image (Specialized) is not
    /// Generalized"
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S67")]
    public Task Generalized_machine_of_a_specialized_definition() => MachineSource.Statements("""
        var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux, OSState = OperatingSystemStateType.Specialized, Identifier = new("a", "b", "c"),
        })).Value;
        VirtualMachineResource machine = await resourceGroup.GetVirtualMachineAsync("web");
        await machine.GeneralizeAsync();
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { MachineId = {|GAL3014:machine.Id|} } },
        });
        """);

    /// <summary>"The VM or virtual machine scale set creation takes a long time"</summary>
    [Fact]
    [Trait(AzureError.Trait, "S70")]
    public Task Creation_takes_long_with_another_OS_type() => MachineSource.Statements("""
        var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Windows, Identifier = new("a", "b", "c"),
        })).Value;
        var machine = (await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineData(location)
        {
            StorageProfile = new() { OSDisk = new(DiskCreateOptionType.FromImage) { OSType = SupportedOperatingSystemType.Linux } },
        })).Value;
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { MachineId = {|GAL3016:machine.Id|} } },
        });
        """);

    /// <summary>
    /// "Replication failed in this region due to 'The GalleryImageVersion source resource size 2520 exceeds the max size 2048 supported.'"
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "N01")]
    public Task Source_exceeds_the_maximum_size() => Verify.Statements("""
        var disk = (await resourceGroup.GetManagedDisks().CreateOrUpdateAsync(WaitUntil.Completed, "web", new ManagedDiskData(location) { DiskSizeGB = 2520 })).Value;
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = {|GAL8002:disk.Id|} } } },
        });
        """);

    /// <summary>"The resource with id &lt;vmID&gt; has a different plan ['…'] than the parent gallery image plan ['null']"</summary>
    [Fact]
    [Trait(AzureError.Trait, "N07")]
    public Task Machine_has_a_plan_and_the_definition_none() => MachineSource.Statements("""
        var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux, Identifier = new("a", "b", "c"),
        })).Value;
        var machine = (await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineData(location)
        {
            Plan = new() { Name = "standard", Publisher = "contoso", Product = "web" },
        })).Value;
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { MachineId = {|GAL3032:machine.Id|} } },
        });
        """);

    /// <summary>
    /// "Source &lt;resourceID&gt; is not found. Please check source exists, and is in the same region as gallery image version being created."
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S32")]
    public Task Source_is_not_found_or_in_another_region() => Verify.Statements("""
        var north = (await resourceGroup.GetSnapshots().CreateOrUpdateAsync(WaitUntil.Completed, "north", new SnapshotData(AzureLocation.NorthEurope))).Value;
        var gone = (await resourceGroup.GetSnapshots().CreateOrUpdateAsync(WaitUntil.Completed, "gone", new SnapshotData(AzureLocation.WestEurope))).Value;
        await gone.DeleteAsync(WaitUntil.Completed);
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new()
            {
                OSDiskImage = new() { GallerySource = new() { Id = {|GAL3035:north.Id|} } },
                DataDiskImages = { new(0) { GallerySource = new() { Id = {|GAL0007:gone.Id|} } } },
            },
        });
        """);
}
