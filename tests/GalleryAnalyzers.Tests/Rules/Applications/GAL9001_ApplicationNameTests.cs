using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.Applications;

public sealed class GAL9001_ApplicationNameTests
{
    [Theory]
    [Trait(AzureError.Trait, "A01")]
    [InlineData("[|\"build agent\"|]")]
    [InlineData("[|\"agent.\"|]")]
    [InlineData("[|\"agent/1\"|]")]
    [InlineData("[|\"ägent\"|]")]
    [InlineData("[|\"\"|]")]
    [InlineData("[|$\"agent {text}\"|]")]
    [InlineData("[|$\"{text}.\"|]")]
    [InlineData("condition ? \"agent\" : [|\"agent.\"|]")]
    public Task Found_where_it_is_none(string name) => Verify.Statements($"await {Applications}.CreateOrUpdateAsync(WaitUntil.Completed, {name}, {Data});");

    [Theory]
    [InlineData("\"agent\"")]
    [InlineData("\"build_agent-1.2\"")]
    [InlineData("\"-agent_\"")]
    [InlineData("text")]
    [InlineData("$\"{text}-agent\"")]
    [InlineData("\"{application}\"")]
    [InlineData("\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"")]
    public Task Not_found_where_it_is_or_may_be_one(string name) => Verify.Statements($"await {Applications}.CreateOrUpdateAsync(WaitUntil.Completed, {name}, {Data});");

    [Theory]
    [InlineData("gallery.GetGalleryApplication([|\"agent.\"|]);")]
    [InlineData("var name = [|\"build agent\"|]; await gallery.GetGalleryApplications().ExistsAsync(name);")]
    [InlineData("GalleryApplicationResource.CreateResourceIdentifier(text, text, \"contoso\", [|\"agent.\"|]);")]
    [InlineData("GalleryApplicationVersionResource.CreateResourceIdentifier(text, text, \"contoso\", [|\"agent.\"|], \"1.0.0\");")]
    [InlineData("foreach (var arg in args) gallery.GetGalleryApplication([|$\"{arg}.\"|]);")]
    public Task Found_in_every_call_that_takes_one(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("GAL9001.hyphen", "build-agent")]
    [InlineData("GAL9001.underscore", "build_agent")]
    [InlineData("GAL9001.period", "build.agent")]
    [InlineData("GAL9001.drop", "buildagent")]
    public Task The_fixes_replace_what_is_not_allowed(string key, string name) => Verify.Fix(
        $"await {Applications}.CreateOrUpdateAsync(WaitUntil.Completed, [|\"build agent\"|], {Data}); // first",
        $"await {Applications}.CreateOrUpdateAsync(WaitUntil.Completed, \"{name}\", {Data}); // first",
        key,
        $"Change 'build agent' to '{name}'");

    [Fact]
    public Task Fix_all_cuts_every_name() => Verify.Fix(
        "gallery.GetGalleryApplication([|\"a.\"|]);\ngallery.GetGalleryApplication([|\"b..\"|]);",
        "gallery.GetGalleryApplication(\"a\");\ngallery.GetGalleryApplication(\"b\");");

    private const string Applications = "gallery.GetGalleryApplications()";
    private const string Data = "new GalleryApplicationData(location)";
}
