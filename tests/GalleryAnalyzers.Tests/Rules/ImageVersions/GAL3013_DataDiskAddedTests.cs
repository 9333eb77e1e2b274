namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3013_DataDiskAddedTests
{
    [Theory]
    [Trait("Row", "S61")]
    [InlineData("""await created.UpdateAsync(WaitUntil.Completed, new() { StorageProfile = new() { DataDiskImages = { new(0) { GallerySource = new() { Id = id } }, [|new(2) { GallerySource = new() { Id = id2 } }|] } } });""")]
    [InlineData("""created.Data.StorageProfile.DataDiskImages.Add([|new(2)|]); await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", created.Data);""")]
    [InlineData("""var data = created.Data; data.StorageProfile.DataDiskImages.Add([|new GalleryDataDiskImage(2)|]); versions.CreateOrUpdate(WaitUntil.Completed, "1.0.0", data);""")]
    [InlineData("""await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location) { StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = id } }, DataDiskImages = { [|new(1) { GallerySource = new() { Id = id2 } }|] } } });""")]
    public Task Found_where_it_is_new(string update) => Verify.Statements(Create("OSDiskImage = new() { GallerySource = new() { Id = id } }, DataDiskImages = { new(0) { GallerySource = new() { Id = id2 } } }", update));

    [Theory]
    [InlineData("""await created.UpdateAsync(WaitUntil.Completed, new() { StorageProfile = new() { DataDiskImages = { new(0) { GallerySource = new() { Id = id2 } } } } });""")]
    [InlineData("""await created.UpdateAsync(WaitUntil.Completed, new() { StorageProfile = new() { DataDiskImages = { new(number) } } });""")]
    [InlineData("""var patch = new GalleryImageVersionPatch { StorageProfile = new() }; if (condition) patch.StorageProfile.DataDiskImages.Add(new(2)); await created.UpdateAsync(WaitUntil.Completed, patch);""")]
    [InlineData("""await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.1", new(location) { StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = id } }, DataDiskImages = { new(1) { GallerySource = new() { Id = id2 } } } } });""")]
    [InlineData("""await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", created.Data);""")]
    public Task Not_found_where_it_is_not_or_not_known(string update) => Verify.Statements(Create("OSDiskImage = new() { GallerySource = new() { Id = id } }, DataDiskImages = { new(0) { GallerySource = new() { Id = id2 } } }", update));

    [Theory]
    [InlineData("GallerySource = new() { Id = id }")]
    [InlineData("OSDiskImage = new() { GallerySource = new() { Id = id } }, DataDiskImages = { Some<GalleryDataDiskImage>() }")]
    [InlineData("OSDiskImage = new() { GallerySource = new() { Id = id } }, DataDiskImages = { new(number) { GallerySource = new() { Id = id2 } } }")]
    public Task Not_found_where_the_versions_disks_are_not_known(string profile) => Verify.Statements(Create(
        profile, "created.Data.StorageProfile.DataDiskImages.Add(new(2)); await versions.CreateOrUpdateAsync(WaitUntil.Completed, \"1.0.0\", created.Data);"));

    [Fact]
    public Task The_fix_removes_it() => Verify.Fix(
        Create("OSDiskImage = new() { GallerySource = new() { Id = id } }", """
            created.Data.StorageProfile.DataDiskImages.Add([|new(2) { GallerySource = new() { Id = id2 } }|]);
            await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", created.Data);
            """),
        Create("OSDiskImage = new() { GallerySource = new() { Id = id } }", """
            await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", created.Data);
            """),
        "GAL3013.remove", "Remove the data disk");

    private static string Create(string profile, string then) => $$"""
        var id2 = Some<ResourceIdentifier>();
        var created = (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { {{profile}} },
        })).Value;
        {{then}}
        """;
}
