using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

public sealed class GAL4016_OSDiskTooSmallTests
{
    private const string Disk = "resourceGroup.GetManagedDisks().CreateOrUpdate(WaitUntil.Completed, \"golden\", new(location) { DiskSizeGB = 64 }).Value";
    private const string Snapshot = "resourceGroup.GetSnapshots().CreateOrUpdate(WaitUntil.Completed, \"golden\", new(location) { DiskSizeGB = 64 }).Value";

    /// <summary>"The specified disk size … GB is smaller than the size of the corresponding disk in the VM image: … GB."</summary>
    [Theory]
    [Trait(AzureError.Trait, "R16")]
    [InlineData(Disk, "[|32|]")]
    [InlineData(Snapshot, "[|63|]")]
    public Task Found_where_it_is_smaller(string source, string size) => Verify.Statements(Machine(source, size));

    [Theory]
    [InlineData(Disk, "64")]
    [InlineData(Disk, "128")]
    [InlineData(Disk, "number")]
    [InlineData(Disk, "null")]
    [InlineData(Disk, "condition ? 32 : 64")]
    [InlineData("resourceGroup.GetManagedDisks().CreateOrUpdate(WaitUntil.Completed, \"golden\", new(location) { DiskSizeGB = number }).Value", "32")]
    [InlineData("resourceGroup.GetManagedDisks().CreateOrUpdate(WaitUntil.Completed, \"golden\", new(location)).Value", "32")]
    [InlineData("resourceGroup.GetManagedDisk(\"golden\").Value", "32")]
    public Task Not_found_where_it_is_not_or_may_not_be(string source, string size) => Verify.Statements(Machine(source, size));

    [Theory]
    [InlineData("first = version;")]
    [InlineData("if (condition) first = version;")]
    [InlineData("first = versions.Get(\"0.9.0\");")]
    public Task Not_found_where_the_version_may_be_another(string then) => Verify.Statements(Machine(Disk, "32", then));

    [Fact]
    public Task The_fix_writes_the_size_of_the_source() => Verify.Fix(Machine(Disk, "[|32|]"), Machine(Disk, "64"), "GAL4016.least", "Change '32' to '64'");

    private static string Machine(string source, string size, string then = "") => $$"""
        var source = {{source}};
        var first = (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location)
        {
            StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = source.Id } } },
        })).Value;
        {{then}}
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location)
        {
            StorageProfile = new() { ImageReference = new() { Id = first.Id }, OSDisk = new(DiskCreateOptionType.FromImage) { DiskSizeGB = {{size}} } },
        });
        """;
}
