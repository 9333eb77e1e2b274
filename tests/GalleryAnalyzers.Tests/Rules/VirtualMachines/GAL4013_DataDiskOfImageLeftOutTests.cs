using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

public sealed class GAL4013_DataDiskOfImageLeftOutTests
{
    /// <summary>"StorageProfile.dataDisks.lun does not have required value(s) for image specified in storage profile."</summary>
    [Theory]
    [Trait(AzureError.Trait, "R13")]
    [InlineData("[|new(1, DiskCreateOptionType.Empty)|]")]
    [InlineData("[|new(0, DiskCreateOptionType.Empty)|]")]
    [InlineData("[|new(1, \"Empty\")|], new(2, DiskCreateOptionType.FromImage)")]
    public Task Found_where_one_is_missing(string disks) => Verify.Statements(Machine(disks));

    [Theory]
    [InlineData("")]
    [InlineData("new(0, DiskCreateOptionType.FromImage)")]
    [InlineData("new(1, DiskCreateOptionType.Empty), new(0, \"fromImage\")")]
    [InlineData("new(number, DiskCreateOptionType.FromImage)")]
    [InlineData("new(1, DiskCreateOptionType.Empty), disk")]
    [InlineData("new(0, text)")]
    [InlineData("condition ? new(0, DiskCreateOptionType.FromImage) : new(1, DiskCreateOptionType.Empty)")]
    public Task Not_found_where_it_is_there_or_may_be(string disks) => Verify.Statements(Machine(disks));

    [Theory]
    [InlineData("first = version;")]
    [InlineData("if (condition) first = version;")]
    [InlineData("first = versions.Get(\"0.9.0\");")]
    public Task Not_found_where_the_version_may_be_another(string then) => Verify.Statements(Machine("new(1, DiskCreateOptionType.Empty)", then));

    [Fact]
    public Task The_fix_adds_it() => Verify.Fix(
        Machine("[|new(1, DiskCreateOptionType.Empty)|]"),
        Machine("new(0, DiskCreateOptionType.FromImage), new(1, DiskCreateOptionType.Empty)"),
        "GAL4013.add",
        "Add the data disk of the image");

    [Fact]
    public Task No_fix_where_its_LUN_is_taken() => Verify.NoFix(Machine("[|new(0, DiskCreateOptionType.Empty)|]"));

    private static string Machine(string disks, string then = "") => $$"""
        var (snapshot, disk) = (Some<SnapshotResource>(), Some<VirtualMachineDataDisk>());
        var first = (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location)
        {
            StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = id } }, DataDiskImages = { new(0) { GallerySource = new() { Id = snapshot.Id } } } },
        })).Value;
        {{then}}
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location)
        {
            StorageProfile = new() { ImageReference = new() { Id = first.Id }, DataDisks = { {{disks}} } },
        });
        """;
}
