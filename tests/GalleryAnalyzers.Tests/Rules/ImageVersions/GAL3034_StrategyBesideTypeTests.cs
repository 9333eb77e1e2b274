namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3034_StrategyBesideTypeTests
{
    [Theory]
    [InlineData("StorageAccountStrategy = [|StorageAccountStrategy.PreferStandardZrs|], StorageAccountType = ImageStorageAccountType.StandardLrs")]
    [InlineData("StorageAccountType = ImageStorageAccountType.StandardLrs, StorageAccountStrategy = [|StorageAccountStrategy.DefaultStandardLrs|]")]
    [InlineData("StorageAccountStrategy = [|\"PreferStandard_ZRS\"|], StorageAccountType = \"Standard_LRS\"")]
    [InlineData("StorageAccountStrategy = [|Some<StorageAccountStrategy>()|], StorageAccountType = Some<ImageStorageAccountType>()")]
    [InlineData("StorageAccountStrategy = [|condition ? StorageAccountStrategy.PreferStandardZrs : StorageAccountStrategy.DefaultStandardLrs|], StorageAccountType = \"Standard_LRS\"")]
    public Task Found_where_both_are_set(string profile) => Verify.Statements(Profile(profile), GallerySdk.Newest);

    [Theory]
    [InlineData("StorageAccountStrategy = StorageAccountStrategy.PreferStandardZrs")]
    [InlineData("StorageAccountType = ImageStorageAccountType.StandardLrs")]
    [InlineData("StorageAccountStrategy = StorageAccountStrategy.PreferStandardZrs, StorageAccountType = null")]
    [InlineData("StorageAccountStrategy = null, StorageAccountType = ImageStorageAccountType.StandardLrs")]
    [InlineData("StorageAccountStrategy = Some<StorageAccountStrategy?>(), StorageAccountType = ImageStorageAccountType.StandardLrs")]
    [InlineData("StorageAccountStrategy = StorageAccountStrategy.PreferStandardZrs, StorageAccountType = Some<ImageStorageAccountType?>()")]
    [InlineData("StorageAccountStrategy = condition ? StorageAccountStrategy.PreferStandardZrs : null, StorageAccountType = condition ? null : ImageStorageAccountType.StandardLrs")]
    [InlineData("StorageAccountStrategy = StorageAccountStrategy.PreferStandardZrs, TargetRegions = { new(text) { StorageAccountType = ImageStorageAccountType.StandardLrs } }")]
    [InlineData("")]
    public Task Not_found_where_one_is_or_may_be_missing(string profile) => Verify.Statements(Profile(profile), GallerySdk.Newest);

    [Theory]
    [InlineData("profile.StorageAccountStrategy = [|StorageAccountStrategy.PreferStandardZrs|]; profile.StorageAccountType = ImageStorageAccountType.StandardLrs;")]
    [InlineData("var strategy = StorageAccountStrategy.PreferStandardZrs; profile.StorageAccountStrategy = [|strategy|]; profile.StorageAccountType = ImageStorageAccountType.StandardLrs;")]
    [InlineData("if (condition) profile.StorageAccountStrategy = StorageAccountStrategy.PreferStandardZrs; else profile.StorageAccountType = ImageStorageAccountType.StandardLrs;")]
    [InlineData("profile.StorageAccountStrategy = StorageAccountStrategy.PreferStandardZrs; if (condition) profile.StorageAccountType = ImageStorageAccountType.StandardLrs;")]
    [InlineData("profile.StorageAccountStrategy = StorageAccountStrategy.PreferStandardZrs; profile.StorageAccountStrategy = null; profile.StorageAccountType = ImageStorageAccountType.StandardLrs;")]
    [InlineData("profile.StorageAccountStrategy = StorageAccountStrategy.PreferStandardZrs; Unknown(profile); profile.StorageAccountType = ImageStorageAccountType.StandardLrs;")]
    [InlineData("Unknown(new GalleryApplicationVersionPublishingProfile(Some<UserArtifactSource>()) { StorageAccountStrategy = [|StorageAccountStrategy.PreferStandardZrs|], StorageAccountType = ImageStorageAccountType.StandardLrs });")]
    public Task Followed_through_the_method(string statements) => Verify.Statements($"""
        var profile = new GalleryImageVersionPublishingProfile();
        {statements}
        versionData.PublishingProfile = profile;
        """, GallerySdk.Newest);

    [Fact]
    public Task Not_found_where_the_SDK_has_no_strategy() => Verify.Statements(
        Profile("StorageAccountType = ImageStorageAccountType.StandardLrs, ReplicaCount = 1"), GallerySdk.Oldest);

    [Theory]
    [InlineData("GAL3034.strategy", "Remove StorageAccountStrategy", "StorageAccountType = ImageStorageAccountType.StandardLrs")]
    [InlineData("GAL3034.type", "Remove StorageAccountType", "StorageAccountStrategy = StorageAccountStrategy.PreferStandardZrs")]
    public Task The_fixes_remove_one_or_the_other(string key, string title, string after) => Verify.Fix(
        Profile("StorageAccountStrategy = [|StorageAccountStrategy.PreferStandardZrs|], StorageAccountType = ImageStorageAccountType.StandardLrs"),
        Profile(after),
        key,
        title,
        sdk: GallerySdk.Newest);

    [Fact]
    public Task Fix_all_removes_statements_too() => Verify.Fix(
        """
        var profile = new GalleryImageVersionPublishingProfile();
        profile.StorageAccountStrategy = [|StorageAccountStrategy.PreferStandardZrs|];
        profile.StorageAccountType = ImageStorageAccountType.StandardLrs; // cheap
        versionData.PublishingProfile = profile;
        Unknown(new GalleryImageVersionPublishingProfile
        {
            StorageAccountType = ImageStorageAccountType.StandardLrs,
            StorageAccountStrategy = [|StorageAccountStrategy.PreferStandardZrs|],
        });
        """,
        """
        var profile = new GalleryImageVersionPublishingProfile();
        profile.StorageAccountType = ImageStorageAccountType.StandardLrs; // cheap
        versionData.PublishingProfile = profile;
        Unknown(new GalleryImageVersionPublishingProfile
        {
            StorageAccountType = ImageStorageAccountType.StandardLrs,
        });
        """,
        sdk: GallerySdk.Newest);

    private static string Profile(string profile) =>
        $"versionData.PublishingProfile = new GalleryImageVersionPublishingProfile {{ {profile} }};";
}
