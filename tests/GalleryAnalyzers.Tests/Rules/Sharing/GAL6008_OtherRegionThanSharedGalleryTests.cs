namespace GalleryAnalyzers.Tests.Rules.Sharing;

public sealed class GAL6008_OtherRegionThanSharedGalleryTests
{
    [Theory]
    [InlineData("AzureLocation.WestEurope", "[|AzureLocation.NorthEurope|]")]
    [InlineData("\"westeurope\"", "[|\"northeurope\"|]")]
    [InlineData("AzureLocation.WestEurope", "[|\"North Europe\"|]")]
    public async Task Found_where_it_is_another(string home, string region)
    {
        await Verify.Statements(Define(home, region));
        await Verify.Statements(Publish(home, region));
    }

    [Theory]
    [InlineData("AzureLocation.WestEurope", "\"West Europe\"")]
    [InlineData("AzureLocation.WestEurope", "location")]
    [InlineData("location", "AzureLocation.WestEurope")]
    [InlineData("location", "location")]
    [InlineData("AzureLocation.WestEurope", "condition ? AzureLocation.WestEurope : AzureLocation.NorthEurope")]
    public async Task Not_found_where_it_is_the_same_or_may_be(string home, string region)
    {
        await Verify.Statements(Define(home, region));
        await Verify.Statements(Publish(home, region));
    }

    [Theory]
    [InlineData("Private", "")]
    [InlineData("Groups", "shared = Some<GalleryResource>();")]
    [InlineData("Groups", "if (condition) shared = Some<GalleryResource>();")]
    [InlineData("Groups", "Unknown(shared);")]
    public Task Not_found_where_the_gallery_is_or_may_be_private(string permission, string then) =>
        Verify.Statements(Define("AzureLocation.WestEurope", "AzureLocation.NorthEurope", permission, then));

    [Fact]
    public Task The_fix_writes_the_gallerys_region() => Verify.Fix(
        Define("AzureLocation.WestEurope", "[|\"northeurope\"|]"),
        Define("AzureLocation.WestEurope", "AzureLocation.WestEurope"),
        "GAL6008.home",
        "Change 'northeurope' to 'AzureLocation.WestEurope'");

    private static string Define(string home, string region, string permission = "Groups", string then = "") => $$"""
        var shared = (await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "contoso", new GalleryData({{home}})
        {
            SharingProfile = new() { Permission = GallerySharingPermissionType.{{permission}} },
        })).Value;
        {{then}}
        var definition = (await shared.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new GalleryImageData({{region}})
        {
            OSType = SupportedOperatingSystemType.Linux, Identifier = new("a", "b", "c"),
        })).Value;
        """;

    private static string Publish(string home, string region) => $$"""
        {{Define(home, "x").Replace("new GalleryImageData(x)", "imageData", StringComparison.Ordinal).Split("imageData")[0]}}imageData)).Value;
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData({{region}})
        {
            StorageProfile = new() { GallerySource = new() { Id = id } },
        });
        """;
}
