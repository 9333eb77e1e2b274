namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3045_BlobWithoutStorageAccountTests
{
    [Theory]
    [InlineData("Uri = [|new Uri(\"https://a.example/b.vhd\")|]")]
    [InlineData("Uri = [|new Uri(text)|]")]
    [InlineData("Uri = [|new(text)|], StorageAccountId = null")]
    public async Task Found_where_there_is_no_account(string source)
    {
        await Verify.Statements(OSDisk(source));
        await Verify.Statements(DataDisk(source));
    }

    [Theory]
    [InlineData("Uri = new Uri(text), StorageAccountId = id")]
    [InlineData("Uri = new Uri(text), StorageAccountId = Some<ResourceIdentifier?>()")]
    [InlineData("Uri = new Uri(text), StorageAccountId = condition ? id : null")]
    [InlineData("Uri = Some<Uri?>()")]
    [InlineData("Uri = null")]
    [InlineData("Id = id")]
    [InlineData("")]
    public async Task Not_found_where_there_is_one_or_no_blob(string source)
    {
        await Verify.Statements(OSDisk(source));
        await Verify.Statements(DataDisk(source));
    }

    [Fact]
    public Task Knows_the_newer_property() => Verify.Statements(OSDisk("SourceUri = [|\"https://a.example/b.vhd\"|]"), GallerySdk.Newest);

    [Theory]
    [InlineData("source.Uri = [|new Uri(text)|]; versionData.StorageProfile = new() { OSDiskImage = new() { GallerySource = source } };")]
    [InlineData("source.Uri = new Uri(text); versionData.StorageProfile = new() { OSDiskImage = new() { GallerySource = source } }; source.StorageAccountId = id;")]
    [InlineData("source.Uri = new Uri(text); Fill(source); versionData.StorageProfile = new() { OSDiskImage = new() { GallerySource = source } }; void Fill(GalleryDiskImageSource it) => it.StorageAccountId = id;")]
    [InlineData("source.Uri = new Uri(text); Unknown(source); versionData.StorageProfile = new() { OSDiskImage = new() { GallerySource = source } };")]
    public Task Followed_through_the_method(string statements) => Verify.Statements($"""
        versionData = new GalleryImageVersionData(location);
        var source = new GalleryDiskImageSource();
        {statements}
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", versionData);
        """);

    [Fact]
    public Task Not_found_in_what_others_complete() => Verify.Source("""
        using System;
        using Azure.ResourceManager.Compute.Models;

        internal class Sources
        {
            public GalleryDiskImageSource? Source;

            public void Set(string uri) => Source = new GalleryDiskImageSource { Uri = new Uri(uri) };
        }
        """);

    [Fact]
    public Task No_fix_as_the_account_is_not_known() => Verify.NoFix(OSDisk("Uri = [|new Uri(text)|]"));

    private static string OSDisk(string source) => $$"""
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { {{source}} } }, GallerySource = Some<GalleryArtifactVersionFullSource>() },
        });
        """;

    private static string DataDisk(string source) => OSDisk("Id = id")
        .Replace("OSDiskImage = new()", "DataDiskImages = { new(0)", StringComparison.Ordinal)
        .Replace("{ Id = id } }", "{ " + source + " } } }", StringComparison.Ordinal);
}
