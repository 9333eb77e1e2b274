namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3010_ZoneRedundantWithoutZonesTests
{
    [Theory]
    [Trait("Row", "S25")]
    [InlineData("new TargetRegion(\"westus\") { StorageAccountType = [|ImageStorageAccountType.StandardZrs|] }")]
    [InlineData("new TargetRegion(\"West US\") { StorageAccountType = [|ImageStorageAccountType.StandardZrs|] }")]
    [InlineData("new TargetRegion(AzureLocation.WestUS) { StorageAccountType = [|ImageStorageAccountType.StandardZrs|] }")]
    [InlineData("new TargetRegion(name: \"ukwest\") { StorageAccountType = [|\"Standard_ZRS\"|] }")]
    [InlineData("new TargetRegion(\"ukwest\") { StorageAccountType = [|\"standard_zrs\"|] }")]
    [InlineData("new TargetRegion(\"ukwest\") { StorageAccountType = [|new ImageStorageAccountType(\"Standard_ZRS\")|] }")]
    [InlineData("new TargetRegion(\"eastus\") { Name = \"westus\", StorageAccountType = [|ImageStorageAccountType.StandardZrs|] }")]
    [InlineData("new TargetRegion(condition ? \"westus\" : \"ukwest\") { StorageAccountType = [|ImageStorageAccountType.StandardZrs|] }")]
    [InlineData("new TargetRegion(\"westus\") { StorageAccountType = [|zrs|] }")]
    public Task Found_in_a_target_region_without_zones(string region) => Verify.Statements(Target(region));

    [Theory]
    [InlineData("new TargetRegion(\"westeurope\") { StorageAccountType = ImageStorageAccountType.StandardZrs }")]
    [InlineData("new TargetRegion(AzureLocation.EastUS) { StorageAccountType = ImageStorageAccountType.StandardZrs }")]
    [InlineData("new TargetRegion(\"westus\") { StorageAccountType = ImageStorageAccountType.StandardLrs }")]
    [InlineData("new TargetRegion(\"westus\") { StorageAccountType = ImageStorageAccountType.PremiumLrs }")]
    [InlineData("new TargetRegion(\"westus\") { StorageAccountType = Some<ImageStorageAccountType>() }")]
    [InlineData("new TargetRegion(\"westus\") { StorageAccountType = null }")]
    [InlineData("new TargetRegion(\"westus\")")]
    [InlineData("new TargetRegion(\"usgovtexas\") { StorageAccountType = ImageStorageAccountType.StandardZrs }")]
    [InlineData("new TargetRegion(text) { StorageAccountType = ImageStorageAccountType.StandardZrs }")]
    [InlineData("new TargetRegion(location) { StorageAccountType = ImageStorageAccountType.StandardZrs }")]
    [InlineData("new TargetRegion(condition ? \"westus\" : \"westeurope\") { StorageAccountType = ImageStorageAccountType.StandardZrs }")]
    [InlineData("new TargetRegion(\"westus\") { StorageAccountType = condition ? ImageStorageAccountType.StandardLrs : ImageStorageAccountType.StandardZrs }")]
    [InlineData("new TargetRegion(\"<region>\") { StorageAccountType = ImageStorageAccountType.StandardZrs }")]
    [InlineData("new GalleryTargetExtendedLocation { Name = \"westus\", GalleryStorageAccountType = EdgeZoneStorageAccountType.StandardZrs }")]
    public Task Not_found_where_there_are_or_may_be_zones(string region) => Verify.Statements(Target(region));

    [Theory]
    [InlineData("var region = new TargetRegion(\"westus\"); region.StorageAccountType = [|ImageStorageAccountType.StandardZrs|]; Unknown(region);")]
    [InlineData("foreach (var arg in args) Unknown(new TargetRegion(\"westus\") { StorageAccountType = [|ImageStorageAccountType.StandardZrs|] });")]
    [InlineData("Func<TargetRegion> make = () => new TargetRegion(\"westus\") { StorageAccountType = [|ImageStorageAccountType.StandardZrs|] }; Unknown(make);")]
    [InlineData("foreach (var name in new[] { \"westus\", \"westeurope\" }) Unknown(new TargetRegion(name) { StorageAccountType = [|ImageStorageAccountType.StandardZrs|] });")]
    [InlineData("var region = new TargetRegion(\"westus\") { StorageAccountType = ImageStorageAccountType.StandardZrs }; region.Name = \"eastus\"; Unknown(region);")]
    [InlineData("var region = new TargetRegion(\"westus\"); Unknown(region); region.StorageAccountType = ImageStorageAccountType.StandardZrs;")]
    public Task Followed_through_the_method(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("AzureLocation.WestUS", "StorageAccountType = [|ImageStorageAccountType.StandardZrs|]")]
    [InlineData("\"West US\"", "StorageAccountType = [|ImageStorageAccountType.StandardZrs|]")]
    [InlineData("AzureLocation.WestUS", "StorageAccountType = [|ImageStorageAccountType.StandardZrs|], TargetRegions = { new(\"westus\") }")]
    [InlineData("AzureLocation.WestUS", "StorageAccountType = [|ImageStorageAccountType.StandardZrs|], TargetRegions = { new(\"eastus\"), new(\"West US\") { RegionalReplicaCount = 2 } }")]
    [InlineData("AzureLocation.WestUS", "StorageAccountType = ImageStorageAccountType.StandardZrs, TargetRegions = { new(\"westus\") { StorageAccountType = ImageStorageAccountType.StandardLrs } }")]
    [InlineData("AzureLocation.WestUS", "StorageAccountType = ImageStorageAccountType.StandardZrs, TargetRegions = { new(\"westus\") { StorageAccountType = [|ImageStorageAccountType.StandardZrs|] } }")]
    [InlineData("AzureLocation.WestUS", "StorageAccountType = ImageStorageAccountType.StandardZrs, TargetRegions = { new(text) }")]
    [InlineData("AzureLocation.WestUS", "StorageAccountType = ImageStorageAccountType.StandardZrs, TargetRegions = { Some<TargetRegion>() }")]
    [InlineData("AzureLocation.WestUS", "StorageAccountType = ImageStorageAccountType.StandardLrs")]
    [InlineData("AzureLocation.WestEurope", "StorageAccountType = ImageStorageAccountType.StandardZrs")]
    [InlineData("location", "StorageAccountType = ImageStorageAccountType.StandardZrs")]
    public Task The_type_for_all_regions_counts_where_the_version_is(string location, string profile)
    {
        return Verify.Statements($$"""
            var data = new GalleryImageVersionData({{location}})
            {
                StorageProfile = Some<GalleryImageVersionStorageProfile>(),
                PublishingProfile = new() { {{profile}} },
            };
            await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
            """);
    }

    [Theory]
    [InlineData("[|ImageStorageAccountType.StandardZrs|]", "new(\"westeurope\"), new(\"westus\")")]
    [InlineData("[|ImageStorageAccountType.StandardZrs|]", "new(\"westeurope\"), new(AzureLocation.UKWest) { RegionalReplicaCount = 2 }")]
    [InlineData("ImageStorageAccountType.StandardZrs", "new(\"westeurope\"), new(\"westus\") { StorageAccountType = ImageStorageAccountType.StandardLrs }")]
    [InlineData("ImageStorageAccountType.StandardZrs", "new(\"westeurope\"), new(\"northeurope\")")]
    [InlineData("ImageStorageAccountType.StandardZrs", "new(\"westeurope\"), new(text)")]
    [InlineData("ImageStorageAccountType.StandardLrs", "new(\"westeurope\"), new(\"westus\")")]
    public Task The_profiles_type_is_that_of_each_region_without_its_own(string type, string regions) => Verify.Statements($$"""
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = Some<GalleryImageVersionStorageProfile>(),
            PublishingProfile = new() { StorageAccountType = {{type}}, TargetRegions = { {{regions}} } },
        });
        """);

    [Fact]
    public Task Found_in_versions_of_applications_too() => Verify.Statements("""
        await Some<GalleryApplicationVersionCollection>().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(AzureLocation.WestUS)
        {
            PublishingProfile = new(Some<UserArtifactSource>()) { StorageAccountType = [|ImageStorageAccountType.StandardZrs|] },
        });
        """);

    [Theory]
    [InlineData("GAL3010.standard", "ImageStorageAccountType.StandardLrs")]
    [InlineData("GAL3010.premium", "ImageStorageAccountType.PremiumLrs")]
    public Task The_fixes_write_another_type(string key, string type) => Verify.Fix(
        "Unknown(new TargetRegion(\"westus\") { StorageAccountType = /* zones */ [|\"Standard_ZRS\"|], RegionalReplicaCount = 2 });",
        $"Unknown(new TargetRegion(\"westus\") {{ StorageAccountType = /* zones */ {type}, RegionalReplicaCount = 2 }});",
        key,
        $"Change 'Standard_ZRS' to '{type}'");

    [Fact]
    public Task Fix_all_leaves_the_regions_that_have_zones() => Verify.Fix(
        """
        var zrs = ImageStorageAccountType.StandardZrs;
        versionData.PublishingProfile = new()
        {
            TargetRegions =
            {
                new("westus") { StorageAccountType = [|zrs|] },
                new("westeurope") { StorageAccountType = zrs },
                new("ukwest") { StorageAccountType = [|ImageStorageAccountType.StandardZrs|] },
            },
        };
        """,
        """
        var zrs = ImageStorageAccountType.StandardZrs;
        versionData.PublishingProfile = new()
        {
            TargetRegions =
            {
                new("westus") { StorageAccountType = ImageStorageAccountType.StandardLrs },
                new("westeurope") { StorageAccountType = zrs },
                new("ukwest") { StorageAccountType = ImageStorageAccountType.StandardLrs },
            },
        };
        """);

    private static string Target(string region) => $"""
        var zrs = ImageStorageAccountType.StandardZrs;
        Console.WriteLine(zrs);
        Unknown({region});
        """;
}
