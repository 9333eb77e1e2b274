using Azure.ResourceManager.Compute;

namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3017_EphemeralOSDiskTests
{
    private const string Machines = "resourceGroup.GetVirtualMachines()";
    private const string Machine = nameof(VirtualMachineResource);
    private const string Bad = """new VirtualMachineData(location) { StorageProfile = new() { OSDisk = new(DiskCreateOptionType.FromImage) { DiffDiskSettings = new() { Option = DiffDiskOption.Local } } } }""";
    private const string Good = """new VirtualMachineData(location) { StorageProfile = new() { OSDisk = new(DiskCreateOptionType.FromImage) { ManagedDisk = new() } } }""";

    [Theory]
    [MemberData(nameof(ResourceFlows.Reaching), MemberType = typeof(ResourceFlows))]
    public Task Found_however_the_machine_is_created(string flow) =>
        MachineSource.Statements(Publish(ResourceFlows.Reach(flow, Machines, Machine, Bad, Good), "[|source.Id|]"));

    [Theory]
    [MemberData(nameof(ResourceFlows.Missing), MemberType = typeof(ResourceFlows))]
    public Task Not_found_where_the_machine_may_be_another(string flow) =>
        MachineSource.Statements(Publish(ResourceFlows.Miss(flow, Machines, Machine, Bad, Good), "source.Id"));

    [Theory]
    [InlineData("new DiffDiskSettings { Option = DiffDiskOption.Local, Placement = DiffDiskPlacement.CacheDisk }")]
    [InlineData("new DiffDiskSettings { Option = \"Local\" }")]
    [InlineData("new() { Option = condition ? DiffDiskOption.Local : new DiffDiskOption(text) }")]
    public Task Found_whatever_the_settings_are(string settings) =>
        MachineSource.Statements(Publish(Create(Bad.Replace("new() { Option = DiffDiskOption.Local }", settings, StringComparison.Ordinal)), "[|source.Id|]"));

    [Theory]
    [InlineData("null")]
    [InlineData("new()")]
    [InlineData("new DiffDiskSettings { Placement = DiffDiskPlacement.CacheDisk }")]
    [InlineData("new DiffDiskSettings { Option = null }")]
    [InlineData("new DiffDiskSettings { Option = condition ? DiffDiskOption.Local : null }")]
    [InlineData("condition ? new DiffDiskSettings { Option = DiffDiskOption.Local } : null")]
    [InlineData("Some<DiffDiskSettings>()")]
    public Task Not_found_where_the_disk_may_be_kept(string settings) =>
        MachineSource.Statements(Publish(Create(Bad.Replace("new() { Option = DiffDiskOption.Local }", settings, StringComparison.Ordinal)), "source.Id"));

    [Theory]
    [InlineData("var data = new VirtualMachineData(location); data.StorageProfile = new(); data.StorageProfile.OSDisk = new(DiskCreateOptionType.FromImage); data.StorageProfile.OSDisk.DiffDiskSettings = new() { Option = DiffDiskOption.Local };", "[|source.Id|]")]
    [InlineData("var data = new VirtualMachineData(location); data.StorageProfile = new() { OSDisk = new(DiskCreateOptionType.FromImage) }; if (condition) data.StorageProfile.OSDisk.DiffDiskSettings = new() { Option = DiffDiskOption.Local };", "source.Id")]
    [InlineData("var data = new VirtualMachineData(location); data.StorageProfile = new() { OSDisk = new(DiskCreateOptionType.FromImage) { DiffDiskSettings = new() { Option = DiffDiskOption.Local } } }; data.StorageProfile.OSDisk.DiffDiskSettings = null;", "source.Id")]
    public Task Follows_the_data(string data, string id) => MachineSource.Statements(Publish(data + "\n" + Create("data"), id));

    [Theory]
    [InlineData("Unknown(source);")]
    [InlineData("await source.GeneralizeAsync();")]
    [InlineData("await source.UpdateAsync(WaitUntil.Completed, new VirtualMachinePatch());")]
    public Task Found_whatever_was_done_since(string statement) =>
        MachineSource.Statements(Publish(Create(Bad) + "\n" + statement, "[|source.Id|]"));

    [Theory]
    [InlineData("source.Data.Id", "[|source.Data.Id|]")]
    [InlineData("condition ? source.Id : id", "condition ? source.Id : id")]
    [InlineData("VirtualMachineResource.CreateResourceIdentifier(text, environment, \"web\")", "VirtualMachineResource.CreateResourceIdentifier(text, environment, \"web\")")]
    public Task Follows_the_id(string id, string marked)
    {
        Assert.Equal(id, marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        return MachineSource.Statements(Publish(Create(Bad), marked));
    }

    [Theory]
    [InlineData("arg", "arg", "[|source.Id|]")]
    [InlineData("\"web\"", "\"web\"", "[|source.Id|]")]
    [InlineData("arg", "text", "source.Id")]
    public Task Follows_the_machine_of_each_round_of_a_loop(string name, string other, string id) => MachineSource.Statements($$"""
        foreach (var arg in args)
        {
            await {{Machines}}.CreateOrUpdateAsync(WaitUntil.Completed, {{name}}, {{Bad}});
            var source = (await {{Machines}}.GetAsync({{other}})).Value;
            {{Publish("", id)}}
        }
        """);

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(
        Publish(Create(Bad), "[|source.Id|]").Replace("MachineId", "VirtualMachineId", StringComparison.Ordinal), GallerySdk.Newest);

    private static string Publish(string statements, string id) => $$"""
        {{statements}}
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { MachineId = {{id}} } },
        });
        """;

    private static string Create(string machine) => $"var source = (await {Machines}.CreateOrUpdateAsync(WaitUntil.Completed, \"web\", {machine})).Value;";
}
