using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.Disks;

public sealed class GAL5003_OwnImageAsPlatformImageTests
{
    /// <summary>"The value of parameter imageReference is invalid."</summary>
    [Theory]
    [Trait(AzureError.Trait, "R04")]
    [InlineData("[|version.Id|]")]
    [InlineData("[|image.Id|]")]
    [InlineData("[|Some<DiskImageResource>().Id|]")]
    [InlineData("new ResourceIdentifier([|\"/…/galleries/a/images/b/versions/1.0.0\"|])")]
    [InlineData("new([|$\"/…/galleries/{text}/images/b\"|])")]
    [InlineData("new([|\"/…/images/web\"|])")]
    [InlineData("condition ? id : [|version.Id|]")]
    public Task Found_where_it_is_an_own_one(string id) => Verify.Statements(Disk($"ImageReference = new() {{ Id = {id} }}"));

    [Theory]
    [InlineData("ImageReference = new() { Id = id }")]
    [InlineData("ImageReference = new() { Id = new(text) }")]
    [InlineData("ImageReference = new() { Id = new(\"/Subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/Providers/Microsoft.Compute/Locations/westus/Publishers/Canonical/ArtifactTypes/VMImage/Offers/a/Skus/b/Versions/1\") }")]
    [InlineData("GalleryImageReference = new() { Id = version.Id }")]
    [InlineData("ImageReference = Some<ImageDiskReference>()")]
    [InlineData("ImageReference = new() { Id = new(\"<version-id>\") }")]
    [InlineData("SourceResourceId = version.Id")]
    public Task Not_found_where_it_is_or_may_be_the_platforms(string image) => Verify.Statements(Disk(image));

    [Fact]
    public Task Not_found_where_the_option_is_another() => Verify.Statements("""
        Unknown(new DiskCreationData(DiskCreateOption.Copy) { ImageReference = new() { Id = version.Id } });
        Unknown(new DiskCreationData(text) { ImageReference = new() { Id = version.Id } });
        """);

    [Theory]
    [InlineData("data.ImageReference = new() { Id = [|version.Id|] };")]
    [InlineData("var reference = new ImageDiskReference(); data.ImageReference = reference; reference.Id = [|version.Id|];")]
    [InlineData("data.ImageReference = new() { Id = version.Id }; data.ImageReference = null;")]
    [InlineData("data.ImageReference = new() { Id = version.Id }; Unknown(data.ImageReference);")]
    [InlineData("if (condition) data.ImageReference = new() { Id = version.Id };")]
    public Task Followed_through_the_method(string statements) => Verify.Statements($"var data = new DiskCreationData(DiskCreateOption.FromImage);\n{statements}\nUnknown(data);");

    [Fact]
    public Task The_fix_moves_the_reference() => Verify.Fix(
        Disk("ImageReference = new() { Id = [|version.Id|], Lun = 1 } /* logs */"),
        Disk("GalleryImageReference = new() { Id = version.Id, Lun = 1 } /* logs */"),
        "GAL5003.gallery",
        "Move the reference to GalleryImageReference");

    [Fact]
    public Task Fix_all_moves_each() => Verify.Fix(
        Disk("ImageReference = new() { Id = [|version.Id|] }") + "\n" + Disk("ImageReference = new() { Id = [|image.Id|] }"),
        Disk("GalleryImageReference = new() { Id = version.Id }") + "\n" + Disk("GalleryImageReference = new() { Id = image.Id }"));

    [Fact]
    public Task No_fix_for_a_managed_image_or_beside_another_reference() => Verify.NoFix(
        Disk("ImageReference = new() { Id = [|Some<DiskImageResource>().Id|] }") + "\n"
        + Disk("ImageReference = new() { Id = [|version.Id|] }, GalleryImageReference = new() { Id = id }"));

    private static string Disk(string image) => Ids.WrittenOut($$"""
        Unknown(new DiskCreationData(DiskCreateOption.FromImage) { {{image}} });
        """);
}
