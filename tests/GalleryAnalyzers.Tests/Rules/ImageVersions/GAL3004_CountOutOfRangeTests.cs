namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3004_CountOutOfRangeTests
{
    [Theory]
    [InlineData("ReplicaCount = [|11|]")]
    [InlineData("ReplicaCount = [|100|]")]
    [InlineData("ReplicaCount = [|101|]")]
    [InlineData("TargetRegions = { new(\"westeurope\") { RegionalReplicaCount = [|11|] } }")]
    [InlineData("TargetRegions = { new(\"westeurope\") { RegionalReplicaCount = [|0|] } }")]
    [InlineData("ReplicaCount = 10, TargetRegions = { new(\"westeurope\") { RegionalReplicaCount = 10 } }")]
    [InlineData("ReplicaCount = number")]
    [InlineData("ReplicaCount = condition ? 3 : 11")]
    public Task Versions_of_applications_have_ten_replicas_at_most(string profile) => Verify.Statements($$"""
        await Some<GalleryApplicationVersionCollection>().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new("westeurope")
        {
            PublishingProfile = new(Some<UserArtifactSource>()) { {{profile}} },
        });
        """);

    [Fact]
    public Task Fix_all_writes_ten() => Verify.Fix(
        """
        await Some<GalleryApplicationVersionCollection>().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new("westeurope")
        {
            PublishingProfile = new(Some<UserArtifactSource>()) { ReplicaCount = [|20|], TargetRegions = { new("westeurope") { RegionalReplicaCount = [|11|] } } },
        });
        """,
        """
        await Some<GalleryApplicationVersionCollection>().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new("westeurope")
        {
            PublishingProfile = new(Some<UserArtifactSource>()) { ReplicaCount = 10, TargetRegions = { new("westeurope") { RegionalReplicaCount = 10 } } },
        });
        """,
        "GAL3004.bound");

    [Theory]
    [Trait("Row", "S31")]
    [Trait("Row", "S74")]
    [InlineData("Unknown(new TargetRegion(text) { RegionalReplicaCount = [|0|] });")]
    [InlineData("Unknown(new TargetRegion(text) { RegionalReplicaCount = [|-1|] });")]
    [InlineData("Unknown(new TargetRegion(text) { RegionalReplicaCount = [|101|] });")]
    [InlineData("Unknown(new TargetRegion(text) { RegionalReplicaCount = ([|0x65|]) });")]
    [InlineData("Unknown(new TargetRegion(text) { RegionalReplicaCount = [|100 + 1|] });")]
    [InlineData("var region = new TargetRegion(text); region.RegionalReplicaCount = [|200|]; Unknown(region);")]
    [InlineData("Some<TargetRegion>().RegionalReplicaCount = [|0|];")]
    [InlineData("int? replicas = [|0|]; Unknown(new TargetRegion(text) { RegionalReplicaCount = replicas });")]
    [InlineData("const int Count = [|1000|]; Unknown(new TargetRegion(text) { RegionalReplicaCount = Count });")]
    [InlineData("var replicas = 3; replicas = [|0|]; Unknown(new TargetRegion(text) { RegionalReplicaCount = replicas });")]
    [InlineData("Unknown(new TargetRegion(text) { RegionalReplicaCount = condition ? 1 : [|101|] });")]
    [InlineData("foreach (var arg in args) Unknown(new TargetRegion(arg) { RegionalReplicaCount = [|0|] });")]
    [InlineData("Func<TargetRegion> make = () => new TargetRegion(text) { RegionalReplicaCount = [|0|] }; Unknown(make);")]
    [InlineData("Unknown(new GalleryImageVersionPublishingProfile { ReplicaCount = [|0|] });")]
    [InlineData("versionData.PublishingProfile.ReplicaCount = [|101|];")]
    [InlineData("Unknown(new GalleryApplicationVersionPublishingProfile(Some<UserArtifactSource>()) { ReplicaCount = [|0|] });")]
    [InlineData("Unknown(new GalleryTargetExtendedLocation { ExtendedLocationReplicaCount = [|101|] });")]
    [InlineData("Unknown(new GalleryDataDiskImage([|-1|]));")]
    [InlineData("Unknown(new GalleryDataDiskImage(lun: [|int.MinValue|]));")]
    [InlineData("Unknown(new GalleryDataDiskImage(0) { Lun = [|-1|] });")]
    public Task Found_where_a_number_is_out_of_range(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("Unknown(new TargetRegion(text) { RegionalReplicaCount = 1 });")]
    [InlineData("Unknown(new TargetRegion(text) { RegionalReplicaCount = 100 });")]
    [InlineData("Unknown(new TargetRegion(text) { RegionalReplicaCount = null });")]
    [InlineData("Unknown(new TargetRegion(text) { RegionalReplicaCount = number });")]
    [InlineData("Unknown(new TargetRegion(text) { RegionalReplicaCount = args.Length });")]
    [InlineData("Unknown(new TargetRegion(text) { RegionalReplicaCount = Math.Max(1, number) });")]
    [InlineData("Unknown(new TargetRegion(text) { RegionalReplicaCount = number > 0 ? number : 1 });")]
    [InlineData("Unknown(new TargetRegion(text) { RegionalReplicaCount = condition ? number : 0 });")]
    [InlineData("var replicas = 0; if (condition) replicas = 2; Unknown(new TargetRegion(text) { RegionalReplicaCount = replicas });")]
    [InlineData("var replicas = 0; foreach (var arg in args) replicas++; Unknown(new TargetRegion(text) { RegionalReplicaCount = replicas });")]
    [InlineData("int.TryParse(text, out var replicas); Unknown(new TargetRegion(text) { RegionalReplicaCount = replicas });")]
    [InlineData("var region = new TargetRegion(text); if (region.RegionalReplicaCount == 0) Unknown(region);")]
    [InlineData("Unknown(new GalleryDataDiskImage(0));")]
    [InlineData("Unknown(new GalleryDataDiskImage(63));")]
    [InlineData("Unknown(new GalleryDataDiskImage(number));")]
    [InlineData("Unknown(new VirtualMachineDataDisk(-1, DiskCreateOptionType.Empty));")]
    [InlineData("Unknown(new DataDiskImageEncryption(-1));")]
    [InlineData("Unknown(new VirtualMachineScaleSetData(location) { Sku = new ComputeSku { Capacity = 0 } });")]
    [InlineData("var region = new TargetRegion(location) { RegionalReplicaCount = 0 }; foreach (var arg in args) region.RegionalReplicaCount++; Unknown(region);")]
    [InlineData("var region = new TargetRegion(location) { RegionalReplicaCount = 0 }; region.RegionalReplicaCount += args.Length; Unknown(region);")]
    public Task Not_found_where_it_is_in_range_or_not_known(string statements) => Verify.Statements(statements);

    [Fact]
    public Task Not_found_a_second_time_where_two_disks_have_one_negative_number() => Verify.Statements(
        "versionData.StorageProfile = new() { DataDiskImages = { new([|-1|]), new([|-1|]) } };");

    [Theory]
    [InlineData("private const int Count = 0;")]
    [InlineData("private static readonly int Count = 101;")]
    public Task Found_in_a_field_that_cannot_change(string member) => Verify.Source(InClass(member, "[|Count|]"));

    [Theory]
    [InlineData("private int Count = 0;")]
    [InlineData("private readonly int Count = 0; public Images(int count) => Count = count;")]
    public Task Not_found_in_a_field_that_may_change(string member) => Verify.Source(InClass(member, "Count"));

    [Theory]
    [InlineData("Unknown(new TargetRegion(text) { RegionalReplicaCount = [|0|] });", "Unknown(new TargetRegion(text) { RegionalReplicaCount = 1 });", "Change '0' to '1'")]
    [InlineData("Unknown(new TargetRegion(text) { RegionalReplicaCount = [|-5|] });", "Unknown(new TargetRegion(text) { RegionalReplicaCount = 1 });", "Change '-5' to '1'")]
    [InlineData("versionData.PublishingProfile.ReplicaCount = /* many */ [|500|];", "versionData.PublishingProfile.ReplicaCount = /* many */ 100;", "Change '500' to '100'")]
    [InlineData("Unknown(new GalleryDataDiskImage(lun: [|-1|]));", "Unknown(new GalleryDataDiskImage(lun: 0));", "Change '-1' to '0'")]
    [InlineData("var replicas = [|0|];\nUnknown(new TargetRegion(text) { RegionalReplicaCount = replicas });", "var replicas = 1;\nUnknown(new TargetRegion(text) { RegionalReplicaCount = replicas });", "Change '0' to '1'")]
    public Task The_fix_writes_the_nearest_number(string before, string after, string title) => Verify.Fix(before, after, "GAL3004.bound", title);

    [Theory]
    [InlineData("new(0), new([|-1|])", "new(0), new(1)")]
    [InlineData("new([|-1|]), new(1), new(0)", "new(2), new(1), new(0)")]
    [InlineData("new GalleryDataDiskImage(lun: [|-1|]), new GalleryDataDiskImage(0)", "new GalleryDataDiskImage(lun: 1), new GalleryDataDiskImage(0)")]
    [InlineData("new([|-1|]), new([|-1|]), new(1)", "new(0), new(2), new(1)")]
    [InlineData("new(0) { Lun = 2 }, new(5) { Lun = [|-3|] }", "new(0) { Lun = 2 }, new(5) { Lun = 1 }")]
    public Task The_fix_writes_the_lowest_number_that_no_other_disk_has(string before, string after) => Verify.Fix(
        $"Unknown(new GalleryImageVersionStorageProfile {{ DataDiskImages = {{ {before} }} }});",
        $"Unknown(new GalleryImageVersionStorageProfile {{ DataDiskImages = {{ {after} }} }});",
        "GAL3004.bound");

    [Theory]
    [InlineData("var profile = new GalleryImageVersionStorageProfile { DataDiskImages = { new([|-1|]) } };\nprofile.DataDiskImages.Add(new(0));", "var profile = new GalleryImageVersionStorageProfile { DataDiskImages = { new(1) } };\nprofile.DataDiskImages.Add(new(0));")]
    [InlineData("var lun = [|-1|];\nvar profile = new GalleryImageVersionStorageProfile { DataDiskImages = { new(0), new(lun) } };", "var lun = 1;\nvar profile = new GalleryImageVersionStorageProfile { DataDiskImages = { new(0), new(lun) } };")]
    [InlineData("var disk = new GalleryDataDiskImage(0);\ndisk.Lun = [|-1|];", "var disk = new GalleryDataDiskImage(0);\ndisk.Lun = 1;")]
    public Task The_fix_looks_at_the_disks_around(string before, string after) => Verify.Fix(before, after, "GAL3004.bound");

    [Theory]
    [InlineData("Unknown(new GalleryImageVersionStorageProfile { DataDiskImages = { new([|-1|]), new(number) } });")]
    [InlineData("Unknown(new GalleryImageVersionStorageProfile { DataDiskImages = { new GalleryDataDiskImage(number), new GalleryDataDiskImage([|-1|]) } });")]
    [InlineData("var lun = [|-1|]; Unknown(new GalleryImageVersionStorageProfile { DataDiskImages = { new([|-2|]), new GalleryDataDiskImage(lun) } });")]
    [InlineData("var lun = [|-1|]; Unknown(new GalleryImageVersionStorageProfile { DataDiskImages = { new(lun), new(lun) } });")]
    public Task No_fix_where_the_numbers_of_other_disks_are_not_known(string statements) => Verify.NoFix(statements);

    [Fact]
    public Task Fix_all_mends_every_number() => Verify.Fix(
        """
        versionData.PublishingProfile = new GalleryImageVersionPublishingProfile
        {
            ReplicaCount = [|0|], // none
            TargetRegions =
            {
                new TargetRegion("westeurope") { RegionalReplicaCount = [|101|] },
                new TargetRegion("eastus") { RegionalReplicaCount = 2 },
                new TargetRegion("eastus2") { RegionalReplicaCount = [|-2|] },
            },
        };
        """,
        """
        versionData.PublishingProfile = new GalleryImageVersionPublishingProfile
        {
            ReplicaCount = 1, // none
            TargetRegions =
            {
                new TargetRegion("westeurope") { RegionalReplicaCount = 100 },
                new TargetRegion("eastus") { RegionalReplicaCount = 2 },
                new TargetRegion("eastus2") { RegionalReplicaCount = 1 },
            },
        };
        """);

    private static string InClass(string member, string count) => $$"""
        using Azure.ResourceManager.Compute.Models;

        internal class Images
        {
            {{member}}

            internal TargetRegion Make(string name) => new(name) { RegionalReplicaCount = {{count}} };
        }
        """;
}
