using Azure.ResourceManager.Compute;

namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3035_SourceInOtherRegionTests
{
    private const string Images = "resourceGroup.GetDiskImages()";
    private const string Image = nameof(DiskImageResource);
    private const string Bad = """new DiskImageData(AzureLocation.NorthEurope)""";
    private const string Good = """new DiskImageData(AzureLocation.WestEurope)""";

    [Theory]
    [MemberData(nameof(ResourceFlows.Reaching), MemberType = typeof(ResourceFlows))]
    public Task Found_however_the_source_is_created(string flow) =>
        Verify.Statements(Publish(ResourceFlows.Reach(flow, Images, Image, Bad, Good), "[|source.Id|]"));

    [Theory]
    [MemberData(nameof(ResourceFlows.Missing), MemberType = typeof(ResourceFlows))]
    public Task Not_found_where_the_source_may_be_another(string flow) =>
        Verify.Statements(Publish(ResourceFlows.Miss(flow, Images, Image, Bad, Good), "source.Id"));

    [Theory]
    [InlineData("AzureLocation.NorthEurope", "AzureLocation.WestEurope", "[|source.Id|]")]
    [InlineData("\"northeurope\"", "\"West Europe\"", "[|source.Id|]")]
    [InlineData("new AzureLocation(\"North Europe\")", "AzureLocation.WestEurope", "[|source.Id|]")]
    [InlineData("AzureLocation.WestEurope", "\"West Europe\"", "source.Id")]
    [InlineData("\"WestEurope\"", "AzureLocation.WestEurope", "source.Id")]
    [InlineData("location", "location", "source.Id")]
    [InlineData("location", "AzureLocation.WestEurope", "source.Id")]
    [InlineData("AzureLocation.WestEurope", "location", "source.Id")]
    [InlineData("AzureLocation.NorthEurope", "galleryData.Location", "source.Id")]
    [InlineData("text", "AzureLocation.WestEurope", "source.Id")]
    [InlineData("\"{region}\"", "AzureLocation.WestEurope", "source.Id")]
    [InlineData("condition ? AzureLocation.NorthEurope : AzureLocation.WestEurope", "AzureLocation.WestEurope", "source.Id")]
    [InlineData("AzureLocation.NorthEurope", "condition ? AzureLocation.NorthEurope : AzureLocation.WestEurope", "source.Id")]
    public Task Compares_the_regions(string its, string own, string id) => Verify.Statements(
        Publish(Create(Images, $"new DiskImageData({its})"), id).Replace("AzureLocation.WestEurope)\n", $"{own})\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("var data = new DiskImageData(AzureLocation.WestEurope); data.Location = AzureLocation.NorthEurope;", "[|source.Id|]")]
    [InlineData("var data = new DiskImageData(AzureLocation.NorthEurope); data.Location = AzureLocation.WestEurope;", "source.Id")]
    [InlineData("var data = new DiskImageData(AzureLocation.WestEurope); if (condition) data.Location = AzureLocation.NorthEurope;", "source.Id")]
    public Task Follows_the_data(string data, string id) => Verify.Statements(Publish(data + "\n" + Create(Images, "data"), id));

    [Theory]
    [InlineData("resourceGroup.GetManagedDisks()", "new ManagedDiskData(AzureLocation.NorthEurope)", "[|source.Id|]")]
    [InlineData("resourceGroup.GetManagedDisks()", "new ManagedDiskData(AzureLocation.WestEurope)", "source.Id")]
    [InlineData("resourceGroup.GetSnapshots()", "new SnapshotData(AzureLocation.NorthEurope)", "[|source.Id|]")]
    public async Task Sees_the_sources_of_disks(string collection, string data, string id)
    {
        await Verify.Statements(Publish(Create(collection, data), id).Replace(
            "GallerySource = new()", "OSDiskImage = new() { GallerySource = new()", StringComparison.Ordinal).Replace(" } },", " } } },", StringComparison.Ordinal));
        await Verify.Statements(Publish(Create(collection, data), id).Replace(
            "GallerySource = new()", "DataDiskImages = { new GalleryDataDiskImage(0) { GallerySource = new()", StringComparison.Ordinal)
            .Replace(" } },", " } } } },", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AzureLocation.NorthEurope", "[|source.Id|]")]
    [InlineData("AzureLocation.WestEurope", "source.Id")]
    public Task Sees_machines(string region, string id) => MachineSource.Statements(
        Publish(Create("resourceGroup.GetVirtualMachines()", $"new VirtualMachineData({region})"), id)
            .Replace("GallerySource = new() { Id = ", "GallerySource = new() { MachineId = ", StringComparison.Ordinal));

    [Fact]
    public Task Not_found_for_a_version_which_may_be_replicated_to_the_region() => Verify.Statements(Publish(
        """
        var source = (await image.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "0.9.0", new GalleryImageVersionData(AzureLocation.NorthEurope)
        {
            StorageProfile = new() { GallerySource = new() { Id = id } },
        })).Value;
        """,
        "source.Id"));

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(Publish(Create(Images, Bad), "[|source.Id|]"));

    private static string Create(string collection, string data) =>
        $"""var source = (await {collection}.CreateOrUpdateAsync(WaitUntil.Completed, "web", {data})).Value;""";

    private static string Publish(string source, string id) => $$"""
        {{source}}
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new() { GallerySource = new() { Id = {{id}} } },
        });
        """;
}
