namespace GalleryAnalyzers.Tests.Rules.Replication;

public sealed class GAL7001_ReplicationStatusNotFetchedTests
{
    [Theory]
    [InlineData("GalleryImageVersionResource fetched = await versions.GetAsync(\"1.0.0\");")]
    [InlineData("GalleryImageVersionResource fetched = versions.Get(\"1.0.0\");")]
    [InlineData("var fetched = versions.Get(\"1.0.0\", null).Value;")]
    [InlineData("var fetched = versions.Get(expand: default, galleryImageVersionName: \"1.0.0\").Value;")]
    [InlineData("var fetched = (await versions.GetAsync(text, cancellationToken: default)).Value;")]
    [InlineData("var fetched = (await image.GetGalleryImageVersionAsync(\"1.0.0\").ConfigureAwait(false)).Value;")]
    [InlineData("var fetched = version.Get().Value;")]
    [InlineData("var response = versions.GetAsync(\"1.0.0\"); var fetched = response.Result.Value;")]
    [InlineData("version = await version.GetAsync(); var fetched = version;")]
    public Task Found_where_no_path_asked_for_it(string fetch) => Verify.Statements($$"""
        {{fetch}}
        Unknown([|fetched.Data.ReplicationStatus|].AggregatedState);
        """);

    [Theory]
    [InlineData("Unknown([|version.Data.ReplicationStatus|]);")]
    [InlineData("var data = version.Data; Unknown([|data.ReplicationStatus|]);")]
    [InlineData("if ([|version.Data.ReplicationStatus|] is null) return;")]
    [InlineData("if ([|version.Data.ReplicationStatus|] is { AggregatedState: var state }) Unknown(state);")]
    [InlineData("if (version.Data is { [|ReplicationStatus|]: null }) return;")]
    [InlineData("foreach (var region in [|version.Data.ReplicationStatus|].Summary) Unknown(region.State);")]
    public Task Found_however_it_is_read(string read) => Verify.Statements($$"""
        version = await versions.GetAsync("1.0.0");
        {{read}}
        """);

    [Fact]
    public Task Found_for_an_application_version() => Verify.Statements("""
        var application = client.GetGalleryApplicationResource(id);
        GalleryApplicationVersionResource fetched = await application.GetGalleryApplicationVersionAsync("1.0.0");
        Unknown([|fetched.Data.ReplicationStatus|]);
        """);

    [Fact]
    public Task Found_in_a_loop() => Verify.Statements("""
        while (condition)
        {
            version = await version.GetAsync();
            Unknown([|version.Data.ReplicationStatus|]);
        }
        """);

    [Fact]
    public Task Found_in_a_loop_that_waits_for_it() => Verify.Statements("""
        do
        {
            await Task.Delay(TimeSpan.FromMinutes(1));
            version = await version.GetAsync();
        }
        while ([|version.Data.ReplicationStatus|]?.AggregatedState != AggregatedReplicationState.Completed);
        """);

    [Theory]
    [InlineData("version = await versions.GetAsync(\"1.0.0\", ReplicationStatusType.ReplicationStatus);")]
    [InlineData("version = await versions.GetAsync(\"1.0.0\", expand: \"ReplicationStatus\");")]
    [InlineData("version = versions.Get(\"1.0.0\", text);")]
    [InlineData("version = versions.Get(\"1.0.0\", condition ? ReplicationStatusType.ReplicationStatus : null);")]
    [InlineData("version = versions.Get(\"1.0.0\", Some<ReplicationStatusType?>());")]
    [InlineData("version = condition ? versions.Get(\"1.0.0\").Value : versions.Get(\"1.0.0\", ReplicationStatusType.ReplicationStatus).Value;")]
    [InlineData("version = versions.Get(\"1.0.0\"); if (condition) version = version.Get(ReplicationStatusType.ReplicationStatus);")]
    [InlineData("version = versions.Get(\"1.0.0\"); version = version.Get(ReplicationStatusType.ReplicationStatus);")]
    [InlineData("version = versions.Get(\"1.0.0\"); void Refresh() => version = version.Get(ReplicationStatusType.ReplicationStatus); Refresh();")]
    [InlineData("version = client.GetGalleryImageVersionResource(id);")]
    [InlineData("version = Some<GalleryImageVersionResource>();")]
    [InlineData("")]
    public Task Not_found_where_it_may_be_there(string fetch) => Verify.Statements($$"""
        {{fetch}}
        Unknown(version.Data.ReplicationStatus);
        """);

    [Theory]
    [InlineData("Unknown(version.Data.PublishingProfile);")]
    [InlineData("Unknown(nameof(version.Data.ReplicationStatus));")]
    [InlineData("Unknown(ReplicationStatusType.ReplicationStatus);")]
    [InlineData("Unknown(new GalleryImageVersionPatch().ReplicationStatus);")]
    public Task Not_found_where_something_else_is_read(string read) => Verify.Statements($$"""
        version = await versions.GetAsync("1.0.0");
        {{read}}
        """);

    [Theory]
    [InlineData("await versions.GetAsync(\"1.0.0\")", "await versions.GetAsync(\"1.0.0\", expand: ReplicationStatusType.ReplicationStatus)")]
    [InlineData("version.Get()", "version.Get(expand: ReplicationStatusType.ReplicationStatus)")]
    [InlineData("versions.Get(\"1.0.0\", null)", "versions.Get(\"1.0.0\", ReplicationStatusType.ReplicationStatus)")]
    [InlineData("versions.Get(expand: default, galleryImageVersionName: text)", "versions.Get(expand: ReplicationStatusType.ReplicationStatus, galleryImageVersionName: text)")]
    public Task Fix_asks_for_it(string before, string after) => Verify.Fix(
        $"version = {before};\nUnknown([|version.Data.ReplicationStatus|]);\nUnknown([|version.Data.ReplicationStatus|].Summary);",
        $"version = {after};\nUnknown(version.Data.ReplicationStatus);\nUnknown(version.Data.ReplicationStatus.Summary);",
        "GAL7001.expand",
        "Fetch the replication status");

    [Fact]
    public Task Fix_imports_what_it_names() => Verify.FixSource(
        """
        using Azure.ResourceManager.Compute;

        class Versions
        {
            object Status(GalleryImageVersionCollection versions)
            {
                GalleryImageVersionResource version = versions.Get("1.0.0");
                return [|version.Data.ReplicationStatus|];
            }
        }
        """,
        """
        using Azure.ResourceManager.Compute;
        using Azure.ResourceManager.Compute.Models;

        class Versions
        {
            object Status(GalleryImageVersionCollection versions)
            {
                GalleryImageVersionResource version = versions.Get("1.0.0", expand: ReplicationStatusType.ReplicationStatus);
                return version.Data.ReplicationStatus;
            }
        }
        """);
}
