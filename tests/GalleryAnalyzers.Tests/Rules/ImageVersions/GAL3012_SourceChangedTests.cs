namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3012_SourceChangedTests
{
    private const string AText = "\"/subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/resourceGroups/images/providers/Microsoft.Compute/images/a\"";
    private const string A = "new ResourceIdentifier(" + AText + ")";
    private const string OtherB = "new ResourceIdentifier(\"/subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/resourceGroups/images/providers/Microsoft.Compute/images/b\")";
    private const string B = "new ResourceIdentifier([|\"/subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/resourceGroups/images/providers/Microsoft.Compute/images/b\"|])";

    private const string Create = $$"""
        var created = (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { Id = {{A}} } },
        })).Value;
        """;

    [Theory]
    [Trait("Row", "S33")]
    [InlineData($$"""await created.UpdateAsync(WaitUntil.Completed, new() { StorageProfile = new() { GallerySource = new() { Id = {{B}} } } });""")]
    [InlineData($$"""created.Update(patch: new() { StorageProfile = new() { GallerySource = new() { Id = {{B}} } } }, waitUntil: WaitUntil.Completed);""")]
    [InlineData($$"""await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location) { StorageProfile = new() { GallerySource = new() { Id = {{B}} } } });""")]
    [InlineData($$"""await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location) { StorageProfile = new() { Source = new() { Id = {{B}} } } });""")]
    [InlineData($$"""created.Data.StorageProfile.GallerySource.Id = {{B}}; await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", created.Data);""")]
    [InlineData($$"""var data = created.Data; data.StorageProfile.GallerySource = new() { Id = {{B}} }; await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);""")]
    [InlineData($$"""var again = (await versions.GetAsync("1.0.0")).Value; again.Data.StorageProfile.GallerySource.Id = {{B}}; versions.CreateOrUpdate(WaitUntil.Completed, "1.0.0", again.Data);""")]
    [InlineData($$"""if (condition) await created.UpdateAsync(WaitUntil.Completed, new() { StorageProfile = new() { GallerySource = new() { Id = {{B}} } } });""")]
    [InlineData($$"""foreach (var arg in args) await created.UpdateAsync(WaitUntil.Completed, new() { StorageProfile = new() { GallerySource = new() { Id = {{B}} } } });""")]
    public Task Found_where_an_update_has_another(string update) => Verify.Statements($"{Create}\n{update}");

    [Theory]
    [InlineData($$"""await created.UpdateAsync(WaitUntil.Completed, new() { StorageProfile = new() { GallerySource = new() { Id = {{A}} } } });""")]
    [InlineData($$"""await created.UpdateAsync(WaitUntil.Completed, new() { PublishingProfile = new() { ReplicaCount = 2 } });""")]
    [InlineData($$"""await created.UpdateAsync(WaitUntil.Completed, new() { StorageProfile = new() { GallerySource = new() { Id = id } } });""")]
    [InlineData($$"""await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.1", new(location) { StorageProfile = new() { GallerySource = new() { Id = {{OtherB}} } } });""")]
    [InlineData($$"""await versions.CreateOrUpdateAsync(WaitUntil.Completed, text, new(location) { StorageProfile = new() { GallerySource = new() { Id = {{OtherB}} } } });""")]
    [InlineData($$"""await created.DeleteAsync(WaitUntil.Completed); await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location) { StorageProfile = new() { GallerySource = new() { Id = {{OtherB}} } } });""")]
    [InlineData($$"""if (condition) await created.DeleteAsync(WaitUntil.Completed); await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location) { StorageProfile = new() { GallerySource = new() { Id = {{OtherB}} } } });""")]
    [InlineData("""created.Data.PublishingProfile = new() { ReplicaCount = 2 }; await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", created.Data);""")]
    [InlineData("""await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", created.Data);""")]
    [InlineData($$"""Unknown(created); await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location) { StorageProfile = new() { GallerySource = new() { Id = {{OtherB}} } } });""")]
    [InlineData($$"""created.Update(WaitUntil.Completed, new() { StorageProfile = new() { GallerySource = new() { Id = new ResourceIdentifier({{AText}} + "/") } } });""")]
    public Task Not_found_where_it_has_the_same_or_one_that_is_not_known(string update) => Verify.Statements($"{Create}\n{update}");

    [Fact]
    public Task Not_found_where_only_one_path_created_it() => Verify.Statements($$"""
        if (condition)
            await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location) { StorageProfile = new() { GallerySource = new() { Id = {{A}} } } });

        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location) { StorageProfile = new() { GallerySource = new() { Id = {{OtherB}} } } });
        """);

    [Fact]
    public Task Not_found_for_a_version_from_elsewhere() => Verify.Statements($$"""
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location) { StorageProfile = new() { GallerySource = new() { Id = {{OtherB}} } } });
        await version.UpdateAsync(WaitUntil.Completed, new() { PublishingProfile = new() });
        """);

    [Fact]
    public Task Found_for_a_disk() => Verify.Statements("""
        var a = SnapshotResource.CreateResourceIdentifier("6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11", "images", "a");
        var b = SnapshotResource.CreateResourceIdentifier("6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11", "images", "b");
        var c = [|SnapshotResource.CreateResourceIdentifier("6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11", "images", "c")|];
        var created = (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location)
        {
            StorageProfile = new()
            {
                OSDiskImage = new() { GallerySource = new() { Id = a } },
                DataDiskImages = { new(0) { GallerySource = new() { Id = b } } },
            },
        })).Value;
        await created.UpdateAsync(WaitUntil.Completed, new()
        {
            StorageProfile = new()
            {
                OSDiskImage = new() { GallerySource = new() { Id = a } },
                DataDiskImages = { new(0) { GallerySource = new() { Id = c } } },
            },
        });
        """);

    [Theory]
    [InlineData($$"""{ Id = {{B}} }""", $$"""{ Id = {{A}} }""")]
    public Task The_fix_is_the_old_source(string before, string after) => Verify.Fix(
        Create + "\nawait created.UpdateAsync(WaitUntil.Completed, new() { StorageProfile = new() { GallerySource = new() " + before + " } });",
        Create + "\nawait created.UpdateAsync(WaitUntil.Completed, new() { StorageProfile = new() { GallerySource = new() " + after + " } });",
        "GAL3012.old");

    [Fact]
    public Task The_fix_names_the_old_source_where_it_has_a_name() => Verify.Fix(
        """
        var managed = DiskImageResource.CreateResourceIdentifier("6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11", "images", "a");
        var created = (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location) { StorageProfile = new() { GallerySource = new() { Id = managed } } })).Value;
        created.Data.StorageProfile.GallerySource.Id = new ResourceIdentifier([|"/subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/resourceGroups/images/providers/Microsoft.Compute/images/b"|]);
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", created.Data);
        """,
        """
        var managed = DiskImageResource.CreateResourceIdentifier("6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11", "images", "a");
        var created = (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location) { StorageProfile = new() { GallerySource = new() { Id = managed } } })).Value;
        created.Data.StorageProfile.GallerySource.Id = managed;
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", created.Data);
        """,
        title: "Change 'new ResourceIdentif….Compute/images/b\")' to 'managed'");

    [Theory]
    [InlineData("/images/b", true)]
    [InlineData("/images/a", false)]
    [InlineData("/images/A/", false)]
    [InlineData("/images/{environment}", false)]
    public Task Ids_with_a_hole_are_two_where_their_ends_differ(string end, bool isFound) => Verify.Statements(Ids.WrittenOut($$"""
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location)
        {
            StorageProfile = new() { GallerySource = new() { Id = new($"/subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/resourceGroups/{text}/providers/Microsoft.Compute/images/a") } },
        });
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location)
        {
            StorageProfile = new() { GallerySource = new() { Id = new({{(isFound ? "[|" : "")}}$"/subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/resourceGroups/{text}/providers/Microsoft.Compute{{end}}"{{(isFound ? "|]" : "")}}) } },
        });
        """));

    [Fact]
    public Task No_fix_where_the_old_source_is_out_of_reach() => Verify.NoFix($$"""
        if (condition)
        {
            var managed = {{A}};
            await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location) { StorageProfile = new() { GallerySource = new() { Id = managed } } });
        }
        else
        {
            var other = {{A}};
            await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location) { StorageProfile = new() { GallerySource = new() { Id = other } } });
        }

        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new(location) { StorageProfile = new() { GallerySource = new() { Id = {{B}} } } });
        """);

    [Theory]
    [InlineData(", " + AText, ", string source", "")]
    [InlineData("", "", "const string source = " + AText + ";")]
    public Task No_fix_where_the_old_source_has_its_name_in_another_method(string argument, string parameter, string declaration) => Verify.NoFix($$"""
        var created = await Create(versions{{argument}});
        await created.UpdateAsync(WaitUntil.Completed, new() { StorageProfile = new() { GallerySource = new() { Id = {{B}} } } });
        }

        private static async Task<GalleryImageVersionResource> Create(GalleryImageVersionCollection versions{{parameter}})
        {
            {{declaration}}
            var data = new GalleryImageVersionData("westeurope") { StorageProfile = new() { GallerySource = new() { Id = new ResourceIdentifier(source) } } };
            return (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data)).Value;
        """);
}
