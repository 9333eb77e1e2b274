namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

public sealed class GAL4010_MisplacedImageIdTests
{
    [Theory]
    [InlineData("new ImageReference { CommunityGalleryImageId = [|\"/subscriptions/1/resourceGroups/a/providers/Microsoft.Compute/galleries/b/images/c\"|] }")]
    [InlineData("new ImageReference { SharedGalleryImageUniqueId = [|\"/Subscriptions/1/resourceGroups/a\"|] }")]
    [InlineData("new ImageReference { SharedGalleryImageUniqueId = [|\"subscriptions/1/resourceGroups/a\"|] }")]
    [InlineData("new ImageReference { CommunityGalleryImageId = [|image.Id|] }")]
    [InlineData("new ImageReference { SharedGalleryImageUniqueId = [|version.Id|].ToString() }")]
    [InlineData("new ImageReference { CommunityGalleryImageId = [|GalleryImageResource.CreateResourceIdentifier(text, text, \"contoso\", \"web\")|] }")]
    [InlineData("new ImageReference { CommunityGalleryImageId = [|$\"/subscriptions/{text}/resourceGroups/{environment}\"|] }")]
    [InlineData("new ImageReference { CommunityGalleryImageId = condition ? \"/communityGalleries/a/images/b\" : [|\"/subscriptions/1/a\"|] }")]
    [InlineData("new ImageDiskReference { CommunityGalleryImageId = [|\"/subscriptions/1/a\"|] }")]
    [InlineData("new ImageDiskReference { SharedGalleryImageId = [|image.Id|], Lun = 1 }")]
    [InlineData("new GalleryArtifactVersionFullSource { CommunityGalleryImageId = [|version.Id|] }")]
    [InlineData("new DiskCreationData(DiskCreateOption.FromImage) { GalleryImageReference = new() { SharedGalleryImageId = [|version.Id|] } }")]
    public Task Found_where_an_own_id_is_given(string creation) => Verify.Statements($"Unknown({creation});");

    [Theory]
    [InlineData("new ImageReference { CommunityGalleryImageId = \"/communityGalleries/contoso/images/web\" }")]
    [InlineData("new ImageReference { CommunityGalleryImageId = \"/CommunityGalleries/contoso/Images/web/Versions/latest\" }")]
    [InlineData("new ImageReference { SharedGalleryImageUniqueId = \"/sharedGalleries/contoso/images/web\" }")]
    [InlineData("new ImageReference { Id = new(\"/subscriptions/8a1c1d6e-5f0b-4a51-9f0e-0d9f3a1b2c3d/resourceGroups/a/providers/Microsoft.Compute/images/b\") }")]
    [InlineData("new ImageReference { Id = image.Id }")]
    [InlineData("new ImageReference { CommunityGalleryImageId = text }")]
    [InlineData("new ImageReference { CommunityGalleryImageId = id }")]
    [InlineData("new ImageReference { CommunityGalleryImageId = $\"/{text}/contoso/images/web\" }")]
    [InlineData("new ImageReference { CommunityGalleryImageId = \"{community-image-id}\" }")]
    [InlineData("new ImageReference { CommunityGalleryImageId = null }")]
    [InlineData("new ImageReference { CommunityGalleryImageId = \"\" }")]
    [InlineData("new ImageReference { CommunityGalleryImageId = \"/subscriptionsOfOurs/a\" }")]
    [InlineData("new ImageDiskReference { SharedGalleryImageId = Some<string>() }")]
    [InlineData("new Other { CommunityGalleryImageId = \"/subscriptions/1/a\" }")]
    public Task Not_found_where_it_is_or_may_be_another(string creation) => Verify.Sources(
        [Scaffold.Around($"Unknown({creation});"), "class Other { public string? CommunityGalleryImageId { get; set; } }"]);

    [Theory]
    [InlineData("var own = [|\"/subscriptions/1/a\"|]; var reference = new ImageReference(); reference.CommunityGalleryImageId = own;")]
    [InlineData("const string Own = [|\"/subscriptions/1/a\"|]; foreach (var arg in args) Unknown(new ImageReference { CommunityGalleryImageId = Own });")]
    [InlineData("Some<ImageReference>().SharedGalleryImageUniqueId = [|version.Id|];")]
    [InlineData("Func<ImageReference> make = () => new() { SharedGalleryImageUniqueId = [|\"/subscriptions/1/a\"|] }; Unknown(make);")]
    public Task Found_however_it_gets_there(string statements) => Verify.Statements(statements);

