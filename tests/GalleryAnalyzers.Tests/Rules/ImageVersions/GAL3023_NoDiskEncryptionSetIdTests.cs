namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3023_NoDiskEncryptionSetIdTests
{
    [Theory]
    [Trait("Row", "S50")]
    [InlineData("new ResourceIdentifier([|\"/…/diskEncryptionSet/set\"|])")]
    [InlineData("new([|\"/…/DiskEncryptionSet/set\"|])")]
    [InlineData("new([|\"/…/set\"|])")]
    [InlineData("new([|\"/…/disks/set\"|])")]
    [InlineData("new([|\"/…/diskEncryptionSets/set/keys/key\"|])")]
    [InlineData("new([|\"/subscriptions/{id}/resourceGroups/{group}/providers/Microsoft.KeyVault/vaults/keys\"|])")]
    [InlineData("new([|$\"/…/diskEncryptionSet/{text}\"|])")]
    [InlineData("new([|$\"/subscriptions/{text}/resourceGroups/{environment}/providers/Microsoft.Compute/diskEncryptionSet/set\"|])")]
    [InlineData("new([|\"/…/\" + \"diskEncryptionSet/set\"|])")]
    [InlineData("ResourceIdentifier.Parse([|\"/…/set\"|])")]
    [InlineData("[|Some<ManagedDiskResource>().Id|]")]
    [InlineData("[|ManagedDiskResource.CreateResourceIdentifier(text, environment, \"set\")|]")]
    [InlineData("condition ? id : new([|\"/…/diskEncryptionSet/set\"|])")]
    public Task Found_in_the_encryption_of_a_data_disk(string set) => Verify.Statements(DataDisk(set));

    [Theory]
    [Trait("Row", "S51")]
    [InlineData("new ResourceIdentifier([|\"/…/diskEncryptionSet/set\"|])")]
    [InlineData("new([|\"/…/set\"|])")]
    [InlineData("[|Some<SnapshotResource>().Data.Id|]")]
    public Task Found_in_the_encryption_of_the_OS_disk(string set) => Verify.Statements(OSDisk(set));

    [Theory]
    [InlineData("id")]
    [InlineData("null")]
    [InlineData("new(text)")]
    [InlineData("new(\"/…/diskEncryptionSets/set\")")]
    [InlineData("new(\"/…/DISKENCRYPTIONSETS/set\")")]
    [InlineData("new($\"/…/diskEncryptionSets/{text}\")")]
    [InlineData("new($\"/…/{text}\")")]
    [InlineData("new($\"/…/{text}/set\")")]
    [InlineData("new(\"{disk-encryption-set-id}\")")]
    [InlineData("new(\"/subscriptions/{id}/resourceGroups/{group}/providers/{namespace}/{type}/{name}\")")]
    [InlineData("Some<DiskEncryptionSetResource>().Id")]
    [InlineData("DiskEncryptionSetResource.CreateResourceIdentifier(text, environment, \"set\")")]
    [InlineData("Some<DiskEncryptionSetData>().Id")]
    public async Task Not_found_where_it_is_or_may_be_one(string set)
    {
        await Verify.Statements(DataDisk(set));
        await Verify.Statements(OSDisk(set));
    }

    [Theory]
    [InlineData("var encryption = new OSDiskImageEncryption(); encryption.DiskEncryptionSetId = new([|\"/…/set\"|]); Unknown(encryption);")]
    [InlineData("var set = [|\"/…/set\"|]; Unknown(new DataDiskImageEncryption(0) { DiskEncryptionSetId = new(set) });")]
    [InlineData("const string Set = [|\"/…/set\"|]; Unknown(new DataDiskImageEncryption(0) { DiskEncryptionSetId = new(Set) });")]
    [InlineData("foreach (var region in Some<TargetRegion[]>()) region.Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = new([|\"/…/set\"|]) } };")]
    [InlineData("Action set = () => Unknown(new DataDiskImageEncryption(0) { DiskEncryptionSetId = new([|\"/…/set\"|]) }); set();")]
    [InlineData("Unknown(new ManagedDiskData(location) { Encryption = new() { DiskEncryptionSetId = new(\"/…/diskEncryptionSet/set\") } });")]
    public Task Followed_to_the_encryption_of_galleries_only(string statements) => Verify.Statements(Ids.WrittenOut(statements));

    [Theory]
    [InlineData("new([|\"/…/diskEncryptionSet/set\"|])", "new(\"/…/diskEncryptionSets/set\")")]
    [InlineData("new([|\"/…/DiskEncryptionset/set\"|])", "new(\"/…/diskEncryptionSets/set\")")]
    [InlineData("new([|$\"/…/diskEncryptionSet/{text}\"|])", "new($\"/…/diskEncryptionSets/{text}\")")]
    [InlineData("new([|\"/…/set\"|])", "new(\"/…/diskEncryptionSets/set\")")]
    [InlineData("new([|@\"/…/set\"|])", "new(@\"/…/diskEncryptionSets/set\")")]
    [InlineData("new([|\"/…/\" + \"set\"|])", "new(\"/…/diskEncryptionSets/\" + \"set\")")]
    public Task The_fix_writes_the_right_form(string before, string after) => Verify.Fix(DataDisk(before), DataDisk(after), "GAL3023.type");

    [Fact]
    public Task Fix_all_mends_each_text_once() => Verify.Fix(
        Ids.WrittenOut("""
            var first = new ResourceIdentifier([|"/…/first"|]); // in the west
            Unknown(new EncryptionImages
            {
                OSDiskImage = new() { DiskEncryptionSetId = first },
                DataDiskImages = { new(0) { DiskEncryptionSetId = first }, new(1) { DiskEncryptionSetId = new([|"/…/diskEncryptionSet/b"|]) } },
            });
            """),
        Ids.WrittenOut("""
            var first = new ResourceIdentifier("/…/diskEncryptionSets/first"); // in the west
            Unknown(new EncryptionImages
            {
                OSDiskImage = new() { DiskEncryptionSetId = first },
                DataDiskImages = { new(0) { DiskEncryptionSetId = first }, new(1) { DiskEncryptionSetId = new("/…/diskEncryptionSets/b") } },
            });
            """));

    [Theory]
    [InlineData("new([|\"/…/disks/set\"|])")]
    [InlineData("[|Some<ManagedDiskResource>().Id|]")]
    public Task No_fix_where_it_is_another_thing(string set) => Verify.NoFix(DataDisk(set));

    private static string DataDisk(string set) => Ids.WrittenOut(
        $"Unknown(new EncryptionImages {{ DataDiskImages = {{ new DataDiskImageEncryption(0) {{ DiskEncryptionSetId = {set} }} }} }});");

    private static string OSDisk(string set) => Ids.WrittenOut(
        $"Unknown(new EncryptionImages {{ OSDiskImage = new OSDiskImageEncryption {{ DiskEncryptionSetId = {set} }} }});");
}
