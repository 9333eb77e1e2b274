using Azure.ResourceManager.Compute;

namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3022_EncryptedSourceInOtherSubscriptionTests
{
    private const string Groups = """
        var own = client.GetResourceGroupResource(ResourceGroupResource.CreateResourceIdentifier("6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11", "images"));
        var other = client.GetResourceGroupResource(ResourceGroupResource.CreateResourceIdentifier("8a1c1d6e-5f0b-4a51-9f0e-0d9f3a1b2c3d", "images"));
        """;

    private const string Bad = "new SnapshotData(location) { Encryption = new() { DiskEncryptionSetId = id } }";
    private const string Good = "new SnapshotData(location)";

    [Theory]
    [MemberData(nameof(ResourceFlows.Reaching), MemberType = typeof(ResourceFlows))]
    public Task Found_however_the_source_is_created(string flow) =>
        Verify.Statements(Publish(ResourceFlows.Reach(flow, "other.GetSnapshots()", nameof(SnapshotResource), Bad, Good), "[|source.Id|]"));

    [Theory]
    [MemberData(nameof(ResourceFlows.Missing), MemberType = typeof(ResourceFlows))]
    public Task Not_found_where_the_source_may_be_another(string flow) =>
        Verify.Statements(Publish(ResourceFlows.Miss(flow, "other.GetSnapshots()", nameof(SnapshotResource), Bad, Good), "source.Id"));

    [Theory]
    [InlineData("own")]
    [InlineData("resourceGroup")]
    [InlineData("client.GetResourceGroupResource(id)")]
    [InlineData("client.GetDefaultSubscription().GetResourceGroup(text).Value")]
    [InlineData("(condition ? own : other)")]
    public Task Not_found_where_the_source_may_be_in_the_gallerys_subscription(string group) =>
        Verify.Statements(Publish(Create(group + ".GetSnapshots()", Bad), "source.Id"));

    [Theory]
    [InlineData("new() { DiskEncryptionSetId = id, EncryptionType = ComputeEncryptionType.EncryptionAtRestWithCustomerKey }", "[|source.Id|]")]
    [InlineData("new() { DiskEncryptionSetId = DiskEncryptionSetResource.CreateResourceIdentifier(text, text, text) }", "[|source.Id|]")]
    [InlineData("null", "source.Id")]
    [InlineData("new()", "source.Id")]
    [InlineData("new() { DiskEncryptionSetId = null }", "source.Id")]
    [InlineData("new() { DiskEncryptionSetId = condition ? id : null }", "source.Id")]
    [InlineData("new() { DiskEncryptionSetId = Some<ResourceIdentifier?>() }", "source.Id")]
    [InlineData("new() { EncryptionType = ComputeEncryptionType.EncryptionAtRestWithPlatformKey }", "source.Id")]
    [InlineData("Some<DiskEncryption>()", "source.Id")]
    public async Task Follows_the_encryption_of_a_disk(string encryption, string marked)
    {
        await Verify.Statements(Publish(Create("other.GetSnapshots()", $$"""new SnapshotData(location) { Encryption = {{encryption}} }"""), marked));
        await Verify.Statements(Publish(Create("other.GetManagedDisks()", $$"""new ManagedDiskData(location) { Encryption = {{encryption}} }"""), marked));
    }

    [Theory]
    [InlineData("OSDisk = new(SupportedOperatingSystemType.Linux, OperatingSystemStateType.Generalized) { DiskEncryptionSetId = id }", "[|source.Id|]")]
    [InlineData("DataDisks = { new ImageDataDisk(0), new ImageDataDisk(1) { DiskEncryptionSetId = id } }", "[|source.Id|]")]
    [InlineData("OSDisk = new(SupportedOperatingSystemType.Linux, OperatingSystemStateType.Generalized), DataDisks = { new ImageDataDisk(0) }", "source.Id")]
    [InlineData("OSDisk = new(SupportedOperatingSystemType.Linux, OperatingSystemStateType.Generalized) { DiskEncryptionSetId = condition ? id : null }", "source.Id")]
    [InlineData("DataDisks = { Some<ImageDataDisk>() }", "source.Id")]
    public Task Follows_the_encryption_of_a_managed_image(string disks, string marked) => Verify.Statements(
        Publish(Create("other.GetDiskImages()", $$"""new DiskImageData(location) { StorageProfile = new() { {{disks}} } }"""), marked)
            .Replace("OSDiskImage = new() { GallerySource = new()", "GallerySource = new()", StringComparison.Ordinal)
            .Replace(" } } },", " } },", StringComparison.Ordinal));

    [Theory]
    [InlineData("OSDisk = new(DiskCreateOptionType.FromImage) { ManagedDisk = new() { DiskEncryptionSetId = id } }", "", "[|source.Id|]")]
    [InlineData("DataDisks = { new VirtualMachineDataDisk(0, DiskCreateOptionType.Empty) { ManagedDisk = new() { DiskEncryptionSetId = id } } }", "", "[|source.Id|]")]
    [InlineData("OSDisk = new(DiskCreateOptionType.FromImage) { ManagedDisk = new() }", "", "source.Id")]
    [InlineData("OSDisk = new(DiskCreateOptionType.FromImage) { ManagedDisk = new() { DiskEncryptionSetId = id } }", "await source.GeneralizeAsync();", "[|source.Id|]")]
    [InlineData("OSDisk = new(DiskCreateOptionType.FromImage) { ManagedDisk = new() { DiskEncryptionSetId = id } }", "await source.UpdateAsync(WaitUntil.Completed, new VirtualMachinePatch());", "source.Id")]
    [InlineData("OSDisk = new(DiskCreateOptionType.FromImage) { ManagedDisk = new() { DiskEncryptionSetId = id } }", "Unknown(source);", "source.Id")]
    public Task Follows_the_encryption_of_a_machine(string disks, string then, string marked) => MachineSource.Statements(
        Publish(Create("other.GetVirtualMachines()", $$"""new VirtualMachineData(location) { StorageProfile = new() { {{disks}} } }""") + "\n" + then, marked)
            .Replace("OSDiskImage = new() { GallerySource = new() { Id = ", "GallerySource = new() { MachineId = ", StringComparison.Ordinal)
            .Replace(" } } },", " } },", StringComparison.Ordinal));

    [Fact]
    public Task Found_for_each_disk_that_is_encrypted() => Verify.Statements(Publish(
        $"""
        var logs = (await other.GetSnapshots().CreateOrUpdateAsync(WaitUntil.Completed, "logs", {Bad})).Value;
        var cache = (await other.GetSnapshots().CreateOrUpdateAsync(WaitUntil.Completed, "cache", {Good})).Value;
        {Create("other.GetSnapshots()", Bad)}
        """,
        "[|source.Id|]").Replace(
        "StorageProfile = new() {",
        """
        StorageProfile = new() { DataDiskImages =
        {
            new GalleryDataDiskImage(0) { GallerySource = new() { Id = [|logs.Id|] } },
            new GalleryDataDiskImage(1) { GallerySource = new() { Id = cache.Id } },
        },
        """,
        StringComparison.Ordinal));

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(Publish(Create("other.GetSnapshots()", Bad), "[|source.Id|]"));

    private static string Create(string collection, string data) =>
        $"""var source = (await {collection}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {data})).Value;""";

    private static string Publish(string source, string marked) => $$"""
        {{Groups}}
        {{source}}
        GalleryImageResource definition = own.GetGallery("contoso").Value.GetGalleryImage("web");
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = {{marked}} } } },
        });
        """;
}
