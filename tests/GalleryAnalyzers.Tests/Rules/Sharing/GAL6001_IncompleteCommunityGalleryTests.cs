namespace GalleryAnalyzers.Tests.Rules.Sharing;

public sealed class GAL6001_IncompleteCommunityGalleryTests
{
    private const string Whole =
        "new CommunityGalleryInfo { PublisherUri = new Uri(\"https://contoso.com\"), PublisherContact = \"images@contoso.com\", PublicNamePrefix = \"contoso\" }";

    [Theory]
    [InlineData("new SharingProfile { Permission = [|GallerySharingPermissionType.Community|] }")]
    [InlineData("new() { Permission = [|GallerySharingPermissionType.Community|], CommunityGalleryInfo = null }")]
    [InlineData("new() { Permission = [|\"Community\"|] }")]
    [InlineData("new() { Permission = [|\"community\"|] }")]
    [InlineData("new() { Permission = new GallerySharingPermissionType([|\"Community\"|]) }")]
    [InlineData("new() { Permission = [|GallerySharingPermissionType.Community|], CommunityGalleryInfo = new() }")]
    [InlineData("new() { Permission = [|GallerySharingPermissionType.Community|], CommunityGalleryInfo = new() { Eula = \"https://contoso.com/eula\" } }")]
    [InlineData("new() { Permission = [|GallerySharingPermissionType.Community|], CommunityGalleryInfo = new() { PublicNamePrefix = \"contoso\", PublisherContact = \"a@b.c\" } }")]
    [InlineData("new() { Permission = [|GallerySharingPermissionType.Community|], CommunityGalleryInfo = new() { PublicNamePrefix = text, PublisherUri = Some<Uri>() } }")]
    [InlineData("new() { CommunityGalleryInfo = new() { PublisherContact = text, PublisherUri = Some<Uri>() }, Permission = [|GallerySharingPermissionType.Community|] }")]
    public Task Found_where_something_is_missing(string profile) => Verify.Statements(Creation(profile));

    [Theory]
    [InlineData("new() { Permission = GallerySharingPermissionType.Private }")]
    [InlineData("new() { Permission = GallerySharingPermissionType.Groups }")]
    [InlineData("new() { Permission = condition ? GallerySharingPermissionType.Community : GallerySharingPermissionType.Private }")]
    [InlineData("new() { Permission = text }")]
    [InlineData("new() { Permission = Some<GallerySharingPermissionType>() }")]
    [InlineData("new() { Permission = null }")]
    [InlineData("new()")]
    [InlineData("Some<SharingProfile>()")]
    [InlineData("new() { Permission = GallerySharingPermissionType.Community, CommunityGalleryInfo = " + Whole + " }")]
    [InlineData("new() { Permission = GallerySharingPermissionType.Community, CommunityGalleryInfo = Some<CommunityGalleryInfo>() }")]
    [InlineData("new() { Permission = GallerySharingPermissionType.Community, CommunityGalleryInfo = condition ? new() : Some<CommunityGalleryInfo>() }")]
    [InlineData("new() { CommunityGalleryInfo = new() }")]
    public Task Not_found_where_all_is_there_or_may_be(string profile) => Verify.Statements(Creation(profile));

    [Theory]
    [InlineData("data.SharingProfile = new() { Permission = [|GallerySharingPermissionType.Community|] };")]
    [InlineData("data.SharingProfile = new(); data.SharingProfile.Permission = [|GallerySharingPermissionType.Community|];")]
    [InlineData("var info = new CommunityGalleryInfo(); info.PublicNamePrefix = \"contoso\"; data.SharingProfile = new() { Permission = [|GallerySharingPermissionType.Community|], CommunityGalleryInfo = info };")]
    [InlineData("var permission = [|GallerySharingPermissionType.Community|]; data.SharingProfile = new() { Permission = permission };")]
    public Task Found_however_it_is_set(string statements) => Verify.Statements($"""
        var data = new GalleryData(location);
        {statements}
        await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "contoso", data);
        """);

