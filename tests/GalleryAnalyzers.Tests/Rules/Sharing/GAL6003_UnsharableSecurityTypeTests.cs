namespace GalleryAnalyzers.Tests.Rules.Sharing;

public sealed class GAL6003_UnsharableSecurityTypeTests
{
    private const string Shared = """gallery = (await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "contoso", new GalleryData(location) { SharingProfile = new() { Permission = GallerySharingPermissionType.Groups } })).Value;""";

    [Theory]
    [InlineData(Shared)]
    [InlineData("""gallery = galleries.CreateOrUpdate(WaitUntil.Completed, text, new GalleryData(location) { SharingProfile = new() { Permission = "Groups" } }).Value;""")]
    [InlineData("""gallery = galleries.CreateOrUpdate(WaitUntil.Completed, text, new GalleryData(location) { SharingProfile = new() { Permission = condition ? "groups" : GallerySharingPermissionType.Community, CommunityGalleryInfo = Some<CommunityGalleryInfo>() } }).Value;""")]
    [InlineData("""await gallery.UpdateSharingProfileAsync(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.EnableCommunity));""")]
    [InlineData("""gallery.UpdateSharingProfile(sharingUpdate: new SharingUpdate("Add"), waitUntil: WaitUntil.Started);""")]
    [InlineData("""gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.Add)); gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.Remove));""")]
    [InlineData("""if (condition) gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Add")); gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Add"));""")]
    public Task Found_in_a_gallery_that_is_shared(string share) => Verify.Statements(share + "\n" + Definition("[|\"TrustedLaunch\"|]"));

    [Theory]
    [InlineData("[|\"TrustedLaunch\"|]")]
    [InlineData("[|\"ConfidentialVM\"|]")]
    [InlineData("[|\"trustedlaunch\"|]")]
    public Task Found_for_each_security_type(string value) => Verify.Statements(Shared + "\n" + Definition(value));

    [Theory]
    [InlineData("\"TrustedLaunchSupported\"")]
    [InlineData("\"ConfidentialVmSupported\"")]
    [InlineData("\"TrustedLaunchAndConfidentialVmSupported\"")]
    [InlineData("\"Standard\"")]
    [InlineData("text")]
    [InlineData("condition ? \"TrustedLaunch\" : \"TrustedLaunchSupported\"")]
    public Task Not_found_where_it_may_be_shared(string value) => Verify.Statements(Shared + "\n" + Definition(value));

    [Theory]
    [InlineData("""Console.WriteLine(gallery.Id);""")]
    [InlineData("""gallery = galleries.CreateOrUpdate(WaitUntil.Completed, text, new GalleryData(location)).Value;""")]
    [InlineData("""gallery = galleries.CreateOrUpdate(WaitUntil.Completed, text, galleryData).Value;""")]
    [InlineData("""gallery = galleries.CreateOrUpdate(WaitUntil.Completed, text, new GalleryData(location) { SharingProfile = new() { Permission = GallerySharingPermissionType.Private } }).Value;""")]
    [InlineData("""gallery = galleries.CreateOrUpdate(WaitUntil.Completed, text, new GalleryData(location) { SharingProfile = new() { Permission = condition ? "Private" : "Groups" } }).Value;""")]
    [InlineData("""if (condition) gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Add"));""")]
    [InlineData("""gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Remove"));""")]
    [InlineData("""gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Add")); gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Reset"));""")]
    [InlineData("""gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Add")); gallery.UpdateSharingProfile(WaitUntil.Completed, Some<SharingUpdate>());""")]
    [InlineData("""gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Add")); gallery.Update(WaitUntil.Completed, Some<GalleryPatch>());""")]
    [InlineData("""gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Add")); gallery = galleries.Get(text).Value;""")]
    [InlineData("""gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Add")); Unshare(); void Unshare() => gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Reset"));""")]
    [InlineData("""foreach (var arg in args) gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Add"));""")]
    [InlineData("""Action share = () => gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate("Add")); Unknown(share);""")]
    public Task Not_found_where_the_gallery_may_be_private(string statements) => Verify.Statements(statements + "\n" + Definition("\"TrustedLaunch\""));

    [Theory]
    [InlineData("[|\"TrustedLaunch\"|]", "\"TrustedLaunchSupported\"", "Change 'TrustedLaunch' to 'TrustedLaunchSupported'")]
    [InlineData("[|\"ConfidentialVM\"|]", "\"ConfidentialVmSupported\"", "Change 'ConfidentialVM' to 'ConfidentialVmSupported'")]
    public Task Fix_says_that_it_is_merely_supported(string before, string after, string title) =>
        Verify.Fix(Shared + "\n" + Definition(before), Shared + "\n" + Definition(after), "GAL6003.supported", title);

    private static string Definition(string securityType) => $$"""
        await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux,
            HyperVGeneration = HyperVGeneration.V2,
            Identifier = new GalleryImageIdentifier("Contoso", "WebServer", "lts"),
            Features = { new GalleryImageFeature { Name = "SecurityType", Value = {{securityType}} } },
        });
        """;
}
