namespace GalleryAnalyzers.Tests.Rules.Shared;

public sealed class GAL0004_NotAnIntegerTests
{
    [Theory]
    [Trait("Row", "S29")]
    [InlineData("""Unknown(new TargetRegion(location) { RegionalReplicaCount = int.Parse([|"two"|]) });""")]
    [InlineData("""Unknown(new TargetRegion(location) { RegionalReplicaCount = int.Parse(s: [|"1.5"|]) });""")]
    [InlineData("""Unknown(new TargetRegion(location) { RegionalReplicaCount = Convert.ToInt32([|"1,5"|]) });""")]
    [InlineData("""Unknown(new TargetRegion(location) { RegionalReplicaCount = int.Parse([|"0x10"|], null) });""")]
    [InlineData("""Unknown(new TargetRegion(location) { RegionalReplicaCount = int.Parse([|"99999999999"|]) });""")]
    [InlineData("""var region = new TargetRegion(location); region.RegionalReplicaCount = int.Parse([|""|]); Unknown(region);""")]
    [InlineData("""int.TryParse([|"many"|], out var copies); Unknown(new TargetRegion(location) { RegionalReplicaCount = copies });""")]
    [InlineData("""versionData.PublishingProfile.ReplicaCount = int.Parse([|"three"|]);""")]
    [InlineData("""Unknown(new GalleryImageVersionPublishingProfile { ReplicaCount = int.Parse([|"three"|]) });""")]
    [InlineData("""Unknown(new GalleryTargetExtendedLocation { ExtendedLocationReplicaCount = int.Parse([|"three"|]) });""")]
    [InlineData("""Unknown(new GalleryDataDiskImage(int.Parse([|"first"|])));""")]
    [InlineData("""Unknown(new DataDiskImageEncryption(lun: int.Parse([|"#1"|])));""")]
    [InlineData("""Unknown(new ImageDiskReference { Lun = int.Parse([|"one"|]) });""")]
    [InlineData("""versionData.StorageProfile = new() { DataDiskImages = { new(0), new(int.Parse([|"next"|])) } };""")]
    public Task Found_in_a_text_that_is_read(string statements) => Verify.Statements(statements);

    [Theory]
    [Trait("Row", "S18")]
    [Trait("Row", "S24")]
    [InlineData("""Unknown(new ResourceRange { Min = int.Parse([|"4 cores"|]) });""")]
    [InlineData("""Unknown(new ResourceRange { Max = int.Parse([|"16 GB"|]) });""")]
    [InlineData("""imageData.Recommended = new() { VCpus = new() { Min = int.Parse([|"four"|]), Max = 16 } };""")]
    [InlineData("""var cores = [|"four"|]; imageData.Recommended = new() { VCpus = new() { Min = int.Parse(cores) } };""")]
    [InlineData("""const string Cores = [|"four"|]; imageData.Recommended = new() { VCpus = new() { Min = int.Parse(Cores) } };""")]
    [InlineData("""imageData.Recommended.Memory.Max = condition ? 16 : int.Parse([|"plenty"|]);""")]
    public Task Found_in_what_is_recommended(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""Unknown(new TargetRegion(location) { RegionalReplicaCount = int.Parse("2") });""")]
    [InlineData("""Unknown(new TargetRegion(location) { RegionalReplicaCount = int.Parse(" 2 ") });""")]
    [InlineData("""Unknown(new TargetRegion(location) { RegionalReplicaCount = int.Parse(text) });""")]
    [InlineData("""Unknown(new TargetRegion(location) { RegionalReplicaCount = int.Parse($"{text}x") });""")]
    [InlineData("""Unknown(new TargetRegion(location) { RegionalReplicaCount = int.Parse("{replicas}") });""")]
    [InlineData("""Unknown(new TargetRegion(location) { RegionalReplicaCount = int.Parse("1,000", System.Globalization.NumberStyles.AllowThousands) });""")]
    [InlineData("""Unknown(new TargetRegion(location) { RegionalReplicaCount = int.Parse("A", System.Globalization.NumberStyles.HexNumber) });""")]
    [InlineData("""Unknown(new TargetRegion(location) { RegionalReplicaCount = Convert.ToInt32("1010", 2) });""")]
    [InlineData("""Unknown(new TargetRegion(location) { RegionalReplicaCount = Convert.ToInt32("f", fromBase: 16) });""")]
    [InlineData("""Unknown(new TargetRegion(location) { RegionalReplicaCount = Convert.ToInt32(2.0) });""")]
    [InlineData("""Unknown(new TargetRegion(location) { RegionalReplicaCount = null });""")]
    [InlineData("""var copies = ""; if (condition) copies = "2"; Unknown(new TargetRegion(location) { RegionalReplicaCount = int.Parse(copies) });""")]
    [InlineData("""var copies = int.Parse("two"); copies = 2; Unknown(new TargetRegion(location) { RegionalReplicaCount = copies });""")]
    [InlineData("""var copies = int.Parse("two"); Unknown(copies); Unknown(new TargetRegion(location));""")]
    [InlineData("""Unknown(new TargetRegion(location) { RegionalReplicaCount = Math.Max(1, int.Parse("two")) });""")]
    [InlineData("""Unknown(new VirtualMachineDataDisk(int.Parse("two"), DiskCreateOptionType.Empty) { DiskSizeGB = int.Parse("big") }); Unknown(gallery);""")]
    public Task Not_found_where_it_is_or_may_be_one_or_is_not_ours(string statements) => Verify.Statements(statements);

    [Fact]
    public Task Found_in_a_field_that_cannot_change() => Verify.Source("""
        using Azure.ResourceManager.Compute.Models;

        internal class GalleryImages
        {
            private const string Cores = "four";

            internal ResourceRange Range() => new() { Min = int.Parse([|Cores|]) };
        }
        """);

    [Theory]
    [InlineData("1,024", "1024")]
    [InlineData("2.0", "2")]
    public Task The_fix_writes_the_digits(string before, string after) => Verify.Fix(
        $"Unknown(new ResourceRange {{ Min = int.Parse([|\"{before}\"|]) }});",
        $"Unknown(new ResourceRange {{ Min = int.Parse(\"{after}\") }});",
        "GAL0004.digits",
        $"Change '{before}' to '{after}'");

    [Fact]
    public Task No_fix_as_no_number_is_certain() => Verify.NoFix("""Unknown(new ResourceRange { Min = int.Parse([|"4 cores"|]) });""");
}
