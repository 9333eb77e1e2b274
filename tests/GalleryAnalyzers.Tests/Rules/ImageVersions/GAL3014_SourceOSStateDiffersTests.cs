using Azure.ResourceManager.Compute;

namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3014_SourceOSStateDiffersTests
{
    private const string Bad = """new DiskImageData(location) { StorageProfile = new() { OSDisk = new(SupportedOperatingSystemType.Linux, OperatingSystemStateType.Specialized) } }""";
    private const string Good = """new DiskImageData(location) { StorageProfile = new() { OSDisk = new(SupportedOperatingSystemType.Linux, OperatingSystemStateType.Generalized) } }""";
    private const string Definition = """new GalleryImageData(location) { OSType = SupportedOperatingSystemType.Linux, OSState = OperatingSystemStateType.Generalized, Identifier = new("a", "b", "c") }""";
    private const string OtherDefinition = """new GalleryImageData(location) { OSType = SupportedOperatingSystemType.Linux, OSState = OperatingSystemStateType.Specialized, Identifier = new("a", "b", "d") }""";

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
    [InlineData("OSState = OperatingSystemStateType.Generalized", "[|source.Id|]")]
    [InlineData("OSState = (OperatingSystemStateType)0", "[|source.Id|]")]
    [InlineData("OSState = condition ? OperatingSystemStateType.Generalized : OperatingSystemStateType.Specialized", "source.Id")]
    [InlineData("OSState = Some<OperatingSystemStateType>()", "source.Id")]
    [InlineData("OSState = null", "source.Id")]
    [InlineData("Description = text", "source.Id")]
    public Task Follows_the_definitions_state(string state, string id) => Verify.Statements(
        Publish(Define(Definition.Replace("OSState = OperatingSystemStateType.Generalized", state, StringComparison.Ordinal)), Create(Bad), id));

    [Fact]
    public Task Found_for_another_definitions_version() => Verify.Statements(Publish(
        Define(Definition),
        $"""
        var other = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "db", {OtherDefinition})).Value;
        GalleryImageVersionResource source = await other.GetGalleryImageVersionAsync("1.0.0");
        """,
        "[|source.Id|]"));

    [Theory]
    [InlineData("await source.GeneralizeAsync();", "[|source.Id|]")]
    [InlineData("source.Generalize();", "[|source.Id|]")]
    [InlineData("await (await machines.GetAsync(\"web\")).Value.GeneralizeAsync();", "[|source.Id|]")]
    [InlineData("if (condition) source.Generalize(); else await source.GeneralizeAsync();", "source.Id")]
    [InlineData("if (condition) await source.GeneralizeAsync();", "source.Id")]
    [InlineData("foreach (var arg in args) await source.GeneralizeAsync();", "source.Id")]
    [InlineData("await (await machines.GetAsync(\"db\")).Value.GeneralizeAsync();", "source.Id")]
    [InlineData("await source.GeneralizeAsync(); await source.DeleteAsync(WaitUntil.Completed);", "{|GAL0007:source.Id|}")]
    [InlineData("await source.GeneralizeAsync(); Unknown(source);", "source.Id")]
    [InlineData("await source.GeneralizeAsync(); await machines.CreateOrUpdateAsync(WaitUntil.Completed, \"web\", Some<VirtualMachineData>());", "source.Id")]
    [InlineData("Func<Task> later = () => source.GeneralizeAsync();", "source.Id")]
    [InlineData("", "source.Id")]
    public async Task Knows_a_machine_that_was_generalized(string generalize, string id)
    {
        string[] machines =
        [
            """VirtualMachineResource source = await machines.GetAsync("web");""",
            """var source = (await machines.CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineData(location))).Value;""",
        ];
        foreach (var machine in machines)
        {
            await MachineSource.Statements(Publish(
                Define(OtherDefinition), $"var machines = resourceGroup.GetVirtualMachines();\n{machine}\n{generalize}", id)
                .Replace("GallerySource = new() { Id = ", "GallerySource = new() { MachineId = ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public Task Not_found_for_a_generalized_machine_of_a_generalized_definition() => MachineSource.Statements(Publish(
        Define(Definition), "VirtualMachineResource source = await resourceGroup.GetVirtualMachineAsync(\"web\");\nawait source.GeneralizeAsync();", "source.Id")
        .Replace("GallerySource = new() { Id = ", "GallerySource = new() { MachineId = ", StringComparison.Ordinal));

    [Fact]
    public Task Not_found_for_a_disk_which_has_no_state() => Verify.Statements(PublishDisk(
        Definition, "resourceGroup.GetManagedDisks().CreateOrUpdate(WaitUntil.Completed, \"web\", new ManagedDiskData(location))", "disk.Id"));

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
