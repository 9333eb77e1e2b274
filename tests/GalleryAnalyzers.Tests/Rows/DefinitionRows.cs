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

    /// <summary>"Changing property 'galleryImage.properties.&lt;property&gt;' is not allowed."</summary>
    [Theory]
    [Trait(AzureError.Trait, "S08")]
    [InlineData("OSType = {|GAL2004:SupportedOperatingSystemType.Windows|}")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, OSState = {|GAL2004:OperatingSystemStateType.Specialized|}")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, HyperVGeneration = {|GAL2004:HyperVGeneration.V1|}")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, Identifier = new({|GAL2004:\"Fabrikam\"|}, \"Web\", \"lts\")")]
    public Task Changing_a_property_is_not_allowed(string properties) => Verify.Statements($$"""
        image = (await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Generalized,
            HyperVGeneration = HyperVGeneration.V2,
            Identifier = new GalleryImageIdentifier("Contoso", "Web", "lts"),
        })).Value;
        await image.UpdateAsync(WaitUntil.Completed, new GalleryImagePatch { {{properties}} });
        """);

    /// <summary>
    /// "The resource &lt;galleryName/imageDefinitionName&gt; already exists in location &lt;region_1&gt; in resource group &lt;resourceGroup&gt;.
    /// A resource with the same name cannot be created in location &lt;region_2&gt;. Please select a new resource name."
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S09")]
    public Task Resource_already_exists_in_another_location() => Verify.Statements("""
        var data = new GalleryImageData(AzureLocation.WestEurope)
        {
            OSType = SupportedOperatingSystemType.Linux,
            Identifier = new GalleryImageIdentifier("Contoso", "Web", "lts"),
        };
        var other = new GalleryImageData({|GAL0009:AzureLocation.NorthEurope|}) { OSType = data.OSType, Identifier = data.Identifier };
        await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", data);
        await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", other);
        """);

    /// <summary>"Can not perform requested operation on nested resource. Parent resource &lt;galleryName&gt; not found."</summary>
    [Fact]
    [Trait(AzureError.Trait, "S13")]
    public Task Parent_gallery_is_not_found() => Verify.Statements("""
        await gallery.DeleteAsync(WaitUntil.Completed);
        await {|GAL0007:gallery|}.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", imageData);
        """);

    /// <summary>
    /// "Gallery image: &lt;imageDefinitionName&gt; identified by (publisher:&lt;Publisher&gt;, offer:&lt;Offer&gt;, sku:&lt;SKU&gt;) already
    /// exists. Choose a different publisher, offer, sku combination."
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S20")]
    public Task Identifier_already_exists() => Verify.Statements("""
        var data = new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux,
            Identifier = new GalleryImageIdentifier("Contoso", "Web", "lts"),
        };
        await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", data);
        var arm = new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux,
            Identifier = {|GAL2003:new GalleryImageIdentifier("Contoso", "Web", "lts")|},
        };
        await images.CreateOrUpdateAsync(WaitUntil.Completed, "web-arm", arm);
        """);

    /// <summary>"Can not delete resource before nested resources are deleted."</summary>
    [Fact]
    [Trait(AzureError.Trait, "S21")]
    public Task Nested_resources_must_be_deleted_first() => Verify.Statements("""
        await image.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", versionData);
        await {|GAL0008:image.DeleteAsync(WaitUntil.Completed)|};
        """);

    private static Task Creation(string name) =>
        Verify.Statements($"await images.CreateOrUpdateAsync(WaitUntil.Completed, {{|GAL2001:{name}|}}, imageData);");
}
