using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rows;

/// <summary>What Azure answers when an image definition is created, and the finding that comes before it.</summary>
public sealed class DefinitionRows
{
    /// <summary>
    /// "The provided resource name &lt;galleryName&gt;/&lt;imageDefinitionName&gt; has these invalid trailing characters: &lt;character&gt;.
    /// The name can not end with characters: &lt;character&gt;"
    /// </summary>
    [Theory]
    [Trait(AzureError.Trait, "S10")]
    [InlineData("\"web_\"")]
    [InlineData("\"web.\"")]
    [InlineData("\"web-\"")]
    public Task Name_has_invalid_trailing_characters(string name) => Creation(name);

    /// <summary>"The entity name &lt;imageDefinitionName&gt; is invalid according to its validation rule: ^[^_\W][\w-._]{0,79}(?&lt;![-.])$"</summary>
    [Theory]
    [Trait(AzureError.Trait, "S11")]
    [InlineData("\"_web\"")]
    [InlineData("\"web server\"")]
    [InlineData("\"web/server\"")]
    [InlineData("\"w23456789_123456789_123456789_123456789_123456789_123456789_123456789_123456789_1\"")]
    public Task Entity_name_is_invalid_according_to_its_validation_rule(string name) => Creation(name);

    /// <summary>
    /// "Asset name galleryImage.properties.identifier.&lt;property&gt; is not valid. It cannot be empty. Allowed characters are uppercase or
    /// lowercase letters, digits, hyphen(-), period (.), underscore (_). Names are not allowed to end with period(.). The length of the name
    /// cannot exceed &lt;number&gt; characters."
    /// </summary>
    [Theory]
    [Trait(AzureError.Trait, "S12")]
    [InlineData("{|GAL2002:\"\"|}, \"web\", \"22\"")]
    [InlineData("\"Contoso\", {|GAL2002:\"web server\"|}, \"22\"")]
    [InlineData("\"Contoso\", \"web\", {|GAL2002:\"22.\"|}")]
    [InlineData("\"Contoso\", \"web\", {|GAL2002:\"s23456789_123456789_123456789_123456789_123456789_123456789_12345\"|}")]
    public Task Asset_name_is_not_valid(string identifier) => Verify.Statements($"Unknown(new GalleryImageIdentifier({identifier}));");

    /// <summary>
    /// "The provided location &lt;region&gt; is not available for resource type 'Microsoft.Compute/galleries'. List of available regions for
    /// the resource type is …"
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S14")]
    public Task Location_is_not_available() => Verify.Statements("""
        Unknown(new GalleryImageData({|GAL0001:"westeuorpe"|}));
        Unknown(new GalleryImageData({|GAL0002:"atlantis"|}));
        """);

    private static Task Creation(string name) =>
        Verify.Statements($"await images.CreateOrUpdateAsync(WaitUntil.Completed, {{|GAL2001:{name}|}}, imageData);");
}
