namespace GalleryAnalyzers.Tests.Rules.Sharing;

public sealed class GAL6009_CommunityInfoOfOtherGalleryTests
{
    [Theory]
    [InlineData("Permission = GallerySharingPermissionType.Private, CommunityGalleryInfo = [|new CommunityGalleryInfo()|]")]
    [InlineData("Permission = GallerySharingPermissionType.Groups, CommunityGalleryInfo = [|new()|] { PublicNamePrefix = \"contoso\" }")]
    [InlineData("Permission = \"private\", CommunityGalleryInfo = [|new()|]")]
    [InlineData("CommunityGalleryInfo = [|new()|], Permission = \"Groups\"")]
    public Task Found_where_the_permission_is_another(string profile) => Verify.Statements(Gallery(profile));

    [Theory]
    [InlineData("Permission = GallerySharingPermissionType.Community, CommunityGalleryInfo = Some<CommunityGalleryInfo>()")]
    [InlineData("Permission = GallerySharingPermissionType.Private, CommunityGalleryInfo = null")]
    [InlineData("Permission = GallerySharingPermissionType.Private")]
    [InlineData("Permission = text, CommunityGalleryInfo = new()")]
    [InlineData("Permission = condition ? GallerySharingPermissionType.Private : text, CommunityGalleryInfo = new()")]
    [InlineData("CommunityGalleryInfo = new()")]
    [InlineData("Permission = GallerySharingPermissionType.Private, CommunityGalleryInfo = condition ? new() : null")]
    [InlineData("Permission = GallerySharingPermissionType.Private, CommunityGalleryInfo = Some<CommunityGalleryInfo?>()")]
    public Task Not_found_where_it_is_or_may_be_the_communitys(string profile) => Verify.Statements(Gallery(profile));

    [Theory]
    [InlineData("profile.CommunityGalleryInfo = [|new()|];")]
    [InlineData("profile.CommunityGalleryInfo = new(); profile.CommunityGalleryInfo = null;")]
    [InlineData("profile.CommunityGalleryInfo = new(); profile.Permission = text;")]
    [InlineData("if (condition) profile.CommunityGalleryInfo = new();")]
    public Task Followed_through_the_method(string statements) => Verify.Statements($"""
        var profile = new SharingProfile();
        profile.Permission = GallerySharingPermissionType.Groups;
        {statements}
        galleryData.SharingProfile = profile;
        """);

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(Gallery("Permission = GallerySharingPermissionType.Private, CommunityGalleryInfo = [|new()|]"));

    private static string Gallery(string profile) => $"galleryData.SharingProfile = new SharingProfile {{ {profile} }};";
}
