namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3036_LunTooHighTests
{
    [Theory]
    [InlineData("Unknown(new GalleryDataDiskImage([|64|]));")]
    [InlineData("Unknown(new GalleryDataDiskImage(lun: [|100|]));")]
    [InlineData("Unknown(new GalleryDataDiskImage(0) { Lun = [|64|] });")]
    [InlineData("Unknown(new GalleryDataDiskImage([|int.MaxValue|]));")]
    [InlineData("Unknown(new GalleryDataDiskImage([|63 + 1|]));")]
    [InlineData("Unknown(new GalleryDataDiskImage(condition ? 1 : [|64|]));")]
    [InlineData("var lun = [|64|]; Unknown(new GalleryDataDiskImage(lun));")]
    [InlineData("const int Lun = [|64|]; versionData.StorageProfile.DataDiskImages.Add(new(Lun));")]
    [InlineData("versionData.StorageProfile.DataDiskImages[0].Lun = [|64|];")]
    [InlineData("versionData.StorageProfile = new() { DataDiskImages = { new(0), new([|64|]), new([|65|]) } };")]
    [InlineData("foreach (var arg in args) Unknown(new GalleryDataDiskImage([|64|]));")]
    [InlineData("Func<GalleryDataDiskImage> make = () => new([|64|]); Unknown(make);")]
    public Task Found_above_63(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("Unknown(new GalleryDataDiskImage(0));")]
    [InlineData("Unknown(new GalleryDataDiskImage(63));")]
    [InlineData("Unknown(new GalleryDataDiskImage(number));")]
    [InlineData("Unknown(new GalleryDataDiskImage(Math.Min(number, 64)));")]
    [InlineData("for (var lun = 0; lun < 100; lun++) Unknown(new GalleryDataDiskImage(lun));")]
    [InlineData("Unknown(new GalleryDataDiskImage(64 - 1));")]
    [InlineData("var lun = 64; Unknown(lun); lun = 0; Unknown(new GalleryDataDiskImage(lun));")]
    [InlineData("Unknown(new DataDiskImageEncryption(64));")]
    [InlineData("Unknown(new VirtualMachineDataDisk(64, DiskCreateOptionType.Empty));")]
    [InlineData("Unknown(new GalleryDataDiskImage(0) { Lun = args.Length });")]
    public Task Not_found_up_to_63_or_where_it_is_not_known(string statements) => Verify.Statements(statements);

    [Fact]
    public Task Left_to_the_rule_about_the_range_below_0() => Verify.Statements("Unknown(new GalleryDataDiskImage({|GAL3004:-1|}));");

    [Fact]
    public Task The_fix_writes_the_lowest_free_number() => Verify.Fix(
        "Unknown(new GalleryImageVersionStorageProfile { DataDiskImages = { new(0), new([|64|]), new(1), new([|65|]) } });",
        "Unknown(new GalleryImageVersionStorageProfile { DataDiskImages = { new(0), new(2), new(1), new(3) } });",
        "GAL3036.free");

    [Fact]
    public Task No_fix_where_a_number_is_not_known() => Verify.NoFix(
        "Unknown(new GalleryImageVersionStorageProfile { DataDiskImages = { new(number), new([|64|]) } });");
}
