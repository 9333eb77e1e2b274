namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3024_EncryptionAddedTests
{
    private const string OfDisk0 = "Encryption = new() { DataDiskImages = { new(0) { DiskEncryptionSetId = set } } }";
    private const string OfDisk0WithOther = "Encryption = new() { DataDiskImages = { new(0) { DiskEncryptionSetId = new(text) } } }";

    [Theory]
    [Trait("Row", "S52")]
    [InlineData("new TargetRegion(\"westeurope\")", "new TargetRegion(\"westeurope\") { Encryption = new() { DataDiskImages = { [|new(0) { DiskEncryptionSetId = set }|] } } }")]
    [InlineData("new TargetRegion(\"westeurope\") { Encryption = new() { DataDiskImages = { new(1) { DiskEncryptionSetId = set } } } }",
        "new TargetRegion(\"westeurope\") { Encryption = new() { DataDiskImages = { [|new(0) { DiskEncryptionSetId = set }|], new(1) { DiskEncryptionSetId = set } } } }")]
    public Task Found_where_the_disk_had_none(string created, string updated) => Verify.Statements(Update(created, updated));

    [Theory]
    [InlineData($"new TargetRegion(\"westeurope\") {{ {OfDisk0} }}", $"new TargetRegion(\"westeurope\") {{ {OfDisk0} }}")]
    [InlineData($"new TargetRegion(\"westeurope\") {{ {OfDisk0} }}", $"new TargetRegion(\"westeurope\") {{ {OfDisk0} }}, new TargetRegion(\"northeurope\") {{ {OfDisk0WithOther} }}")]
    [InlineData("Some<TargetRegion>()", $"new TargetRegion(\"westeurope\") {{ {OfDisk0} }}")]
    [InlineData("new TargetRegion(\"westeurope\") { Encryption = Some<EncryptionImages>() }", $"new TargetRegion(\"westeurope\") {{ {OfDisk0} }}")]
    [InlineData("new TargetRegion(\"westeurope\")", "new TargetRegion(\"westeurope\") { Encryption = new() { DataDiskImages = { new(0) } } }")]
    public Task Not_found_where_it_had_or_may_have_had(string created, string updated) => Verify.Statements(Update(created, updated));

    // That the regions differ in it is another rule's.
    [Fact]
    public Task Not_found_where_it_had_one_in_some_region() => Verify.Statements(
        Update($"new TargetRegion(\"northeurope\"), new TargetRegion(\"westeurope\") {{ {OfDisk0} }}", $"new TargetRegion(\"westeurope\") {{ {OfDisk0} }}"),
        editorConfig: "dotnet_diagnostic.GAL3026.severity = none");

    [Theory]
    [InlineData("")]
    [InlineData("PublishingProfile = new(),")]
    public Task Found_where_the_version_had_no_regions(string profile) => Verify.Statements($$"""
        var set = DiskEncryptionSetResource.CreateResourceIdentifier("6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11", "images", "keys");
        var created = (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            {{profile}}
            StorageProfile = new() { GallerySource = new() { Id = id } },
        })).Value;
        await created.UpdateAsync(WaitUntil.Completed, new()
        {
            PublishingProfile = new()
            {
                TargetRegions = { new TargetRegion("westeurope") { Encryption = new() { DataDiskImages = { [|new(0) { DiskEncryptionSetId = set }|] } } } },
            },
        });
        """);

    [Fact]
    public Task The_fix_removes_it() => Verify.Fix(
        Update("new TargetRegion(\"westeurope\")", "new TargetRegion(\"westeurope\") { Encryption = new() { DataDiskImages = { [|new(0) { DiskEncryptionSetId = set }|] } } }"),
        Update("new TargetRegion(\"westeurope\")", "new TargetRegion(\"westeurope\") { Encryption = new() { DataDiskImages = { } } }"),
        "GAL3024.remove", "Remove the encryption");

    private static string Update(string created, string updated) => $$"""
        var set = DiskEncryptionSetResource.CreateResourceIdentifier("6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11", "images", "keys");
        var created = (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(new AzureLocation("westeurope"))
        {
            StorageProfile = new() { GallerySource = new() { Id = id } },
            PublishingProfile = new() { TargetRegions = { {{created}} } },
        })).Value;
        await created.UpdateAsync(WaitUntil.Completed, new() { PublishingProfile = new() { TargetRegions = { {{updated}} } } });
        """;
}
