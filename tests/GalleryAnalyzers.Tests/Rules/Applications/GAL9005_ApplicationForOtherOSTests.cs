using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.Applications;

public sealed class GAL9005_ApplicationForOtherOSTests
{
    /// <summary>"Current VM Application Version … supports OS …, while current OSDisk's OS is …."</summary>
    [Theory]
    [Trait(AzureError.Trait, "A07")]
    [InlineData("Windows", "OSDisk = new(DiskCreateOptionType.FromImage) { OSType = SupportedOperatingSystemType.Linux }")]
    [InlineData("Linux", "OSDisk = new(DiskCreateOptionType.FromImage) { OSType = SupportedOperatingSystemType.Windows }")]
    [InlineData("Windows", "ImageReference = new() { Id = definition.Id }")]
    public Task Found_where_they_differ(string os, string storage) => Verify.Statements(Machine(os, storage, "[|agent.Id|]"));

    [Theory]
    [InlineData("Linux", "OSDisk = new(DiskCreateOptionType.FromImage) { OSType = SupportedOperatingSystemType.Linux }")]
    [InlineData("Linux", "ImageReference = new() { Id = definition.Id }")]
    [InlineData("Windows", "OSDisk = new(DiskCreateOptionType.FromImage)")]
    [InlineData("Windows", "OSDisk = new(DiskCreateOptionType.FromImage) { OSType = Some<SupportedOperatingSystemType>() }")]
    [InlineData("Windows", "OSDisk = new(DiskCreateOptionType.FromImage) { OSType = condition ? SupportedOperatingSystemType.Linux : SupportedOperatingSystemType.Windows }")]
    [InlineData("Windows", "ImageReference = new() { Id = image.Id }")]
    public Task Not_found_where_they_agree_or_may(string os, string storage) => Verify.Statements(Machine(os, storage, "agent.Id"));

    [Theory]
    [InlineData("agent = Some<GalleryApplicationVersionResource>();")]
    [InlineData("if (condition) agent = Some<GalleryApplicationVersionResource>();")]
    [InlineData("application = Some<GalleryApplicationResource>(); agent = application.GetGalleryApplicationVersion(\"1.0.0\");")]
    public Task Not_found_where_the_application_may_be_another(string then) => Verify.Statements(
        Machine("Windows", "OSDisk = new(DiskCreateOptionType.FromImage) { OSType = SupportedOperatingSystemType.Linux }", "agent.Id", then));

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(
        Machine("Windows", "OSDisk = new(DiskCreateOptionType.FromImage) { OSType = SupportedOperatingSystemType.Linux }", "[|agent.Id|]"));

    private static string Machine(string os, string storage, string id, string then = "") => $$"""
        var definition = (await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location)
        {
            OSType = SupportedOperatingSystemType.Linux, Identifier = new("a", "b", "c"),
        })).Value;
        var application = (await gallery.GetGalleryApplications().CreateOrUpdateAsync(WaitUntil.Completed, "agent", new(location)
        {
            SupportedOSType = SupportedOperatingSystemType.{{os}},
        })).Value;
        var agent = (await application.GetGalleryApplicationVersionAsync("1.0.0")).Value;
        {{then}}
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location)
        {
            StorageProfile = new() { {{storage}} }, GalleryApplications = { new({{id}}) },
        });
        """;
}
