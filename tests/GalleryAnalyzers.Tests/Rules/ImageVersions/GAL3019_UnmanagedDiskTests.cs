using Azure.ResourceManager.Compute;

namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3019_UnmanagedDiskTests
{
    private const string Machines = "resourceGroup.GetVirtualMachines()";
    private const string Machine = nameof(VirtualMachineResource);
    private const string Bad = """new VirtualMachineData(location) { StorageProfile = new() { OSDisk = new(DiskCreateOptionType.FromImage) { VhdUri = new Uri("https://contoso.blob.core.windows.net/vhds/web.vhd") } } }""";
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
    [InlineData("OSDisk = new(DiskCreateOptionType.Attach) { VhdUri = new(text) }")]
    [InlineData("OSDisk = new VirtualMachineOSDisk(DiskCreateOptionType.Attach) { VhdUri = new Uri(text), ManagedDisk = null }")]
    [InlineData("DataDisks = { new VirtualMachineDataDisk(0, DiskCreateOptionType.Empty) { VhdUri = new(text) } }")]
    [InlineData("DataDisks = { Some<VirtualMachineDataDisk>(), new VirtualMachineDataDisk(0, DiskCreateOptionType.Empty) { VhdUri = new(text) } }")]
    public Task Found_whichever_disk_it_is(string disks) => MachineSource.Statements(Publish(CreateWith(disks), "[|source.Id|]"));

    [Theory]
    [InlineData("OSDisk = null")]
    [InlineData("OSDisk = new(DiskCreateOptionType.FromImage)")]
    [InlineData("OSDisk = new(DiskCreateOptionType.FromImage) { VhdUri = null }")]
    [InlineData("OSDisk = new(DiskCreateOptionType.FromImage) { VhdUri = condition ? new Uri(text) : null }")]
    [InlineData("OSDisk = new(DiskCreateOptionType.FromImage) { VhdUri = Some<Uri?>() }")]
    [InlineData("OSDisk = new(DiskCreateOptionType.FromImage) { VhdUri = new(text), ManagedDisk = new() }")]
    [InlineData("OSDisk = new(DiskCreateOptionType.FromImage) { ImageUri = new(text) }")]
    [InlineData("OSDisk = condition ? new(DiskCreateOptionType.Attach) { VhdUri = new(text) } : new VirtualMachineOSDisk(DiskCreateOptionType.FromImage)")]
    [InlineData("DataDisks = { new VirtualMachineDataDisk(0, DiskCreateOptionType.Empty) { VhdUri = new(text), ToBeDetached = true } }")]
    [InlineData("DataDisks = { new VirtualMachineDataDisk(0, DiskCreateOptionType.Empty) { ManagedDisk = new() } }")]
    public Task Not_found_where_the_disks_may_be_managed(string disks) => MachineSource.Statements(Publish(CreateWith(disks), "source.Id"));

    [Theory]
    [InlineData("await source.GeneralizeAsync();", "[|source.Id|]")]
    [InlineData("await source.DeallocateAsync(WaitUntil.Completed);", "[|source.Id|]")]
    [InlineData("await source.ConvertToManagedDisksAsync(WaitUntil.Completed);", "source.Id")]
    [InlineData("if (condition) source.ConvertToManagedDisks(WaitUntil.Completed);", "source.Id")]
    [InlineData("Unknown(source);", "source.Id")]
    public Task Not_found_where_the_disks_may_have_changed(string statement, string id) =>
        MachineSource.Statements(Publish(Create(Bad) + "\n" + statement, id));

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(
        Publish(Create(Bad), "[|source.Id|]").Replace("MachineId", "VirtualMachineId", StringComparison.Ordinal), GallerySdk.Newest);

    private static string CreateWith(string disks) => Create($$"""new VirtualMachineData(location) { StorageProfile = new() { {{disks}} } }""");

    private static string Publish(string statements, string id) => $$"""
        {{statements}}
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { MachineId = {{id}} } },
        });
        """;

    private static string Create(string machine) => $"var source = (await {Machines}.CreateOrUpdateAsync(WaitUntil.Completed, \"web\", {machine})).Value;";
}
