using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

public sealed class GAL4011_SharedImageIdAsIdTests
{
    /// <summary>"Property id '…' at path 'properties.storageProfile.imageReference.id' is invalid. …"</summary>
    [Theory]
    [Trait(AzureError.Trait, "R02")]
    [InlineData("new ImageReference { Id = new ResourceIdentifier([|\"/communityGalleries/a/images/b\"|]) }")]
    [InlineData("new ImageReference { Id = new([|\"/CommunityGalleries/a/Images/b/Versions/latest\"|]) }")]
    [InlineData("new ImageReference { Id = new([|\"/sharedGalleries/a/images/b/versions/1.0.0\"|]) }")]
    [InlineData("new ImageReference { Id = new([|$\"/sharedGalleries/{text}/images/b\"|]) }")]
    [InlineData("new ImageReference { Id = ResourceIdentifier.Parse([|\"/sharedGalleries/a/images/b\"|]) }")]
    [InlineData("new ImageDiskReference { Id = new([|\"/communityGalleries/a/images/b\"|]), Lun = 1 }")]
    [InlineData("new ImageReference { Id = condition ? image.Id : new([|\"/sharedGalleries/a/images/b\"|]) }")]
    [InlineData("new VirtualMachineData(location) { StorageProfile = new() { ImageReference = new() { Id = new([|\"/communityGalleries/a/images/b\"|]) } } }")]
    public Task Found_where_it_is_a_shared_ones(string creation) => Verify.Statements($"Unknown({creation});");

    [Theory]
    [InlineData("new ImageReference { Id = image.Id }")]
    [InlineData("new ImageReference { Id = id }")]
    [InlineData("new ImageReference { Id = new(text) }")]
    [InlineData("new ImageReference { Id = new($\"/{text}/a/images/b\") }")]
    [InlineData("new ImageReference { Id = new(\"/subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/providers/Microsoft.Compute/locations/westus/communityGalleries/a/images/b\") }")]
    [InlineData("new ImageReference { CommunityGalleryImageId = \"/communityGalleries/a/images/b\" }")]
    [InlineData("new ImageReference { SharedGalleryImageUniqueId = \"/sharedGalleries/a/images/b\" }")]
    [InlineData("new ImageDiskReference { SharedGalleryImageId = \"/sharedGalleries/a/images/b\" }")]
    [InlineData("new ResourceIdentifier(\"/communityGalleries/a/images/b\")")]
    [InlineData("new GalleryArtifactVersionFullSource { Id = new(\"/communityGalleries/a/images/b\") }")]
    public Task Not_found_where_it_is_or_may_be_an_own_ones(string creation) => Verify.Statements($"Unknown({creation});");

    [Theory]
    [InlineData("var reference = new ImageReference(); reference.Id = new([|\"/sharedGalleries/a/images/b\"|]); Unknown(reference);")]
    [InlineData("const string Shared = [|\"/sharedGalleries/a/images/b\"|]; foreach (var arg in args) Unknown(new ImageReference { Id = new(Shared) });")]
    [InlineData("var reference = new ImageReference { Id = new(\"/sharedGalleries/a/images/b\") }; reference.Id = id; Unknown(reference);")]
    public Task Followed_through_the_method(string statements) => Verify.Statements(statements);

    [Fact]
    public Task Fix_all_moves_each_id() => Verify.Fix(
        """
        Unknown(new ImageReference { Id = new([|"/communityGalleries/a/images/b"|]) }); // public
        Unknown(new ImageReference { Id = new ResourceIdentifier([|$"/sharedGalleries/{text}/images/b"|]) });
        Unknown(new ImageDiskReference { Lun = 0, Id = new([|"/sharedGalleries/a/images/b"|]) });
        """,
        """
        Unknown(new ImageReference { CommunityGalleryImageId = "/communityGalleries/a/images/b" }); // public
        Unknown(new ImageReference { SharedGalleryImageUniqueId = $"/sharedGalleries/{text}/images/b" });
        Unknown(new ImageDiskReference { Lun = 0, SharedGalleryImageId = "/sharedGalleries/a/images/b" });
        """,
        "GAL4011.move");

    [Fact]
    public Task The_action_names_the_property() => Verify.Fix(
        "Unknown(new ImageReference { Id = new([|\"/communityGalleries/a/images/b\"|]) });",
        "Unknown(new ImageReference { CommunityGalleryImageId = \"/communityGalleries/a/images/b\" });",
        title: "Move the id to CommunityGalleryImageId");

    [Fact]
    public Task The_id_is_moved_in_a_statement() => Verify.Fix(
        "var reference = new ImageReference();\nreference.Id = new([|\"/communityGalleries/a/images/b\"|]);",
        "var reference = new ImageReference();\nreference.CommunityGalleryImageId = \"/communityGalleries/a/images/b\";");

    [Theory]
    [InlineData("Unknown(new ImageReference { Id = condition ? image.Id : new([|\"/sharedGalleries/a/images/b\"|]) });")]
    [InlineData("var shared = new ResourceIdentifier([|\"/sharedGalleries/a/images/b\"|]); Unknown(new ImageReference { Id = shared });")]
    public Task No_fix_where_it_is_not_written_there(string statements) => Verify.NoFix(statements);
}
