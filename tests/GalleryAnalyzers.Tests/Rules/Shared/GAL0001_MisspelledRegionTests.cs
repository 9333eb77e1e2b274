namespace GalleryAnalyzers.Tests.Rules.Shared;

public sealed class GAL0001_MisspelledRegionTests
{
    public static TheoryData<string> Reaching => TextFlows.Reaching;

    public static TheoryData<string> Missing => TextFlows.Missing;

    [Theory]
    [MemberData(nameof(Reaching))]
    public Task Found_however_it_comes(string flow) => Verify.Statements(TextFlows.Reach(flow, Use, "\"westeruope\"", "\"westeurope\""));

    [Theory]
    [MemberData(nameof(Missing))]
    public Task Not_found_where_it_may_be_right(string flow) => Verify.Statements(TextFlows.Miss(flow, Use, "\"westeruope\"", "\"westeurope\""));

    [Theory]
    [InlineData("""var data = new GalleryData(new AzureLocation([|"westeruope"|]));""")]
    [InlineData("""var data = new GalleryData([|"westeruope"|]);""")]
    [InlineData("""AzureLocation home = [|"westeruope"|];""")]
    [InlineData("""var home = (AzureLocation)[|"westeruope"|];""")]
    [InlineData("""location = [|"westeruope"|];""")]
    [InlineData("""var data = new GalleryImageVersionData(location: [|"northeurpe"|]) { Tags = { ["a"] = "b" } };""")]
    [InlineData("""var region = new TargetRegion([|"westeruope"|]);""")]
    [InlineData("""TargetRegion region = new(name: [|"westeruope"|]) { RegionalReplicaCount = 1 };""")]
    [InlineData("""var region = new TargetRegion("westeurope") { Name = [|"westeruope"|] };""")]
    [InlineData("""var region = new TargetRegion("westeurope"); region.Name = [|"westeruope"|];""")]
    [InlineData("""var region = new GalleryTargetExtendedLocation { Name = [|"westeruope"|] };""")]
    [InlineData("""versionData.PublishingProfile.TargetRegions.Add(new TargetRegion([|"westeruope"|]));""")]
    [InlineData("""versionData.PublishingProfile.TargetRegions.Add(new([|"estus"|]));""")]
    [InlineData("""var region = new TargetRegion(new AzureLocation([|"westeruope"|]));""")]
    [InlineData("""var region = new TargetRegion(new AzureLocation([|"West Eruope"|]));""")]
    [InlineData("""var region = Of([|"West Eruope"|]); static TargetRegion Of(AzureLocation home) => new(home);""")]
    [InlineData("""var regions = new List<TargetRegion> { new("eastus"), new([|"esatus2"|]) };""")]
    [InlineData("""var found = resourceGroup.GetGalleries().Any(each => each.Data.Location == [|"westeruope"|]);""")]
    public Task Found_in_every_place_that_takes_a_region(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("West Eruope")]
    [InlineData("WESTERUOPE")]
    [InlineData("westeuropa")]
    [InlineData("westeurop")]
    [InlineData("northeurop")]
    [InlineData("eatsus")]
    [InlineData("eastuss")]
    [InlineData("westuss2")]
    [InlineData("swedencentrall")]
    [InlineData("uksouht")]
    [InlineData("southeastaisa")]
    [InlineData("australiaeats")]
    public Task Found_when_one_or_two_letters_are_wrong(string region) =>
        Verify.Statements($"var region = new TargetRegion([|\"{region}\"|]);");

    [Theory]
    [InlineData("westeurope")]
    [InlineData("West Europe")]
    [InlineData("WestEurope")]
    [InlineData("WEST EUROPE")]
    [InlineData("west europe")]
    [InlineData("East US 2 EUAP")]
    [InlineData("usgovvirginia")]
    [InlineData("chinanorth3")]
    [InlineData("newzealandnorth")]
    [InlineData("austriaeast")]
    public Task Not_found_in_either_spelling_of_a_region(string region) =>
        Verify.Statements($"var target = new TargetRegion(\"{region}\"); AzureLocation home = \"{region}\";");

