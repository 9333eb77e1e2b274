namespace GalleryAnalyzers.Tests.Rules.Sharing;

public sealed class GAL6006_DeletedWhileSharedTests
{
    private const string Enable = "gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.EnableCommunity));";

    [Theory]
    [InlineData("[|gallery.Delete(WaitUntil.Completed)|];")]
    [InlineData("await [|gallery.DeleteAsync(WaitUntil.Started)|];")]
    [InlineData("if (condition) [|gallery.Delete(WaitUntil.Completed)|];")]
    [InlineData("Console.WriteLine(gallery.Id); [|gallery.Delete(WaitUntil.Completed)|];")]
    public Task Found_where_it_is_shared(string statements) => Verify.Statements($"{Enable}\n{statements}");

    [Theory]
    [InlineData("gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.Reset)); gallery.Delete(WaitUntil.Completed);")]
    [InlineData("if (condition) gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate(\"reset\")); gallery.Delete(WaitUntil.Completed);")]
    [InlineData("gallery.UpdateSharingProfile(WaitUntil.Completed, Some<SharingUpdate>()); gallery.Delete(WaitUntil.Completed);")]
    [InlineData("gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate(text)); gallery.Delete(WaitUntil.Completed);")]
    [InlineData("Unknown(gallery); gallery.Delete(WaitUntil.Completed);")]
    [InlineData("gallery = Some<GalleryResource>(); gallery.Delete(WaitUntil.Completed);")]
    [InlineData("image.Delete(WaitUntil.Completed);")]
    public Task Not_found_where_it_is_not_or_may_not_be(string statements) => Verify.Statements($"{Enable}\n{statements}");

    [Theory]
    [InlineData("if (condition) gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.EnableCommunity));")]
    [InlineData("gallery.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.Add));")]
    [InlineData("Console.WriteLine(gallery.Data.SharingProfile.Permission);")]
    public Task Not_found_where_the_community_has_no_part(string share) => Verify.Statements($"{share}\ngallery.Delete(WaitUntil.Completed);");

    [Fact]
    public Task The_fix_inserts_the_reset() => Verify.Fix(
        Enable + "\n// It is over.\nawait [|gallery.DeleteAsync(WaitUntil.Completed)|];",
        Enable + "\nawait gallery.UpdateSharingProfileAsync(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.Reset));\n// It is over.\nawait gallery.DeleteAsync(WaitUntil.Completed);",
        "GAL6006.reset",
        "Stop sharing the gallery first");

    [Fact]
    public Task No_fix_where_no_variable_holds_it() => Verify.NoFix("""
        galleries.Get("a").Value.UpdateSharingProfile(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.EnableCommunity));
        [|galleries.Get("a").Value.Delete(WaitUntil.Completed)|];
        """);
}
