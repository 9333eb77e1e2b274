namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3014_SourceOSStateDiffersTests
{
    private const string Definition = """
        var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Generalized,
            Identifier = new GalleryImageIdentifier("a", "b", "c"),
        })).Value;
        """;

    [Fact]
    public Task Found_for_a_managed_image() => Verify.Statements($$"""
        {{Definition}}
        var managed = (await resourceGroup.GetDiskImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new DiskImageData(location)
        {
            StorageProfile = new() { OSDisk = new ImageOSDisk(SupportedOperatingSystemType.Linux, OperatingSystemStateType.Specialized) },
        })).Value;
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { Id = [|managed.Id|] } },
        });
        """);

    [Fact]
    public Task Found_for_another_definitions_version() => Verify.Statements($$"""
        {{Definition}}
        var other = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "db", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Specialized,
            Identifier = new GalleryImageIdentifier("a", "b", "d"),
        })).Value;
        GalleryImageVersionResource source = await other.GetGalleryImageVersionAsync("1.0.0");
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { Id = [|source.Id|] } },
        });
        """);
}
