namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3008_WrongVersionSourceTests
{
    [Theory]
    [Trait("Row", "S37")]
    [InlineData("new ResourceIdentifier([|\"/…/disks/os\"|])")]
    [InlineData("new([|\"/…/snapshots/os\"|])")]
    [InlineData("new([|\"/…/SNAPSHOTS/os\"|])")]
    [InlineData("ResourceIdentifier.Parse([|\"/…/disks/os\"|])")]
    [InlineData("new([|$\"/…/disks/{text}\"|])")]
    [InlineData("new([|$\"/subscriptions/{text}/resourceGroups/{environment}/providers/Microsoft.Compute/disks/os\"|])")]
    [InlineData("new([|\"/…/\" + \"disks/\" + text|])")]
    [InlineData("new([|\"/…/galleries/contoso\"|])")]
    [InlineData("new([|\"/…/galleries/contoso/images/web\"|])")]
    [InlineData("new([|\"/…/diskEncryptionSets/set\"|])")]
    [InlineData("new([|\"/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Storage/storageAccounts/{name}\"|])")]
    [InlineData("[|Some<ManagedDiskResource>().Id|]")]
    [InlineData("[|Some<SnapshotResource>().Data.Id|]")]
    [InlineData("[|image.Id|]")]
    [InlineData("[|ManagedDiskResource.CreateResourceIdentifier(text, environment, \"os\")|]")]
    [InlineData("[|SnapshotResource.CreateResourceIdentifier(resourceGroupName: text, snapshotName: \"os\", subscriptionId: environment)|]")]
    [InlineData("condition ? id : [|Some<ManagedDiskResource>().Id|]")]
    public Task Found_where_no_version_is_made_from_the_type(string source) => Verify.Statements(Profile(source));

    [Theory]
    [InlineData("id")]
    [InlineData("null")]
    [InlineData("new(text)")]
    [InlineData("new(\"/…/images/web\")")]
    [InlineData("new(\"/…/Images/web\")")]
    [InlineData("new(\"/…/galleries/contoso/images/web/versions/1.0.0\")")]
    [InlineData("new($\"/…/galleries/{text}/images/web/versions/{environment}\")")]
    [InlineData("new(\"/communityGalleries/contoso/images/web/versions/1.0.0\")")]
    [InlineData("new(\"/sharedGalleries/contoso/images/web/versions/1.0.0\")")]
    [InlineData("new(\"/subscriptions/{subscription}/providers/Microsoft.Compute/locations/eastus/sharedGalleries/a/images/b/versions/1.0.0\")")]
    [InlineData("new(\"/…/restorePointCollections/a/restorePoints/b\")")]
    [InlineData("new($\"/…/{text}/os\")")]
    [InlineData("new($\"/…/{text}\")")]
    [InlineData("new(\"/subscriptions/{id}/resourceGroups/{group}/providers/{namespace}/{type}/{name}\")")]
    [InlineData("new(\"{source-id}\")")]
    [InlineData("Some<DiskImageResource>().Id")]
    [InlineData("version.Id")]
    [InlineData("versionData.Id")]
    [InlineData("DiskImageResource.CreateResourceIdentifier(text, environment, \"web\")")]
    [InlineData("GalleryImageVersionResource.CreateResourceIdentifier(text, environment, \"contoso\", \"web\", \"1.0.0\")")]
    [InlineData("Some<ArmResource>().Id")]
    public Task Not_found_where_one_is_or_the_type_is_not_known(string source) => Verify.Statements(Profile(source));

    [Theory]
    [InlineData("profile.GallerySource = new() { Id = [|disk.Id|] };")]
    [InlineData("profile.GallerySource = new(); profile.GallerySource.Id = [|disk.Id|];")]
    [InlineData("profile.Source = new() { Id = [|disk.Id|] };")]
    [InlineData("profile = new() { Source = new GalleryArtifactVersionSource { Id = [|disk.Id|] } };")]
    [InlineData("var source = [|disk.Id|]; profile.GallerySource = new() { Id = source };")]
    [InlineData("var source = new GalleryArtifactVersionFullSource { Id = [|disk.Id|] }; profile.GallerySource = source;")]
    [InlineData("if (condition) profile.GallerySource = new() { Id = [|disk.Id|] }; else profile.GallerySource = new() { Id = id };")]
    [InlineData("if (condition) profile.GallerySource = new() { Id = [|disk.Id|] };")]
    [InlineData("profile.GallerySource = new() { Id = id }; if (condition) profile.GallerySource.Id = [|disk.Id|];")]
    [InlineData("Action set = () => versionData.StorageProfile = new() { GallerySource = new() { Id = [|Some<SnapshotResource>().Id|] } }; set();")]
    [InlineData("foreach (var arg in args) Unknown(new GalleryImageVersionStorageProfile { GallerySource = new() { Id = [|disk.Id|] } });")]
    public Task Found_however_it_comes_to_the_profile(string statements) => Verify.Statements(Around(statements));

    [Theory]
    [InlineData("profile.GallerySource = new() { Id = disk.Id }; profile.GallerySource = new() { Id = id };")]
    [InlineData("profile.GallerySource = new() { Id = disk.Id }; profile.GallerySource.Id = id;")]
    [InlineData("var source = new GalleryArtifactVersionFullSource { Id = disk.Id }; Unknown(source); profile.GallerySource = source;")]
    [InlineData("profile.OSDiskImage = new() { GallerySource = new() { Id = disk.Id } };")]
    [InlineData("profile.OSDiskImage = new() { Source = new() { Id = disk.Id } };")]
    [InlineData("profile.DataDiskImages.Add(new(0) { GallerySource = new() { Id = disk.Id } });")]
    public Task Not_found_where_it_does_not_come_there(string statements) => Verify.Statements(Around(statements));

    [Theory]
    [InlineData(
        "profile = new() { GallerySource = new GalleryArtifactVersionFullSource { Id = [|disk.Id|] } };",
        "profile = new() { OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource { Id = disk.Id } } };")]
    [InlineData(
        "profile = new() { GallerySource = new() { Id = [|disk.Id|] } };",
        "profile = new() { OSDiskImage = new() { GallerySource = new() { Id = disk.Id } } };")]
    [InlineData(
        "profile.GallerySource = new GalleryArtifactVersionFullSource() { Id = new([|\"/…/snapshots/os\"|]) };",
        "profile.OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource() { Id = new(\"/…/snapshots/os\") } };")]
    [InlineData(
        "profile.Source = new Azure.ResourceManager.Compute.Models.GalleryArtifactVersionSource { Id = [|disk.Id|] }; // the disk",
        "profile.OSDiskImage = new Azure.ResourceManager.Compute.Models.GalleryOSDiskImage { GallerySource = new Azure.ResourceManager.Compute.Models.GalleryDiskImageSource { Id = disk.Id } }; // the disk")]
    public Task The_fix_moves_a_disk_to_the_OS_disk(string before, string after) => Verify.Fix(
        Around(before), Around(after), "GAL3008.disk", "Move the source to OSDiskImage.GallerySource");

    [Fact]
    public Task Fix_all_moves_every_disk() => Verify.Fix(
        Ids.WrittenOut("""
            Unknown(new GalleryImageVersionStorageProfile
            {
                GallerySource = new GalleryArtifactVersionFullSource { Id = new ResourceIdentifier([|"/…/disks/a"|]) }, // a
            });
            Unknown(new GalleryImageVersionStorageProfile { GallerySource = new() { Id = new([|"/…/snapshots/b"|]) } });
            """),
        Ids.WrittenOut("""
            Unknown(new GalleryImageVersionStorageProfile
            {
                OSDiskImage = new GalleryOSDiskImage { GallerySource = new GalleryDiskImageSource { Id = new ResourceIdentifier("/…/disks/a") } }, // a
            });
            Unknown(new GalleryImageVersionStorageProfile { OSDiskImage = new() { GallerySource = new() { Id = new("/…/snapshots/b") } } });
            """));

    [Theory]
    [InlineData("profile.GallerySource = new() { Id = new([|\"/…/galleries/a\"|]) };")]
    [InlineData("profile.GallerySource = new() { Id = condition ? id : [|disk.Id|] };")]
    [InlineData("profile.GallerySource = new() { Id = [|disk.Id|], CommunityGalleryImageId = text };")]
    [InlineData("profile.GallerySource = new(); profile.GallerySource.Id = [|disk.Id|];")]
    [InlineData("profile = new() { GallerySource = new() { Id = [|disk.Id|] }, OSDiskImage = new() { HostCaching = HostCaching.None } };")]
    [InlineData("var source = new GalleryArtifactVersionFullSource { Id = [|disk.Id|] }; profile.GallerySource = source;")]
    [InlineData("profile.GallerySource = new() { Id = [|disk.Id|] }; profile.OSDiskImage = null;")]
    [InlineData("profile = new() { GallerySource = new() { Id = [|disk.Id|] }, DataDiskImages = { new(0) { GallerySource = new() { Id = disk.Id } } } };")]
    public Task No_fix_where_more_than_one_thing_would_have_to_change(string statements) => Verify.NoFix(Around(statements));

    private static string Profile(string source) => Ids.WrittenOut(
        $"versionData.StorageProfile = new GalleryImageVersionStorageProfile {{ GallerySource = new GalleryArtifactVersionFullSource {{ Id = {source} }} }};");

    private static string Around(string statements) => Ids.WrittenOut($"""
        var disk = Some<ManagedDiskResource>();
        var profile = new GalleryImageVersionStorageProfile();
        {statements}
        versionData.StorageProfile = profile;
        """);
}
