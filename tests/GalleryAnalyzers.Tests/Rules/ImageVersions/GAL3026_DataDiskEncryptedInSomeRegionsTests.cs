namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3026_DataDiskEncryptedInSomeRegionsTests
{
    private const string Encrypted =
        "new TargetRegion(\"westeurope\") { Encryption = new() { DataDiskImages = { new(0) { DiskEncryptionSetId = id }, new(1) { DiskEncryptionSetId = id } } } }";

    [Theory]
    [Trait("Row", "S56")]
    [InlineData("[|new TargetRegion(\"eastus\")|]")]
    [InlineData("[|new(\"eastus\") { RegionalReplicaCount = 2 }|]")]
    [InlineData("[|new(\"eastus\")|], [|new(\"eastus2\")|]")]
    [InlineData("[|new(\"eastus\") { Encryption = null }|]")]
    [InlineData("[|new(\"eastus\") { Encryption = new() }|]")]
    [InlineData("[|new(\"eastus\") { Encryption = new() { DataDiskImages = { } } }|]")]
    [InlineData("[|new(\"eastus\") { Encryption = new() { DataDiskImages = { new(0) { DiskEncryptionSetId = new(text) } } } }|]")]
    [InlineData("[|new(\"eastus\") { Encryption = new() { DataDiskImages = { new(0) { DiskEncryptionSetId = new(text) }, new(2) { DiskEncryptionSetId = new(text) } } } }|]", "2")]
    [InlineData("[|new(\"eastus\") { Encryption = new() { DataDiskImages = { new(0) { DiskEncryptionSetId = new(text) }, new(1) } } }|]")]
    [InlineData("[|new(\"eastus\") { Encryption = new() { DataDiskImages = { new(0) { DiskEncryptionSetId = new(text) }, new(1) { DiskEncryptionSetId = null } } } }|]")]
    [InlineData("Some<TargetRegion>(), [|new(\"eastus\")|]")]
    public Task Found_where_a_region_lacks_a_set(string others, string? more = null)
    {
        // A LUN that only the other region has is lacking in the first.
        var first = more is null ? Encrypted : "[|" + Encrypted + "|]";
        return Verify.Statements(Version($"{first}, {others}"));
    }

    [Theory]
    [InlineData(Encrypted)]
    [InlineData(Encrypted + ", new(\"eastus\") { Encryption = new() { DataDiskImages = { new(1) { DiskEncryptionSetId = new(text) }, new(0) { DiskEncryptionSetId = new(text) } } } }")]
    [InlineData(Encrypted + ", new(\"eastus\") { Encryption = new() { DataDiskImages = { new(0) { DiskEncryptionSetId = new(text) }, new(number) { DiskEncryptionSetId = new(text) } } } }")]
    [InlineData(Encrypted + ", new(\"eastus\") { Encryption = new() { DataDiskImages = { new(0) { DiskEncryptionSetId = new(text) }, Some<DataDiskImageEncryption>() } } }")]
    [InlineData(Encrypted + ", new(\"eastus\") { Encryption = Some<EncryptionImages>() }")]
    [InlineData(Encrypted + ", Some<TargetRegion>()")]
    [InlineData("new(\"westeurope\"), new(\"eastus\")")]
    [InlineData("new(\"westeurope\") { Encryption = new() { DataDiskImages = { new(0) } } }, new(\"eastus\")")]
    [InlineData("new(\"westeurope\") { Encryption = new() { DataDiskImages = { new(number) { DiskEncryptionSetId = id } } } }, new(\"eastus\")")]
    [InlineData("new(\"westeurope\") { Encryption = new() { DataDiskImages = { new(0) { DiskEncryptionSetId = Some<ResourceIdentifier?>() } } } }, new(\"eastus\")")]
    [InlineData("")]
    public Task Not_found_where_all_or_none_have_or_may_have_one(string regions) => Verify.Statements(Version(regions));

    [Theory]
    [InlineData("var other = new TargetRegion(\"eastus\") { Encryption = new() }; other.Encryption.DataDiskImages.Add(new(0) { DiskEncryptionSetId = new(text) }); profile.TargetRegions.Add([|other|]);")]
    [InlineData("var other = new TargetRegion(\"eastus\") { Encryption = new() }; other.Encryption.DataDiskImages.Add(new(0) { DiskEncryptionSetId = new(text) }); if (condition) other.Encryption.DataDiskImages.Add(new(2)); profile.TargetRegions.Add([|other|]);")]
    [InlineData("profile.TargetRegions.Add([|new(\"eastus\")|]);")]
    [InlineData("var other = new TargetRegion(\"eastus\") { Encryption = new() }; for (var lun = 0; lun < 2; lun++) other.Encryption.DataDiskImages.Add(new(lun) { DiskEncryptionSetId = new(text) }); profile.TargetRegions.Add(other);")]
    [InlineData("var other = new TargetRegion(\"eastus\"); profile.TargetRegions.Add(other); other.Encryption = Some<EncryptionImages>();")]
    [InlineData("var other = new TargetRegion(\"eastus\"); profile.TargetRegions.Add(other); Unknown(other);")]
    [InlineData("if (condition) profile.TargetRegions.Add(new(\"eastus\"));")]
    [InlineData("profile.TargetRegions.Add(new(\"eastus\")); Unknown(profile);")]
    public Task Followed_through_the_method(string statements) => Verify.Statements($$"""
        var profile = new GalleryImageVersionPublishingProfile { TargetRegions = { {{Encrypted}} } };
        {{statements}}
        var data = new GalleryImageVersionData(location) { StorageProfile = Some<GalleryImageVersionStorageProfile>(), PublishingProfile = profile };
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
        """);

    [Fact]
    public async Task The_message_names_every_disk_and_the_region()
    {
        var compilation = Analysis.Compile(
            GallerySdk.Newest.References, Scaffold.Around(Version(Encrypted + ", new(\"East US\")")));
        var finding = Assert.Single(await Analysis.FindingsInValidCodeAsync(compilation));

        Assert.Equal(
            "'East US' has no disk encryption set for LUN 0, 1, but another target region has; give it one too",
            finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task No_fix_as_the_set_is_not_known() => Verify.NoFix(Version(Encrypted + ", [|new(\"eastus\")|]"));

    private static string Version(string regions) => $$"""
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = Some<GalleryImageVersionStorageProfile>(),
            PublishingProfile = new GalleryImageVersionPublishingProfile { TargetRegions = { {{regions}} } },
        });
        """;
}
