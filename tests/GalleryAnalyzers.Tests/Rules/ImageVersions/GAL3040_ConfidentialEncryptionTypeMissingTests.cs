using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3040_ConfidentialEncryptionTypeMissingTests
{
    /// <summary>"The regional encryption.osDiskImage.securityProfile.type must be specified …"</summary>
    [Theory]
    [Trait(AzureError.Trait, "R08")]
    [InlineData("[|new(\"westeurope\")|]")]
    [InlineData("[|new(\"westeurope\") { Encryption = new() }|]")]
    [InlineData("[|new(\"westeurope\") { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = id } } }|]")]
    [InlineData("[|new(\"westeurope\") { Encryption = new() { OSDiskImage = new() { SecurityProfile = new() } } }|]")]
    [InlineData("[|new(\"westeurope\") { Encryption = new() { OSDiskImage = new() { SecurityProfile = new() { ConfidentialVmEncryptionType = null } } } }|]")]
    [InlineData("other, [|new(\"westeurope\")|]")]
    public Task Found_where_it_is_missing(string regions) => Verify.Statements(Version(regions));

    [Theory]
    [InlineData($"new(\"westeurope\") {{ {Typed} }}")]
    [InlineData("new(\"westeurope\") { Encryption = Some<EncryptionImages>() }")]
    [InlineData("new(\"westeurope\") { Encryption = new() { OSDiskImage = Some<OSDiskImageEncryption>() } }")]
    [InlineData("new(\"westeurope\") { Encryption = new() { OSDiskImage = new() { SecurityProfile = new() { ConfidentialVmEncryptionType = text } } } }")]
    [InlineData("new(\"westeurope\") { Encryption = condition ? null : Some<EncryptionImages>() }")]
    [InlineData("other")]
    [InlineData("")]
    public Task Not_found_where_it_is_given_or_may_be(string regions) => Verify.Statements(Version(regions));

    [Theory]
    [InlineData("ConfidentialVmSupported", "")]
    [InlineData("TrustedLaunch", "")]
    [InlineData("ConfidentialVM", "definition = Some<GalleryImageResource>();")]
    [InlineData("ConfidentialVM", "if (condition) definition = Some<GalleryImageResource>();")]
    [InlineData("ConfidentialVM", "Unknown(definition);")]
    public Task Not_found_where_the_definition_is_or_may_be_another(string type, string then) =>
        Verify.Statements(Version("new(\"westeurope\")", type, then));

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(Version("[|new(\"westeurope\")|]"));

    private const string Typed = "Encryption = new() { OSDiskImage = new() { SecurityProfile = new() { ConfidentialVmEncryptionType = ConfidentialVmEncryptionType.EncryptedWithPmk } } }";

    private static string Version(string regions, string type = "ConfidentialVM", string then = "") => $$"""
        var other = Some<TargetRegion>();
        var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location)
        {
            OSType = SupportedOperatingSystemType.Linux, HyperVGeneration = HyperVGeneration.V2, Identifier = new("a", "b", "c"),
            Features = { new() { Name = "SecurityType", Value = "{{type}}" } },
        })).Value;
        {{then}}
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new("westeurope")
        {
            StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = id } } },
            PublishingProfile = new() { TargetRegions = { {{regions}} } },
        });
        """;
}
