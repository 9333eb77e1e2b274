using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3042_TargetRegionLeftOutTests
{
    private const string Both = "TargetRegions = { new(\"westeurope\"), new(\"northeurope\") }";

    /// <summary>"Complete set of target locations not specified while updating gallery artifact …"</summary>
    [Theory]
    [Trait(AzureError.Trait, "R10")]
    [InlineData("TargetRegions = { [|new(\"westeurope\")|] }")]
    [InlineData("TargetRegions = { [|new TargetRegion(AzureLocation.WestEurope)|], new(\"eastus\") }")]
    public async Task Found_where_one_is_left_out(string sent)
    {
        await Verify.Statements(Change(Both, sent));
        await Verify.Statements(Change(Both, sent, "AllowDeletionOfReplicatedLocations = false"));
        await Verify.Statements(Again(Both, sent));
    }

    [Theory]
    [InlineData(Both)]
    [InlineData("TargetRegions = { new(\"North Europe\"), new(AzureLocation.WestEurope), new(\"eastus\") }")]
    [InlineData("TargetRegions = { new(\"westeurope\"), new(text) }")]
    [InlineData("TargetRegions = { new(\"westeurope\"), Some<TargetRegion>() }")]
    [InlineData("ReplicaCount = 2")]
    [InlineData("TargetRegions = { }")]
    public async Task Not_found_where_none_is_or_may_be(string sent)
    {
        await Verify.Statements(Change(Both, sent));
        await Verify.Statements(Again(Both, sent));
    }

    [Theory]
    [InlineData("AllowDeletionOfReplicatedLocations = true")]
    [InlineData("AllowDeletionOfReplicatedLocations = condition")]
    [InlineData("AllowDeletionOfReplicatedLocations = Some<bool?>()")]
    public async Task Not_found_where_it_is_allowed(string allowed)
    {
        await Verify.Statements(Change(Both, "TargetRegions = { new(\"westeurope\") }", allowed));
        await Verify.Statements(Again(Both, "TargetRegions = { new(\"westeurope\") }", allowed));
    }

    [Theory]
    [InlineData("await created.UpdateAsync(WaitUntil.Completed, Some<GalleryApplicationVersionPatch>());")]
    [InlineData("Unknown(created);")]
    [InlineData("if (condition) created = Some<GalleryApplicationVersionResource>();")]
    public Task Not_found_where_the_version_may_have_changed(string then) =>
        Verify.Statements(Change(Both, "TargetRegions = { new(\"westeurope\") }", then: then));

    [Fact]
    public Task Not_found_of_an_image() => Verify.Statements("""
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new("westeurope") { StorageProfile = new() { GallerySource = new() { Id = id } }, PublishingProfile = new() { TargetRegions = { new("westeurope"), new("northeurope") } } });
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new("westeurope") { StorageProfile = new() { GallerySource = new() { Id = id } }, PublishingProfile = new() { TargetRegions = { new("westeurope") } } });
        """);

    [Fact]
    public Task The_fix_adds_the_region() => Verify.Fix(
        Change(Both, "TargetRegions = { [|new(\"westeurope\")|] }"),
        Change(Both, "TargetRegions = { new(\"northeurope\"), new(\"westeurope\") }"),
        "GAL3042.add",
        "Add target region 'northeurope'");

    private static string Change(string created, string sent, string allowed = "", string then = "") => $$"""
        var (applications, source) = (Some<GalleryApplicationVersionCollection>(), Some<UserArtifactSource>());
        var created = (await applications.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryApplicationVersionData("westeurope")
        {
            PublishingProfile = new(source) { {{created}} },
        })).Value;
        {{then}}
        await created.UpdateAsync(WaitUntil.Completed, new GalleryApplicationVersionPatch
        {
            PublishingProfile = new(source) { {{sent}} },
            {{allowed}}
        });
        """;

    private static string Again(string created, string sent, string allowed = "") => $$"""
        var (applications, source) = (Some<GalleryApplicationVersionCollection>(), Some<UserArtifactSource>());
        await applications.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryApplicationVersionData("westeurope")
        {
            PublishingProfile = new(source) { {{created}} },
        });
        await applications.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryApplicationVersionData("westeurope")
        {
            PublishingProfile = new(source) { {{sent}} },
            {{allowed}}
        });
        """;
}
