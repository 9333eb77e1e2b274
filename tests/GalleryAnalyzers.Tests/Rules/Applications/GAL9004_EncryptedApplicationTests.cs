using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.Applications;

public sealed class GAL9004_EncryptedApplicationTests
{
    /// <summary>"Gallery application version resources currently don't support encryption."</summary>
    [Theory]
    [Trait(AzureError.Trait, "A06")]
    [InlineData("new(\"westeurope\") { Encryption = [|new EncryptionImages()|] }")]
    [InlineData("new(\"westeurope\") { Encryption = [|new()|] { OSDiskImage = new() { DiskEncryptionSetId = id } } }")]
    [InlineData("new(\"westeurope\"), new(\"northeurope\") { Encryption = [|new()|] }")]
    [InlineData("Some<TargetRegion>(), new(\"northeurope\") { Encryption = [|new()|] }")]
    public async Task Found_in_a_target_region(string regions)
    {
        await Verify.Statements(Version(regions));
        await Verify.Statements(Patch(regions));
    }

    [Theory]
    [InlineData("new(\"westeurope\")")]
    [InlineData("new(\"westeurope\") { Encryption = null }")]
    [InlineData("new(\"westeurope\") { Encryption = condition ? new() : null }")]
    [InlineData("new(\"westeurope\") { Encryption = Some<EncryptionImages?>() }")]
    [InlineData("Some<TargetRegion>()")]
    public async Task Not_found_where_there_is_none_or_may_be_none(string regions)
    {
        await Verify.Statements(Version(regions));
        await Verify.Statements(Patch(regions));
    }

    [Fact]
    public Task Not_found_in_a_version_of_an_image() => Verify.Statements("""
        versionData.PublishingProfile = new() { TargetRegions = { new("westeurope") { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = id } } } } };
        """);

    [Theory]
    [InlineData("var region = new TargetRegion(\"westeurope\"); region.Encryption = [|new()|]; profile.TargetRegions.Add(region);")]
    [InlineData("var region = new TargetRegion(\"westeurope\"); profile.TargetRegions.Add(region); region.Encryption = [|new()|];")]
    [InlineData("var region = new TargetRegion(\"westeurope\") { Encryption = new() }; region.Encryption = null; profile.TargetRegions.Add(region);")]
    [InlineData("var region = new TargetRegion(\"westeurope\") { Encryption = new() }; if (condition) profile.TargetRegions.Add(region);")]
    public Task Followed_through_the_method(string statements) => Verify.Statements($$"""
        var profile = new GalleryApplicationVersionPublishingProfile(Some<UserArtifactSource>());
        {{statements}}
        Unknown(new GalleryApplicationVersionData("westeurope") { PublishingProfile = profile });
        """);

    [Fact]
    public Task The_fix_removes_it() => Verify.Fix(
        Version("new(\"westeurope\") { Encryption = [|new()|] { OSDiskImage = new() }, RegionalReplicaCount = 2 }"),
        Version("new(\"westeurope\") { RegionalReplicaCount = 2 }"),
        "GAL9004.remove",
        "Remove the encryption");

    [Fact]
    public Task Fix_all_removes_each() => Verify.Fix(
        Version("new(\"westeurope\") { Encryption = [|new()|] }, new(\"northeurope\") { RegionalReplicaCount = 2, Encryption = [|new()|] }"),
        Version("new(\"westeurope\") { }, new(\"northeurope\") { RegionalReplicaCount = 2 }"));

    private static string Version(string regions) => $$"""
        await Some<GalleryApplicationVersionCollection>().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new("westeurope")
        {
            PublishingProfile = new(Some<UserArtifactSource>()) { TargetRegions = { {{regions}} } },
        });
        """;

    private static string Patch(string regions) => $$"""
        await Some<GalleryApplicationVersionResource>().UpdateAsync(WaitUntil.Completed, new GalleryApplicationVersionPatch
        {
            PublishingProfile = new(Some<UserArtifactSource>()) { TargetRegions = { {{regions}} } },
        });
        """;
}
