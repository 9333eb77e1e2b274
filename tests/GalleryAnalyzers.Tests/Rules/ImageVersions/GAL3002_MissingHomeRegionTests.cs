namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3002_MissingHomeRegionTests
{
    [Theory]
    [InlineData("AzureLocation.WestEurope", "[|TargetRegions|] = { new TargetRegion(AzureLocation.EastUS) }")]
    [InlineData("AzureLocation.WestEurope", "[|TargetRegions|] = { new TargetRegion(\"eastus\"), new TargetRegion(\"North Europe\") }")]
    [InlineData("AzureLocation.WestEurope", "[|TargetRegions|] = { new(\"eastus\"), new(\"northeurope\"), }")]
    [InlineData("AzureLocation.WestEurope", "[|TargetRegions|] = { new(name: \"eastus\") { RegionalReplicaCount = 2 } }")]
    [InlineData("AzureLocation.WestEurope", "[|TargetRegions|] = { new(\"eastus\") { Name = \"eastus2\" } }")]
    [InlineData("AzureLocation.WestEurope", "[|TargetRegions|] = { new(\"westeurope\") { Name = \"eastus2\" } }")]
    [InlineData("AzureLocation.WestEurope", "[|TargetRegions|] = { new(AzureLocation.EastUS.Name) }")]
    [InlineData("AzureLocation.WestEurope", "[|TargetRegions|] = { new(condition ? \"eastus\" : \"eastus2\") }")]
    [InlineData("AzureLocation.EastUS2", "[|TargetRegions|] = { new(\"eastus\") }")]
    [InlineData("\"West Europe\"", "[|TargetRegions|] = { new(\"eastus\") }")]
    [InlineData("new AzureLocation(\"westeurope\")", "[|TargetRegions|] = { new(AzureLocation.EastUS) }")]
    [InlineData("new(\"westeurope\")", "[|TargetRegions|] = { new(AzureLocation.EastUS) }")]
    [InlineData("condition ? AzureLocation.WestEurope : AzureLocation.NorthEurope", "[|TargetRegions|] = { new(\"eastus\") }")]
    public Task Found_where_the_home_is_not_among_the_targets(string location, string targets) => Verify.Statements(Version(location, targets));

    [Theory]
    [InlineData("AzureLocation.WestEurope", "TargetRegions = { new TargetRegion(AzureLocation.WestEurope) }")]
    [InlineData("AzureLocation.WestEurope", "TargetRegions = { new TargetRegion(\"westeurope\") }")]
    [InlineData("AzureLocation.WestEurope", "TargetRegions = { new TargetRegion(\"West Europe\") }")]
    [InlineData("AzureLocation.WestEurope", "TargetRegions = { new TargetRegion(\"WESTEUROPE\"), new TargetRegion(\"eastus\") }")]
    [InlineData("AzureLocation.WestEurope", "TargetRegions = { new(\"eastus\"), new(\"northeurope\"), new(\"West europe\") { RegionalReplicaCount = 3 } }")]
    [InlineData("AzureLocation.WestEurope", "TargetRegions = { new(AzureLocation.WestEurope.Name) }")]
    [InlineData("AzureLocation.WestEurope", "TargetRegions = { new(\"eastus\") { Name = \"westeurope\" } }")]
    [InlineData("AzureLocation.WestEurope", "TargetRegions = { new(condition ? \"eastus\" : \"westeurope\") }")]
    [InlineData("AzureLocation.WestEurope", "TargetRegions = { }")]
    [InlineData("AzureLocation.WestEurope", "TargetRegions = { new(\"eastus\"), new(text) }")]
    [InlineData("AzureLocation.WestEurope", "TargetRegions = { new(\"eastus\"), new(location) }")]
    [InlineData("AzureLocation.WestEurope", "TargetRegions = { new(\"eastus\"), Some<TargetRegion>() }")]
    [InlineData("AzureLocation.WestEurope", "TargetRegions = { new($\"west{environment}\") }")]
    [InlineData("AzureLocation.WestEurope", "TargetRegions = { new(\"<region>\") }")]
    [InlineData("AzureLocation.WestEurope", "TargetRegions = { new(\"{region}\") }")]
    [InlineData("location", "TargetRegions = { new(\"eastus\") }")]
    [InlineData("location", "TargetRegions = { new(location), new(\"eastus\") }")]
    [InlineData("text", "TargetRegions = { new(text), new(\"eastus\") }")]
    [InlineData("Some<AzureLocation>()", "TargetRegions = { new(\"eastus\") }")]
    [InlineData("\"{region}\"", "TargetRegions = { new(\"eastus\") }")]
    [InlineData("new(\"West Europe\")", "TargetRegions = { new(\"westeurope\") }")]
    [InlineData("condition ? AzureLocation.WestEurope : AzureLocation.EastUS", "TargetRegions = { new(\"eastus\") }")]
    [InlineData("condition ? AzureLocation.WestEurope : location", "TargetRegions = { new(\"eastus\") }")]
    public Task Not_found_where_it_is_or_may_be(string location, string targets) => Verify.Statements(Version(location, targets));

    [Theory]
    [InlineData("""data.PublishingProfile = new GalleryImageVersionPublishingProfile { [|TargetRegions|] = { new("eastus") } };""", false)]
    [InlineData("""data.PublishingProfile = new(); data.PublishingProfile.TargetRegions.Add(new TargetRegion("eastus"));""", true)]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; data.PublishingProfile.TargetRegions.Add(new("eastus2"));""", true)]
    [InlineData("""var profile = new GalleryImageVersionPublishingProfile(); profile.TargetRegions.Add(new("eastus")); data.PublishingProfile = profile;""", true)]
    [InlineData("""var east = new TargetRegion("eastus"); data.PublishingProfile = new() { [|TargetRegions|] = { east } };""", false)]
    [InlineData("""data.PublishingProfile = new() { [|TargetRegions|] = { new("eastus") } }; data.Tags["a"] = text;""", false)]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("westeurope") } }; data.PublishingProfile.TargetRegions.Clear(); data.PublishingProfile.TargetRegions.Add(new("eastus"));""", true)]
    [InlineData("""if (condition) Unknown(text); data.PublishingProfile = new() { [|TargetRegions|] = { new("eastus") } };""", false)]
    [InlineData("""try { data.PublishingProfile = new() { [|TargetRegions|] = { new("eastus") } }; } finally { Unknown(text); }""", false)]
    public Task Found_however_the_targets_come_to_the_version(string statements, bool isUnderCreation)
    {
        const string Creation = "new GalleryImageVersionData(AzureLocation.WestEurope)";
        return Verify.Statements($"""
            var data = {(isUnderCreation ? $"[|{Creation}|]" : Creation)};
            {statements}
            data.StorageProfile = Some<GalleryImageVersionStorageProfile>();
            await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
            """);
    }

    [Theory]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; data.PublishingProfile.TargetRegions.Add(new("westeurope"));""")]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; data.PublishingProfile.TargetRegions.Insert(0, new("westeurope"));""")]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; if (condition) data.PublishingProfile.TargetRegions.Add(new("westeurope"));""")]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; foreach (var arg in args) data.PublishingProfile.TargetRegions.Add(new(arg));""")]
    [InlineData("""data.PublishingProfile = new(); foreach (var region in new[] { "eastus", "westeurope" }) data.PublishingProfile.TargetRegions.Add(new(region));""")]
    [InlineData("""data.PublishingProfile = new(); foreach (var region in Some<TargetRegion[]>()) data.PublishingProfile.TargetRegions.Add(region);""")]
    [InlineData("""data.PublishingProfile = new(); var its = Some<GalleryImageVersionData>().PublishingProfile; if (its?.TargetRegions.Count > 0) { foreach (var region in its.TargetRegions) data.PublishingProfile.TargetRegions.Add(new(region.Name) { RegionalReplicaCount = region.RegionalReplicaCount ?? 1 }); } else data.PublishingProfile.TargetRegions.Add(new(data.Location));""")]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; for (var i = 0; i < number; i++) data.PublishingProfile.TargetRegions.Add(Some<TargetRegion>());""")]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; Unknown(data);""")]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; Unknown(data.PublishingProfile);""")]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; Unknown(data.PublishingProfile.TargetRegions);""")]
    [InlineData("""var east = new TargetRegion("eastus"); Unknown(east); data.PublishingProfile = new() { TargetRegions = { east } };""")]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; data.Location = AzureLocation.EastUS;""")]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; if (condition) data.Location = AzureLocation.EastUS;""")]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; data.PublishingProfile = new();""")]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; data.PublishingProfile = Some<GalleryImageVersionPublishingProfile>();""")]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; data.PublishingProfile.TargetRegions.Clear();""")]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; data.PublishingProfile.TargetRegions[0] = new("westeurope");""")]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; data.PublishingProfile.TargetRegions[0].Name = "westeurope";""")]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; Home(); void Home() => data.PublishingProfile.TargetRegions.Add(new("westeurope"));""")]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; Action home = () => data.PublishingProfile.TargetRegions.Add(new("westeurope")); home();""")]
    [InlineData("""data.PublishingProfile = new() { TargetRegions = { new("eastus") } }; new List<string> { "westeurope" }.ForEach(name => data.PublishingProfile.TargetRegions.Add(new(name)));""")]
    [InlineData("""data = new(AzureLocation.EastUS) { PublishingProfile = new() { TargetRegions = { new("eastus") } } };""")]
    [InlineData("""data.PublishingProfile = Some<GalleryImageVersionPublishingProfile>(); data.PublishingProfile.TargetRegions.Add(new("eastus"));""")]
    public Task Not_found_where_the_home_may_come_later(string statements) => Verify.Statements($"""
        var data = new GalleryImageVersionData(AzureLocation.WestEurope);
        {statements}
        data.StorageProfile = Some<GalleryImageVersionStorageProfile>();
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
        """);

    [Theory]
    [InlineData("""versionData.PublishingProfile.TargetRegions.Add(new("eastus")); await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", versionData);""")]
    [InlineData("""version.Data.PublishingProfile.TargetRegions.Add(new("eastus")); await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", version.Data);""")]
    [InlineData("""await version.UpdateAsync(WaitUntil.Completed, new GalleryImageVersionPatch { PublishingProfile = new() { TargetRegions = { new("eastus") } } });""")]
    [InlineData("""Unknown(new GalleryImageVersionPublishingProfile { TargetRegions = { new("eastus") } });""")]
    public Task Not_found_where_the_version_is_not_known(string statements) => Verify.Statements(statements);

    [Fact]
    public Task Found_in_versions_of_applications_too() => Verify.Statements("""
        var data = new GalleryApplicationVersionData(AzureLocation.WestEurope)
        {
            PublishingProfile = new GalleryApplicationVersionPublishingProfile(Some<UserArtifactSource>())
            {
                [|TargetRegions|] = { new TargetRegion("eastus") },
            },
        };
        await Some<GalleryApplicationVersionCollection>().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
        """);

    [Fact]
    public Task Not_found_in_versions_of_applications_that_go_home() => Verify.Statements("""
        var data = new GalleryApplicationVersionData("West Europe")
        {
            PublishingProfile = new(Some<UserArtifactSource>()) { TargetRegions = { new("eastus"), new("westeurope") } },
        };
        await Some<GalleryApplicationVersionCollection>().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
        """);

    [Theory]
    [InlineData("private static readonly AzureLocation Home = AzureLocation.WestEurope;", "[|TargetRegions|] = { new(\"eastus\") }")]
    [InlineData("private const string Home = \"West Europe\";", "[|TargetRegions|] = { new(\"eastus\") }")]
    [InlineData("private const string Home = \"West Europe\";", "TargetRegions = { new(\"westeurope\") }")]
    [InlineData("private static readonly AzureLocation Home = AzureLocation.WestEurope;", "TargetRegions = { new(Home) }")]
    [InlineData("private readonly AzureLocation Home = AzureLocation.WestEurope; public Images(AzureLocation home) => Home = home;", "TargetRegions = { new(\"eastus\") }")]
    [InlineData("private AzureLocation Home = AzureLocation.WestEurope;", "TargetRegions = { new(\"eastus\") }")]
    public Task Where_the_home_is_a_field_it_counts_if_it_cannot_change(string member, string targets) => Verify.Source(InClass(member, targets));

    [Theory]
    [InlineData(
        "AzureLocation.WestEurope",
        "[|TargetRegions|] = { new TargetRegion(\"eastus\") }",
        "TargetRegions = { new TargetRegion(AzureLocation.WestEurope), new TargetRegion(\"eastus\") }",
        "Add target region 'AzureLocation.WestEurope'")]
    [InlineData(
        "AzureLocation.WestEurope",
        "[|TargetRegions|] = { new(\"eastus\"), new(\"eastus2\"), }",
        "TargetRegions = { new(AzureLocation.WestEurope), new(\"eastus\"), new(\"eastus2\"), }",
        "Add target region 'AzureLocation.WestEurope'")]
    [InlineData("\"West Europe\"", "[|TargetRegions|] = { new(\"eastus\") }", "TargetRegions = { new(\"West Europe\"), new(\"eastus\") }", "Add target region 'West Europe'")]
    [InlineData(
        "new AzureLocation(\"westeurope\")",
        "[|TargetRegions|] = { new(\"eastus\") }",
        "TargetRegions = { new(\"westeurope\"), new(\"eastus\") }",
        "Add target region 'westeurope'")]
    public Task The_fix_adds_the_home_first(string location, string before, string after, string title) => Verify.Fix(
        Version(location, before), Version(location, after), "GAL3002.home", title);

    [Fact]
    public Task The_fix_keeps_lines_and_comments() => Verify.Fix(
        """
        var home = AzureLocation.WestEurope;
        var data = new GalleryImageVersionData(home)
        {
            PublishingProfile = new()
            {
                [|TargetRegions|] =
                {
                    // across the ocean
                    new TargetRegion("eastus")
                    {
                        RegionalReplicaCount = 2,
                    },
                    new TargetRegion("eastus2"), // and further
                },
            },
        };
        data.StorageProfile = Some<GalleryImageVersionStorageProfile>();
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
        """,
        """
        var home = AzureLocation.WestEurope;
        var data = new GalleryImageVersionData(home)
        {
            PublishingProfile = new()
            {
                TargetRegions =
                {
                    new TargetRegion(home),
                    // across the ocean
                    new TargetRegion("eastus")
                    {
                        RegionalReplicaCount = 2,
                    },
                    new TargetRegion("eastus2"), // and further
                },
            },
        };
        data.StorageProfile = Some<GalleryImageVersionStorageProfile>();
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
        """);

    [Fact]
    public Task The_fix_adds_a_statement_where_statements_add() => Verify.Fix(
        """
        var data = [|new GalleryImageVersionData(AzureLocation.WestEurope)|] { PublishingProfile = new() };

        // The others.
        data.PublishingProfile.TargetRegions.Add(new TargetRegion("eastus"));
        data.PublishingProfile.TargetRegions.Add(new TargetRegion("eastus2"));
        data.StorageProfile = Some<GalleryImageVersionStorageProfile>();
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
        """,
        """
        var data = new GalleryImageVersionData(AzureLocation.WestEurope) { PublishingProfile = new() };

        data.PublishingProfile.TargetRegions.Add(new TargetRegion(AzureLocation.WestEurope));
        // The others.
        data.PublishingProfile.TargetRegions.Add(new TargetRegion("eastus"));
        data.PublishingProfile.TargetRegions.Add(new TargetRegion("eastus2"));
        data.StorageProfile = Some<GalleryImageVersionStorageProfile>();
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
        """);

    [Theory]
    [InlineData(
        "data.PublishingProfile.TargetRegions.Add(new(\"eastus\"));",
        "data.PublishingProfile.TargetRegions.Add(new(AzureLocation.WestEurope));\ndata.PublishingProfile.TargetRegions.Add(new(\"eastus\"));")]
    [InlineData(
        "data.PublishingProfile.TargetRegions.Add(\n    new(\"eastus\"));",
        "data.PublishingProfile.TargetRegions.Add(\n    new(AzureLocation.WestEurope));\ndata.PublishingProfile.TargetRegions.Add(\n    new(\"eastus\"));")]
    public Task The_fix_ends_lines_as_the_file_does(string before, string after)
    {
        const string data = "var data = {0} {{ PublishingProfile = new(), StorageProfile = Some<GalleryImageVersionStorageProfile>() }};\n{1}\nversions.CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", data);";
        return Verify.FixSource(
            Scaffold.Around(string.Format(data, "[|new GalleryImageVersionData(AzureLocation.WestEurope)|]", before)).ReplaceLineEndings("\r\n"),
            Scaffold.Around(string.Format(data, "new GalleryImageVersionData(AzureLocation.WestEurope)", after)).ReplaceLineEndings("\r\n"));
    }

    [Fact]
    public Task The_fix_does_not_name_what_changed_since() => Verify.Fix(
        """
        AzureLocation home = "westeurope";
        var data = [|new GalleryImageVersionData(home)|] { PublishingProfile = new(), StorageProfile = Some<GalleryImageVersionStorageProfile>() };
        home = "uksouth";
        data.PublishingProfile.TargetRegions.Add(new(home));
        versions.CreateOrUpdate(WaitUntil.Completed, "1.0.0", data);
        """,
        """
        AzureLocation home = "westeurope";
        var data = new GalleryImageVersionData(home) { PublishingProfile = new(), StorageProfile = Some<GalleryImageVersionStorageProfile>() };
        home = "uksouth";
        data.PublishingProfile.TargetRegions.Add(new("westeurope"));
        data.PublishingProfile.TargetRegions.Add(new(home));
        versions.CreateOrUpdate(WaitUntil.Completed, "1.0.0", data);
        """);

    [Theory]
    [InlineData("ReplicationMode = GalleryReplicationMode.Shallow, [|TargetRegions|] = { new(\"northeurope\") }")]
    [InlineData("[|TargetRegions|] = { new(\"northeurope\") { Encryption = Some<EncryptionImages>() } }")]
    public Task No_fix_that_would_be_refused_in_turn(string profile) => Verify.NoFix(
        $"var data = new GalleryImageVersionData(\"westeurope\") {{ PublishingProfile = new() {{ {profile} }} }};");

    [Fact]
    public Task No_fix_that_lacks_the_zones_that_the_storage_needs() => Verify.NoFix(
        "var data = new GalleryImageVersionData(\"westus\") { PublishingProfile = new() { StorageAccountType = ImageStorageAccountType.StandardZrs, [|TargetRegions|] = { new(\"eastus\") } } };");

    [Fact]
    public Task No_fix_that_names_the_home_before_it_is_declared() => Verify.NoFix(
        """
        var profile = new GalleryImageVersionPublishingProfile { [|TargetRegions|] = { new TargetRegion("northeurope") } };
        var home = AzureLocation.WestEurope;
        versions.CreateOrUpdate(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(home) { StorageProfile = Some<GalleryImageVersionStorageProfile>(), PublishingProfile = profile });
        """);

    [Fact]
    public Task Fix_all_mends_every_version() => Verify.Fix(
        """
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = Some<GalleryImageVersionStorageProfile>(),
            PublishingProfile = new() { [|TargetRegions|] = { new("eastus") } },
        });
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.1", new GalleryImageVersionData(AzureLocation.NorthEurope)
        {
            StorageProfile = Some<GalleryImageVersionStorageProfile>(),
            PublishingProfile = new() { [|TargetRegions|] = { new TargetRegion("eastus") } },
        });
        """,
        """
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = Some<GalleryImageVersionStorageProfile>(),
            PublishingProfile = new() { TargetRegions = { new(AzureLocation.WestEurope), new("eastus") } },
        });
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.1", new GalleryImageVersionData(AzureLocation.NorthEurope)
        {
            StorageProfile = Some<GalleryImageVersionStorageProfile>(),
            PublishingProfile = new() { TargetRegions = { new TargetRegion(AzureLocation.NorthEurope), new TargetRegion("eastus") } },
        });
        """);

    [Theory]
    [InlineData("condition ? AzureLocation.WestEurope : AzureLocation.NorthEurope", "[|TargetRegions|] = { new(\"eastus\") }")]
    public Task No_fix_where_none_is_certain(string location, string targets) => Verify.NoFix(Version(location, targets));

    private static string Version(string location, string targets) => $$"""
        var data = new GalleryImageVersionData({{location}})
        {
            PublishingProfile = new GalleryImageVersionPublishingProfile
            {
                {{targets}},
            },
        };
        data.StorageProfile = Some<GalleryImageVersionStorageProfile>();
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
        """;

    private static string InClass(string member, string targets) => $$"""
        using Azure.Core;
        using Azure.ResourceManager.Compute;

        internal class Images
        {
            {{member}}

            internal GalleryImageVersionData Make() => new(Home) { PublishingProfile = new() { {{targets}} } };
        }
        """;
}
