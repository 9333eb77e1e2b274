using Azure.ResourceManager.Compute;

namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3018_UltraDiskTests
{
    private const string Machines = "resourceGroup.GetVirtualMachines()";
    private const string Machine = nameof(VirtualMachineResource);
    private const string Bad = """new VirtualMachineData(location) { StorageProfile = new() { DataDisks = { new VirtualMachineDataDisk(0, DiskCreateOptionType.Empty) { ManagedDisk = new() { StorageAccountType = StorageAccountType.UltraSsdLrs } } } } }""";
    private const string Good = """new VirtualMachineData(location) { StorageProfile = new() { DataDisks = { new VirtualMachineDataDisk(0, DiskCreateOptionType.Empty) { ManagedDisk = new() { StorageAccountType = StorageAccountType.PremiumLrs } } } } }""";

    [Theory]
    [MemberData(nameof(ResourceFlows.Reaching), MemberType = typeof(ResourceFlows))]
    public Task Found_however_the_machine_is_created(string flow) =>
        MachineSource.Statements(Publish(ResourceFlows.Reach(flow, Machines, Machine, Bad, Good), "[|source.Id|]"));

    [Theory]
    [MemberData(nameof(ResourceFlows.Missing), MemberType = typeof(ResourceFlows))]
    public Task Not_found_where_the_machine_may_be_another(string flow) =>
        MachineSource.Statements(Publish(ResourceFlows.Miss(flow, Machines, Machine, Bad, Good), "source.Id"));

    [Theory]
    [InlineData("new VirtualMachineDataDisk(0, DiskCreateOptionType.Empty) { ManagedDisk = new() { StorageAccountType = \"UltraSSD_LRS\" } }")]
    [InlineData("new VirtualMachineDataDisk(0, DiskCreateOptionType.Empty), new VirtualMachineDataDisk(1, DiskCreateOptionType.Empty) { ManagedDisk = new() { StorageAccountType = StorageAccountType.UltraSsdLrs } }")]
    [InlineData("Some<VirtualMachineDataDisk>(), new VirtualMachineDataDisk(1, DiskCreateOptionType.Empty) { ManagedDisk = new() { StorageAccountType = StorageAccountType.UltraSsdLrs } }")]
    [InlineData("new VirtualMachineDataDisk(0, DiskCreateOptionType.Empty) { ManagedDisk = new() { StorageAccountType = StorageAccountType.PremiumV2Lrs } }")]
    public Task Found_whichever_disk_it_is(string disks) => MachineSource.Statements(Publish(CreateWith(disks), "[|source.Id|]"));

    [Theory]
    [InlineData("")]
    [InlineData("new VirtualMachineDataDisk(0, DiskCreateOptionType.Empty)")]
    [InlineData("new VirtualMachineDataDisk(0, DiskCreateOptionType.Empty) { ManagedDisk = new() { StorageAccountType = text } }")]
    [InlineData("new VirtualMachineDataDisk(0, DiskCreateOptionType.Empty) { ManagedDisk = new() { StorageAccountType = condition ? StorageAccountType.UltraSsdLrs : StorageAccountType.PremiumLrs } }")]
    [InlineData("new VirtualMachineDataDisk(0, DiskCreateOptionType.Empty) { ToBeDetached = true, ManagedDisk = new() { StorageAccountType = StorageAccountType.UltraSsdLrs } }")]
    [InlineData("condition ? new(0, DiskCreateOptionType.Empty) { ManagedDisk = new() { StorageAccountType = StorageAccountType.UltraSsdLrs } } : Some<VirtualMachineDataDisk>()")]
    public Task Not_found_where_there_may_be_none(string disks) => MachineSource.Statements(Publish(CreateWith(disks), "source.Id"));

    [Theory]
    [InlineData("Name = DiskStorageAccountType.UltraSsdLrs", "", "[|source.Id|]")]
    [InlineData("Name = \"UltraSSD_LRS\"", "", "[|source.Id|]")]
    [InlineData("Name = DiskStorageAccountType.PremiumLrs", "", "source.Id")]
    [InlineData("", "", "source.Id")]
    [InlineData("Name = DiskStorageAccountType.UltraSsdLrs", "await disk.UpdateAsync(WaitUntil.Completed, new ManagedDiskPatch { Sku = new() { Name = DiskStorageAccountType.PremiumLrs } });", "source.Id")]
    [InlineData("Name = DiskStorageAccountType.UltraSsdLrs", "if (condition) disk = Some<ManagedDiskResource>();", "source.Id")]
    [InlineData("Name = DiskStorageAccountType.UltraSsdLrs", "Unknown(disk);", "source.Id")]
    public Task Sees_a_disk_that_is_attached(string sku, string then, string id) => MachineSource.Statements(Publish(
        $$"""
        var disk = (await resourceGroup.GetManagedDisks().CreateOrUpdateAsync(WaitUntil.Completed, "logs", new ManagedDiskData(location) { Sku = new() { {{sku}} } })).Value;
        {{then}}
        {{CreateWith("new VirtualMachineDataDisk(0, DiskCreateOptionType.Attach) { ManagedDisk = new() { Id = disk.Id } }")}}
        """,
        id));

    [Theory]
    [InlineData("await source.GeneralizeAsync();", "[|source.Id|]")]
    [InlineData("await source.DeallocateAsync(WaitUntil.Completed);", "[|source.Id|]")]
    [InlineData("Console.WriteLine(source.Id);", "[|source.Id|]")]
    [InlineData("await source.UpdateAsync(WaitUntil.Completed, new VirtualMachinePatch { StorageProfile = new() });", "source.Id")]
    [InlineData("if (condition) await source.UpdateAsync(WaitUntil.Completed, new VirtualMachinePatch());", "source.Id")]
    [InlineData("Unknown(source);", "source.Id")]
    [InlineData("Unknown(null);", "source.Id")]
    public Task Not_found_where_the_disk_may_be_detached(string statement, string id) =>
        MachineSource.Statements(Publish(Create(Bad) + "\n" + statement, id));

    [Fact]
    public Task Not_found_where_disks_are_detached() => Verify.Statements(
        Publish(Create(Bad) + "\nawait source.AttachDetachDataDisksAsync(WaitUntil.Completed, Some<AttachDetachDataDisksRequest>());", "source.Id")
            .Replace("MachineId", "VirtualMachineId", StringComparison.Ordinal),
        GallerySdk.Newest);

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(
        Publish(Create(Bad), "[|source.Id|]").Replace("MachineId", "VirtualMachineId", StringComparison.Ordinal), GallerySdk.Newest);

    private static string CreateWith(string disks) => Create($$"""new VirtualMachineData(location) { StorageProfile = new() { DataDisks = { {{disks}} } } }""");

    private static string Publish(string statements, string id) => $$"""
        {{statements}}
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { MachineId = {{id}} } },
        });
        """;

    private static string Create(string machine) => $"var source = (await {Machines}.CreateOrUpdateAsync(WaitUntil.Completed, \"web\", {machine})).Value;";
}
