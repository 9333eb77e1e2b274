using Azure.ResourceManager.Compute;

namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3016_SourceOSTypeDiffersTests
{
    private const string Bad = """new DiskImageData(location) { StorageProfile = new() { OSDisk = new(SupportedOperatingSystemType.Windows, OperatingSystemStateType.Generalized) } }""";
    private const string Good = """new DiskImageData(location) { StorageProfile = new() { OSDisk = new(SupportedOperatingSystemType.Linux, OperatingSystemStateType.Generalized) } }""";
    private const string Definition = """new GalleryImageData(location) { OSType = SupportedOperatingSystemType.Linux, OSState = OperatingSystemStateType.Generalized, Identifier = new("a", "b", "c") }""";
    private const string OtherDefinition = """new GalleryImageData(location) { OSType = SupportedOperatingSystemType.Windows, OSState = OperatingSystemStateType.Generalized, Identifier = new("a", "b", "d") }""";

    [Theory]
    [MemberData(nameof(ResourceFlows.Reaching), MemberType = typeof(ResourceFlows))]
    public Task Found_however_the_source_is_created(string flow) => Verify.Statements(
        Publish(Define(Definition), ResourceFlows.Reach(flow, "resourceGroup.GetDiskImages()", nameof(DiskImageResource), Bad, Good), "[|source.Id|]"));

    [Theory]
    [MemberData(nameof(ResourceFlows.Missing), MemberType = typeof(ResourceFlows))]
    public Task Not_found_where_the_source_may_be_another(string flow) => Verify.Statements(
        Publish(Define(Definition), ResourceFlows.Miss(flow, "resourceGroup.GetDiskImages()", nameof(DiskImageResource), Bad, Good), "source.Id"));

    [Theory]
    [MemberData(nameof(ResourceFlows.Reaching), MemberType = typeof(ResourceFlows))]
    public Task Found_however_the_definition_is_created(string flow) => Verify.Statements(Publish(
        ResourceFlows.Reach(flow, "gallery.GetGalleryImages()", nameof(GalleryImageResource), Definition, OtherDefinition, "definition"),
        Create(Bad),
        "[|source.Id|]"));

    [Theory]
    [MemberData(nameof(ResourceFlows.MissingOfDefinitions), MemberType = typeof(ResourceFlows))]
    public Task Not_found_where_the_definition_may_be_another(string flow) => Verify.Statements(Publish(
        ResourceFlows.Miss(flow, "gallery.GetGalleryImages()", nameof(GalleryImageResource), Definition, OtherDefinition, "definition"),
        Create(Bad),
        "source.Id"));

    [Theory]
    [InlineData("OSType = SupportedOperatingSystemType.Linux", "[|source.Id|]")]
    [InlineData("OSType = SupportedOperatingSystemType.Windows", "source.Id")]
    [InlineData("OSType = condition ? SupportedOperatingSystemType.Windows : SupportedOperatingSystemType.Linux", "source.Id")]
    [InlineData("OSType = Some<SupportedOperatingSystemType>()", "source.Id")]
    public Task Follows_the_definitions_type(string type, string id) => Verify.Statements(
        Publish(Define(Definition.Replace("OSType = SupportedOperatingSystemType.Linux", type, StringComparison.Ordinal)), Create(Bad), id));

    [Theory]
    [InlineData("OSType = SupportedOperatingSystemType.Windows", "[|disk.Id|]")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux", "disk.Id")]
    [InlineData("OSType = null", "disk.Id")]
    [InlineData("DiskSizeGB = 64", "disk.Id")]
    public async Task Knows_disks_and_snapshots(string type, string id)
    {
        await Verify.Statements(PublishDisk(
            Definition,
            $$"""(await resourceGroup.GetManagedDisks().CreateOrUpdateAsync(WaitUntil.Completed, "web", new ManagedDiskData(location) { {{type}} }))""",
            id));
        await Verify.Statements(PublishDisk(
            Definition,
            $$"""(await resourceGroup.GetSnapshots().CreateOrUpdateAsync(WaitUntil.Completed, "web", new SnapshotData(location) { {{type}} }))""",
            id));
    }

    [Theory]
    [InlineData("OSType = SupportedOperatingSystemType.Windows", "[|source.Id|]")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux", "source.Id")]
    [InlineData("Name = text", "source.Id")]
    public Task Knows_machines(string type, string id) => MachineSource.Statements(Publish(
        Define(Definition),
        $$"""
        var source = (await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineData(location)
        {
            StorageProfile = new() { OSDisk = new(DiskCreateOptionType.FromImage) { {{type}} } },
        })).Value;
        """,
        id).Replace("GallerySource = new() { Id = ", "GallerySource = new() { MachineId = ", StringComparison.Ordinal));

    [Fact]
    public Task Found_for_another_definitions_version() => Verify.Statements(Publish(
        Define(Definition),
        $"""
        var other = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "db", {OtherDefinition})).Value;
        GalleryImageVersionResource source = await other.GetGalleryImageVersionAsync("1.0.0");
        """,
        "[|source.Id|]"));

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(Publish(Define(Definition), Create(Bad), "[|source.Id|]"));

    private static string Define(string definition) =>
        $"""var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", {definition})).Value;""";

    private static string Create(string image) =>
        $"""var source = (await resourceGroup.GetDiskImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", {image})).Value;""";

    private static string Publish(string definition, string source, string id) => $$"""
        {{definition}}
        {{source}}
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { Id = {{id}} } },
        });
        """;

    private static string PublishDisk(string definition, string disk, string id) => $$"""
        {{Define(definition)}}
        var disk = {{disk}}.Value;
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = {{id}} } } },
        });
        """;
}
