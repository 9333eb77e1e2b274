using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3041_ConfidentialImageReplicatedTests
{
    private const string Home = $"new(\"westeurope\") {{ {Typed} }}";

    /// <summary>"Only the home region '…' can be specified as a target region …"</summary>
    [Theory]
    [Trait(AzureError.Trait, "R09")]
    [InlineData($"{Home}, [|new(\"northeurope\") {{ {Typed} }}|]")]
    [InlineData($"{Home}, [|new(AzureLocation.NorthEurope) {{ {Typed}, RegionalReplicaCount = 2 }}|]")]
    [InlineData($"{Home}, [|new(\"northeurope\") {{ {Typed} }}|], [|new(\"eastus\") {{ {Typed} }}|]")]
    [InlineData($"{Home}, [|new(\"eastus\") {{ Encryption = new() {{ OSDiskImage = new() {{ SecurityProfile = new() {{ ConfidentialVmEncryptionType = \"EncryptedWithCmk\" }} }} }} }}|]")]
    public Task Found_where_it_is_another_region(string regions) => Verify.Statements(Version(regions));

    [Theory]
    [InlineData(Home)]
    [InlineData($"new(\"West Europe\") {{ {Typed} }}")]
    [InlineData($"{Home}, new(text) {{ {Typed} }}")]
    [InlineData($"{Home}, new(\"northeurope\") {{ Encryption = new() {{ OSDiskImage = new() {{ SecurityProfile = new() {{ ConfidentialVmEncryptionType = \"NonPersistedTPM\" }} }} }} }}")]
    [InlineData($"{Home}, new(\"northeurope\") {{ Encryption = new() {{ OSDiskImage = new() {{ SecurityProfile = new() {{ ConfidentialVmEncryptionType = text }} }} }} }}")]
    [InlineData($"{Home}, new(\"northeurope\") {{ Encryption = Some<EncryptionImages>() }}")]
    public Task Not_found_where_it_is_the_own_one_or_free(string regions) => Verify.Statements(
        Version(regions), regions.Contains("NonPersisted", StringComparison.Ordinal) ? GallerySdk.Newest : null);

    [Theory]
    [InlineData("TrustedLaunch", "")]
    [InlineData("ConfidentialVmSupported", "")]
    [InlineData("ConfidentialVM", "definition = Some<GalleryImageResource>();")]
    [InlineData("ConfidentialVM", "await definition.UpdateAsync(WaitUntil.Completed, Some<GalleryImagePatch>());")]
    public Task Not_found_where_the_definition_is_or_may_be_another(string type, string then) =>
        Verify.Statements(Version($"{Home}, new(\"northeurope\") {{ {Typed} }}", type, then));

    [Fact]
    public Task Fix_all_removes_each() => Verify.Fix(
        Version($"{Home}, [|new(\"northeurope\") {{ {Typed} }}|], [|new(\"eastus\") {{ {Typed} }}|]"),
        Version(Home),
        "GAL3041.remove",
        "Remove this target region");

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
