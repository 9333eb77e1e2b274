namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3030_EncryptionOfSourceTests
{
    [Theory]
    [Trait("Row", "N03")]
    [InlineData("GallerySource = new() { Id = version.Id }")]
    [InlineData("Source = new() { Id = version.Id }")]
    [InlineData("GallerySource = new() { Id = GalleryImageVersionResource.CreateResourceIdentifier(text, text, text, text, \"1.0.0\") }")]
    [InlineData("OSDiskImage = new() { GallerySource = new() { StorageAccountId = new ResourceIdentifier(\"/subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/resourceGroups/images/providers/Microsoft.Storage/storageAccounts/vhds\"), Uri = new Uri(\"https://vhds.blob.core.windows.net/a/b.vhd\") } }")]
    public Task Found_for_a_version_and_a_VHD(string source) => Verify.Statements(Version(source, "OSDiskImage = new() { DiskEncryptionSetId = set }", "[|new()|]"));

    [Theory]
    [InlineData("GallerySource = new() { Id = id }")]
    [InlineData("GallerySource = new() { Id = DiskImageResource.CreateResourceIdentifier(text, text, text) }")]
    [InlineData("OSDiskImage = new() { GallerySource = new() { Id = SnapshotResource.CreateResourceIdentifier(text, text, text) } }")]
    public Task Not_found_for_what_can_be_encrypted(string source) => Verify.Statements(Version(source, "OSDiskImage = new() { DiskEncryptionSetId = set }"));

    [Theory]
    [InlineData("GallerySource = new() { Id = version.Id }", "")]
    [InlineData("GallerySource = new() { Id = version.Id }", "OSDiskImage = new()")]
    [InlineData("OSDiskImage = new() { GallerySource = new() { Id = id } }, DataDiskImages = { new(0) { GallerySource = new() { StorageAccountId = id, Uri = new Uri(\"https://vhds.blob.core.windows.net/a/b.vhd\") } } }",
        "OSDiskImage = new() { DiskEncryptionSetId = set }")]
    public Task Not_found_where_that_is_not_encrypted(string source, string encryption) => Verify.Statements(Version(source, encryption));

    [Fact]
    public Task Found_for_the_data_disk_that_is_encrypted() => Verify.Statements(Version(
        "OSDiskImage = new() { GallerySource = new() { Id = id } }, DataDiskImages = { new(3) { GallerySource = new() { StorageAccountId = new ResourceIdentifier(\"/subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/resourceGroups/images/providers/Microsoft.Storage/storageAccounts/vhds\") } } }",
        "DataDiskImages = { new(3) { DiskEncryptionSetId = set } }",
        "[|new()|]"));

    private static string Version(string source, string encryption, string creation = "new()") => $$"""
        var set = DiskEncryptionSetResource.CreateResourceIdentifier("6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11", "images", "keys");
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(new AzureLocation("westeurope"))
        {
            StorageProfile = new() { {{source}} },
            PublishingProfile = new() { TargetRegions = { new TargetRegion("westeurope") { Encryption = {{creation}} { {{encryption}} } } } },
        });
        """;
}
