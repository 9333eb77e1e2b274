namespace GalleryAnalyzers.Tests.Rules.Shared;

public sealed class GAL0002_UnknownRegionTests
{
    public static TheoryData<string> Reaching => TextFlows.Reaching;

    public static TheoryData<string> Missing => TextFlows.Missing;

    [Theory]
    [MemberData(nameof(Reaching))]
    public Task Found_however_it_comes(string flow) => Verify.Statements(TextFlows.Reach(flow, Use, "\"finlandcentral\"", "\"swedencentral\""));

    [Theory]
    [MemberData(nameof(Missing))]
    public Task Not_found_where_it_may_be_right(string flow) =>
        Verify.Statements(TextFlows.Miss(flow, Use, "\"finlandcentral\"", "\"swedencentral\""));

    [Theory]
    [InlineData("""var data = new GalleryData([|"finlandcentral"|]);""")]
    [InlineData("""AzureLocation home = [|"Finland Central"|];""")]
    [InlineData("""var home = new AzureLocation([|"finlandcentral"|]);""")]
    [InlineData("""var region = new TargetRegion(name: [|"Finland Central"|]);""")]
    [InlineData("""TargetRegion region = new([|"finlandcentral"|]);""")]
    [InlineData("""var region = new TargetRegion("eastus"); region.Name = [|"finlandcentral"|];""")]
    [InlineData("""var region = new GalleryTargetExtendedLocation { Name = [|"finlandcentral"|] };""")]
    [InlineData("""versionData.PublishingProfile.TargetRegions.Add(new([|"finlandcentral"|]));""")]
    [InlineData("""var data = new GalleryApplicationVersionData([|"finlandcentral"|]);""")]
    [InlineData("""var region = new TargetRegion([|"northindia"|]);""")]
    [InlineData("""var region = new TargetRegion([|"eastus3"|]);""")]
    [InlineData("""var region = new TargetRegion([|"europe"|]);""")]
    [InlineData("""var region = new TargetRegion([|"global"|]);""")]
    [InlineData("""var region = new TargetRegion([|"Amsterdam"|]);""")]
    public Task Found_in_every_place_that_takes_a_region(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""AzureLocation home = "North Europe";""")]
    [InlineData("""AzureLocation home = "eastusslv";""")]
    [InlineData("""var region = new TargetRegion("East US Stage");""")]
    [InlineData("""var home = AzureLocation.NorthEurope;""")]
    [InlineData("""var region = new TargetRegion(AzureLocation.USGovVirginia);""")]
    [InlineData("""var region = new TargetRegion($"finland{environment}");""")]
    [InlineData("""var region = new TargetRegion(Some<string>());""")]
    [InlineData("""var region = new TargetRegion({|GAL0001:"westeruope"|});""")]
    [InlineData("""versionData.Tags["region"] = "finlandcentral";""")]
    [InlineData("""resourceGroup.GetVirtualMachines().Get("finlandcentral");""")]
    [InlineData("""galleries.Get("finlandcentral");""")]
    public Task Not_found_in_regions_that_are_known_and_in_other_texts(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("finlandcentral")]
    [InlineData("Finland Central")]
    [InlineData("FINLANDCENTRAL")]
    [InlineData("northindia, finlandcentral")]
    [InlineData(" northindia ,Finland Central , ")]
    public Task Not_found_when_the_user_vouches_for_the_name(string known) => Verify.Statements(
        """var region = new TargetRegion("finlandcentral"); AzureLocation home = "Finland Central";""",
        editorConfig: "gallery_analyzers.known_regions = " + known);

    [Theory]
    [InlineData("finland")]
    [InlineData("")]
    [InlineData("finlandcentral2")]
    public Task Found_when_the_user_vouches_for_another(string known) => Verify.Statements(
        """var region = new TargetRegion([|"finlandcentral"|]);""", editorConfig: "gallery_analyzers.known_regions = " + known);

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix("""var region = new TargetRegion([|"finlandcentral"|]);""");

    private static string Use(string name) => $"new TargetRegion({name})";
}
