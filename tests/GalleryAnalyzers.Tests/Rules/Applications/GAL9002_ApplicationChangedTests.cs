using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.Applications;

public sealed class GAL9002_ApplicationChangedTests
{
    /// <summary>"Changing property 'galleryApplicationVersion.properties.publishingProfile.manageActions.install' isn't allowed."</summary>
    [Theory]
    [Trait(AzureError.Trait, "A03")]
    [InlineData("ManageActions = new(\"a\", \"b\")", "ManageActions = new([|\"c\"|], \"b\")")]
    [InlineData("ManageActions = new(\"a\", \"b\")", "ManageActions = new(\"a\", remove: [|\"B\"|])")]
    [InlineData("ManageActions = new(\"a\", \"b\") { Update = \"u\" }", "ManageActions = new(text, \"b\") { Update = [|\"v\"|] }")]
    [InlineData("Settings = new() { PackageFileName = \"a.zip\" }", "Settings = new() { PackageFileName = [|\"b.zip\"|] }")]
    [InlineData("Settings = new() { ConfigFileName = \"a.json\" }", "Settings = new() { ConfigFileName = [|\"b.json\"|], PackageFileName = \"c\" }")]
    public async Task Found_where_it_is_another(string created, string sent)
    {
        await Verify.Statements(Change(created, sent));
        await Verify.Statements(Again(created, sent));
    }

    [Theory]
    [InlineData("ManageActions = new(\"a\", \"b\")", "ManageActions = new(\"a\", \"b\")")]
    [InlineData("ManageActions = new(\"a\", \"b\")", "ManageActions = new(text, text)")]
    [InlineData("ManageActions = new(text, text)", "ManageActions = new(\"a\", \"b\")")]
    [InlineData("ManageActions = new(\"a\", \"b\")", "ManageActions = new(\"a\", \"b\") { Update = \"u\" }")]
    [InlineData("ManageActions = new(\"a\", \"b\")", "ReplicaCount = 2")]
    [InlineData("Settings = new() { PackageFileName = \"a.zip\" }", "Settings = new() { PackageFileName = condition ? \"a.zip\" : \"b.zip\" }")]
    [InlineData("Settings = new() { PackageFileName = \"a.zip\" }", "Settings = Some<UserArtifactSettings>()")]
    public async Task Not_found_where_it_is_the_same_or_may_be(string created, string sent)
    {
        await Verify.Statements(Change(created, sent));
        await Verify.Statements(Again(created, sent));
    }

    [Theory]
    [InlineData("created = Some<GalleryApplicationVersionResource>();")]
    [InlineData("if (condition) created = Some<GalleryApplicationVersionResource>();")]
    [InlineData("created = applications.Get(\"0.9.0\");")]
    public Task Not_found_where_the_version_may_be_another(string then) =>
        Verify.Statements(Change("ManageActions = new(\"a\", \"b\")", "ManageActions = new(\"c\", \"d\")", then: then));

    [Fact]
    public Task Fix_all_writes_the_old_values() => Verify.Fix(
        Change("ManageActions = new(\"a\", \"b\")", "ManageActions = new([|\"c\"|], [|\"d\"|])"),
        Change("ManageActions = new(\"a\", \"b\")", "ManageActions = new(\"a\", \"b\")"),
        "GAL9002.old");

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
