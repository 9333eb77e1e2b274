namespace GalleryAnalyzers.Tests.Rules.Sharing;

public sealed class GAL6004_EncryptedVersionSharedTests
{
    private const string Shared = """gallery = (await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "contoso", new GalleryData(location) { SharingProfile = new() { Permission = GallerySharingPermissionType.Groups } })).Value;""";

    [Theory]
    [InlineData(Shared)]
    [InlineData("""gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.EnableCommunity));""")]
    public Task Found_in_a_gallery_that_is_shared(string share) =>
        Verify.Statements(share + "\n" + Version("[|new()|] { OSDiskImage = new() { DiskEncryptionSetId = id } }"));

    [Theory]
    [InlineData("[|new EncryptionImages|] { OSDiskImage = new() { DiskEncryptionSetId = id } }")]
    [InlineData("[|new()|] { DataDiskImages = { new DataDiskImageEncryption(0) { DiskEncryptionSetId = id } } }")]
    [InlineData("[|new()|] { OSDiskImage = new() { DiskEncryptionSetId = new ResourceIdentifier(text) } }")]
    [InlineData("[|new()|] { OSDiskImage = new() { DiskEncryptionSetId = id }, DataDiskImages = { new DataDiskImageEncryption(0) { DiskEncryptionSetId = id } } }")]
    public Task Found_for_each_disk(string encryption) => Verify.Statements(Shared + "\n" + Version(encryption));

    [Theory]
    [InlineData("null")]
    [InlineData("new()")]
    [InlineData("Some<EncryptionImages>()")]
    [InlineData("new() { OSDiskImage = new() }")]
    [InlineData("new() { OSDiskImage = new() { DiskEncryptionSetId = null } }")]
    [InlineData("new() { OSDiskImage = new() { DiskEncryptionSetId = condition ? id : null } }")]
    [InlineData("new() { OSDiskImage = new() { DiskEncryptionSetId = Some<ResourceIdentifier?>() } }")]
    public Task Not_found_where_it_has_no_set(string encryption) => Verify.Statements(Shared + "\n" + Version(encryption));

    [Theory]
    [InlineData("""Console.WriteLine(gallery.Id);""")]
    [InlineData("""gallery = galleries.CreateOrUpdate(WaitUntil.Completed, text, new GalleryData(location)).Value;""")]
    [InlineData("""if (condition) gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Add"));""")]
    [InlineData("""gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Add")); gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Reset"));""")]
    [InlineData("""gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Add")); gallery = galleries.Get(text).Value;""")]
    [InlineData("""gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Add")); Unshare(); void Unshare() => gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Reset"));""")]
    public Task Not_found_where_the_gallery_may_be_private(string statements) =>
        Verify.Statements(statements + "\n" + Version("new() { OSDiskImage = new() { DiskEncryptionSetId = id } }"));

    [Theory]
    [InlineData("versions.CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", data);")]
    [InlineData("image.GetGalleryImageVersions().CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", data);")]
    [InlineData("Unknown(data); gallery.GetGalleryImage(\"web\").Value.GetGalleryImageVersions().CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", data);")]
    [InlineData("data.PublishingProfile.TargetRegions.Clear(); gallery.GetGalleryImage(\"web\").Value.GetGalleryImageVersions().CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", data);")]
    public Task Not_found_where_it_may_be_another_gallery_or_version(string statements) => Verify.Statements($$"""
        {{Shared}}
        var data = new GalleryImageVersionData("westeurope")
        {
            StorageProfile = new() { GallerySource = new() { Id = id } },
            PublishingProfile = new()
            {
                TargetRegions = { new TargetRegion("westeurope") { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = id } } } },
            },
        };
        {{statements}}
        """);

    [Fact]
    public Task Found_once_for_all_regions() => Verify.NoFix($$"""
        {{Shared}}
        var definition = gallery.GetGalleryImage("web").Value;
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData("westeurope")
        {
            StorageProfile = new() { GallerySource = new() { Id = id } },
            PublishingProfile = new()
            {
                TargetRegions =
                {
                    new TargetRegion("westeurope") { Encryption = [|new()|] { OSDiskImage = new() { DiskEncryptionSetId = id } } },
                    new TargetRegion("northeurope") { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = new(text) } } },
                },
            },
        });
        """);

    private static string Version(string encryption) => $$"""
        var definition = gallery.GetGalleryImage("web").Value;
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData("westeurope")
        {
            StorageProfile = new() { GallerySource = new() { Id = id } },
            PublishingProfile = new() { TargetRegions = { new TargetRegion("westeurope") { Encryption = {{encryption}} } } },
        });
        """;
}