    [Theory]
    [InlineData("data.SharingProfile = new() { Permission = GallerySharingPermissionType.Community }; data.SharingProfile.CommunityGalleryInfo = " + Whole + ";")]
    [InlineData("data.SharingProfile = new() { Permission = GallerySharingPermissionType.Community }; if (condition) data.SharingProfile.CommunityGalleryInfo = new();")]
    [InlineData("data.SharingProfile = new() { Permission = GallerySharingPermissionType.Community }; Unknown(data.SharingProfile);")]
    [InlineData("data.SharingProfile = new() { Permission = GallerySharingPermissionType.Community }; Unknown(data);")]
    [InlineData("data.SharingProfile = new() { Permission = GallerySharingPermissionType.Community }; data.SharingProfile.Permission = GallerySharingPermissionType.Private;")]
    [InlineData("var info = new CommunityGalleryInfo(); Unknown(info); data.SharingProfile = new() { Permission = GallerySharingPermissionType.Community, CommunityGalleryInfo = info };")]
    public Task Not_found_where_it_may_still_be_filled_in(string statements) => Verify.Statements($"""
        var data = new GalleryData(location);
        {statements}
        await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "contoso", data);
        """);

    [Fact]
    public Task Not_found_in_what_a_caller_may_complete() => Verify.Source("""
        using Azure.Core;
        using Azure.ResourceManager.Compute;
        using Azure.ResourceManager.Compute.Models;

        class Galleries
        {
            private readonly GalleryData _data = new(AzureLocation.WestEurope) { SharingProfile = new() { Permission = GallerySharingPermissionType.Community } };

            GalleryData Make() => new(AzureLocation.WestEurope) { SharingProfile = new() { Permission = GallerySharingPermissionType.Community } };

            GalleryPatch Patch() => new() { SharingProfile = new() { Permission = GallerySharingPermissionType.Community } };
        }
        """);

    [Fact]
    public Task Not_found_in_a_patch() => Verify.Statements("""
        await gallery.UpdateAsync(WaitUntil.Completed, new GalleryPatch { SharingProfile = new() { Permission = GallerySharingPermissionType.Community } });
        """);

    [Fact]
    public async Task The_newer_property_counts_where_the_SDK_has_it()
    {
        await Verify.Statements(
            Creation("new() { Permission = GallerySharingPermissionType.Community, CommunityGalleryInfo = new() { PublisherUriString = \"https://contoso.com\", PublisherContact = \"a@b.c\", PublicNamePrefix = \"contoso\" } }"),
            GallerySdk.Newest);
        await Verify.Statements(
            Creation("new() { Permission = [|GallerySharingPermissionType.Community|], CommunityGalleryInfo = new() { PublisherUriString = null, PublisherContact = \"a@b.c\", PublicNamePrefix = \"contoso\" } }"),
            GallerySdk.Newest);
    }

    [Fact]
    public async Task The_message_names_all_that_is_missing()
    {
        Assert.Equal("CommunityGalleryInfo", await MissingAsync("", GallerySdk.Newest));
        Assert.Equal("PublisherUriString, PublicNamePrefix", await MissingAsync("CommunityGalleryInfo = new() { PublisherContact = text }", GallerySdk.Newest));
        Assert.Equal("PublisherUri, PublisherContact, PublicNamePrefix", await MissingAsync("CommunityGalleryInfo = new()", GallerySdk.Oldest));
    }

    [Fact]
    public Task There_is_no_fix() => Verify.NoFix(Creation("new() { Permission = [|GallerySharingPermissionType.Community|] }"));

    private static async Task<string> MissingAsync(string info, GallerySdk sdk)
    {
        var statements = Creation($"new() {{ Permission = GallerySharingPermissionType.Community, {info} }}");
        var findings = await Analysis.FindingsInValidCodeAsync(Analysis.Compile(sdk.References, Scaffold.Around(statements)));
        var message = Assert.Single(findings).GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        return message["A gallery that is shared with the community tells who publishes it; set ".Length..^" too".Length];
    }

    private static string Creation(string profile) =>
        $"await galleries.CreateOrUpdateAsync(WaitUntil.Completed, \"contoso\", new GalleryData(location) {{ SharingProfile = {profile} }});";
}
