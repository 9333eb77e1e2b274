namespace GalleryAnalyzers.Tests.Rules.Disks;

public sealed class GAL5002_AmbiguousDiskReferenceTests
{
    private const string Ids = """
        const string Shared = "/sharedGalleries/contoso-1/images/web/versions/latest";
        const string Community = "/communityGalleries/contoso-2/images/web/versions/latest";

        """;

    [Theory]
    [InlineData("new ImageDiskReference { Id = version.Id, [|SharedGalleryImageId = Shared|] }")]
    [InlineData("new ImageDiskReference { Id = version.Id, Lun = 1, [|CommunityGalleryImageId = Community|] }")]
    [InlineData("new ImageDiskReference { CommunityGalleryImageId = Community, [|Id = version.Id|] }")]
    [InlineData("new ImageDiskReference { SharedGalleryImageId = Shared, [|CommunityGalleryImageId = Community|] }")]
    [InlineData("new ImageDiskReference { Id = version.Id, [|SharedGalleryImageId = Shared|], CommunityGalleryImageId = Community }")]
    [InlineData("new ImageDiskReference { Id = condition ? version.Id : image.Id, [|SharedGalleryImageId = Shared|] }")]
    [InlineData("new ImageDiskReference { Id = version.Id, [|SharedGalleryImageId = $\"/sharedGalleries/{text}/images/web\"|] }")]
    [InlineData("new DiskCreationData(DiskCreateOption.FromImage) { GalleryImageReference = new() { Id = version.Id, [|SharedGalleryImageId = Shared|] } }")]
    [InlineData("new DiskCreationData(createOption: DiskCreateOption.Copy) { ImageReference = new ImageDiskReference { Id = version.Id, [|SharedGalleryImageId = Shared|] } }")]
    public Task Found_where_a_second_image_is_named(string reference) => Verify.Statements(Ids + $"Unknown({reference});");

    [Theory]
    [InlineData("new ImageDiskReference { Id = version.Id, Lun = 0 }")]
    [InlineData("new ImageDiskReference { SharedGalleryImageId = Shared }")]
    [InlineData("new ImageDiskReference { CommunityGalleryImageId = Community }")]
    [InlineData("new ImageDiskReference { Id = id, CommunityGalleryImageId = Community }")]
    [InlineData("new ImageDiskReference { SharedGalleryImageId = text, CommunityGalleryImageId = Community }")]
    [InlineData("new ImageDiskReference { SharedGalleryImageId = null, CommunityGalleryImageId = Community }")]
    [InlineData("new ImageDiskReference { SharedGalleryImageId = \"\", Id = version.Id }")]
    [InlineData("new ImageDiskReference { SharedGalleryImageId = \"{shared-image}\", Id = version.Id }")]
    [InlineData("new ImageDiskReference { Id = condition ? version.Id : null, SharedGalleryImageId = condition ? null : Shared }")]
    [InlineData("new DiskCreationData(DiskCreateOption.FromImage) { ImageReference = new() { Id = id }, GalleryImageReference = new() { SharedGalleryImageId = Shared } }")]
    public Task Not_found_where_one_image_is_named_or_may_be(string reference) => Verify.Statements(Ids + $"Unknown({reference});");

    [Theory]
    [InlineData("reference.Id = version.Id; [|reference.SharedGalleryImageId = Shared|];")]
    [InlineData("reference = new() { Id = version.Id }; [|reference.CommunityGalleryImageId = Community|];")]
    [InlineData("reference.Id = version.Id; try { Unknown(text); } finally { [|reference.SharedGalleryImageId = Shared|]; }")]
    public Task Found_however_it_is_set(string statements) => Verify.Statements(
        Ids + $"var reference = new ImageDiskReference();\n{statements}\nUnknown(reference);");

    [Theory]
    [InlineData("if (condition) reference.Id = version.Id; else reference.SharedGalleryImageId = Shared;")]
    [InlineData("reference.Id = version.Id; Unknown(reference); reference.SharedGalleryImageId = Shared;")]
    [InlineData("reference.Id = version.Id; reference.Id = null; reference.SharedGalleryImageId = Shared;")]
    public Task Not_found_where_not_both_are_certain(string statements) => Verify.Statements(
        Ids + $"var reference = new ImageDiskReference();\n{statements}\nUnknown(reference);");

    [Fact]
    public Task The_second_is_removed() => Verify.Fix(
        """
        Unknown(new ImageDiskReference { Id = version.Id, [|SharedGalleryImageId = "/sharedGalleries/contoso/images/web"|], Lun = 0 });
        var reference = new ImageDiskReference { Id = version.Id };
        [|reference.CommunityGalleryImageId = "/communityGalleries/contoso/images/web"|]; // the public one
        Unknown(reference);
        """,
        """
        Unknown(new ImageDiskReference { Id = version.Id, Lun = 0 });
        var reference = new ImageDiskReference { Id = version.Id };
        // the public one
        Unknown(reference);
        """,
        "GAL5002.remove");

    [Fact]
    public Task The_action_names_what_it_removes() => Verify.Fix(
        "Unknown(new ImageDiskReference { Id = version.Id, [|SharedGalleryImageId = \"/sharedGalleries/a/images/b\"|] });",
        "Unknown(new ImageDiskReference { Id = version.Id });",
        title: "Remove SharedGalleryImageId");
}
