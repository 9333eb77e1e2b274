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

    // The check is where the fault shows, and what comes behind it is guarded.
    [Theory]
    [InlineData("if ([|version.Data.ReplicationStatus|] is not null) Unknown(version.Data.ReplicationStatus.AggregatedState);")]
    [InlineData("if ([|version.Data.ReplicationStatus|] != null) Unknown(version.Data.ReplicationStatus);")]
    [InlineData("if ([|version.Data.ReplicationStatus|] == null) return; Unknown(version.Data.ReplicationStatus);")]
    [InlineData("if ([|version.Data.ReplicationStatus|] is { Summary.Count: > 0 }) Unknown(version.Data.ReplicationStatus.Summary);")]
    [InlineData("if (version.Data is { [|ReplicationStatus|]: not null }) Unknown(version.Data.ReplicationStatus);")]
    [InlineData("if (version?.Data?[|.ReplicationStatus|] is not null) Unknown(version.Data.ReplicationStatus);")]
    [InlineData("Unknown([|version.Data.ReplicationStatus|] is null ? null : version.Data.ReplicationStatus.Summary);")]
    [InlineData("Unknown([|version.Data.ReplicationStatus|] != null && version.Data.ReplicationStatus.Summary.Count > 0);")]
    [InlineData("if (condition && [|version.Data.ReplicationStatus|] is not null) { foreach (var region in version.Data.ReplicationStatus.Summary) Unknown(region); }")]
    public Task Found_at_the_check_and_not_behind_it(string read) => Verify.Statements($"version = await versions.GetAsync(\"1.0.0\");\n{read}");

    [Theory]
    [InlineData("if (version.Data.ReplicationStatus is null) version = version.Get(ReplicationStatusType.ReplicationStatus); Unknown(version.Data.ReplicationStatus);")]
    [InlineData("if (version.Data.ReplicationStatus == null) { version = await Again(version); } Unknown(version.Data.ReplicationStatus); Task<GalleryImageVersionResource> Again(GalleryImageVersionResource v) => Some<Task<GalleryImageVersionResource>>();")]
    [InlineData("Unknown(version.Data.ReplicationStatus ?? versions.Get(\"1.0.0\", expand: \"ReplicationStatus\").Value.Data.ReplicationStatus);")]
    [InlineData("Unknown(version.Data.ReplicationStatus is { } there ? there : versions.Get(\"1.0.0\", ReplicationStatusType.ReplicationStatus).Value.Data.ReplicationStatus);")]
    [InlineData("var state = version.Data.ReplicationStatus?.AggregatedState; while (state is null) { version = await version.GetAsync(ReplicationStatusType.ReplicationStatus); state = version.Data.ReplicationStatus.AggregatedState; }")]
    [InlineData("var summary = version.Data.ReplicationStatus?.Summary; if (summary == null) summary = version.Get(expand: \"ReplicationStatus\").Value.Data.ReplicationStatus.Summary;")]
    [InlineData("Show(version.Data); void Show(GalleryImageVersionData data) { if (data.ReplicationStatus is not null) Unknown(data.ReplicationStatus.Summary); }")]
    [InlineData("Show(version.Data); void Show(GalleryImageVersionData data) { if (data.ReplicationStatus is { } there) Unknown(there.Summary); }")]
    public Task Not_found_where_a_check_leads_to_what_is_there(string read) => Verify.Statements($"version = await versions.GetAsync(\"1.0.0\");\n{read}");

    [Theory]
    [InlineData("Unknown([|version.Data.ReplicationStatus|]?.Summary); Unknown([|version.Data.ReplicationStatus|].Summary);")]
    [InlineData("var state = [|version.Data.ReplicationStatus|]?.AggregatedState; if (state is null) return;")]
    [InlineData("var state = [|version.Data.ReplicationStatus|]?.AggregatedState; Unknown(version.Get(ReplicationStatusType.ReplicationStatus).Value);")]
    [InlineData("if (other.Data.ReplicationStatus is null) return; Unknown([|version.Data.ReplicationStatus|]);")]
    [InlineData("if (version.Data.PublishingProfile is null) return; Unknown([|version.Data.ReplicationStatus|]);")]
    [InlineData("Unknown([|version.Data.ReplicationStatus|].Summary); if ([|version.Data.ReplicationStatus|] is null) return;")]
    [InlineData("Unknown([|version.Data.ReplicationStatus|] ?? Some<ReplicationStatus>());")]
    [InlineData("do { version = await version.GetAsync(); } while ([|version.Data.ReplicationStatus|] is null);")]
    public Task Found_where_another_thing_is_checked_or_nothing(string read) => Verify.Statements($$"""
        var other = Some<GalleryImageVersionResource>();
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
