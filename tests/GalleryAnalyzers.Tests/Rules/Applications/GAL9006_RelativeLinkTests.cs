using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.Applications;

public sealed class GAL9006_RelativeLinkTests
{
    /// <summary>"Source uri: '…' must be an absolute uri."</summary>
    [Theory]
    [Trait(AzureError.Trait, "R03")]
    [InlineData("new UserArtifactSource([|\"agent.zip\"|])")]
    [InlineData("new UserArtifactSource([|\"/packages/agent.zip\"|])")]
    [InlineData("new UserArtifactSource([|\"packages/agent.zip?a=b:c\"|])")]
    [InlineData("new UserArtifactSource([|\"\\\"https://contoso.example/agent.zip\\\"\"|])")]
    [InlineData("new UserArtifactSource([|\"'https://contoso.example/agent.zip'\"|])")]
    [InlineData("new UserArtifactSource([|$\"\\\"{text}\\\"\"|])")]
    [InlineData("new UserArtifactSource([|$\"packages/{text}.zip\"|])")]
    [InlineData("new UserArtifactSource(text) { DefaultConfigurationLink = [|\"settings.json\"|] }")]
    [InlineData("new UserArtifactSource(mediaLink: condition ? text : [|\"agent.zip\"|])")]
    public Task Found_where_it_is_none(string source) => Verify.Statements($"Unknown({source});");

    [Theory]
    [InlineData("new UserArtifactSource(\"https://contoso.example/agent.zip\")")]
    [InlineData("new UserArtifactSource(\"HTTP://contoso.example/agent.zip\")")]
    [InlineData("new UserArtifactSource(text)")]
    [InlineData("new UserArtifactSource($\"{text}/agent.zip\")")]
    [InlineData("new UserArtifactSource($\"https{text}\")")]
    [InlineData("new UserArtifactSource($\"https://{text}/agent.zip\")")]
    [InlineData("new UserArtifactSource(\"<link>\")")]
    [InlineData("new UserArtifactSource(\"{link}\")")]
    [InlineData("new UserArtifactSource(new Uri(text).ToString())")]
    [InlineData("new UserArtifactSource(Some<Uri>().AbsoluteUri) { DefaultConfigurationLink = null }")]
    public Task Not_found_where_it_is_or_may_be_one(string source) => Verify.Statements($"Unknown({source});");

    [Theory]
    [InlineData("source.DefaultConfigurationLink = [|\"settings.json\"|]; Unknown(source);")]
    [InlineData("const string Link = [|\"settings.json\"|]; source.DefaultConfigurationLink = Link; Unknown(source);")]
    [InlineData("source.DefaultConfigurationLink = \"settings.json\"; source.DefaultConfigurationLink = text; Unknown(source);")]
    public Task Followed_through_the_method(string statements) => Verify.Statements($"var source = new UserArtifactSource(text);\n{statements}");

    [Fact]
    public Task The_fix_leaves_out_the_quotes() => Verify.Fix(
        "Unknown(new UserArtifactSource([|\"\\\"https://contoso.example/agent.zip\\\"\"|])); // the agent",
        "Unknown(new UserArtifactSource(\"https://contoso.example/agent.zip\")); // the agent",
        "GAL9006.bare",
        "Change '\"https://contoso.example/agent.zip\"' to 'https://contoso.example/agent.zip'");

    [Fact]
    public Task Fix_all_leaves_out_each() => Verify.Fix(
        "Unknown(new UserArtifactSource([|\"'https://a.example/b'\"|]) { DefaultConfigurationLink = [|\"\\\"https://a.example/c\\\"\"|] });",
        "Unknown(new UserArtifactSource(\"https://a.example/b\") { DefaultConfigurationLink = \"https://a.example/c\" });");

    [Fact]
    public Task No_fix_for_a_relative_one() => Verify.NoFix("Unknown(new UserArtifactSource([|\"agent.zip\"|]));");
}
