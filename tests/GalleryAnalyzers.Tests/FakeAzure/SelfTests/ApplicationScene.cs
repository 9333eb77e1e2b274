using Azure;
using Azure.Core;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;

namespace GalleryAnalyzers.Tests.FakeAzure.SelfTests;

/// <summary>An application for Linux in a gallery.</summary>
internal static class ApplicationScene
{
    public static async Task<GalleryApplicationVersionResource> VersionAsync(
        Scene scene, string name = "agent", string version = "1.0.0", Action<GalleryApplicationVersionData>? change = null)
    {
        var gallery = await scene.GalleryAsync();
        var application = new GalleryApplicationData(AzureLocation.WestEurope) { SupportedOSType = SupportedOperatingSystemType.Linux };
        var resource = (await gallery.GetGalleryApplications().CreateOrUpdateAsync(WaitUntil.Completed, name, application)).Value;

        var data = new GalleryApplicationVersionData(AzureLocation.WestEurope)
        {
            PublishingProfile = new GalleryApplicationVersionPublishingProfile(new UserArtifactSource("https://contoso.example/agent.tar"))
            {
                ManageActions = new UserArtifactManagement("install", "remove"),
                TargetRegions = { new TargetRegion("West Europe") },
            },
        };
        change?.Invoke(data);
        return (await resource.GetGalleryApplicationVersions().CreateOrUpdateAsync(WaitUntil.Completed, version, data)).Value;
    }
}
