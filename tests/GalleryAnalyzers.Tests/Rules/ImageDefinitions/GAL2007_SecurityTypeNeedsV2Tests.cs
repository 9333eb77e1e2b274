namespace GalleryAnalyzers.Tests.Rules.ImageDefinitions;

public sealed class GAL2007_SecurityTypeNeedsV2Tests
{
    [Theory]
    [InlineData("TrustedLaunchSupported")]
    [InlineData("TrustedLaunch")]
    [InlineData("ConfidentialVmSupported")]
    [InlineData("ConfidentialVM")]
    [InlineData("TrustedLaunchAndConfidentialVmSupported")]
    [InlineData("trustedlaunch")]
    public Task Found_with_each_security_type(string value) => Verify.Statements($$"""
        var data = new GalleryImageData(location)
        {
            HyperVGeneration = [|HyperVGeneration.V1|],
            Features = { new GalleryImageFeature { Name = "SecurityType", Value = "{{value}}" } },
        };
        """);

    [Theory]
    [InlineData("""data.HyperVGeneration = [|HyperVGeneration.V1|]; data.Features.Add(new GalleryImageFeature { Name = "SecurityType", Value = "TrustedLaunch" });""")]
    [InlineData("""data.Features.Add(new() { Name = "SecurityType", Value = "TrustedLaunch" }); data.HyperVGeneration = [|HyperVGeneration.V1|];""")]
    [InlineData("""data.HyperVGeneration = [|"V1"|]; data.Features.Add(new() { Name = "securitytype", Value = "TrustedLaunch" });""")]
    [InlineData("""data.HyperVGeneration = new HyperVGeneration([|"v1"|]); data.Features.Add(new() { Name = "SecurityType", Value = "TrustedLaunch" });""")]
    [InlineData("""var generation = [|HyperVGeneration.V1|]; data.HyperVGeneration = generation; data.Features.Add(new() { Name = "SecurityType", Value = "TrustedLaunch" });""")]
    [InlineData("""data.HyperVGeneration = condition ? [|HyperVGeneration.V1|] : [|"V1"|]; data.Features.Add(new() { Name = "SecurityType", Value = "TrustedLaunch" });""")]
    [InlineData("""const string Name = "SecurityType"; data.HyperVGeneration = [|HyperVGeneration.V1|]; data.Features.Add(new() { Name = Name, Value = "TrustedLaunch" });""")]
    [InlineData("""var feature = new GalleryImageFeature(); feature.Name = "SecurityType"; feature.Value = "TrustedLaunch"; data.HyperVGeneration = [|HyperVGeneration.V1|]; data.Features.Add(feature);""")]
    [InlineData("""data.HyperVGeneration = [|HyperVGeneration.V1|]; data.Features.Add(new() { Name = "SecurityType", Value = "TrustedLaunch" }); if (condition) data.Architecture = ArchitectureType.X64;""")]
    public Task Found_however_the_definition_is_made(string statements) => Verify.Statements($"""
        var data = new GalleryImageData(location);
        {statements}
        Unknown(data);
        """);

