using System.Globalization;

namespace GalleryAnalyzers.Tests.Messages;

/// <summary>What a finding says: the thing in the user's words, why Azure refuses it, and what to write instead.</summary>
public sealed class MessageTests
{
    private static readonly string Letters = new('a', 81);

    [Theory]
    [InlineData("en", "'contoso-images' cannot be a gallery's name: '-' is not allowed; use English letters, digits, '.' and '_'")]
    [InlineData("sv", "'contoso-images' kan inte vara namnet på ett galleri: '-' är inte tillåtet; använd engelska bokstäver, siffror, '.' och '_'")]
    public async Task Each_language_has_its_own_words_around_the_users(string language, string message) =>
        Assert.Equal(message, await MessageAsync("galleries.Get(\"contoso-images\");", language));

    [Theory]
    [InlineData("galleries.Get(\"\");", "'' cannot be a gallery's name: it is empty; write 1 to 80 characters")]
    [InlineData("galleries.Get(\"a\\nb\");", "'a\\nb' cannot be a gallery's name: '\\n' is not allowed; use English letters, digits, '.' and '_'")]
    [InlineData("galleries.Get($\"_{text}\");", "'_…' cannot be a gallery's name: it must not begin with '_'; begin with a letter or a digit")]
    [InlineData("galleries.Get($\"{text}.\");", "'….' cannot be a gallery's name: it must not end with '.'; end with a letter or a digit")]
    [InlineData("galleries.Get(\"-\"\n    +   text);", "'-…' cannot be a gallery's name: '-' is not allowed; use English letters, digits, '.' and '_'")]
    [InlineData("versions.Get(\"1.2\");", "'1.2' cannot be a version's name: the number of its parts is 2, not three; write three integers, such as 1.0.0")]
    [InlineData("galleries.Get(text + \"- v2\");", "'…- v2' cannot be a gallery's name: '-' is not allowed; use English letters, digits, '.' and '_'")]
    [InlineData("galleries.Get($\"-{date:MM}\");", "'-##' cannot be a gallery's name: '-' is not allowed; use English letters, digits, '.' and '_'")]
    public async Task A_name_is_shown_as_far_as_it_is_known(string statements, string message) => Assert.Equal(message, await MessageAsync(statements));

    [Fact]
    public async Task A_long_text_is_shown_by_its_ends() => Assert.Equal(
        $"'…{Letters[..18]}…{Letters[..19]}' cannot be a gallery's name: "
        + "whatever is inserted, it cannot have 1 to 80 characters; change what stands around it",
        await MessageAsync($"galleries.Get($\"{{text}}{Letters}\");"));

    [Theory]
    [InlineData("\"contoso\"", "\"North Europe\"", "The gallery 'contoso' was created in 'AzureLocation.WestEurope' and can't move to 'North Europe'; keep its region, or choose another name")]
    [InlineData("text", "AzureLocation.UKSouth", "The gallery was created in 'AzureLocation.WestEurope' and can't move to 'AzureLocation.UKSouth'; keep its region, or choose another name")]
    [InlineData("\"contoso\"", "\"\"", "The gallery 'contoso' was created in 'AzureLocation.WestEurope' and can't move to ''; keep its region, or choose another name")]
    public async Task Regions_and_resources_are_named_as_the_code_does(string name, string region, string message) => Assert.Equal(
        message,
        await MessageAsync(
            $"""
            galleries.CreateOrUpdate(WaitUntil.Completed, {name}, new GalleryData(AzureLocation.WestEurope));
            galleries.CreateOrUpdate(WaitUntil.Completed, {name}, new GalleryData({region}));
            """));

    [Theory]
    [InlineData(
        "gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); gallery.Delete(WaitUntil.Completed);",
        "Azure does not delete 'gallery' before the image definition 'web' that was created in it; delete that first")]
    [InlineData(
        "Unknown(new TargetRegion(text) { RegionalReplicaCount = 200 });",
        "RegionalReplicaCount cannot be 200: a region holds 1 to 100 replicas; write 100")]
    [InlineData(
        "Unknown(new TargetRegion(text) { RegionalReplicaCount = int.Parse(\"three\") });",
        "'three' is no integer, which RegionalReplicaCount must be; write digits only, such as '3'")]
    [InlineData(
        "Unknown(new GalleryImageVersionPublishingProfile { TargetRegions = { new(\"westeurope\"), new(\"West Europe\") } });",
        "'West Europe' is among the target regions already, and Azure takes each region once; remove one of the two")]
    [InlineData(
        "Unknown(new ImageReference { CommunityGalleryImageId = image.Id });",
        "CommunityGalleryImageId takes an id of the form /communityGalleries/…, and this is the id of an image of your own; write it to Id")]
    [InlineData(
        "Unknown(new ImageReference { CommunityGalleryImageId = \"/subscriptions/8a1c1d6e-5f0b-4a51-9f0e-0d9f3a1b2c3d/providers/Microsoft.Compute/locations/westeurope/communityGalleries/a/images/b\" });",
        "CommunityGalleryImageId takes an id of the form /communityGalleries/…, and this is the id by which a subscription sees the shared image; write its unique id")]
    [InlineData(
        "Unknown(new ImageReference { SharedGalleryImageUniqueId = gallery.Id });",
        "SharedGalleryImageUniqueId takes an id of the form /sharedGalleries/…, and this is an id in a subscription; write the unique id of the shared image")]
    public async Task The_thing_is_named_and_what_to_write(string statements, string message) => Assert.Equal(message, await MessageAsync(statements));

    [Fact]
    public async Task A_source_is_named_by_the_expression_that_gives_it() => Assert.Equal(
        "The source 'source.Id' is Specialized, but the image definition is Generalized; take a source that is Generalized, or a definition that is Specialized",
        await MessageAsync(
            """
            var definition = (await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", new GalleryImageData(location)
            {
                OSType = SupportedOperatingSystemType.Linux,
                OSState = OperatingSystemStateType.Generalized,
                Identifier = new("a", "b", "c"),
            })).Value;
            var source = (await resourceGroup.GetDiskImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new DiskImageData(location)
            {
                StorageProfile = new() { OSDisk = new(SupportedOperatingSystemType.Linux, OperatingSystemStateType.Specialized) },
            })).Value;
            await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
            {
                StorageProfile = new() { GallerySource = new() { Id = source.Id } },
            });
            """));

    private static async Task<string> MessageAsync(string statements, string language = "en")
    {
        var compilation = Analysis.Compile(GallerySdk.Newest.References, Scaffold.Around(statements));
        var finding = Assert.Single(await Analysis.FindingsInValidCodeAsync(compilation));
        return finding.GetMessage(CultureInfo.GetCultureInfo(language));
    }
}
