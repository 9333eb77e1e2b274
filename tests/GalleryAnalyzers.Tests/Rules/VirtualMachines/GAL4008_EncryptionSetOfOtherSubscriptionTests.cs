namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

public sealed class GAL4008_EncryptionSetOfOtherSubscriptionTests
{
    private const string Own = "6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11";
    private const string Other = "2f0c9a57-7d0e-4b8b-9a3f-0d6c1e5b7a42";
    private const string OSDisk = "OSDiskImage = new() { DiskEncryptionSetId = set }";

    private const string Group = $$"""
        var group = client.GetResourceGroupResource(ResourceGroupResource.CreateResourceIdentifier("{{Own}}", "web"));
        """;

    private const string OtherSet = $"new ResourceIdentifier(\"/subscriptions/{Other}/resourceGroups/a/providers/Microsoft.Compute/diskEncryptionSets/b\")";
    private const string OwnSet = $"new ResourceIdentifier(\"/subscriptions/{Own}/resourceGroups/a/providers/Microsoft.Compute/diskEncryptionSets/b\")";

    [Theory]
    [InlineData(OSDisk)]
    [InlineData("DataDiskImages = { new DataDiskImageEncryption(0) { DiskEncryptionSetId = set } }")]
    public Task Found_for_the_OS_disk_and_data_disks(string encryption) => Verify.Statements($$"""
        {{Group}}
        {{Publish(OtherSet, $"new TargetRegion(\"westeurope\") {{ Encryption = new() {{ {encryption} }} }}")}}
        {{Machine("[|version.Id|]")}}
        """);

    [Theory]
    [InlineData($"client.GetResourceGroupResource(new ResourceIdentifier(\"/subscriptions/{Other}/resourceGroups/a\")).GetDiskEncryptionSet(\"b\").Value.Id")]
    [InlineData($"DiskEncryptionSetResource.CreateResourceIdentifier(\"{Other}\", text, text)")]
    public Task Found_whatever_leads_to_the_set(string set) => Verify.Statements($$"""
        {{Group}}
        {{Publish(set, Region("westeurope"))}}
        {{Machine("[|version.Id|]")}}
        """);

    [Fact]
    public Task Found_where_the_machine_asks_for_the_latest_version() => Verify.Statements($$"""
        {{Group}}
        image = images.CreateOrUpdate(WaitUntil.Completed, "web", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Specialized,
            Identifier = new GalleryImageIdentifier("a", "b", "c"),
        }).Value;
        {{Publish(OtherSet, Region("westeurope") + ", " + Region("eastus").Replace("= set", "= " + OtherSet.Replace("/b\"", "/c\""), StringComparison.Ordinal))}}
        {{Machine("[|image.Id|]")}}
        """);

    [Fact]
    public Task Found_for_a_scale_set_and_its_update() => Verify.Statements($$"""
        {{Group}}
        {{Publish(OtherSet, Region("westeurope"))}}
        var scaleSets = group.GetVirtualMachineScaleSets();
        await scaleSets.CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineScaleSetData("westeurope")
        {
            VirtualMachineProfile = new() { StorageProfile = new() { ImageReference = new() { Id = [|version.Id|] } } },
        });
        await scaleSets.Get("db").Value.UpdateAsync(WaitUntil.Completed, new VirtualMachineScaleSetPatch
        {
            VirtualMachineProfile = new() { StorageProfile = new() { ImageReference = new() { Id = [|version.Id|] } } },
        });
        """);

    [Theory]
    [InlineData(OwnSet)]
    [InlineData("id")]
    [InlineData($"condition ? {OwnSet} : {OtherSet}")]
    [InlineData("DiskEncryptionSetResource.CreateResourceIdentifier(text, text, text)")]
    [InlineData("resourceGroup.GetDiskEncryptionSet(\"b\").Value.Id")]
    public Task Not_found_where_the_set_is_in_the_machines_subscription_or_may_be(string set) => Verify.Statements($$"""
        {{Group}}
        {{Publish(set, Region("westeurope"))}}
        {{Machine("version.Id")}}
        """);

    [Theory]
    [InlineData("new TargetRegion(\"westeurope\")")]
    [InlineData("new TargetRegion(\"westeurope\") { Encryption = Some<EncryptionImages>() }")]
    [InlineData("Some<TargetRegion>()")]
    [InlineData("new TargetRegion(text)")]
    public Task Not_found_where_the_machines_region_has_no_set_or_may_have_none(string region) => Verify.Statements($$"""
        {{Group}}
        {{Publish(OtherSet, region)}}
        {{Machine("version.Id")}}
        """);

    [Theory]
    [InlineData("version = Some<GalleryImageVersionResource>();")]
    [InlineData("version.Update(WaitUntil.Completed, Some<GalleryImageVersionPatch>());")]
    [InlineData("if (condition) version = image.GetGalleryImageVersion(\"0.9.0\");")]
    [InlineData("Unknown(version);")]
    [InlineData("version.Delete(WaitUntil.Completed);")]
    [InlineData("group = resourceGroup;")]
    [InlineData("group = client.GetResourceGroupResource(id);")]
    [InlineData("if (condition) group = resourceGroup;")]
    public Task Not_found_where_version_or_machine_may_be_others(string then) => Verify.Statements($$"""
        {{Group}}
        {{Publish(OtherSet, Region("westeurope"))}}
        {{then}}
        {{Machine("version.Id")}}
        """);

    [Fact]
    public Task It_is_one_fault_with_an_image_of_another_subscription() => Verify.Statements($$"""
        {{Group}}
        image = client.GetGalleryImageResource(GalleryImageResource.CreateResourceIdentifier("{{Other}}", "a", "b", "c"));
        {{Publish(OtherSet, Region("westeurope"))}}
        {{Machine("[|version.Id|]")}}
        """);

    [Fact]
    public Task No_action_is_offered() => Verify.NoFix($$"""
        {{Group}}
        {{Publish(OtherSet, Region("westeurope"))}}
        {{Machine("[|version.Id|]")}}
        """);

    private static string Region(string name) => $$"""new TargetRegion("{{name}}") { Encryption = new() { {{OSDisk}} } }""";

    private static string Publish(string set, string regions) => $$"""
        var set = {{set}};
        version = (await image.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData("westeurope")
        {
            StorageProfile = new() { GallerySource = new() { Id = id } },
            PublishingProfile = new() { TargetRegions = { {{regions}} } },
        })).Value;
        """;

    private static string Machine(string imageId) => $$"""
        var data = new VirtualMachineData("westeurope") { StorageProfile = new() { ImageReference = new() { Id = {{imageId}} } } };
        await group.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", data);
        """;
}
