namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3044_EncryptedVersionAsSourceTests
{
    private const string Encrypted = "new(\"westeurope\") { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = id } } }";

    [Theory]
    [InlineData(Encrypted)]
    [InlineData("new(\"westeurope\") { Encryption = new() { DataDiskImages = { new(0) { DiskEncryptionSetId = id } } } }")]
    [InlineData("Some<TargetRegion>(), " + Encrypted)]
    public Task Found_where_it_has_a_set(string regions) => Verify.Statements(Copy(regions, "[|encrypted.Id|]"));

    [Theory]
    [InlineData("new(\"westeurope\")")]
    [InlineData("new(\"westeurope\") { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = null } } }")]
    [InlineData("new(\"westeurope\") { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = condition ? id : null } } }")]
    [InlineData("new(\"westeurope\") { Encryption = Some<EncryptionImages>() }")]
    public Task Not_found_where_it_has_none_or_may_have_none(string regions) => Verify.Statements(Copy(regions, "encrypted.Id"));

    [Theory]
    [InlineData("encrypted = Some<GalleryImageVersionResource>();")]
    [InlineData("if (condition) encrypted = version;")]
    [InlineData("encrypted = versions.Get(\"0.9.0\");")]
    public Task Not_found_where_it_may_be_another(string then) => Verify.Statements(Copy(Encrypted, "encrypted.Id", then));

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(Copy(Encrypted, "[|encrypted.Id|]"));

    private static string Copy(string regions, string source, string then = "") => $$"""
        var encrypted = (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new("westeurope")
        {
            StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = id } }, DataDiskImages = { new(0) { GallerySource = new() { Id = Some<ResourceIdentifier>() } } } },
            PublishingProfile = new() { TargetRegions = { {{regions}} } },
        })).Value;
        {{then}}
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.1", new("westeurope")
        {
            StorageProfile = new() { GallerySource = new() { Id = {{source}} } },
        });
        """;
}
