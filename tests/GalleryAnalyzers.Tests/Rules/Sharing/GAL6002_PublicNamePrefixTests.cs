namespace GalleryAnalyzers.Tests.Rules.Sharing;

public sealed class GAL6002_PublicNamePrefixTests
{
    [Theory]
    [InlineData("[|\"abcd\"|]")]
    [InlineData("[|\"abcdefghijklmnopq\"|]")]
    [InlineData("[|\"contoso-images\"|]")]
    [InlineData("[|\"contoso_images\"|]")]
    [InlineData("[|\"contoso.images\"|]")]
    [InlineData("[|\"contoso images\"|]")]
    [InlineData("[|\"contoso/\"|]")]
    [InlineData("[|\"contosö\"|]")]
    [InlineData("[|\"\"|]")]
    [InlineData("[|$\"contoso-{environment}\"|]")]
    [InlineData("[|\"contoso_\" + environment|]")]
    [InlineData("[|$\"contosoimageswebtier{number}\"|]")]
    [InlineData("condition ? \"contoso\" : [|\"con-toso\"|]")]
    [InlineData("environment ?? [|\"con\"|]")]
    public Task Found_where_it_cannot_be_a_prefix(string prefix) => Verify.Statements($"Unknown(new CommunityGalleryInfo {{ PublicNamePrefix = {prefix} }});");

    [Theory]
    [InlineData("\"abcde\"")]
    [InlineData("\"abcdefghijklmnop\"")]
    [InlineData("\"12345\"")]
    [InlineData("\"Contoso2\"")]
    [InlineData("text")]
    [InlineData("$\"{environment}images\"")]
    [InlineData("$\"contoso{number}\"")]
    [InlineData("\"c\" + environment")]
    [InlineData("\"{prefix}\"")]
    [InlineData("\"<prefix>\"")]
    [InlineData("null")]
    [InlineData("condition ? \"\" : \"contoso\"")]
    [InlineData("Some<string>()")]
    public Task Not_found_where_it_is_one_or_may_be(string prefix) => Verify.Statements($"Unknown(new CommunityGalleryInfo {{ PublicNamePrefix = {prefix} }});");

    [Theory]
    [InlineData("const string Prefix = [|\"contoso-images\"|]; var info = new CommunityGalleryInfo(); info.PublicNamePrefix = Prefix;")]
    [InlineData("var prefix = [|\"con\"|]; Some<CommunityGalleryInfo>().PublicNamePrefix = prefix;")]
    [InlineData("galleryData.SharingProfile.CommunityGalleryInfo.PublicNamePrefix = [|\"con\"|];")]
    [InlineData("foreach (var prefix in new[] { \"contoso\", [|\"con\"|] }) Unknown(new CommunityGalleryInfo { PublicNamePrefix = prefix });")]
    public Task Found_however_it_gets_there(string statements) => Verify.Statements(statements);

    [Fact]
    public Task Not_found_elsewhere() => Verify.Statements("""
        var info = new CommunityGalleryInfo { PublisherContact = "a@b.c", Eula = "x" };
        var data = new GalleryData(location) { Description = "a-b" };
        Unknown((info, data));
        """);

    [Fact]
    public Task The_bad_characters_are_dropped() => Verify.Fix(
        """
        Unknown(new CommunityGalleryInfo { PublicNamePrefix = [|"contoso-images"|] });
        Unknown(new CommunityGalleryInfo { PublicNamePrefix = [|"con toso"|] });
        Unknown(new CommunityGalleryInfo { PublicNamePrefix = [|$"contoso-{environment}"|] });
        """,
        """
        Unknown(new CommunityGalleryInfo { PublicNamePrefix = "contosoimages" });
        Unknown(new CommunityGalleryInfo { PublicNamePrefix = "contoso" });
        Unknown(new CommunityGalleryInfo { PublicNamePrefix = $"contoso{environment}" });
        """,
        "GAL6002.drop");

    [Fact]
    public Task The_action_shows_the_prefix() => Verify.Fix(
        "Unknown(new CommunityGalleryInfo { PublicNamePrefix = [|\"contoso-images\"|] });",
        "Unknown(new CommunityGalleryInfo { PublicNamePrefix = \"contosoimages\" });",
        title: "Change 'contoso-images' to 'contosoimages'");

    [Theory]
    [InlineData("[|\"con\"|]")]
    [InlineData("[|\"c-o-n\"|]")]
    [InlineData("[|\"\"|]")]
    public Task Nothing_is_offered_where_too_little_is_left(string prefix) =>
        Verify.NoFix($"Unknown(new CommunityGalleryInfo {{ PublicNamePrefix = {prefix} }});");
}
