using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3038_SourceOfSecurityTypeTests
{
    /// <summary>"The security type '…' is not supported for the source id '…'. …"</summary>
    [Theory]
    [Trait(AzureError.Trait, "R05")]
    [InlineData("TrustedLaunchSupported", "OSDiskImage = new() { GallerySource = new() { Id = new([|\"/…/disks/a\"|]) } }")]
    [InlineData("trustedlaunchsupported", "OSDiskImage = new() { GallerySource = new() { Id = new([|\"/…/snapshots/a\"|]) } }")]
    [InlineData("ConfidentialVmSupported", "OSDiskImage = new() { GallerySource = new() { Id = [|snapshot.Id|] } }")]
    [InlineData("TrustedLaunchAndConfidentialVmSupported", "OSDiskImage = new() { GallerySource = new() { Id = id } }, DataDiskImages = { new(0) { GallerySource = new() { Id = new([|\"/…/disks/a\"|]) } } }")]
    public Task Found_where_it_is_a_disk(string type, string source) => Verify.Statements(Version(type, source));

    [Fact]
    public Task Found_where_it_is_a_machine() => Verify.Statements(
        Version("TrustedLaunchSupported", "GallerySource = new() { VirtualMachineId = [|id|] }"), GallerySdk.Newest);

    /// <summary>"Confidential VM is not supported for the source id '…'. …"</summary>
    [Theory]
    [Trait(AzureError.Trait, "R06")]
    [InlineData("GallerySource = new() { Id = new([|\"/…/images/a\"|]) }")]
    [InlineData("GallerySource = new() { Id = [|managed.Id|] }")]
    public Task Found_where_it_is_a_managed_image(string source) => Verify.Statements(Version("ConfidentialVM", source));

    [Theory]
    [InlineData("TrustedLaunchSupported", "GallerySource = new() { Id = new(\"/…/images/a\") }")]
    [InlineData("TrustedLaunchSupported", "GallerySource = new() { Id = version.Id }")]
    [InlineData("TrustedLaunchSupported", "OSDiskImage = new() { GallerySource = new() { Id = id } }")]
    [InlineData("TrustedLaunch", "OSDiskImage = new() { GallerySource = new() { Id = new(\"/…/disks/a\") } }")]
    [InlineData("Standard", "OSDiskImage = new() { GallerySource = new() { Id = new(\"/…/disks/a\") } }")]
    [InlineData("ConfidentialVM", "OSDiskImage = new() { GallerySource = new() { Id = new(\"/…/disks/a\") } }")]
    [InlineData("ConfidentialVM", "GallerySource = new() { Id = version.Id }")]
    public Task Not_found_where_it_suits(string type, string source) => Verify.Statements(Version(type, source));

    [Theory]
    [InlineData("definition = Some<GalleryImageResource>();")]
    [InlineData("if (condition) definition = Some<GalleryImageResource>();")]
    [InlineData("await definition.UpdateAsync(WaitUntil.Completed, Some<GalleryImagePatch>());")]
    [InlineData("Unknown(definition);")]
    public Task Not_found_where_the_definition_may_be_another(string then) => Verify.Statements(
        Version("TrustedLaunchSupported", "OSDiskImage = new() { GallerySource = new() { Id = new(\"/…/disks/a\") } }", then));

    [Fact]
    public Task Not_found_where_the_definition_names_none() => Verify.Statements(
        Version("TrustedLaunchSupported", "OSDiskImage = new() { GallerySource = new() { Id = new(\"/…/disks/a\") } }")
            .Replace("Features =", "Description = text, Recommended = new(), Tags =", StringComparison.Ordinal)
            .Replace("{ new() { Name = \"SecurityType\", Value = \"TrustedLaunchSupported\" } }", "{ }", StringComparison.Ordinal));

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(
        Version("ConfidentialVM", "GallerySource = new() { Id = new([|\"/…/images/a\"|]) }"));

    private static string Version(string type, string source, string then = "") => Ids.WrittenOut($$"""
        var (snapshot, managed) = (Some<SnapshotResource>(), Some<DiskImageResource>());
        var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location)
        {
            OSType = SupportedOperatingSystemType.Linux, HyperVGeneration = HyperVGeneration.V2, Identifier = new("a", "b", "c"),
            Features = { new() { Name = "SecurityType", Value = "{{type}}" } },
        })).Value;
        {{then}}
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location)
        {
            StorageProfile = new() { {{source}} },
        });
        """);
}
