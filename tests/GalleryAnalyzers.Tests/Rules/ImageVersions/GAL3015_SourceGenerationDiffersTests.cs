using Azure.ResourceManager.Compute;

namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3015_SourceGenerationDiffersTests
{
    private const string Bad = """new DiskImageData(location) { HyperVGeneration = HyperVGeneration.V1 }""";
    private const string Good = """new DiskImageData(location) { HyperVGeneration = HyperVGeneration.V2 }""";
    private const string Definition = """new GalleryImageData(location) { OSType = SupportedOperatingSystemType.Linux, HyperVGeneration = HyperVGeneration.V2, Identifier = new("a", "b", "c") }""";
    private const string OtherDefinition = """new GalleryImageData(location) { OSType = SupportedOperatingSystemType.Linux, HyperVGeneration = HyperVGeneration.V1, Identifier = new("a", "b", "d") }""";

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
    [InlineData("HyperVGeneration = \"V2\"", "[|source.Id|]")]
    [InlineData("HyperVGeneration = \"v2\"", "[|source.Id|]")]
    [InlineData("HyperVGeneration = HyperVGeneration.V1", "source.Id")]
    [InlineData("HyperVGeneration = \"v1\"", "source.Id")]
    [InlineData("HyperVGeneration = condition ? HyperVGeneration.V1 : HyperVGeneration.V2", "source.Id")]
    [InlineData("HyperVGeneration = text", "source.Id")]
    public Task Follows_the_definitions_generation(string generation, string id) => Verify.Statements(
        Publish(Define(Definition.Replace("HyperVGeneration = HyperVGeneration.V2", generation, StringComparison.Ordinal)), Create(Bad), id));

    /// <remarks>The default is V1 before version 2025-03-03 of the API, which the newest SDK speaks.</remarks>
    [Theory]
    [InlineData("HyperVGeneration = null")]
    [InlineData("Description = text")]
    public async Task A_definition_without_a_generation_has_the_default_of_the_SDKs_API(string instead)
    {
        var definition = Define(Definition.Replace("HyperVGeneration = HyperVGeneration.V2", instead, StringComparison.Ordinal));
        await Verify.Statements(Publish(definition, Create(Bad), "[|source.Id|]"), GallerySdk.Newest);
        await Verify.Statements(Publish(definition, Create(Good), "source.Id"), GallerySdk.Newest);
        await Verify.Statements(Publish(definition, Create(Bad), "source.Id"), GallerySdk.Oldest);
        await Verify.Statements(Publish(definition, Create(Good), "[|source.Id|]"), GallerySdk.Oldest);
    }

    [Theory]
    [InlineData("HyperVGeneration = HyperVGeneration.V1", "[|disk.Id|]")]
    [InlineData("HyperVGeneration = HyperVGeneration.V2", "disk.Id")]
    [InlineData("HyperVGeneration = text", "disk.Id")]
    [InlineData("DiskSizeGB = 64", "disk.Id")]
    public async Task Knows_disks_and_snapshots(string generation, string id)
    {
        await Verify.Statements(PublishDisk(
            Definition,
            $$"""(await resourceGroup.GetManagedDisks().CreateOrUpdateAsync(WaitUntil.Completed, "web", new ManagedDiskData(location) { {{generation}} }))""",
            id));
        await Verify.Statements(PublishDisk(
            Definition,
            $$"""(await resourceGroup.GetSnapshots().CreateOrUpdateAsync(WaitUntil.Completed, "web", new SnapshotData(location) { {{generation}} }))""",
            id));
    }

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
