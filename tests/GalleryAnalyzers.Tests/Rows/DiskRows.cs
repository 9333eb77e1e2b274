using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rows;

/// <summary>What Azure answers when a disk is made from an image version, and the finding that comes before it.</summary>
public sealed class DiskRows
{
    /// <summary>"The value of parameter imageReference is invalid."</summary>
    [Fact]
    [Trait(AzureError.Trait, "S71")]
    public Task Image_reference_is_invalid() => Verify.Statements("""
        version = (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = id } } },
        })).Value;
        await resourceGroup.GetManagedDisks().CreateOrUpdateAsync(WaitUntil.Completed, "logs", new ManagedDiskData(location)
        {
            CreationData = new(DiskCreateOption.FromImage) { GalleryImageReference = new() { Id = version.Id, Lun = {|GAL5001:0|} } },
        });
        """);
}
