using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3043_StorageChangedTests
{
    /// <summary>"Global storage account type does not match the storage account type in the existing TargetRegion …"</summary>
    [Theory]
    [Trait(AzureError.Trait, "R11")]
    [InlineData("StorageAccountType = ImageStorageAccountType.StandardLrs", "StorageAccountType = [|ImageStorageAccountType.PremiumLrs|]")]
    [InlineData("StorageAccountType = \"Standard_ZRS\"", "StorageAccountType = [|\"Premium_LRS\"|]")]
    [InlineData("ReplicationMode = GalleryReplicationMode.Shallow", "ReplicationMode = [|GalleryReplicationMode.Full|]")]
    [InlineData("TargetRegions = { new(\"westeurope\") { StorageAccountType = \"Standard_LRS\" } }", "TargetRegions = { new(\"West Europe\") { StorageAccountType = [|ImageStorageAccountType.PremiumLrs|] } }")]
    public async Task Found_where_it_is_another(string created, string sent)
    {
        await Verify.Statements(Patched(created, sent));
        await Verify.Statements(Again(created, sent));
    }

    [Fact]
    public Task Found_of_the_strategy() => Verify.Statements(
        Patched("StorageAccountStrategy = StorageAccountStrategy.DefaultStandardLrs", "StorageAccountStrategy = [|StorageAccountStrategy.PreferStandardZrs|]"),
        GallerySdk.Newest);

    [Theory]
    [InlineData("StorageAccountType = ImageStorageAccountType.StandardLrs", "StorageAccountType = \"standard_lrs\"")]
    [InlineData("StorageAccountType = ImageStorageAccountType.StandardLrs", "ReplicaCount = 2")]
    [InlineData("StorageAccountType = ImageStorageAccountType.StandardLrs", "StorageAccountType = text")]
    [InlineData("StorageAccountType = text", "StorageAccountType = ImageStorageAccountType.PremiumLrs")]
    [InlineData("ReplicaCount = 2", "StorageAccountType = ImageStorageAccountType.PremiumLrs")]
    [InlineData("StorageAccountType = ImageStorageAccountType.StandardLrs", "StorageAccountType = condition ? ImageStorageAccountType.StandardLrs : ImageStorageAccountType.PremiumLrs")]
    [InlineData("TargetRegions = { new(\"westeurope\") { StorageAccountType = \"Standard_LRS\" } }", "TargetRegions = { new(\"westeurope\"), new(\"northeurope\") { StorageAccountType = \"Premium_LRS\" } }")]
    public async Task Not_found_where_it_is_the_same_or_may_be(string created, string sent)
    {
        await Verify.Statements(Patched(created, sent));
        await Verify.Statements(Again(created, sent));
    }

    [Theory]
    [InlineData("created = Some<GalleryImageVersionResource>();")]
    [InlineData("if (condition) created = Some<GalleryImageVersionResource>();")]
    [InlineData("created = versions.Get(\"0.9.0\");")]
    public Task Not_found_where_the_version_may_be_another(string then) => Verify.Statements(
        Patched("ReplicationMode = GalleryReplicationMode.Shallow", "ReplicationMode = GalleryReplicationMode.Full", then));

    [Fact]
    public Task The_fix_writes_the_old_value() => Verify.Fix(
        Patched("StorageAccountType = \"Standard_LRS\"", "StorageAccountType = [|\"Premium_LRS\"|]"),
        Patched("StorageAccountType = \"Standard_LRS\"", "StorageAccountType = ImageStorageAccountType.StandardLrs"),
        "GAL3043.old",
        "Change 'Premium_LRS' to 'ImageStorageAccountType.StandardLrs'");

    private static string Patched(string created, string sent, string then = "") => $$"""
        var created = (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new("westeurope")
        {
            StorageProfile = new() { GallerySource = new() { Id = id } }, PublishingProfile = new() { {{created}} },
        })).Value;
        {{then}}
        await created.UpdateAsync(WaitUntil.Completed, new() { PublishingProfile = new() { {{sent}} } });
        """;

    private static string Again(string created, string sent) => $$"""
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new("westeurope")
        {
            StorageProfile = new() { GallerySource = new() { Id = id } }, PublishingProfile = new() { {{created}} },
        });
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new("westeurope")
        {
            StorageProfile = new() { GallerySource = new() { Id = id } }, PublishingProfile = new() { {{sent}} },
        });
        """;
}
