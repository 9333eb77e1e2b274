namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3027_EncryptionOfNoDataDiskTests
{
    private const string OSDisk = "OSDiskImage = new() { GallerySource = new() { Id = id } }";

    [Theory]
    [Trait("Row", "S57")]
    [InlineData(OSDisk, "new DataDiskImageEncryption([|0|])")]
    [InlineData(OSDisk, "new(lun: [|3|]) { DiskEncryptionSetId = id }")]
    [InlineData(OSDisk + ", DataDiskImages = { new(0), new(9) }", "new([|1|])")]
    [InlineData(OSDisk + ", DataDiskImages = { new(0), new(9) }", "new(0), new([|1|]), new(9), new([|2|])")]
    [InlineData(OSDisk + ", DataDiskImages = { new(0) }", "new([|-1|])")]
    [InlineData(OSDisk + ", DataDiskImages = { new(0) }", "new(0) { Lun = [|1|] }")]
    [InlineData(OSDisk + ", DataDiskImages = { new(condition ? 0 : 1) }", "new([|2|])")]
    [InlineData(OSDisk + ", DataDiskImages = { new(0) }", "new(number), new([|1|])")]
    [InlineData("DataDiskImages = { new(0) { GallerySource = new() { Id = id } } }", "new([|1|])")]
    [InlineData("GallerySource = null, " + OSDisk, "new([|1|])")]
    [InlineData(OSDisk + ", DataDiskImages = { new(0) }", "new([|1 + 1|])")]
    [InlineData("OSDiskImage = Some<GalleryOSDiskImage>(), DataDiskImages = { new(0) }", "new([|1|])")]
    public Task Found_where_the_version_has_no_such_disk(string disks, string encryption) => Verify.Statements(Version(disks, encryption));

    [Theory]
    [InlineData(OSDisk + ", DataDiskImages = { new(0), new(9) }", "new(0), new(9)")]
    [InlineData(OSDisk + ", DataDiskImages = { new(0) }", "new(number)")]
    [InlineData(OSDisk + ", DataDiskImages = { new(0) }", "new(condition ? 0 : 1)")]
    [InlineData(OSDisk + ", DataDiskImages = { new(0) }", "Some<DataDiskImageEncryption>()")]
    [InlineData(OSDisk + ", DataDiskImages = { new(number) }", "new(1)")]
    [InlineData(OSDisk + ", DataDiskImages = { new(0), Some<GalleryDataDiskImage>() }", "new(1)")]
    [InlineData(OSDisk + ", DataDiskImages = { new(condition ? 0 : 1) }", "new(1)")]
    [InlineData("GallerySource = new() { Id = id }", "new(1)")]
    [InlineData("GallerySource = new() { Id = id }, DataDiskImages = { new(0) }", "new(1)")]
    [InlineData("GallerySource = Some<GalleryArtifactVersionFullSource>()", "new(1)")]
    [InlineData("Source = new() { Id = id }", "new(1)")]
    [InlineData(OSDisk, "")]
    public Task Not_found_where_it_has_or_may_have_one(string disks, string encryption) => Verify.Statements(Version(disks, encryption));

    [Theory]
    [InlineData("profile.DataDiskImages.Add(new(0)); encryption.DataDiskImages.Add(new([|1|]));")]
    [InlineData("profile.DataDiskImages.Add(new(9)); encryption.DataDiskImages.Add(new([|1|])); if (condition) profile.DataDiskImages.Add(new(0));")]
    [InlineData("profile.DataDiskImages.Add(new(0)); encryption.DataDiskImages.Add(new(0)); if (condition) encryption.DataDiskImages.Add(new([|1|]));")]
    [InlineData("encryption.DataDiskImages.Add(new(1)); if (condition) profile.DataDiskImages.Add(new(1));")]
    [InlineData("encryption.DataDiskImages.Add(new(1)); foreach (var arg in args) profile.DataDiskImages.Add(new(profile.DataDiskImages.Count));")]
    [InlineData("encryption.DataDiskImages.Add(new(1)); Unknown(profile);")]
    [InlineData("encryption.DataDiskImages.Add(new(1)); Unknown(profile.DataDiskImages);")]
    [InlineData("for (var lun = 0; lun < number; lun++) encryption.DataDiskImages.Add(new(lun));")]
    [InlineData("encryption.DataDiskImages.Add(new(1)); profile = Some<GalleryImageVersionStorageProfile>();")]
    [InlineData("encryption.DataDiskImages.Add(new(1)); profile.GallerySource = new() { Id = id }; profile.OSDiskImage = null;")]
    public Task Followed_through_the_method(string statements) => Verify.Statements($$"""
        var profile = new GalleryImageVersionStorageProfile { {{OSDisk}} };
        var encryption = new EncryptionImages();
        {{statements}}
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location)
        {
            StorageProfile = profile,
            PublishingProfile = new() { TargetRegions = { new(location) { Encryption = encryption } } },
        });
        """);

    [Fact]
    public Task Found_once_where_it_is_there_twice() => Verify.Statements(Version(OSDisk, "new([|1|]), new({|GAL3028:1|})"));

    [Fact]
    public Task Not_found_where_the_caller_may_add_the_disk() => Verify.Source($$"""
        using Azure.Core;
        using Azure.ResourceManager.Compute;

        internal class Images
        {
            internal GalleryImageVersionData Make(ResourceIdentifier id, AzureLocation location) => new(location)
            {
                StorageProfile = new() { {{OSDisk}} },
                PublishingProfile = new() { TargetRegions = { new(location) { Encryption = new() { DataDiskImages = { new(1) } } } } },
            };
        }
        """);

    [Fact]
    public Task No_fix_as_the_disk_is_not_known() => Verify.NoFix(Version(OSDisk + ", DataDiskImages = { new(0) }", "new([|1|])"));

    private static string Version(string disks, string encryption) => $$"""
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { {{disks}} },
            PublishingProfile = new() { TargetRegions = { new(location) { Encryption = new() { DataDiskImages = { {{encryption}} } } } } },
        });
        """;
}
