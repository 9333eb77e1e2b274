using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rows;

/// <summary>What the guide says of sharing, and the findings in code that goes against it.</summary>
public sealed class SharingRows
{
    /// <summary>"(sharing across subscriptions is by role-based access control)"</summary>
    [Fact]
    [Trait(AzureError.Trait, "S72")]
    public Task Another_subscription_needs_access() => Verify.Statements("""
        var group = client.GetResourceGroupResource(ResourceGroupResource.CreateResourceIdentifier("6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11", "web"));
        var imageId = {|GAL4001:GalleryImageResource.CreateResourceIdentifier("2f0c9a57-7d0e-4b8b-9a3f-0d6c1e5b7a42", "images", "contoso", "web-server")|};
        await group.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineData(location)
        {
            StorageProfile = new() { ImageReference = new() { Id = imageId } },
        });
        """);

    /// <summary>The same, of galleries that are shared with all, or with groups.</summary>
    [Fact]
    [Trait(AzureError.Trait, "S72")]
    public Task A_shared_gallery_needs_more_and_bears_less() => Verify.Statements("""
        await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "public", new GalleryData(location)
        {
            SharingProfile = new()
            {
                Permission = {|GAL6001:GallerySharingPermissionType.Community|},
                CommunityGalleryInfo = new() { PublicNamePrefix = {|GAL6002:"contoso-web"|} },
            },
        });
        var partners = (await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "partners", new GalleryData(location)
        {
            SharingProfile = new() { Permission = GallerySharingPermissionType.Groups },
        })).Value;
        var partner = {|GAL6005:"contoso"|};
        await partners.UpdateSharingProfileAsync(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.Add)
        {
            Groups = { new() { GroupType = SharingProfileGroupType.Subscriptions, Ids = { partner } } },
        });
        var definition = (await partners.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux,
            HyperVGeneration = HyperVGeneration.V2,
            Identifier = new("a", "b", "c"),
            Features = { new() { Name = "SecurityType", Value = {|GAL6003:"TrustedLaunch"|} } },
        })).Value;
        var set = DiskEncryptionSetResource.CreateResourceIdentifier("6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11", "images", "keys");
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new() { GallerySource = new() { Id = id } },
            PublishingProfile = new()
            {
                TargetRegions = { new TargetRegion("westeurope") { Encryption = {|GAL6004:new()|} { OSDiskImage = new() { DiskEncryptionSetId = set } } } },
            },
        });
        """);
}
