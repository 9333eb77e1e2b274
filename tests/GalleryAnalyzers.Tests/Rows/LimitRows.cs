using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rows;

/// <summary>The limits of galleries, definitions and versions, and the finding that comes before Azure's answer.</summary>
public sealed class LimitRows
{
    /// <summary>"(limits and quotas apply to galleries, definitions and versions)"</summary>
    [Fact]
    [Trait(AzureError.Trait, "S74")]
    public Task Limits_apply() => Verify.Statements("""
        var disk = (await resourceGroup.GetManagedDisks().CreateOrUpdateAsync(WaitUntil.Completed, "web", new ManagedDiskData(location) { DiskSizeGB = 4096 })).Value;
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            Tags = { [{|GAL8001:"cost/center"|}] = "4711" },
            StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = {|GAL8002:disk.Id|} } } },
            PublishingProfile = new() { ReplicaCount = {|GAL3004:101|} },
        });
        """);
}
