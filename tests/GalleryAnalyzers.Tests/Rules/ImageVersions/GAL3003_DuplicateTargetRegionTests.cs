namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3003_DuplicateTargetRegionTests
{
    [Theory]
    [InlineData("{ new TargetRegion(\"eastus\"), new TargetRegion([|\"eastus\"|]) }")]
    [InlineData("{ new TargetRegion(\"eastus\"), new TargetRegion([|\"East US\"|]) }")]
    [InlineData("{ new TargetRegion(\"EastUS\"), new TargetRegion([|\"eastus\"|]) }")]
    [InlineData("{ new(\"eastus\"), new([|AzureLocation.EastUS|]) }")]
    [InlineData("{ new(AzureLocation.EastUS), new([|AzureLocation.EastUS|]) }")]
    [InlineData("{ new(AzureLocation.EastUS.Name), new([|\"east us\"|]) }")]
    [InlineData("{ new(new AzureLocation(\"eastus\")), new([|\"EAST US\"|]) }")]
    [InlineData("{ new(\"eastus\"), new([|new AzureLocation(\"East US\")|]) }")]
    [InlineData("{ new(\"eastus\"), new(\"westus\"), new([|\"eastus\"|]) { RegionalReplicaCount = 2 } }")]
    [InlineData("{ new(\"eastus\"), new([|\"eastus\"|]), new([|\"East US\"|]) }")]
    [InlineData("{ new(\"eastus\"), new(\"westus\"), new([|\"eastus\"|]), new([|\"westus\"|]) }")]
    [InlineData("{ new(text), new([|text|]) }")]
    [InlineData("{ new(location), new([|location|]) }")]
    [InlineData("{ new(location), new([|location.Name|]) }")]
    [InlineData("{ new(\"westus\") { Name = \"eastus\" }, new([|\"eastus\"|]) }")]
    [InlineData("{ new(text), new(\"eastus\"), new([|\"eastus\"|]) }")]
    [InlineData("{ Some<TargetRegion>(), new(\"eastus\"), new(name: [|\"eastus\"|]) }")]
    [InlineData("{ new(\"finlandcentral\"), new([|\"Finland Central\"|]) }")]
    public Task Found_where_two_are_one(string targets) => Verify.Statements(
        Profile(targets), editorConfig: "gallery_analyzers.known_regions = finlandcentral");

    [Theory]
    [InlineData("{ new TargetRegion(\"eastus\") }")]
    [InlineData("{ new TargetRegion(\"eastus\"), new TargetRegion(\"eastus2\") }")]
    [InlineData("{ new(\"East US\"), new(\"East US 2\"), new(AzureLocation.WestUS) }")]
    [InlineData("{ new(AzureLocation.EastUS), new(AzureLocation.WestUS) }")]
    [InlineData("{ new(\"eastus\") { Name = \"westus\" }, new(\"eastus\") }")]
    [InlineData("{ new(text), new(environment) }")]
    [InlineData("{ new(text), new(\"eastus\") }")]
    [InlineData("{ new(location), new(AzureLocation.EastUS) }")]
    [InlineData("{ new(args[0]), new(args[1]) }")]
    [InlineData("{ new(Some<string>()), new(Some<string>()) }")]
    [InlineData("{ new($\"east{environment}\"), new($\"east{text}\") }")]
    [InlineData("{ new(condition ? \"eastus\" : \"westus\"), new(\"eastus\") }")]
    [InlineData("{ new(condition ? \"eastus\" : \"westus\"), new(condition ? \"westus\" : \"eastus\") }")]
    [InlineData("{ new(\"<region>\"), new(\"<region>\") }")]
    [InlineData("{ new(\"{region}\"), new(\"{region}\") }")]
    [InlineData("{ }")]
    public Task Not_found_where_they_are_or_may_be_two(string targets) => Verify.Statements(Profile(targets));

    [Theory]
    [InlineData("""profile.TargetRegions.Add(new TargetRegion("eastus")); profile.TargetRegions.Add(new TargetRegion([|"East US"|]));""")]
    [InlineData("""profile = new() { TargetRegions = { new("eastus") } }; profile.TargetRegions.Add(new([|"eastus"|]));""")]
    [InlineData("""var first = new TargetRegion("eastus"); var second = new TargetRegion("eastus"); profile.TargetRegions.Add(first); profile.TargetRegions.Add([|second|]);""")]
    [InlineData("""var region = new TargetRegion("eastus"); profile.TargetRegions.Add(region); profile.TargetRegions.Add([|region|]);""")]
    [InlineData("""profile.TargetRegions.Add(new("eastus")); foreach (var arg in args) profile.TargetRegions.Add(new(arg)); profile.TargetRegions.Add(new([|"eastus"|]));""")]
    [InlineData("""if (condition) { profile.TargetRegions.Add(new("eastus")); profile.TargetRegions.Add(new([|"eastus"|])); Unknown(profile); return; }""")]
    [InlineData("""const string Home = "eastus"; profile.TargetRegions.Add(new(Home)); profile.TargetRegions.Add(new([|Home|]));""")]
    [InlineData("""var home = "eastus"; profile.TargetRegions.Add(new(home)); profile.TargetRegions.Add(new([|AzureLocation.EastUS|]));""")]
    [InlineData("""try { profile.TargetRegions.Add(new("eastus")); profile.TargetRegions.Add(new([|"eastus"|])); } finally { Unknown(text); }""")]
    [InlineData("""profile.TargetRegions.Add(Of("East US")); profile.TargetRegions.Add([|Of(AzureLocation.EastUS)|]); TargetRegion Of(AzureLocation region) => new(region);""")]
    [InlineData("""Action fill = () => { var own = new GalleryImageVersionPublishingProfile { TargetRegions = { new("eastus"), new([|"eastus"|]) } }; Unknown(own); }; fill();""")]
    public Task Found_however_they_come_to_the_list(string statements) => Verify.Statements($"""
        var profile = new GalleryImageVersionPublishingProfile();
        {statements}
        versionData.PublishingProfile = profile;
        """);

    [Theory]
    [InlineData("""profile.TargetRegions.Add(new("eastus")); profile.TargetRegions.Add(new("westus"));""")]
    [InlineData("""if (condition) profile.TargetRegions.Add(new("eastus")); else profile.TargetRegions.Add(new("eastus"));""")]
    [InlineData("""if (condition) profile.TargetRegions.Add(new("eastus")); if (!condition) profile.TargetRegions.Add(new("eastus"));""")]
    [InlineData("""profile.TargetRegions.Add(new("eastus")); profile.TargetRegions.Clear(); profile.TargetRegions.Add(new("eastus"));""")]
    [InlineData("""profile.TargetRegions.Add(new("eastus")); profile.TargetRegions.RemoveAt(0); profile.TargetRegions.Add(new("eastus"));""")]
    [InlineData("""profile.TargetRegions.Add(new("eastus")); profile = new(); profile.TargetRegions.Add(new("eastus"));""")]
    [InlineData("""foreach (var arg in args) profile.TargetRegions.Add(new(arg));""")]
    [InlineData("""string a = "eastus", b = "b", c = "c", d = "d", e = "e", f = "f", g = "g", h = "h", i = "i"; if (condition) a = text; profile.TargetRegions.Add(new(a)); profile.TargetRegions.Add(new("eastus"));""")]
    [InlineData("""profile.TargetRegions.Add(Of("East US")); profile.TargetRegions.Add(Of("East US 2")); TargetRegion Of(AzureLocation region) => new(region);""")]
    [InlineData("""try { Unknown(text); profile.TargetRegions.Add(new("eastus")); } catch (Exception) { profile.TargetRegions.Add(new("eastus")); } finally { profile.TargetRegions.Add(new("westus")); }""")]
    [InlineData("""foreach (var arg in args) { profile.TargetRegions.Add(new("eastus")); try { Unknown(profile); } finally { profile = new(); } }""")]
    [InlineData("""for (var i = 0; i < number; i++) { var name = args[i]; profile.TargetRegions.Add(new TargetRegion(name)); }""")]
    [InlineData("""while (Some<string>() is { } name) profile.TargetRegions.Add(new TargetRegion(name));""")]
    [InlineData("""foreach (var name in new[] { "eastus", "westus" }) profile.TargetRegions.Add(new TargetRegion(name));""")]
    [InlineData("""var region = new TargetRegion("eastus"); profile.TargetRegions.Add(region); region.Name = "westus"; profile.TargetRegions.Add(new("eastus"));""")]
    [InlineData("""var region = new TargetRegion("eastus"); Unknown(region); profile.TargetRegions.Add(region); profile.TargetRegions.Add(new("eastus"));""")]
    [InlineData("""profile.TargetRegions.Add(new(text)); text = Some<string>(); profile.TargetRegions.Add(new(text));""")]
    [InlineData("""profile.TargetRegions.Add(new("eastus")); Unknown(profile); profile.TargetRegions.Add(new("eastus"));""")]
    [InlineData("""profile.TargetRegions.Add(new("eastus")); if (!profile.TargetRegions.Any(region => region.Name == "eastus")) profile.TargetRegions.Add(new("eastus"));""")]
    [InlineData("""var other = new GalleryImageVersionPublishingProfile { TargetRegions = { new("eastus") } }; Unknown(other); profile.TargetRegions.Add(new("eastus"));""")]
    public Task Not_found_where_not_both_are_certain_to_be_there(string statements) => Verify.Statements($"""
        var profile = new GalleryImageVersionPublishingProfile();
        {statements}
        versionData.PublishingProfile = profile;
        """);

    [Theory]
    [InlineData("""Unknown(new GalleryApplicationVersionPublishingProfile(Some<UserArtifactSource>()) { TargetRegions = { new("eastus"), new([|"East US"|]) } });""")]
    [InlineData("""Unknown(new List<TargetRegion> { new("eastus"), new("eastus") });""")]
    [InlineData("""Unknown(new[] { new TargetRegion("eastus"), new TargetRegion("eastus") });""")]
    public Task Found_in_any_publishing_profile_and_nowhere_else(string statements) => Verify.Statements(statements);

    [Fact]
    public Task Not_found_where_no_one_path_adds_both() => Verify.Statements("""
        var profile = new GalleryImageVersionPublishingProfile();
        profile.TargetRegions.Add(new(condition ? "eastus" : "westus"));
        if (!condition)
        {
            profile.TargetRegions.Add(new("eastus"));
        }

        Unknown(profile);
        """);

    [Theory]
    [InlineData(
        "{ new TargetRegion(\"eastus\"), new TargetRegion([|\"East US\"|]) }",
        "{ new TargetRegion(\"eastus\") }")]
    [InlineData(
        "{ new(\"eastus\"), new([|\"eastus\"|]), new(\"westus\") }",
        "{ new(\"eastus\"), new(\"westus\") }")]
    [InlineData(
        "{ new(\"eastus\"), new([|\"eastus\"|]), }",
        "{ new(\"eastus\"), }")]
    [InlineData(
        "{ new(\"eastus\"), new([|\"eastus\"|]), new([|AzureLocation.EastUS|]) }",
        "{ new(\"eastus\") }")]
    public Task The_fix_removes_the_second(string before, string after) => Verify.Fix(
        Profile(before), Profile(after), "GAL3003.remove");

    [Theory]
    [InlineData("new(\"eastus\"), new([|\"East US\"|]) { RegionalReplicaCount = 2 }", "new(\"East US\") { RegionalReplicaCount = 2 }", "removeFirst", "Remove the first 'eastus'")]
    [InlineData("new(\"eastus\") { RegionalReplicaCount = 2 }, new([|\"East US\"|])", "new(\"eastus\") { RegionalReplicaCount = 2 }", "remove", "Remove the repeated 'East US'")]
    [InlineData("new(\"eastus\") { RegionalReplicaCount = 2 }, new([|\"eastus\"|]) { StorageAccountType = \"Standard_LRS\" }", "new(\"eastus\") { RegionalReplicaCount = 2 }", "remove", "Remove the repeated 'eastus'")]
    [InlineData("new(\"eastus\") { RegionalReplicaCount = 2 }, new([|\"eastus\"|]) { StorageAccountType = \"Standard_LRS\" }", "new(\"eastus\") { StorageAccountType = \"Standard_LRS\" }", "removeFirst", "Remove the first 'eastus'")]
    public Task The_fix_removes_the_one_that_says_less(string before, string after, string key, string title) => Verify.Fix(
        $"versionData.PublishingProfile = new() {{ TargetRegions = {{ {before} }} }};",
        $"versionData.PublishingProfile = new() {{ TargetRegions = {{ {after} }} }};",
        "GAL3003." + key,
        title);

    [Fact]
    public Task The_fix_keeps_lines_and_comments() => Verify.Fix(
        """
        versionData.PublishingProfile = new()
        {
            TargetRegions =
            {
                new TargetRegion("eastus") { RegionalReplicaCount = 1 }, // the first
                new TargetRegion([|"East US"|])
                {
                    RegionalReplicaCount = 2,
                },
                new TargetRegion("westus"), // the last
            },
        };
        """,
        """
        versionData.PublishingProfile = new()
        {
            TargetRegions =
            {
                new TargetRegion("eastus") { RegionalReplicaCount = 1 }, // the first
                new TargetRegion("westus"), // the last
            },
        };
        """);

    [Fact]
    public Task The_fix_removes_the_statement_that_adds_it() => Verify.Fix(
        """
        var profile = new GalleryImageVersionPublishingProfile();
        profile.TargetRegions.Add(new TargetRegion("eastus"));
        profile.TargetRegions.Add(new TargetRegion([|"East US"|]));
        profile.TargetRegions.Add(new TargetRegion("westus"));
        versionData.PublishingProfile = profile;
        """,
        """
        var profile = new GalleryImageVersionPublishingProfile();
        profile.TargetRegions.Add(new TargetRegion("eastus"));
        profile.TargetRegions.Add(new TargetRegion("westus"));
        versionData.PublishingProfile = profile;
        """);

    [Fact]
    public Task Fix_all_mends_every_list() => Verify.Fix(
        """
        Unknown(new GalleryImageVersionPublishingProfile { TargetRegions = { new("eastus"), new([|"eastus"|]), new("westus"), new([|"westus"|]) } });
        var profile = new GalleryImageVersionPublishingProfile { TargetRegions = { new("eastus") } };
        profile.TargetRegions.Add(new([|"eastus"|]));
        versionData.PublishingProfile = profile;
        """,
        """
        Unknown(new GalleryImageVersionPublishingProfile { TargetRegions = { new("eastus"), new("westus") } });
        var profile = new GalleryImageVersionPublishingProfile { TargetRegions = { new("eastus") } };
        versionData.PublishingProfile = profile;
        """);

    private static string Profile(string targets) =>
        $"versionData.PublishingProfile = new GalleryImageVersionPublishingProfile {{ TargetRegions = {targets} }};";
}