    [Fact]
    public Task The_id_is_moved() => Verify.Fix(
        """
        Unknown(new ImageReference { CommunityGalleryImageId = [|version.Id|] });
        Unknown(new ImageDiskReference
        {
            // the web tier's
            SharedGalleryImageId = [|GalleryImageResource.CreateResourceIdentifier(text, "images", "contoso", "web")|],
            Lun = 0,
        });
        Unknown(new GalleryArtifactVersionFullSource { CommunityGalleryImageId = [|$"/subscriptions/{text}/resourceGroups/a/providers/Microsoft.Compute/galleries/b/images/c/versions/1.0.0"|] });
        """,
        """
        Unknown(new ImageReference { Id = version.Id });
        Unknown(new ImageDiskReference
        {
            // the web tier's
            Id = GalleryImageResource.CreateResourceIdentifier(text, "images", "contoso", "web"),
            Lun = 0,
        });
        Unknown(new GalleryArtifactVersionFullSource { Id = new ResourceIdentifier($"/subscriptions/{text}/resourceGroups/a/providers/Microsoft.Compute/galleries/b/images/c/versions/1.0.0") });
        """,
        "GAL4010.move");

    [Fact]
    public Task The_id_is_moved_in_a_statement() => Verify.Fix(
        "var reference = new ImageReference();\nreference.SharedGalleryImageUniqueId = [|version.Id|];",
        "var reference = new ImageReference();\nreference.Id = version.Id;",
        title: "Move the id to Id");

    [Fact]
    public Task A_name_that_is_not_imported_is_written_out() => Verify.FixSource(
        """
        using Azure.ResourceManager.Compute.Models;

        class Machines
        {
            ImageReference Reference => new ImageReference { CommunityGalleryImageId = [|"/subscriptions/8a1c1d6e-5f0b-4a51-9f0e-0d9f3a1b2c3d/resourceGroups/a/providers/Microsoft.Compute/galleries/b/images/c"|] };
        }
        """,
        """
        using Azure.ResourceManager.Compute.Models;

        class Machines
        {
            ImageReference Reference => new ImageReference { Id = new Azure.Core.ResourceIdentifier("/subscriptions/8a1c1d6e-5f0b-4a51-9f0e-0d9f3a1b2c3d/resourceGroups/a/providers/Microsoft.Compute/galleries/b/images/c") };
        }
        """);

    [Theory]
    [InlineData("Unknown(new ImageReference { Id = Some<ResourceIdentifier>(), CommunityGalleryImageId = [|version.Id|] });")]
    [InlineData("Unknown(new ImageReference { CommunityGalleryImageId = [|\"/subscriptions/1/a\"|] });")]
    [InlineData("Unknown(new ImageReference { CommunityGalleryImageId = condition ? text : [|version.Id|] });")]
    [InlineData("var reference = new ImageReference { Id = id };\nreference.CommunityGalleryImageId = [|version.Id|];")]
    [InlineData("Unknown(new GalleryArtifactVersionFullSource { CommunityGalleryImageId = [|image.Id|] });")]
    [InlineData("Unknown(new ImageReference { CommunityGalleryImageId = [|image.Id|], Version = \"1.0.0\" });")]
    [InlineData("Unknown(new ImageReference { Publisher = \"a\", Offer = \"b\", Sku = \"c\", CommunityGalleryImageId = [|image.Id|] });")]
    [InlineData("Unknown(new ImageReference { SharedGalleryImageUniqueId = \"/sharedGalleries/a/images/b\", CommunityGalleryImageId = [|image.Id|] });")]
    [InlineData("var reference = new ImageReference { Version = \"1.0.0\" };\nreference.CommunityGalleryImageId = [|version.Id|];\nreference.Version = null;")]
    [InlineData("Unknown(new ImageReference { CommunityGalleryImageId = [|\"/subscriptions/8a1c1d6e-5f0b-4a51-9f0e-0d9f3a1b2c3d/providers/Microsoft.Compute/locations/westeurope/communityGalleries/a/images/b\"|] });")]
    [InlineData("Unknown(new ImageReference { CommunityGalleryImageId = [|\"subscriptions/8a1c1d6e-5f0b-4a51-9f0e-0d9f3a1b2c3d/resourceGroups/a/providers/Microsoft.Compute/galleries/b/images/c\"|] });")]
    public Task The_id_is_not_moved_where_it_may_not_belong(string statements) => Verify.NoFix(statements);
}