    [Theory]
    [InlineData("northindia")]
    [InlineData("eastus3")]
    [InlineData("westeurope2")]
    [InlineData("southeurope")]
    [InlineData("ukcentral")]
    [InlineData("austriacentral")]
    [InlineData("swedennorth")]
    public Task Not_found_in_what_may_be_a_new_region(string region) =>
        Verify.Statements($"var target = new TargetRegion({{|GAL0002:\"{region}\"|}});");

    [Theory]
    [InlineData("""var home = AzureLocation.WestEurope;""")]
    [InlineData("""var region = new TargetRegion(AzureLocation.WestEurope);""")]
    [InlineData("""var region = new TargetRegion(location.Name);""")]
    [InlineData("""var region = new TargetRegion(location.ToString());""")]
    [InlineData("""var region = new TargetRegion($"west{environment}");""")]
    [InlineData("""var region = new TargetRegion("west" + environment);""")]
    [InlineData("""if (location.Name == "westeruope") Unknown(location);""")]
    [InlineData("""versionData.Tags["region"] = "westeruope";""")]
    [InlineData("""resourceGroup.GetVirtualMachines().Get("westeruope");""")]
    [InlineData("""galleryData.Description = "westeruope"; await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "mine", galleryData);""")]
    [InlineData("""var home = new AzureLocation("westeurope", "westeruope");""")]
    public Task Not_found_in_other_texts(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("westeruope")]
    [InlineData("eastasia, westeruope ,northeurope")]
    [InlineData("West Eruope")]
    [InlineData("WESTERUOPE")]
    public Task Not_found_when_the_user_vouches_for_the_name(string known) => Verify.Statements(
        """var region = new TargetRegion("westeruope"); AzureLocation home = "West Eruope";""",
        editorConfig: "gallery_analyzers.known_regions = " + known);

    [Fact]
    public Task Found_when_the_user_vouches_for_another() => Verify.Statements(
        """var region = new TargetRegion([|"westeruope"|]);""", editorConfig: "gallery_analyzers.known_regions = westeruopa, eruope");

    [Theory]
    [InlineData("private const string Region = \"westeruope\";", "[|Region|]")]
    [InlineData("private static readonly string Region = \"westeruope\";", "[|Region|]")]
    [InlineData("private static string Region { get; } = \"westeruope\";", "[|Region|]")]
    [InlineData("private readonly string Region = \"westeruope\"; public Images(string region) => Region = region;", "Region")]
    [InlineData("private string Region = \"westeruope\";", "Region")]
    [InlineData("private static readonly Azure.Core.AzureLocation Region = [|\"westeruope\"|];", "Region")]
    [InlineData("private static readonly Azure.Core.AzureLocation Region = new([|\"westeruope\"|]);", "Region.Name")]
    public Task Found_in_a_field_that_cannot_change(string member, string use) => Verify.Source(InClass(member, use));

    [Theory]
    [InlineData("AzureLocation home = [|\"westeruope\"|];", "AzureLocation home = AzureLocation.WestEurope;", "Change 'westeruope' to 'AzureLocation.WestEurope'")]
    [InlineData("Unknown(new GalleryData([|\"uksouht\"|]));", "Unknown(new GalleryData(AzureLocation.UKSouth));", "Change 'uksouht' to 'AzureLocation.UKSouth'")]
    [InlineData(
        "Unknown(new GalleryData(location: [|\"uksouht\"|]));",
        "Unknown(new GalleryData(location: AzureLocation.UKSouth));",
        "Change 'uksouht' to 'AzureLocation.UKSouth'")]
    [InlineData("AzureLocation home = [|\"austraeast\"|];", "AzureLocation home = \"austriaeast\";", "Change 'austraeast' to 'austriaeast'")]
    [InlineData("AzureLocation home = new([|\"westeruope\"|]);", "AzureLocation home = new(\"westeurope\");", "Change 'westeruope' to 'westeurope'")]
    [InlineData("Unknown(new TargetRegion([|\"West Eruope\"|]));", "Unknown(new TargetRegion(AzureLocation.WestEurope));", "Change 'West Eruope' to 'AzureLocation.WestEurope'")]
    [InlineData("var home = [|@\"westeruope\"|]; Unknown(new TargetRegion(home));", "var home = @\"westeurope\"; Unknown(new TargetRegion(home));", "Change 'westeruope' to 'westeurope'")]
    [InlineData("new TargetRegion(\"eastus\").ToString(); Unknown(new GalleryData([|\"uksouht\"|]));", "new TargetRegion(\"eastus\").ToString(); Unknown(new GalleryData(\"uksouth\"));", "Change 'uksouht' to 'uksouth'")]
    [InlineData("_ = (AzureLocation.EastUS, \"eastus\"); Unknown(new TargetRegion([|\"uksouht\"|]));", "_ = (AzureLocation.EastUS, \"eastus\"); Unknown(new TargetRegion(AzureLocation.UKSouth));", "Change 'uksouht' to 'AzureLocation.UKSouth'")]
    public Task The_fix_writes_the_nearest_region(string bad, string good, string title) => Verify.Fix(bad, good, "GAL0001.region1", title);

