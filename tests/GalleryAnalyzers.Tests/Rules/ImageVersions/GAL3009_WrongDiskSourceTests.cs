namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3009_WrongDiskSourceTests
{
    [Theory]
    [Trait("Row", "S38")]
    [InlineData("new ResourceIdentifier([|\"/…/images/web\"|])")]
    [InlineData("new([|\"/…/virtualMachines/web\"|])")]
    [InlineData("new([|\"/…/VIRTUALMACHINES/web\"|])")]
    [InlineData("new([|\"/…/galleries/contoso/images/web/versions/1.0.0\"|])")]
    [InlineData("new([|$\"/…/images/{text}\"|])")]
    [InlineData("new([|\"/…/\" + \"images/\" + text|])")]
    [InlineData("ResourceIdentifier.Parse([|\"/…/images/web\"|])")]
    [InlineData("new([|\"/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Storage/storageAccounts/vhds\"|])")]
    [InlineData("[|version.Id|]")]
    [InlineData("[|image.Data.Id|]")]
    [InlineData("[|Some<VirtualMachineResource>().Id|]")]
    [InlineData("[|DiskImageResource.CreateResourceIdentifier(text, environment, \"web\")|]")]
    [InlineData("condition ? id : [|version.Id|]")]
    public async Task Found_where_no_disk_image_is_made_from_the_type(string source)
    {
        await Verify.Statements(OSDisk(source));
        await Verify.Statements(DataDisk(source));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("null")]
    [InlineData("new(text)")]
    [InlineData("new(\"/…/disks/os\")")]
    [InlineData("new(\"/…/Snapshots/os\")")]
    [InlineData("new($\"/…/disks/{text}\")")]
    [InlineData("new($\"/…/{text}/os\")")]
    [InlineData("new(\"/…/restorePointCollections/a/restorePoints/b/diskRestorePoints/c\")")]
    [InlineData("new(\"{disk-id}\")")]
    [InlineData("new(\"/subscriptions/{id}/resourceGroups/{group}/providers/{namespace}/{type}/{name}\")")]
    [InlineData("Some<ManagedDiskResource>().Id")]
    [InlineData("Some<SnapshotResource>().Data.Id")]
    [InlineData("SnapshotResource.CreateResourceIdentifier(text, environment, \"os\")")]
    public async Task Not_found_where_one_is_or_the_type_is_not_known(string source)
    {
        await Verify.Statements(OSDisk(source));
        await Verify.Statements(DataDisk(source));
    }

    [Theory]
    [InlineData("disk.GallerySource = new() { Id = [|version.Id|] };")]
    [InlineData("disk.GallerySource = new(); disk.GallerySource.Id = [|version.Id|];")]
    [InlineData("disk.Source = new() { Id = [|version.Id|] };")]
    [InlineData("var source = [|version.Id|]; disk = new() { GallerySource = new() { Id = source } };")]
    [InlineData("if (condition) disk.GallerySource = new() { Id = [|version.Id|] };")]
    [InlineData("foreach (var arg in args) Unknown(new GalleryDataDiskImage(0) { GallerySource = new() { Id = [|version.Id|] } });")]
    [InlineData("Action set = () => Unknown(new GalleryOSDiskImage { GallerySource = new() { Id = [|Some<DiskImageResource>().Id|] } }); set();")]
    public Task Found_however_it_comes_to_the_disk(string statements) => Verify.Statements(Around(statements));

    [Theory]
    [InlineData("disk.GallerySource = new() { Id = version.Id }; disk.GallerySource = new() { Id = id };")]
    [InlineData("disk.GallerySource = new() { StorageAccountId = version.Id };")]
    [InlineData("var source = new GalleryDiskImageSource { Id = version.Id }; Unknown(source); disk.GallerySource = source;")]
    [InlineData("Unknown(new GalleryImageVersionStorageProfile { GallerySource = new() { Id = version.Id } });")]
    [InlineData("Unknown(new GalleryImageVersionStorageProfile { Source = new() { Id = version.Id } });")]
    public Task Not_found_where_it_does_not_come_there(string statements) => Verify.Statements(Around(statements));

    [Fact]
    public Task No_fix_as_the_disk_is_not_known() => Verify.NoFix(OSDisk("[|version.Id|]"));

    private static string OSDisk(string source) => Ids.WrittenOut(
        $"versionData.StorageProfile.OSDiskImage = new GalleryOSDiskImage {{ GallerySource = new GalleryDiskImageSource {{ Id = {source} }} }};");

    private static string DataDisk(string source) => Ids.WrittenOut(
        $"versionData.StorageProfile.DataDiskImages.Add(new(lun: 0) {{ GallerySource = new() {{ Id = {source} }} }});");

    private static string Around(string statements) => $"""
        var disk = new GalleryOSDiskImage();
        {statements}
        versionData.StorageProfile = new() {"{ OSDiskImage = disk }"};
        """;
}
