using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3039_Arm64FromManagedImageTests
{
    /// <summary>"Creating an image with sourceVirtualMachine source that has CPU Architecture 'Arm64' is not supported."</summary>
    [Theory]
    [Trait(AzureError.Trait, "R07")]
    [InlineData("ArchitectureType.Arm64", "new([|\"/…/images/a\"|])")]
    [InlineData("\"arm64\"", "[|Some<DiskImageResource>().Id|]")]
    [InlineData("new ArchitectureType(\"Arm64\")", "new([|$\"/…/images/{text}\"|])")]
    public Task Found_where_the_definition_is_for_Arm64(string architecture, string id) => Verify.Statements(Version(architecture, id));

    [Theory]
    [InlineData("ArchitectureType.X64", "new(\"/…/images/a\")")]
    [InlineData("null", "new(\"/…/images/a\")")]
    [InlineData("text", "new(\"/…/images/a\")")]
    [InlineData("condition ? ArchitectureType.Arm64 : ArchitectureType.X64", "new(\"/…/images/a\")")]
    [InlineData("ArchitectureType.Arm64", "version.Id")]
    [InlineData("ArchitectureType.Arm64", "id")]
    [InlineData("ArchitectureType.Arm64", "condition ? id : Some<DiskImageResource>().Id")]
    public Task Not_found_where_it_suits_or_may(string architecture, string id) => Verify.Statements(Version(architecture, id));

    [Theory]
    [InlineData("definition = Some<GalleryImageResource>();")]
    [InlineData("if (condition) definition = Some<GalleryImageResource>();")]
    [InlineData("definition = images.Get(text);")]
    public Task Not_found_where_the_definition_may_be_another(string then) =>
        Verify.Statements(Version("ArchitectureType.Arm64", "new(\"/…/images/a\")", then));

    [Fact]
    public Task Not_found_where_the_source_is_a_disk() => Verify.Statements(
        Version("ArchitectureType.Arm64", "x").Replace(
            "GallerySource = new() { Id = x }", "OSDiskImage = new() { GallerySource = new() { Id = Some<SnapshotResource>().Id } }", StringComparison.Ordinal));

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(Version("ArchitectureType.Arm64", "new([|\"/…/images/a\"|])"));

    private static string Version(string architecture, string id, string then = "") => Ids.WrittenOut($$"""
        var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location)
        {
            OSType = SupportedOperatingSystemType.Linux, Architecture = {{architecture}}, Identifier = new("a", "b", "c"),
        })).Value;
        {{then}}
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location)
        {
            StorageProfile = new() { GallerySource = new() { Id = {{id}} } },
        });
        """);
}