    [Theory]
    [InlineData("GAL0001.region1", "EastUS", "Change 'stus' to 'AzureLocation.EastUS'")]
    [InlineData("GAL0001.region2", "WestUS", "Change 'stus' to 'AzureLocation.WestUS'")]
    public Task The_fix_offers_the_next_nearest_too(string key, string region, string title) => Verify.Fix(
        """Unknown(new TargetRegion([|"stus"|]));""", $"Unknown(new TargetRegion(AzureLocation.{region}));", key, title);

    [Fact]
    public Task The_fix_brings_the_namespace_along() => Verify.FixSource(
        """
        using Azure.ResourceManager.Compute;

        internal static class Images
        {
            internal static GalleryData Make() => new([|"westeruope"|]);
        }
        """,
        """
        using Azure.Core;
        using Azure.ResourceManager.Compute;

        internal static class Images
        {
            internal static GalleryData Make() => new(AzureLocation.WestEurope);
        }
        """);

    [Fact]
    public Task The_fix_keeps_what_is_around_the_name() => Verify.Fix(
        """
        versionData.PublishingProfile.TargetRegions.Add(
            new TargetRegion(
                name: [|"westeruope"|]) // at home
            {
                RegionalReplicaCount = 1,
            });
        """,
        """
        versionData.PublishingProfile.TargetRegions.Add(
            new TargetRegion(
                name: AzureLocation.WestEurope) // at home
            {
                RegionalReplicaCount = 1,
            });
        """);

    [Fact]
    public Task The_fix_mends_the_field() => Verify.FixSource(
        InClass("private const string Region = \"westeruope\"; // at home", "[|Region|]"),
        InClass("private const string Region = \"westeurope\"; // at home", "Region"));

    [Fact]
    public Task The_fix_of_a_local_that_is_a_text_leaves_it_one() => Verify.Fix(
        """
        var home = [|"westeruope"|];
        Unknown(new GalleryData(home));
        """,
        """
        var home = "westeurope";
        Unknown(new GalleryData(home));
        """);

    [Fact]
    public Task Fix_all_mends_every_name() => Verify.Fix(
        """
        AzureLocation home = [|"westeruope"|];
        var regions = new List<TargetRegion>
        {
            new([|"westeruope"|]),
            new TargetRegion([|"northeurpoe"|]) { RegionalReplicaCount = 2 },
        };
        """,
        """
        AzureLocation home = AzureLocation.WestEurope;
        var regions = new List<TargetRegion>
        {
            new(AzureLocation.WestEurope),
            new TargetRegion(AzureLocation.NorthEurope) { RegionalReplicaCount = 2 },
        };
        """,
        "GAL0001.region1");

    private static string Use(string name) => $"new TargetRegion({name})";

    private static string InClass(string member, string use) => $$"""
        using Azure.ResourceManager.Compute.Models;

        internal class Images
        {
            {{member}}

            internal TargetRegion Target() => new({{use}});
        }
        """;
}
