using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rows;

/// <summary>What Azure answers when an image version is created, and the finding that comes before it.</summary>
public sealed class VersionRows
{
    /// <summary>
    /// "The provided location &lt;region&gt; is not available for resource type 'Microsoft.Compute/galleries'. List of available regions for
    /// the resource type is …"
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S26")]
    public Task Location_is_not_available() => Verify.Statements("""
        Unknown(new GalleryImageVersionData({|GAL0001:"westeuorpe"|}));
        Unknown(new TargetRegion({|GAL0002:"atlantis"|}));
        """);

    /// <summary>
    /// "Gallery image version publishing profile regions &lt;publishingRegions&gt; must contain the location of image version
    /// &lt;sourceRegion&gt;"
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S30")]
    public Task Regions_must_contain_the_location() => Verify.Statements("""
        var data = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            PublishingProfile = new() { {|GAL3002:TargetRegions|} = { new TargetRegion("northeurope") } },
        };
        Console.WriteLine(data.Location);
        """);

    /// <summary>"Duplicated lun numbers have been detected in the input data disks. Lun number must be unique for each data disk."</summary>
    [Fact]
    [Trait(AzureError.Trait, "S34")]
    public Task Lun_must_be_unique() => Verify.Statements("""
        Unknown(new GalleryImageVersionStorageProfile
        {
            DataDiskImages = { new GalleryDataDiskImage(0), new GalleryDataDiskImage({|GAL3005:0|}) },
        });
        """);

    /// <summary>
    /// "The image version name is invalid. The image version name should follow Major(int).Minor(int).Patch(int) format, for e.g: 1.0.0,
    /// 2018.12.1 etc."
    /// </summary>
    [Theory]
    [Trait(AzureError.Trait, "S49")]
    [InlineData("\"1.0\"")]
    [InlineData("\"v1.0.0\"")]
    [InlineData("\"1.0.0-beta\"")]
    [InlineData("\"7.9.2201041542\"")]
    public Task Version_name_is_invalid(string name) =>
        Verify.Statements($"await versions.CreateOrUpdateAsync(WaitUntil.Completed, {{|GAL3001:{name}|}}, versionData);");

    /// <summary>"Duplicate regions are not allowed in target publishing regions."</summary>
    [Fact]
    [Trait(AzureError.Trait, "S60")]
    public Task Regions_must_be_unique() => Verify.Statements("""
        Unknown(new GalleryImageVersionPublishingProfile
        {
            TargetRegions = { new TargetRegion("eastus2"), new TargetRegion({|GAL3003:"East US 2"|}) },
        });
        """);

    /// <summary>
    /// "Can not perform requested operation on nested resource. Parent resource &lt;galleryName/imageDefinitionName&gt; not found."
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "S27")]
    public Task Parent_definition_is_not_found() => Verify.Statements("""
        await image.DeleteAsync(WaitUntil.Completed);
        await {|GAL0007:image|}.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", versionData);
        """);

    /// <summary>"The disk encryption set &lt;diskEncryptionSetID&gt; was not found."</summary>
    [Fact]
    [Trait(AzureError.Trait, "S48")]
    public Task Disk_encryption_set_is_not_found() => Verify.Statements("""
        DiskEncryptionSetResource set = await resourceGroup.GetDiskEncryptionSetAsync("web");
        await set.DeleteAsync(WaitUntil.Completed);
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData("westeurope")
        {
            StorageProfile = new() { GallerySource = new() { Id = id } },
            PublishingProfile = new()
            {
                TargetRegions = { new TargetRegion("westeurope") { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = {|GAL0007:set.Id|} } } } },
            },
        });
        """);

    /// <summary>"Source was not found: &lt;resourceID&gt;. Please make sure the source exists."</summary>
    [Fact]
    [Trait(AzureError.Trait, "S54")]
    public Task Source_is_not_found() => Verify.Statements("""
        DiskImageResource source = await resourceGroup.GetDiskImageAsync("web");
        await source.DeleteAsync(WaitUntil.Completed);
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { Id = {|GAL0007:source.Id|} } },
        });
        """);

    /// <summary>
    /// "Operation 'Update Gallery Image Version' is not allowed on &lt;versionNumber&gt; since it is marked for deletion. You can only retry the
    /// Delete operation (or wait for an ongoing one to complete)."
    /// </summary>
    [Fact]
    [Trait(AzureError.Trait, "N02")]
    public Task Update_is_not_allowed_since_it_is_marked_for_deletion() => Verify.Statements("""
        await version.DeleteAsync(WaitUntil.Started);
        await {|GAL0007:version|}.UpdateAsync(WaitUntil.Completed, new GalleryImageVersionPatch { PublishingProfile = new() { ReplicaCount = 2 } });
        """);
}
