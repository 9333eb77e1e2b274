namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3011_SourceMissingOrTwofoldTests
{
    [Theory]
    [Trait("Row", "S53")]
    [InlineData("await versions.CreateOrUpdateAsync(WaitUntil.Completed, \"1.0.0\", [|new GalleryImageVersionData(location)|]);")]
    [InlineData("versions.CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", [|new(location)|]);")]
    [InlineData("versions.CreateOrUpdate(data: [|new(location)|] { PublishingProfile = new() }, waitUntil: WaitUntil.Started, galleryImageVersionName: \"1.0.0\");")]
    [InlineData("var data = [|new GalleryImageVersionData(location)|]; if (condition) data.PublishingProfile = new(); await versions.CreateOrUpdateAsync(WaitUntil.Completed, \"1.0.0\", data);")]
    [InlineData("await versions.CreateOrUpdateAsync(WaitUntil.Completed, \"1.0.0\", [|new(location)|] { StorageProfile = null });")]
    public Task Found_where_there_is_no_storage_profile(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("[|new GalleryImageVersionStorageProfile()|]")]
    [InlineData("[|new()|]")]
    [InlineData("[|new()|] { GallerySource = null }")]
    [InlineData("[|new()|] { GallerySource = new() }")]
    [InlineData("[|new()|] { GallerySource = new() { Id = null } }")]
    [InlineData("[|new()|] { OSDiskImage = new() }")]
    [InlineData("[|new()|] { OSDiskImage = new() { HostCaching = HostCaching.None } }")]
    [InlineData("[|new()|] { DataDiskImages = { new(0), new(1) { HostCaching = HostCaching.ReadOnly } } }")]
    [InlineData("[|new GalleryImageVersionStorageProfile()|] { DataDiskImages = { } }")]
    public Task Found_where_the_storage_profile_names_no_source(string profile) => Verify.Statements(Version(profile));

    [Theory]
    [InlineData("[|new GalleryImageVersionStorageProfile|] { GallerySource = new() { Id = id }, OSDiskImage = new() { GallerySource = new() { Id = id } } }")]
    [InlineData("[|new()|] { GallerySource = new() { Id = version.Id }, OSDiskImage = new() { GallerySource = new() { Id = disk.Id } } }")]
    [InlineData("[|new()|] { GallerySource = new() { Id = version.Id }, DataDiskImages = { new(0) { GallerySource = new() { Id = disk.Id } } } }")]
    [InlineData("[|new()|] { GallerySource = new() { CommunityGalleryImageId = text }, DataDiskImages = { new(0), new(1) { GallerySource = new() { StorageAccountId = id } } } }")]
    [InlineData("[|new()|] { Source = new() { Id = version.Id }, OSDiskImage = new() { Source = new() { Id = disk.Id } } }")]
    [InlineData("[|new()|] { GallerySource = new() { Id = new(\"/…/images/web\") }, OSDiskImage = new() { GallerySource = new() { Id = new(\"/…/disks/os\") } } }")]
    public Task Found_where_there_are_two_kinds(string profile) => Verify.Statements(Version(profile));

    [Theory]
    [InlineData("new() { GallerySource = new() { Id = id } }")]
    [InlineData("new() { Source = new() { Id = id } }")]
    [InlineData("new() { GallerySource = new() { CommunityGalleryImageId = text } }")]
    [InlineData("new() { GallerySource = new() { Uri = Some<Uri>() } }")]
    [InlineData("new() { GallerySource = Some<GalleryArtifactVersionFullSource>() }")]
    [InlineData("new() { OSDiskImage = new() { GallerySource = new() { Id = id } } }")]
    [InlineData("new() { OSDiskImage = new() { GallerySource = new() { StorageAccountId = id } } }")]
    [InlineData("new() { OSDiskImage = Some<GalleryOSDiskImage>() }")]
    [InlineData("new() { DataDiskImages = { new(0) { GallerySource = new() { Id = id } } } }")]
    [InlineData("new() { DataDiskImages = { Some<GalleryDataDiskImage>() } }")]
    [InlineData("new() { GallerySource = new() { Id = version.Id }, OSDiskImage = new() { HostCaching = HostCaching.None }, DataDiskImages = { new(0) } }")]
    [InlineData("new() { GallerySource = new() { Id = version.Id }, OSDiskImage = new() { GallerySource = new() { Id = Some<ResourceIdentifier?>() } } }")]
    [InlineData("new() { GallerySource = new() { Id = condition ? version.Id : null }, OSDiskImage = new() { GallerySource = new() { Id = condition ? null : disk.Id } } }")]
    [InlineData("new() { GallerySource = condition ? new() { Id = id } : null, OSDiskImage = condition ? null : new() { GallerySource = new() { Id = disk.Id } } }")]
    [InlineData("Some<GalleryImageVersionStorageProfile>()")]
    [InlineData("versionData.StorageProfile")]
    public Task Not_found_where_there_is_or_may_be_one(string profile) => Verify.Statements(Version(profile));

    [Theory]
    [InlineData("data.StorageProfile = new(); data.StorageProfile.GallerySource = new() { Id = id };")]
    [InlineData("data.StorageProfile = new(); data.StorageProfile.DataDiskImages.Add(new(0) { GallerySource = new() { Id = id } });")]
    [InlineData("if (condition) data.StorageProfile = new() { GallerySource = new() { Id = id } };")]
    [InlineData("foreach (var arg in args) data.StorageProfile = new() { GallerySource = new() { Id = id } };")]
    [InlineData("Unknown(data);")]
    [InlineData("data.StorageProfile = new(); Unknown(data.StorageProfile);")]
    [InlineData("Action fill = () => data.StorageProfile = new() { GallerySource = new() { Id = id } }; fill();")]
    [InlineData("data = Some<GalleryImageVersionData>();")]
    public Task Not_found_where_it_comes_or_may_come_before_the_call(string statements) => Verify.Statements($"""
        var data = new GalleryImageVersionData(location);
        {statements}
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
        """);

    [Theory]
    [InlineData("Unknown(new GalleryImageVersionData(location));")]
    [InlineData("var data = new GalleryImageVersionData(location);")]
    [InlineData("Func<GalleryImageVersionData> make = () => new GalleryImageVersionData(location); Unknown(make);")]
    [InlineData("await version.UpdateAsync(WaitUntil.Completed, new GalleryImageVersionPatch { PublishingProfile = new() });")]
    [InlineData("await Some<GalleryApplicationVersionCollection>().CreateOrUpdateAsync(WaitUntil.Completed, \"1.0.0\", new(location));")]
    public Task Not_found_where_it_is_not_sent(string statements) => Verify.Statements(statements);

    [Fact]
    public Task Not_found_where_a_deleted_version_is_brought_back() => Verify.Statements(
        "versions.CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", new GalleryImageVersionData(location) { IsRestoreEnabled = true });", GallerySdk.Newest);

    [Theory]
    [InlineData("GAL3011.version", "Remove the version's source", "new() { OSDiskImage = new() { GallerySource = new() { Id = disk.Id } } }")]
    [InlineData("GAL3011.disk", "Remove the OS disk's source", "new() { GallerySource = new() { Id = version.Id } }")]
    public Task The_fixes_remove_one_or_the_other(string key, string title, string after) => Verify.Fix(
        Version("[|new()|] { GallerySource = new() { Id = version.Id }, OSDiskImage = new() { GallerySource = new() { Id = disk.Id } } }"),
        Version(after),
        key,
        title);

    [Fact]
    public Task The_fix_keeps_the_settings_of_the_OS_disk() => Verify.Fix(
        Version("[|new()|] { GallerySource = new() { Id = version.Id }, OSDiskImage = new() { HostCaching = HostCaching.None, GallerySource = new() { Id = disk.Id } } }"),
        Version("new() { GallerySource = new() { Id = version.Id }, OSDiskImage = new() { HostCaching = HostCaching.None } }"),
        "GAL3011.disk");

    [Fact]
    public Task Fix_all_removes_statements_too() => Verify.Fix(
        """
        var disk = Some<ManagedDiskResource>();
        var profile = [|new GalleryImageVersionStorageProfile()|];
        profile.GallerySource = new() { Id = version.Id };
        profile.OSDiskImage = new() { GallerySource = new() { Id = disk.Id } };
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location) { StorageProfile = profile });
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.1", new(location)
        {
            StorageProfile = [|new()|]
            {
                GallerySource = new() { Id = version.Id }, // the version
                OSDiskImage = new() { GallerySource = new() { Id = disk.Id } }, // the disk
            },
        });
        """,
        """
        var disk = Some<ManagedDiskResource>();
        var profile = new GalleryImageVersionStorageProfile();
        profile.OSDiskImage = new() { GallerySource = new() { Id = disk.Id } };
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location) { StorageProfile = profile });
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.1", new(location)
        {
            StorageProfile = new()
            {
                // the version
                OSDiskImage = new() { GallerySource = new() { Id = disk.Id } }, // the disk
            },
        });
        """,
        "GAL3011.version");

    [Theory]
    [InlineData("[|new()|]")]
    public Task No_fix_where_the_source_is_not_known(string profile) => Verify.NoFix(Version(profile));

    private static string Version(string profile) => Ids.WrittenOut($$"""
        var disk = Some<ManagedDiskResource>();
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location) { StorageProfile = {{profile}} });
        """);
}
