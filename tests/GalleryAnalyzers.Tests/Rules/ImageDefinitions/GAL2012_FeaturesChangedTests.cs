namespace GalleryAnalyzers.Tests.Rules.ImageDefinitions;

public sealed class GAL2012_FeaturesChangedTests
{
    private const string Hibernate = "new() { Name = \"IsHibernateSupported\", Value = \"True\" }";
    private const string Launch = "new() { Name = \"SecurityType\", Value = \"TrustedLaunch\" }";

    [Theory]
    [InlineData("", $"[|Features = {{ {Hibernate} }}|]")]
    [InlineData($"Features = {{ {Launch} }},", $"[|Features = {{ {Hibernate} }}|]")]
    [InlineData($"Features = {{ {Launch} }},", $"[|Features = {{ {Launch}, {Hibernate} }}|]")]
    [InlineData($"Features = {{ {Launch} }},", $"[|Features = {{ {Hibernate} }}|], AllowUpdateImage = false")]
    public async Task Found_where_they_change(string created, string sent)
    {
        await Verify.Statements(Patched(created, sent), GallerySdk.Newest);
        await Verify.Statements(Again(created, sent), GallerySdk.Newest);
    }

    [Theory]
    [InlineData("", $"Features = {{ {Hibernate} }}, AllowUpdateImage = true")]
    [InlineData("", $"Features = {{ {Hibernate} }}, AllowUpdateImage = condition")]
    [InlineData($"Features = {{ {Launch}, {Hibernate} }},", $"Features = {{ {Hibernate}, {Launch} }}")]
    [InlineData($"Features = {{ {Launch} }},", "Description = text")]
    [InlineData($"Features = {{ {Launch} }},", "Features = { }")]
    [InlineData($"Features = {{ {Launch} }},", "Features = { new() { Name = \"SecurityType\", Value = text } }")]
    [InlineData($"Features = {{ Some<GalleryImageFeature>() }},", $"Features = {{ {Hibernate} }}")]
    public async Task Not_found_where_they_do_not_or_it_is_said(string created, string sent)
    {
        await Verify.Statements(Patched(created, sent), GallerySdk.Newest);
        await Verify.Statements(Again(created, sent), GallerySdk.Newest);
    }

    [Theory]
    [InlineData("definition = Some<GalleryImageResource>();")]
    [InlineData("if (condition) definition = Some<GalleryImageResource>();")]
    [InlineData("await definition.UpdateAsync(WaitUntil.Completed, Some<GalleryImagePatch>());")]
    [InlineData("Unknown(definition);")]
    public Task Not_found_where_the_definition_may_have_changed(string then) =>
        Verify.Statements(Patched("", $"Features = {{ {Hibernate} }}", then), GallerySdk.Newest);

    [Fact]
    public Task Not_found_where_the_SDK_cannot_say_so() => Verify.Statements(Patched("", $"Features = {{ {Hibernate} }}"), GallerySdk.Oldest);

    [Fact]
    public Task The_fix_says_so() => Verify.Fix(
        Patched("", $"[|Features = {{ {Hibernate} }}|]"),
        Patched("", $"Features = {{ {Hibernate} }}, AllowUpdateImage = true"),
        "GAL2012.allow",
        "Set AllowUpdateImage to true",
        sdk: GallerySdk.Newest);

    [Fact]
    public Task The_fix_changes_what_is_said() => Verify.Fix(
        Patched("", $"AllowUpdateImage = false, [|Features = {{ {Hibernate} }}|]"),
        Patched("", $"AllowUpdateImage = true, Features = {{ {Hibernate} }}"),
        sdk: GallerySdk.Newest);

    private static string Patched(string created, string sent, string then = "") => $$"""
        var definition = (await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location)
        {
            {{created}} OSType = SupportedOperatingSystemType.Linux, HyperVGeneration = HyperVGeneration.V2, Identifier = new("a", "b", "c"),
        })).Value;
        {{then}}
        await definition.UpdateAsync(WaitUntil.Completed, new GalleryImagePatch { OSType = SupportedOperatingSystemType.Linux, {{sent}} });
        """;

    private static string Again(string created, string sent) => $$"""
        await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location)
        {
            {{created}} OSType = SupportedOperatingSystemType.Linux, HyperVGeneration = HyperVGeneration.V2, Identifier = new("a", "b", "c"),
        });
        await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location)
        {
            {{sent}}, OSType = SupportedOperatingSystemType.Linux, HyperVGeneration = HyperVGeneration.V2, Identifier = new("a", "b", "c"),
        });
        """;
}
