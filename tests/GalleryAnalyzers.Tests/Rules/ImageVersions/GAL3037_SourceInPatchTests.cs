namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3037_SourceInPatchTests
{
    [Theory]
    [Trait("Row", "S33")]
    [InlineData("[|new GalleryImageVersionStorageProfile|] { GallerySource = new() { Id = id } }")]
    [InlineData("[|new()|] { GallerySource = new() { Id = id } }")]
    [InlineData("[|new()|] { Source = new() { Id = id } }")]
    [InlineData("[|new()|] { GallerySource = new() { CommunityGalleryImageId = text } }")]
    [InlineData("[|new()|] { OSDiskImage = new() { GallerySource = new() { Id = id } } }")]
    [InlineData("[|new()|] { OSDiskImage = new() { HostCaching = HostCaching.None, GallerySource = new() { Id = id } } }")]
    [InlineData("[|new GalleryImageVersionStorageProfile()|] { DataDiskImages = { new(0) { GallerySource = new() { Id = id } } } }")]
    public Task Found_where_it_carries_a_source(string profile) => Verify.Statements(Patch(profile));

    [Theory]
    [Trait("Row", "S61")]
    [InlineData("[|new()|] { DataDiskImages = { new(0) } }")]
    [InlineData("[|new()|] { DataDiskImages = { Some<GalleryDataDiskImage>(), new(1) } }")]
    public Task Found_where_it_carries_a_data_disk(string profile) => Verify.Statements(Patch(profile));

    [Theory]
    [InlineData("null")]
    [InlineData("new()")]
    [InlineData("new() { OSDiskImage = new() { HostCaching = HostCaching.None } }")]
    [InlineData("new() { GallerySource = null }")]
    [InlineData("new() { GallerySource = version.Data.StorageProfile.GallerySource }")]
    [InlineData("new() { GallerySource = new() { Id = version.Data.StorageProfile.GallerySource.Id } }")]
    [InlineData("new() { DataDiskImages = { version.Data.StorageProfile.DataDiskImages[0] } }")]
    [InlineData("version.Data.StorageProfile")]
    [InlineData("Some<GalleryImageVersionStorageProfile>()")]
    [InlineData("new() { DataDiskImages = { new(version.Data.StorageProfile.DataDiskImages[0].Lun) { GallerySource = version.Data.StorageProfile.DataDiskImages[0].GallerySource } } }")]
    public Task Not_found_where_it_carries_none_or_perhaps_the_current_one(string profile) => Verify.Statements(Patch(profile));

    [Theory]
    [InlineData("patch.StorageProfile = [|new()|]; patch.StorageProfile.GallerySource = new() { Id = id };")]
    [InlineData("patch.StorageProfile = [|new()|]; patch.StorageProfile.DataDiskImages.Add(new(0));")]
    [InlineData("var profile = [|new GalleryImageVersionStorageProfile()|]; profile.DataDiskImages.Add(new(0)); patch.StorageProfile = profile;")]
    [InlineData("patch.StorageProfile = [|new()|] { GallerySource = new() { Id = id } }; if (condition) patch.PublishingProfile = new();")]
    [InlineData("patch.StorageProfile = new() { GallerySource = new() { Id = id } }; patch.StorageProfile = null;")]
    [InlineData("patch.StorageProfile = new(); if (condition) patch.StorageProfile.DataDiskImages.Add(new(0));")]
    [InlineData("patch.PublishingProfile = new() { ReplicaCount = 2 };")]
    [InlineData("var data = new GalleryImageVersionData(location) { StorageProfile = new() { GallerySource = new() { Id = id } } }; await versions.CreateOrUpdateAsync(WaitUntil.Completed, \"1.0.0\", data);")]
    public Task Followed_through_the_method(string statements) => Verify.Statements(Around(statements));

    [Theory]
    [InlineData("patch = new() { StorageProfile = [|new()|] { GallerySource = new() { Id = id } }, PublishingProfile = new() };", "patch = new() { PublishingProfile = new() };")]
    [InlineData("patch.StorageProfile = [|new GalleryImageVersionStorageProfile|] { DataDiskImages = { new(0) } };\npatch.PublishingProfile = new();", "patch.PublishingProfile = new();")]
    public Task The_fix_removes_the_storage_profile(string before, string after) => Verify.Fix(
        Around(before), Around(after), "GAL3037.remove", "Remove the storage profile");

    [Fact]
    public Task Fix_all_removes_every_one() => Verify.Fix(
        """
        await version.UpdateAsync(WaitUntil.Completed, new GalleryImageVersionPatch
        {
            StorageProfile = [|new()|] { GallerySource = new() { Id = id } }, // the source
            PublishingProfile = new() { ReplicaCount = 2 },
        });
        version.Update(WaitUntil.Started, new() { StorageProfile = [|new()|] { DataDiskImages = { new(0) } } });
        """,
        """
        await version.UpdateAsync(WaitUntil.Completed, new GalleryImageVersionPatch
        {
            // the source
            PublishingProfile = new() { ReplicaCount = 2 },
        });
        version.Update(WaitUntil.Started, new() { });
        """);

    private static string Patch(string profile) => $$"""
        await version.UpdateAsync(WaitUntil.Completed, new GalleryImageVersionPatch { StorageProfile = {{profile}}, PublishingProfile = new() });
        """;

    private static string Around(string statements) => $"""
        var patch = new GalleryImageVersionPatch();
        {statements}
        await version.UpdateAsync(WaitUntil.Completed, patch);
        """;
}
