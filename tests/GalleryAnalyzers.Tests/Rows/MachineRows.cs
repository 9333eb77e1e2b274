using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rows;

/// <summary>What Azure answers when a machine or a scale set is made from an image version, and the finding that comes before it.</summary>
public sealed class MachineRows
{
    private const string Define = """
        image = (await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", new GalleryImageData("westeurope")
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Specialized,
            Identifier = new GalleryImageIdentifier("a", "b", "c"),
        })).Value;
        """;

    private const string Publish = """
        version = (await image.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData("westeurope")
        {
            StorageProfile = new() { GallerySource = new() { Id = id } },
            PublishingProfile = new() { TargetRegions = { new TargetRegion("westeurope") } },
        })).Value;
        """;

    /// <summary>
    /// "The client has permission to perform action 'Microsoft.Compute/galleries/images/versions/read' on scope &lt;resourceID&gt;, however the
    /// current tenant &lt;tenantID&gt; is not authorized to access linked subscription &lt;subscriptionID&gt;"
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S63")]
    public Task Linked_subscription_is_not_accessible() => Verify.Statements("""
        var group = client.GetResourceGroupResource(ResourceGroupResource.CreateResourceIdentifier("6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11", "web"));
        await group.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineData(location)
        {
            StorageProfile = new()
            {
                ImageReference = new()
                {
                    Id = {|GAL4001:GalleryImageVersionResource.CreateResourceIdentifier("2f0c9a57-7d0e-4b8b-9a3f-0d6c1e5b7a42", "a", "b", "c", "1.0.0")|},
                },
            },
        });
        """);

    /// <summary>
    /// "The gallery image &lt;resourceID&gt; is not available in &lt;region&gt; region. Please contact image owner to replicate to this region,
    /// or change your requested region."
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S64")]
    public Task Version_is_not_available_in_the_region() => Verify.Statements($$"""
        {{Publish}}
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineData({|GAL4002:"eastus"|})
        {
            StorageProfile = new() { ImageReference = new() { Id = version.Id } },
        });
        """);

    /// <summary>"Parameter 'osProfile' is not allowed."</summary>
    [Fact]
    [Trait(AzureError.Trait, "S65")]
    public Task OSProfile_is_not_allowed() => Verify.Statements($$"""
        {{Define}}
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineData("westeurope")
        {
            OSProfile = {|GAL4003:new() { ComputerName = "web" }|},
            StorageProfile = new() { ImageReference = new() { Id = image.Id } },
        });
        """);

    /// <summary>"Required parameter 'osProfile' is missing (null)."</summary>
    [Fact]
    [Trait(AzureError.Trait, "S66")]
    public Task OSProfile_is_missing() => Verify.Statements($$"""
        {{Define.Replace("Specialized", "Generalized", StringComparison.Ordinal)}}
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", {|GAL4004:new VirtualMachineData("westeurope")|}
        {
            StorageProfile = new() { ImageReference = new() { Id = image.Id } },
        });
        """);

    /// <summary>
    /// "Cannot update Virtual Machine Scale Set &lt;vmssName&gt; as the current OS state of the VM Scale Set is Generalized which is different
    /// from the updated gallery image OS state which is Specialized."
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S68")]
    public Task OS_state_of_the_scale_set_differs() => Verify.Statements($$"""
        {{Define}}
        var generalized = images.CreateOrUpdate(WaitUntil.Completed, "clean", new GalleryImageData("westeurope")
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Generalized,
            Identifier = new GalleryImageIdentifier("a", "b", "d"),
        }).Value;
        var scaleSets = resourceGroup.GetVirtualMachineScaleSets();
        var scaleSet = (await scaleSets.CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineScaleSetData("westeurope")
        {
            VirtualMachineProfile = new() { OSProfile = new(), StorageProfile = new() { ImageReference = new() { Id = generalized.Id } } },
        })).Value;
        await scaleSet.UpdateAsync(WaitUntil.Completed, new VirtualMachineScaleSetPatch
        {
            VirtualMachineProfile = new() { StorageProfile = new() { ImageReference = new() { Id = {|GAL4005:image.Id|} } } },
        });
        """);

    /// <summary>
    /// "Disk encryption set &lt;diskEncryptionSetID&gt; in Azure Compute Gallery &lt;versionID&gt; belongs to subscription
    /// &lt;subscriptionID_1&gt; and cannot be used with resource '' in subscription &lt;subscriptionID_2&gt;"
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S69")]
    public Task Disk_encryption_set_belongs_to_another_subscription() => Verify.Statements("""
        var group = client.GetResourceGroupResource(ResourceGroupResource.CreateResourceIdentifier("6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11", "web"));
        var set = DiskEncryptionSetResource.CreateResourceIdentifier("2f0c9a57-7d0e-4b8b-9a3f-0d6c1e5b7a42", "a", "b");
        version = (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData("westeurope")
        {
            StorageProfile = new() { GallerySource = new() { Id = id } },
            PublishingProfile = new()
            {
                TargetRegions = { new TargetRegion("westeurope") { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = set } } } },
            },
        })).Value;
        await group.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineData("westeurope")
        {
            StorageProfile = new() { ImageReference = new() { Id = {|GAL4008:version.Id|} } },
        });
        """);

    /// <summary>"There is no latest image version exists for "&lt;imageDefinitionResourceID&gt;""</summary>
    [Fact]
    [Trait(AzureError.Trait, "N05")]
    public Task There_is_no_latest_version() => Verify.Statements($$"""
        {{Define}}
        {{Publish.Replace("TargetRegions", "IsExcludedFromLatest = true, TargetRegions", StringComparison.Ordinal)}}
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineData("westeurope")
        {
            StorageProfile = new() { ImageReference = new() { Id = {|GAL4006:image.Id|} } },
        });
        """);

    /// <summary>"The gallery image …/images/&lt;imageName&gt; is not available in &lt;region&gt; region."</summary>
    [Fact]
    [Trait(AzureError.Trait, "N06")]
    public Task Image_is_not_available_in_the_region() => Verify.Statements($$"""
        {{Define}}
        {{Publish}}
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineData({|GAL4002:"eastus"|})
        {
            StorageProfile = new() { ImageReference = new() { Id = image.Id } },
        });
        """);
}
