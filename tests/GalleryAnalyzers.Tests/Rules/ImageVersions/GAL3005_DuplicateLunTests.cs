namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3005_DuplicateLunTests
{
    [Theory]
    [InlineData("{ new GalleryDataDiskImage(0), new GalleryDataDiskImage([|0|]) }")]
    [InlineData("{ new(0), new([|0|]) }")]
    [InlineData("{ new(lun: 1), new(lun: [|1|]) }")]
    [InlineData("{ new(0), new(1), new([|0|]) }")]
    [InlineData("{ new(0), new([|0|]), new([|0|]) }")]
    [InlineData("{ new(0), new(1), new([|0|]), new([|1|]) }")]
    [InlineData("{ new(0x10), new([|16|]) }")]
    [InlineData("{ new(2), new([|1 + 1|]) }")]
    [InlineData("{ new(0) { HostCaching = HostCaching.None }, new([|0|]) { HostCaching = HostCaching.ReadOnly } }")]
    [InlineData("{ new(number), new(0), new([|0|]) }")]
    [InlineData("{ Some<GalleryDataDiskImage>(), new(0), new([|0|]) }")]
    [InlineData("{ new(63), new(args.Length), new([|63|]) }")]
    public Task Found_where_two_are_one(string disks) => Verify.Statements(Profile(disks));

    [Theory]
    [InlineData("{ new GalleryDataDiskImage(0) }")]
    [InlineData("{ new GalleryDataDiskImage(0), new GalleryDataDiskImage(1) }")]
    [InlineData("{ new(0), new(10), new(5) }")]
    [InlineData("{ new(number), new(number + 1) }")]
    [InlineData("{ new(number), new(0) }")]
    [InlineData("{ new(Some<int>()), new(Some<int>()) }")]
    [InlineData("{ new(number++), new(number++) }")]
    [InlineData("{ new(int.Parse(text)), new(int.Parse(text) + 1) }")]
    [InlineData("{ new(condition ? 0 : 1), new(0) }")]
    [InlineData("{ new(condition ? 0 : 1), new(condition ? 1 : 0) }")]
    [InlineData("{ Some<GalleryDataDiskImage>(), Some<GalleryDataDiskImage>() }")]
    [InlineData("{ }")]
    public Task Not_found_where_they_are_or_may_be_two(string disks) => Verify.Statements(Profile(disks));

    [Theory]
    [InlineData("""profile.DataDiskImages.Add(new GalleryDataDiskImage(0)); profile.DataDiskImages.Add(new GalleryDataDiskImage([|0|]));""")]
    [InlineData("""profile = new() { DataDiskImages = { new(0) } }; profile.DataDiskImages.Add(new([|0|]));""")]
    [InlineData("""var first = new GalleryDataDiskImage(0); var second = new GalleryDataDiskImage([|0|]); profile.DataDiskImages.Add(first); profile.DataDiskImages.Add(second);""")]
    [InlineData("""profile.DataDiskImages.Add(new(0)); foreach (var arg in args) profile.DataDiskImages.Add(Some<GalleryDataDiskImage>()); profile.DataDiskImages.Add(new([|0|]));""")]
    [InlineData("""if (condition) { profile.DataDiskImages.Add(new(0)); profile.DataDiskImages.Add(new([|0|])); Unknown(profile); return; }""")]
    [InlineData("""try { profile.DataDiskImages.Add(new(0)); profile.DataDiskImages.Add(new([|0|])); } finally { Unknown(text); }""")]
    [InlineData("""Action fill = () => Unknown(new GalleryImageVersionStorageProfile { DataDiskImages = { new(0), new([|0|]) } }); fill();""")]
    [InlineData("""profile.DataDiskImages.Add(new(3)); profile.OSDiskImage = new GalleryOSDiskImage(); profile.DataDiskImages.Add(new([|3|]));""")]
    public Task Found_however_they_come_to_the_list(string statements) => Verify.Statements($"""
        var profile = new GalleryImageVersionStorageProfile();
        {statements}
        versionData.StorageProfile = profile;
        """);

    [Theory]
    [InlineData("""var lun = 0; profile.DataDiskImages.Add(new(lun)); profile.DataDiskImages.Add(new([|lun|]));""")]
    [InlineData("""const int Lun = 7; profile.DataDiskImages.Add(new(Lun)); profile.DataDiskImages.Add(new([|Lun|]));""")]
    public Task Found_under_the_second_use_of_one_number(string statements) => Verify.Statements($"""
        var profile = new GalleryImageVersionStorageProfile();
        {statements}
        versionData.StorageProfile = profile;
        """);

    [Theory]
    [InlineData("""for (var lun = 0; lun < number; lun++) profile.DataDiskImages.Add(new(lun));""")]
    [InlineData("""for (var lun = 0; lun < 2; lun++) profile.DataDiskImages.Add(new GalleryDataDiskImage(lun));""")]
    [InlineData("""var lun = 0; foreach (var arg in args) profile.DataDiskImages.Add(new(lun++));""")]
    [InlineData("""var lun = 0; profile.DataDiskImages.Add(new(lun++)); profile.DataDiskImages.Add(new(lun++)); profile.DataDiskImages.Add(new(lun));""")]
    [InlineData("""var lun = 0; profile.DataDiskImages.Add(new(lun)); lun += 1; profile.DataDiskImages.Add(new(lun));""")]
    [InlineData("""profile.DataDiskImages.Add(new(0)); for (var lun = 1; lun < number; lun++) profile.DataDiskImages.Add(new(lun));""")]
    [InlineData("""foreach (var lun in new[] { 0, 1 }) profile.DataDiskImages.Add(new(lun));""")]
    [InlineData("""foreach (var arg in args) profile.DataDiskImages.Add(new(profile.DataDiskImages.Count));""")]
    [InlineData("""profile.DataDiskImages.Add(new(profile.DataDiskImages.Count)); profile.DataDiskImages.Add(new(profile.DataDiskImages.Count));""")]
    [InlineData("""if (condition) profile.DataDiskImages.Add(new(0)); else profile.DataDiskImages.Add(new(0));""")]
    [InlineData("""if (condition) profile.DataDiskImages.Add(new(0)); profile.DataDiskImages.Add(new(number));""")]
    [InlineData("""profile.DataDiskImages.Add(new(0)); profile.DataDiskImages.Clear(); profile.DataDiskImages.Add(new(0));""")]
    [InlineData("""profile.DataDiskImages.Add(new(0)); profile.DataDiskImages.RemoveAt(0); profile.DataDiskImages.Add(new(0));""")]
    [InlineData("""profile.DataDiskImages.Add(new(0)); Unknown(profile); profile.DataDiskImages.Add(new(0));""")]
    [InlineData("""var disk = new GalleryDataDiskImage(0); Unknown(disk); profile.DataDiskImages.Add(disk); profile.DataDiskImages.Add(new(0));""")]
    [InlineData("""var lun = 0; Interlocked.Increment(ref lun); profile.DataDiskImages.Add(new(0)); profile.DataDiskImages.Add(new(lun));""")]
    [InlineData("""var lun = 0; Func<int> next = () => lun++; profile.DataDiskImages.Add(new(next())); profile.DataDiskImages.Add(new(next()));""")]
    [InlineData("""Unknown(new GalleryImageVersionStorageProfile { DataDiskImages = { new(0) } }); profile.DataDiskImages.Add(new(0));""")]
    [InlineData("""var lun = 0; profile.DataDiskImages.Add(new(lun)); while (true) { lun = 1; if (condition) break; Unknown(lun); } profile.DataDiskImages.Add(new(lun));""")]
    public Task Not_found_where_not_both_are_certain_to_be_there(string statements) => Verify.Statements($"""
        var profile = new GalleryImageVersionStorageProfile();
        {statements}
        versionData.StorageProfile = profile;
        """);

    [Theory]
    [InlineData("""Unknown(new List<GalleryDataDiskImage> { new(0), new(0) });""")]
    [InlineData("""Unknown(new EncryptionImages { DataDiskImages = { new(0), new({|GAL3028:0|}) } });""")]
    [InlineData("""Unknown(new VirtualMachineStorageProfile { DataDisks = { new(0, DiskCreateOptionType.Empty), new(0, DiskCreateOptionType.Empty) } });""")]
    public Task Not_found_in_other_lists(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("private const int Lun = 1;", "{ new(1), new([|Lun|]) }")]
    [InlineData("private static readonly int Lun = 1;", "{ new(1), new([|Lun|]) }")]
    [InlineData("private readonly int Lun = 1; public Images(int lun) => Lun = lun;", "{ new(1), new(Lun) }")]
    [InlineData("private int Lun = 1;", "{ new(1), new(Lun) }")]
    public Task Found_in_a_field_that_cannot_change(string member, string disks) => Verify.Source($$"""
        using Azure.ResourceManager.Compute.Models;

        internal class Images
        {
            {{member}}

            internal GalleryImageVersionStorageProfile Make() => new() { DataDiskImages = {{disks}} };
        }
        """);

    [Theory]
    [InlineData("{ new GalleryDataDiskImage(0), new GalleryDataDiskImage([|0|]) }", "{ new GalleryDataDiskImage(0), new GalleryDataDiskImage(1) }", "Change '0' to '1'")]
    [InlineData("{ new(1), new(lun: /* logs */ [|1|]) }", "{ new(1), new(lun: /* logs */ 0) }", "Change '1' to '0'")]
    [InlineData("{ new(0), new(1), new([|0|]), new(3) }", "{ new(0), new(1), new(2), new(3) }", "Change '0' to '2'")]
    [InlineData("{ new(0), new([|0|]) { HostCaching = HostCaching.None }, }", "{ new(0), new(1) { HostCaching = HostCaching.None }, }", "Change '0' to '1'")]
    public Task The_fix_writes_the_lowest_free_number(string before, string after, string title) => Verify.Fix(
        Profile(before), Profile(after), "GAL3005.lun", title);

    [Fact]
    public Task Fix_all_gives_each_disk_a_number_of_its_own() => Verify.Fix(
        """
        var profile = new GalleryImageVersionStorageProfile
        {
            DataDiskImages =
            {
                new GalleryDataDiskImage(0), // data
                new GalleryDataDiskImage([|0|]), // logs
                new GalleryDataDiskImage(lun: [|0|]) { HostCaching = HostCaching.None }, // cache
            },
        };
        versionData.StorageProfile = profile;
        """,
        """
        var profile = new GalleryImageVersionStorageProfile
        {
            DataDiskImages =
            {
                new GalleryDataDiskImage(0), // data
                new GalleryDataDiskImage(1), // logs
                new GalleryDataDiskImage(lun: 2) { HostCaching = HostCaching.None }, // cache
            },
        };
        versionData.StorageProfile = profile;
        """);

    [Fact]
    public Task Not_found_where_a_counter_goes_on_from_loop_to_loop() => Verify.Statements("""
        var profile = new GalleryImageVersionStorageProfile();
        var lun = 0;
        foreach (var arg in args)
        {
            profile.DataDiskImages.Add(new GalleryDataDiskImage(lun++));
        }

        profile.DataDiskImages.Add(new GalleryDataDiskImage(lun++));
        profile.DataDiskImages.Add(new GalleryDataDiskImage(lun++));
        Unknown(profile);
        """);

    [Theory]
    [InlineData("{ new(number), new(0), new([|0|]) }")]
    [InlineData("{ Some<GalleryDataDiskImage>(), new(0), new([|0|]) }")]
    public Task No_fix_where_the_free_numbers_are_not_known(string disks) => Verify.NoFix(Profile(disks));

    private static string Profile(string disks) =>
        $"versionData.StorageProfile = new GalleryImageVersionStorageProfile {{ DataDiskImages = {disks} }};";
}
