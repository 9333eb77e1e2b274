namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3025_OSDiskEncryptedInSomeRegionsTests
{
    private const string Encrypted = "new TargetRegion(\"westeurope\") { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = id } } }";

    [Theory]
    [Trait("Row", "S55")]
    [InlineData("[|new TargetRegion(\"eastus\")|]")]
    [InlineData("[|new(\"eastus\") { RegionalReplicaCount = 2 }|]")]
    [InlineData("[|new(\"eastus\")|], [|new(\"eastus2\")|]")]
    [InlineData("[|new(text)|]")]
    [InlineData("[|new(\"eastus\") { Encryption = null }|]")]
    [InlineData("[|new(\"eastus\") { Encryption = new() }|]")]
    [InlineData("[|new(\"eastus\") { Encryption = new() { OSDiskImage = new() } }|]")]
    [InlineData("[|new(\"eastus\") { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = null } } }|]")]
    [InlineData("[|new(\"eastus\") { Encryption = new() { DataDiskImages = { new(0) } } }|]")]
    [InlineData("Some<TargetRegion>(), [|new(\"eastus\")|]")]
    [InlineData("[|east|]")]
    public Task Found_where_a_region_has_no_set(string others) => Verify.Statements(Version($"{Encrypted}, {others}"));

    [Theory]
    [InlineData(Encrypted)]
    [InlineData(Encrypted + ", new(\"eastus\") { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = new(text) } } }")]
    [InlineData(Encrypted + ", new(\"eastus\") { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = Some<ResourceIdentifier>() } } }")]
    [InlineData(Encrypted + ", new(\"eastus\") { Encryption = Some<EncryptionImages>() }")]
    [InlineData(Encrypted + ", new(\"eastus\") { Encryption = new() { OSDiskImage = Some<OSDiskImageEncryption>() } }")]
    [InlineData(Encrypted + ", new(\"eastus\") { Encryption = new() { OSDiskImage = new() { SecurityProfile = new() { SecureVmDiskEncryptionSetId = text } } } }")]
    [InlineData(Encrypted + ", Some<TargetRegion>()")]
    [InlineData("new(\"westeurope\"), new(\"eastus\")")]
    [InlineData("new(\"westeurope\") { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = Some<ResourceIdentifier?>() } } }, new(\"eastus\")")]
    [InlineData("new(\"westeurope\") { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = condition ? id : null } } }, new(\"eastus\")")]
    [InlineData("new(\"westeurope\") { Encryption = new() { DataDiskImages = { new(0) { DiskEncryptionSetId = null } } } }, new(\"eastus\")")]
    [InlineData("")]
    public Task Not_found_where_all_or_none_have_or_may_have_one(string regions) => Verify.Statements(Version(regions));

    [Theory]
    [InlineData("profile.TargetRegions.Add(Set()); profile.TargetRegions.Add([|new(\"eastus\")|]);")]
    [InlineData("profile.TargetRegions.Add([|new(\"eastus\")|]); profile.TargetRegions.Add(Set());")]
    [InlineData("profile.TargetRegions.Add(Set()); var other = new TargetRegion(\"eastus\"); other.Encryption = new(); profile.TargetRegions.Add([|other|]);")]
    [InlineData("profile.TargetRegions.Add(Set()); foreach (var arg in args) Unknown(arg); profile.TargetRegions.Add([|new(\"eastus\")|]);")]
    public Task Found_however_they_come_to_the_list(string statements) => Verify.Statements(Around(statements));

    [Theory]
    [InlineData("profile.TargetRegions.Add(Set()); var other = new TargetRegion(\"eastus\"); profile.TargetRegions.Add(other); other.Encryption = Some<EncryptionImages>();")]
    [InlineData("profile.TargetRegions.Add(Set()); var other = new TargetRegion(\"eastus\"); profile.TargetRegions.Add(other); if (condition) other.Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = new(text) } };")]
    [InlineData("profile.TargetRegions.Add(Set()); var other = new TargetRegion(\"eastus\"); profile.TargetRegions.Add(other); Unknown(other);")]
    [InlineData("profile.TargetRegions.Add(Set()); if (condition) profile.TargetRegions.Add(new(\"eastus\"));")]
    [InlineData("if (condition) profile.TargetRegions.Add(Set()); else profile.TargetRegions.Add(new(\"eastus\"));")]
    [InlineData("profile.TargetRegions.Add(Set()); foreach (var arg in args) profile.TargetRegions.Add(new(arg));")]
    [InlineData("profile.TargetRegions.Add(Set()); profile.TargetRegions.Add(new(\"eastus\")); Unknown(profile);")]
    [InlineData("profile.TargetRegions.Add(Set()); profile.TargetRegions.Add(new(\"eastus\")); foreach (var region in profile.TargetRegions) region.Encryption ??= Some<EncryptionImages>();")]
    public Task Not_found_where_the_set_may_come_later(string statements) => Verify.Statements(Around(statements));

    [Fact]
    public Task Not_found_where_the_caller_may_add_the_set() => Verify.Source($$"""
        using Azure.Core;
        using Azure.ResourceManager.Compute.Models;

        internal class Images
        {
            internal GalleryImageVersionPublishingProfile Make(ResourceIdentifier id) => new() { TargetRegions = { {{Encrypted}}, new("eastus") } };
        }
        """);

    [Fact]
    public Task No_fix_as_the_set_is_not_known() => Verify.NoFix(Version(Encrypted + ", [|new(\"eastus\")|]"));

    private static string Version(string regions) => $$"""
        var east = new TargetRegion("eastus");
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = Some<GalleryImageVersionStorageProfile>(),
            PublishingProfile = new GalleryImageVersionPublishingProfile { TargetRegions = { {{regions}} } },
        });
        """;

    private static string Around(string statements) => $$"""
        var profile = new GalleryImageVersionPublishingProfile();
        {{statements.Replace("Set()", Encrypted, StringComparison.Ordinal)}}
        var data = new GalleryImageVersionData(location) { StorageProfile = Some<GalleryImageVersionStorageProfile>(), PublishingProfile = profile };
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
        """;
}
