namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3028_DuplicateEncryptionLunTests
{
    [Theory]
    [Trait("Row", "S58")]
    [InlineData("new DataDiskImageEncryption(0), new DataDiskImageEncryption([|0|])")]
    [InlineData("new(0), new([|0|])")]
    [InlineData("new(lun: 1), new(lun: [|1|])")]
    [InlineData("new(0), new(1), new([|0|])")]
    [InlineData("new(0), new([|0|]), new([|0|])")]
    [InlineData("new(0) { DiskEncryptionSetId = id }, new([|0|]) { DiskEncryptionSetId = id }")]
    [InlineData("new(2), new([|1 + 1|])")]
    [InlineData("new(0), new(1) { Lun = [|0|] }")]
    [InlineData("Some<DataDiskImageEncryption>(), new(0), new([|0|])")]
    [InlineData("new(number), new(0), new([|0|])")]
    [InlineData("new(Lun), new([|Lun|])")]
    [InlineData("new(63), new([|0x3F|])")]
    public Task Found_where_two_are_one(string encryption) => Verify.Statements(Region(encryption));

    [Theory]
    [InlineData("")]
    [InlineData("new(0)")]
    [InlineData("new(0), new(1)")]
    [InlineData("new(number), new(number)")]
    [InlineData("new(number), new(0)")]
    [InlineData("new(condition ? 0 : 1), new(0)")]
    [InlineData("new(Some<int>()), new(Some<int>())")]
    [InlineData("Some<DataDiskImageEncryption>(), Some<DataDiskImageEncryption>()")]
    public Task Not_found_where_they_are_or_may_be_two(string encryption) => Verify.Statements(Region(encryption));

    [Theory]
    [InlineData("encryption.DataDiskImages.Add(new(0)); encryption.DataDiskImages.Add(new([|0|]));")]
    [InlineData("var first = new DataDiskImageEncryption(0); encryption.DataDiskImages.Add(first); encryption.DataDiskImages.Add(new([|0|]));")]
    [InlineData("if (condition) { encryption.DataDiskImages.Add(new(0)); encryption.DataDiskImages.Add(new([|0|])); Unknown(encryption); return; }")]
    [InlineData("if (condition) encryption.DataDiskImages.Add(new(0)); else encryption.DataDiskImages.Add(new(0));")]
    [InlineData("if (condition) encryption.DataDiskImages.Add(new(0)); encryption.DataDiskImages.Add(new(0));")]
    [InlineData("for (var lun = 0; lun < 2; lun++) encryption.DataDiskImages.Add(new(lun));")]
    [InlineData("encryption.DataDiskImages.Add(new(0)); encryption.DataDiskImages.Clear(); encryption.DataDiskImages.Add(new(0));")]
    [InlineData("encryption.DataDiskImages.Add(new(0)); Unknown(encryption); encryption.DataDiskImages.Add(new(0));")]
    [InlineData("encryption.DataDiskImages.Add(new(0)); Unknown(new EncryptionImages { DataDiskImages = { new(0) } });")]
    [InlineData("foreach (var arg in args) Unknown(new EncryptionImages { DataDiskImages = { new(0), new([|0|]) } });")]
    [InlineData("Unknown(new GalleryTargetExtendedLocation { Encryption = new() { DataDiskImages = { new(0), new([|0|]) } } });")]
    public Task Followed_through_the_method(string statements) => Verify.Statements($$"""
        var encryption = new EncryptionImages();
        {{statements}}
        Unknown(new TargetRegion(text) { Encryption = encryption });
        """);

    [Fact]
    public Task Not_found_in_two_regions() => Verify.Statements("""
        Unknown(new TargetRegion("westeurope") { Encryption = new() { DataDiskImages = { new(0) } } });
        Unknown(new TargetRegion("eastus") { Encryption = new() { DataDiskImages = { new(0) } } });
        """);

    [Fact]
    public Task The_fix_removes_the_second_of_the_same() => Verify.Fix(
        Region("new(0) { DiskEncryptionSetId = id }, new([|0|]) { DiskEncryptionSetId = id }, new(1)"),
        Region("new(0) { DiskEncryptionSetId = id }, new(1)"),
        "GAL3028.remove",
        "Remove the encryption");

    [Fact]
    public Task No_fix_where_the_sets_differ() => Verify.NoFix(
        Region("new(0) { DiskEncryptionSetId = id }, new([|0|]) { DiskEncryptionSetId = condition ? id : null }"));

    [Fact]
    public Task No_fix_as_either_may_be_meant() => Verify.NoFix(Region("new(0), new([|0|])"));

    private static string Region(string encryption) => $$"""
        const int Lun = 5;
        Unknown(new TargetRegion(text) { Encryption = new EncryptionImages { DataDiskImages = { {{encryption}} } } });
        Unknown(Lun);
        """;
}
