using Azure.ResourceManager.Compute;

namespace GalleryAnalyzers.Tests.Rules.Limits;

public sealed class GAL8002_DiskTooLargeTests
{
    private const string Disks = "resourceGroup.GetManagedDisks()";
    private const string Disk = nameof(ManagedDiskResource);
    private const string Bad = "new ManagedDiskData(location) { DiskSizeGB = 2049 }";
    private const string Good = "new ManagedDiskData(location) { DiskSizeGB = 2048 }";

    [Theory]
    [MemberData(nameof(ResourceFlows.Reaching), MemberType = typeof(ResourceFlows))]
    public Task Found_however_the_disk_is_created(string flow) =>
        Verify.Statements(Publish(ResourceFlows.Reach(flow, Disks, Disk, Bad, Good), "[|source.Id|]"));

    [Theory]
    [MemberData(nameof(ResourceFlows.Missing), MemberType = typeof(ResourceFlows))]
    public Task Not_found_where_the_disk_may_be_another(string flow) =>
        Verify.Statements(Publish(ResourceFlows.Miss(flow, Disks, Disk, Bad, Good), "source.Id"));

    [Theory]
    [InlineData("DiskSizeGB = 2520", "[|source.Id|]")]
    [InlineData("DiskSizeGB = 2 * 1024 + 1", "[|source.Id|]")]
    [InlineData("DiskSizeGB = 0", "source.Id")]
    [InlineData("DiskSizeGB = number", "source.Id")]
    [InlineData("DiskSizeGB = condition ? 4096 : 1024", "source.Id")]
    [InlineData("DiskSizeGB = null", "source.Id")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux", "source.Id")]
    public Task Compares_the_size(string size, string id) => Verify.Statements(
        Publish(Create(Bad.Replace("DiskSizeGB = 2049", size, StringComparison.Ordinal)), id));

    [Theory]
    [InlineData("Unknown(source);")]
    [InlineData("await source.UpdateAsync(WaitUntil.Completed, new ManagedDiskPatch { DiskSizeGB = 4096 });")]
    public Task Found_whatever_was_done_since_as_no_disk_shrinks(string statement) =>
        Verify.Statements(Publish(Create(Bad) + "\n" + statement, "[|source.Id|]"));

    [Theory]
    [InlineData("null", "[|source.Id|]")]
    [InlineData("new()", "[|source.Id|]")]
    [InlineData("new() { ReplicationMode = null }", "[|source.Id|]")]
    [InlineData("new() { ReplicationMode = GalleryReplicationMode.Full }", "[|source.Id|]")]
    [InlineData("new() { ReplicationMode = \"full\" }", "[|source.Id|]")]
    [InlineData("new() { ReplicationMode = GalleryReplicationMode.Shallow }", "source.Id")]
    [InlineData("new() { ReplicationMode = \"shallow\" }", "source.Id")]
    [InlineData("new() { ReplicationMode = condition ? GalleryReplicationMode.Shallow : GalleryReplicationMode.Full }", "source.Id")]
    [InlineData("new() { ReplicationMode = text }", "source.Id")]
    [InlineData("Some<GalleryImageVersionPublishingProfile>()", "source.Id")]
    [InlineData("condition ? null : new() { ReplicationMode = GalleryReplicationMode.Shallow }", "source.Id")]
    public Task Knows_the_replication_mode(string profile, string id) =>
        Verify.Statements(Publish(Create(Bad), id, $"PublishingProfile = {profile},"));

    [Theory]
    [InlineData("if (condition) data.PublishingProfile = new() { ReplicationMode = GalleryReplicationMode.Shallow };", "source.Id")]
    [InlineData("data.PublishingProfile = new() { ReplicationMode = GalleryReplicationMode.Shallow };", "source.Id")]
    [InlineData("data.PublishingProfile = new(); if (condition) data.PublishingProfile.ReplicationMode = GalleryReplicationMode.Shallow;", "source.Id")]
    [InlineData("data.Tags.Add(\"a\", text);", "[|source.Id|]")]
    [InlineData("Unknown(data);", "source.Id")]
    public Task Follows_the_version(string statement, string id) => Verify.Statements($$"""
        {{Create(Bad)}}
        var data = new GalleryImageVersionData(location) { StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = {{id}} } } } };
        {{statement}}
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
        """);

    [Fact]
    public Task Found_for_a_data_disk() => Verify.Statements($$"""
        {{Create(Bad)}}
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new()
            {
                OSDiskImage = new() { GallerySource = new() { Id = id } },
                DataDiskImages = { new GalleryDataDiskImage(0) { GallerySource = new() { Id = [|source.Id|] } } },
            },
        });
        """);

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(Publish(Create(Bad), "[|source.Id|]"));

    private static string Create(string disk) => $"""var source = (await {Disks}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {disk})).Value;""";

    private static string Publish(string source, string id, string profile = "") => $$"""
        {{source}}
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            {{profile}}
            StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = {{id}} } } },
        });
        """;
}
