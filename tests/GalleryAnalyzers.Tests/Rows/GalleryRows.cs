using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rows;

/// <summary>What Azure answers when a gallery is created, and the finding that comes before it.</summary>
public sealed class GalleryRows
{
    /// <summary>
    /// "Gallery name is invalid. Allowed characters are English alphanumeric characters, with underscores, and periods allowed in the middle,
    /// up to 80 characters total. All other special characters, including dashes, are disallowed."
    /// </summary>
    [Theory]
    [Trait(AzureError.Trait, "S01")]
    [InlineData("\"contoso-images\"")]
    [InlineData("\"contoso images\"")]
    [InlineData("\"bilder_för_contoso\"")]
    [InlineData("\"a23456789_123456789_123456789_123456789_123456789_123456789_123456789_123456789_1\"")]
    public Task Gallery_name_is_invalid(string name) => Creation(name);

    /// <summary>"The entity name 'galleryName' is invalid according to its validation rule: ^[^_\W][\w-._]{0,79}(?&lt;![-.])$"</summary>
    [Theory]
    [Trait(AzureError.Trait, "S02")]
    [InlineData("\"_contoso\"")]
    [InlineData("\".contoso\"")]
    [InlineData("\"contoso!\"")]
    [InlineData("\"contoso.\"")]
    public Task Entity_name_is_invalid_according_to_its_validation_rule(string name) => Creation(name);

    /// <summary>
    /// "The provided resource name &lt;galleryName&gt; has these invalid trailing characters: &lt;character&gt;. The name can not end with
    /// characters: &lt;character&gt;"
    /// </summary>
    [Theory]
    [Trait(AzureError.Trait, "S03")]
    [InlineData("\"contoso_\"")]
    [InlineData("\"contoso.\"")]
    public Task Name_has_invalid_trailing_characters(string name) => Creation(name);

    /// <summary>
    /// "The provided location &lt;region&gt; is not available for resource type 'Microsoft.Compute/galleries'. List of available regions for
    /// the resource type is …"
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S04")]
    public Task Location_is_not_available() => Verify.Statements("""
        await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "contoso", new GalleryData({|GAL0001:"westeuorpe"|}));
        await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "fabrikam", new GalleryData(new AzureLocation({|GAL0002:"atlantis"|})));
        """);

    /// <summary>"Can not delete resource before nested resources are deleted."</summary>
    [Fact]
    [Trait(AzureError.Trait, "S05")]
    public Task Nested_resources_must_be_deleted_first() => Verify.Statements("""
        await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", imageData);
        await {|GAL0008:gallery.DeleteAsync(WaitUntil.Completed)|};
        """);

    /// <summary>
    /// "The gallery name &lt;galleryName&gt; is not unique within the subscription &lt;subscriptionID&gt;. Please pick another gallery name."
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S06")]
    public Task Gallery_name_is_not_unique_within_the_subscription() => Verify.Statements("""
        var subscription = client.GetDefaultSubscription();
        ResourceGroupResource test = await subscription.GetResourceGroupAsync("test");
        ResourceGroupResource production = await subscription.GetResourceGroupAsync("production");
        await test.GetGalleries().CreateOrUpdateAsync(WaitUntil.Completed, "contoso", galleryData);
        await production.GetGalleries().CreateOrUpdateAsync(WaitUntil.Completed, {|GAL1002:"contoso"|}, galleryData);
        """);

    /// <summary>
    /// "The resource &lt;galleryName&gt; already exists in location &lt;region_1&gt; in resource group &lt;resourceGroup&gt;. A resource with the
    /// same name cannot be created in location &lt;region_2&gt;. Please select a new resource name."
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S07")]
    public Task Resource_already_exists_in_another_location() => Verify.Statements("""
        await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "contoso", new GalleryData(AzureLocation.WestEurope));
        await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "contoso", new GalleryData({|GAL0009:"northeurope"|}));
        """);

    private static Task Creation(string name) =>
        Verify.Statements($"await galleries.CreateOrUpdateAsync(WaitUntil.Completed, {{|GAL1001:{name}|}}, new GalleryData(location));");
}
