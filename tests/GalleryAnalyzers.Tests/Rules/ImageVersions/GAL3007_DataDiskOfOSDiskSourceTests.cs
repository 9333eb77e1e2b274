namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3007_DataDiskOfOSDiskSourceTests
{
    [Theory]
    [Trait("Row", "S59")]
    [InlineData("id", "[|id|]")]
    [InlineData("(id)", "[|id|]")]
    [InlineData("disk.Id", "[|disk.Id|]")]
    [InlineData("source", "[|source|]")]
    [InlineData("new ResourceIdentifier(\"/…/disks/a\")", "[|new ResourceIdentifier(\"/…/disks/a\")|]")]
    [InlineData("new(\"/…/disks/a\")", "[|new(\"/…/Disks/A\")|]")]
    [InlineData("new(\"/…/snapshots/a\")", "[|ResourceIdentifier.Parse(\"/…/snapshots/a\")|]")]
    [InlineData("new(Name)", "[|new(Name)|]")]
    [InlineData("new(text)", "[|new(text)|]")]
    [InlineData("new(\"/…/disks/a\")", "[|client.GetManagedDiskResource(new(\"/…/disks/A\")).Id|]")]
    [InlineData("client.GetManagedDiskResource(id).Id", "[|id|]")]
    public Task Found_where_both_are_one(string osDisk, string dataDisk) => Verify.Statements(Profile(osDisk, dataDisk));

    [Theory]
    [InlineData("id", "disk.Id")]
    [InlineData("disk.Id", "other.Id")]
    [InlineData("Some<ResourceIdentifier>()", "Some<ResourceIdentifier>()")]
    [InlineData("new(\"/…/disks/a\")", "new(\"/…/disks/b\")")]
    [InlineData("new(\"/…/disks/a\")", "new(\"/…/snapshots/a\")")]
    [InlineData("new($\"/…/disks/{text}\")", "new($\"/…/disks/{environment}\")")]
    [InlineData("client.GetManagedDiskResource(id).Id", "disk.Id")]
    [InlineData("new(\"<disk-id>\")", "new(\"<disk-id>\")")]
    [InlineData("condition ? id : disk.Id", "id")]
    [InlineData("null", "null")]
    [InlineData("new(text)", "new(environment)")]
    public Task Not_found_where_they_are_or_may_be_two(string osDisk, string dataDisk) => Verify.Statements(Profile(osDisk, dataDisk));

    [Theory]
    [InlineData("blob", "[|blob|]")]
    [InlineData("new Uri(\"https://a/b.vhd\")", "[|new Uri(\"https://a/b.vhd\")|]")]
    [InlineData("new Uri(\"https://a/b.vhd\")", "new Uri(\"https://a/c.vhd\")")]
    [InlineData("blob", "Some<Uri>()")]
    [InlineData("new Uri(\"<blob>\")", "new Uri(\"<blob>\")")]
    public Task A_blob_is_a_source_too(string osDisk, string dataDisk) => Verify.Statements($$"""
        var blob = Some<Uri>();
        Unknown(new GalleryImageVersionStorageProfile
        {
            OSDiskImage = new() { GallerySource = new() { StorageAccountId = id, Uri = {{osDisk}} } },
            DataDiskImages = { new GalleryDataDiskImage(0) { GallerySource = new() { StorageAccountId = id, Uri = {{dataDisk}} } } },
        });
        """);

    [Theory]
    [InlineData("profile.OSDiskImage = new() { GallerySource = new() { Id = id } }; profile.DataDiskImages.Add(new(0) { GallerySource = new() { Id = [|id|] } });")]
    [InlineData("profile.DataDiskImages.Add(new(0) { GallerySource = new() { Id = [|id|] } }); profile.OSDiskImage = new() { GallerySource = new() { Id = id } };")]
    [InlineData("profile.OSDiskImage = new() { Source = new() { Id = id } }; profile.DataDiskImages.Add(new(0) { GallerySource = new() { Id = [|id|] } });")]
    [InlineData("profile.OSDiskImage = new() { GallerySource = new() { Id = id } }; profile.DataDiskImages.Add(new(0) { Source = new() { Id = [|id|] } });")]
    [InlineData("profile.OSDiskImage = new(); profile.OSDiskImage.GallerySource = new(); profile.OSDiskImage.GallerySource.Id = id; profile.DataDiskImages.Add(new(0) { GallerySource = new() { Id = [|id|] } });")]
    public Task Found_however_they_come_to_the_profile(string statements) => Verify.Statements(Around(statements));

    [Theory]
    [InlineData("if (condition) profile.OSDiskImage = new() { GallerySource = new() { Id = id } }; else profile.DataDiskImages.Add(new(0) { GallerySource = new() { Id = id } });")]
    [InlineData("profile.OSDiskImage = new() { GallerySource = new() { Id = id } }; profile.OSDiskImage = new(); profile.DataDiskImages.Add(new(0) { GallerySource = new() { Id = id } });")]
    [InlineData("profile.OSDiskImage = Some<GalleryOSDiskImage>(); profile.DataDiskImages.Add(new(0) { GallerySource = new() { Id = id } });")]
    [InlineData("profile.OSDiskImage = new() { GallerySource = new() { Id = id } }; Unknown(profile.OSDiskImage); profile.DataDiskImages.Add(new(0) { GallerySource = new() { Id = id } });")]
    [InlineData("profile.OSDiskImage = new() { GallerySource = new() { Id = id } }; id = disk.Id; profile.DataDiskImages.Add(new(0) { GallerySource = new() { Id = id } });")]
    [InlineData("profile.OSDiskImage = new() { GallerySource = new() { Id = id } }; profile.DataDiskImages.Add(new(0));")]
    public Task Not_found_where_not_both_are_certain_to_be_there(string statements) => Verify.Statements(Around(statements));

    [Fact]
    public Task No_fix_as_the_right_source_is_not_known() => Verify.NoFix(Profile("id", "[|id|]"));

    private static string Profile(string osDisk, string dataDisk) => Around($$"""
        profile = new GalleryImageVersionStorageProfile
        {
            OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource { Id = {{osDisk}} } },
            DataDiskImages = { new GalleryDataDiskImage(lun: 1) { GallerySource = new GalleryDiskImageSource { Id = {{dataDisk}} } } },
        };
        """);

    private static string Around(string statements) => Ids.WrittenOut($"""
        const string Name = "/…/disks/a";
        var (disk, other) = (Some<ManagedDiskResource>(), Some<ManagedDiskResource>());
        var source = disk.Id;
        var profile = new GalleryImageVersionStorageProfile();
        {statements}
        versionData.StorageProfile = profile;
        """);
}
