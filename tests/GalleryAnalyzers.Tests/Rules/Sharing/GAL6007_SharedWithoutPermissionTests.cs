namespace GalleryAnalyzers.Tests.Rules.Sharing;

public sealed class GAL6007_SharedWithoutPermissionTests
{
    [Theory]
    [InlineData("", "Add")]
    [InlineData("", "EnableCommunity")]
    [InlineData("SharingProfile = null", "Add")]
    [InlineData("SharingProfile = new()", "Add")]
    [InlineData("SharingProfile = new() { Permission = GallerySharingPermissionType.Private }", "Add")]
    [InlineData("SharingProfile = new() { Permission = \"groups\" }", "EnableCommunity")]
    public Task Found_where_the_permission_is_another(string gallery, string operation) => Verify.Statements(Share(gallery, operation, isFound: true));

    [Theory]
    [InlineData("SharingProfile = new() { Permission = GallerySharingPermissionType.Groups }", "Add")]
    [InlineData("SharingProfile = new() { Permission = text }", "Add")]
    [InlineData("SharingProfile = new() { Permission = condition ? GallerySharingPermissionType.Groups : null }", "Add")]
    [InlineData("SharingProfile = Some<SharingProfile>()", "EnableCommunity")]
    [InlineData("", "Reset")]
    [InlineData("", "Remove")]
    public Task Not_found_where_it_suits_or_may(string gallery, string operation) => Verify.Statements(Share(gallery, operation, isFound: false));

    [Theory]
    [InlineData("shared = Some<GalleryResource>();")]
    [InlineData("if (condition) shared = Some<GalleryResource>();")]
    [InlineData("await shared.UpdateAsync(WaitUntil.Completed, Some<GalleryPatch>());")]
    [InlineData("Unknown(shared);")]
    public Task Not_found_where_the_gallery_may_have_changed(string then) => Verify.Statements(Share("", "Add", isFound: false, then));

    [Fact]
    public Task Not_found_where_the_gallery_is_not_created_here() => Verify.Statements(
        "await gallery.UpdateSharingProfileAsync(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.EnableCommunity));");

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(Share("", "Add", isFound: true));

    private static string Share(string gallery, string operation, bool isFound, string then = "") => $$"""
        var shared = (await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "contoso", new GalleryData(location) { {{gallery}} })).Value;
        {{then}}
        {{(isFound ? "[|" : "")}}shared.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.{{operation}})){{(isFound ? "|]" : "")}};
        """;
}