    [Theory]
    [InlineData("""data.HyperVGeneration = HyperVGeneration.V2; data.Features.Add(new() { Name = "SecurityType", Value = "TrustedLaunch" });""")]
    [InlineData("""data.HyperVGeneration = HyperVGeneration.V1; data.Features.Add(new() { Name = "SecurityType", Value = "Standard" });""")]
    [InlineData("""data.HyperVGeneration = HyperVGeneration.V1; data.Features.Add(new() { Name = "IsHibernateSupported", Value = "True" });""")]
    [InlineData("""data.HyperVGeneration = HyperVGeneration.V1;""")]
    [InlineData("""data.Features.Add(new() { Name = "SecurityType", Value = "TrustedLaunch" });""")]
    [InlineData("""data.HyperVGeneration = HyperVGeneration.V1; data.Features.Add(new() { Name = "SecurityType", Value = text });""")]
    [InlineData("""data.HyperVGeneration = HyperVGeneration.V1; data.Features.Add(new() { Name = text, Value = "TrustedLaunch" });""")]
    [InlineData("""data.HyperVGeneration = HyperVGeneration.V1; data.Features.Add(new() { Name = "SecurityType", Value = condition ? "Standard" : "TrustedLaunch" });""")]
    [InlineData("""data.HyperVGeneration = condition ? HyperVGeneration.V1 : HyperVGeneration.V2; data.Features.Add(new() { Name = "SecurityType", Value = "TrustedLaunch" });""")]
    [InlineData("""data.HyperVGeneration = text; data.Features.Add(new() { Name = "SecurityType", Value = "TrustedLaunch" });""")]
    [InlineData("""data.HyperVGeneration = HyperVGeneration.V1; if (condition) data.Features.Add(new() { Name = "SecurityType", Value = "TrustedLaunch" });""")]
    [InlineData("""data.HyperVGeneration = HyperVGeneration.V2; if (condition) { data.HyperVGeneration = HyperVGeneration.V1; } else { data.Features.Add(new() { Name = "SecurityType", Value = "TrustedLaunch" }); }""")]
    [InlineData("""data.HyperVGeneration = HyperVGeneration.V1; data.Features.Add(new() { Name = "SecurityType", Value = "TrustedLaunch" }); data.Features.Clear();""")]
    [InlineData("""data.HyperVGeneration = HyperVGeneration.V1; data.Features.Add(new() { Name = "SecurityType", Value = "TrustedLaunch" }); data.HyperVGeneration = HyperVGeneration.V2;""")]
    [InlineData("""data.HyperVGeneration = HyperVGeneration.V1; Unknown(data); data.Features.Add(new() { Name = "SecurityType", Value = "TrustedLaunch" });""")]
    [InlineData("""var other = new GalleryImageData(location) { HyperVGeneration = HyperVGeneration.V1 }; data.Features.Add(new() { Name = "SecurityType", Value = "TrustedLaunch" }); Unknown(other);""")]
    public Task Not_found_where_they_fit_or_may_fit(string statements) => Verify.Statements($"""
        var data = new GalleryImageData(location);
        {statements}
        Unknown(data);
        """);

    [Theory]
    [InlineData("[|HyperVGeneration.V1|]", "HyperVGeneration.V2", "Change 'HyperVGeneration.V1' to 'HyperVGeneration.V2'")]
    [InlineData("[|\"V1\"|]", "\"V2\"", "Change 'V1' to 'V2'")]
    [InlineData("new HyperVGeneration([|\"V1\"|])", "new HyperVGeneration(\"V2\")", "Change 'V1' to 'V2'")]
    public Task The_fix_writes_the_second_generation(string before, string after, string title) => Verify.Fix(
        $$"""
        var data = new GalleryImageData(location)
        {
            HyperVGeneration = {{before}}, // first
            Features = { new GalleryImageFeature { Name = "SecurityType", Value = "TrustedLaunch" } },
        };
        """,
        $$"""
        var data = new GalleryImageData(location)
        {
            HyperVGeneration = {{after}}, // first
            Features = { new GalleryImageFeature { Name = "SecurityType", Value = "TrustedLaunch" } },
        };
        """,
        "GAL2007.v2",
        title);

    [Fact]
    public Task Fix_all_mends_every_definition() => Verify.Fix(
        """
        var web = new GalleryImageData(location) { HyperVGeneration = [|HyperVGeneration.V1|] };
        web.Features.Add(new GalleryImageFeature { Name = "SecurityType", Value = "TrustedLaunch" });
        var data = new GalleryImageData(location) { HyperVGeneration = [|HyperVGeneration.V1|] };
        data.Features.Add(new GalleryImageFeature { Name = "SecurityType", Value = "ConfidentialVM" });
        """,
        """
        var web = new GalleryImageData(location) { HyperVGeneration = HyperVGeneration.V2 };
        web.Features.Add(new GalleryImageFeature { Name = "SecurityType", Value = "TrustedLaunch" });
        var data = new GalleryImageData(location) { HyperVGeneration = HyperVGeneration.V2 };
        data.Features.Add(new GalleryImageFeature { Name = "SecurityType", Value = "ConfidentialVM" });
        """);
}
