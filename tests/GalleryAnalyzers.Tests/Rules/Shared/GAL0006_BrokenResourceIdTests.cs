namespace GalleryAnalyzers.Tests.Rules.Shared;

public sealed class GAL0006_BrokenResourceIdTests
{
    private const string Guid = "00000000-0000-0000-0000-000000000000";
    private const string Group = "/subscriptions/" + Guid + "/resourceGroups/images";
    private const string Snapshot = Group + "/providers/Microsoft.Compute/snapshots/web";

    [Theory]
    [Trait("Row", "S36")]
    [InlineData("subscriptions/" + Guid + "/resourceGroups/images/providers/Microsoft.Compute/snapshots/web")]
    [InlineData("web")]
    [InlineData("/web")]
    [InlineData("/resourceGroups/images/providers/Microsoft.Compute/snapshots/web")]
    [InlineData("/subscriptions/Contoso/resourceGroups/images/providers/Microsoft.Compute/snapshots/web")]
    [InlineData("/subscriptions//resourceGroups/images/providers/Microsoft.Compute/snapshots/web")]
    [InlineData("/subscriptions/" + Guid)]
    [InlineData(Group)]
    [InlineData(Group + "/providers/Microsoft.Compute")]
    [InlineData(Group + "/providers/Microsoft.Compute/snapshots")]
    [InlineData(Group + "/providers/Microsoft.Compute/snapshots/")]
    [InlineData(Group + "/Microsoft.Compute/snapshots/web")]
    [InlineData("/providers/Microsoft.Compute")]
    [InlineData("https://management.azure.com" + Snapshot)]
    public Task Found_in_a_disks_source(string text) => Verify.Statements(Disk($"new ResourceIdentifier([|\"{text}\"|])"));

    [Theory]
    [InlineData("""$"subscriptions/{environment}/resourceGroups/images/providers/Microsoft.Compute/snapshots/web" """)]
    [InlineData("""$"/subscription/{environment}/resourceGroups/images/providers/Microsoft.Compute/snapshots/web" """)]
    [InlineData("""$"/subscriptions/{environment}/resourceGroups/images" """)]
    [InlineData("""$"/subscriptions/{environment}/resourceGroups/{text}/providers/Microsoft.Compute/snapshots" """)]
    [InlineData("""$"/subscriptions/Contoso/resourceGroups/{text}/providers/Microsoft.Compute/snapshots/web" """)]
    [InlineData(""" "subscriptions/" + environment + "/resourceGroups/images/providers/Microsoft.Compute/snapshots/web" """)]
    [InlineData("""string.Format("snapshots/{0}", environment)""")]
    public Task Found_in_a_text_with_holes_that_nothing_can_fill(string expression) =>
        Verify.Statements(Disk($"new ResourceIdentifier([|{expression.Trim()}|])"));

    [Theory]
    [InlineData("""var name = [|"web"|]; Unknown(new GalleryDiskImageSource { Id = new(name) });""")]
    [InlineData("""Unknown(new GalleryDiskImageSource { Id = ResourceIdentifier.Parse([|"web"|]) });""")]
    [InlineData("""Unknown(new GalleryDiskImageSource { Id = new ResourceIdentifier(resourceId: [|"web"|]) });""")]
    [InlineData("""Unknown(new GalleryArtifactVersionFullSource { Id = new([|"web"|]) });""")]
    [InlineData("""Unknown(new GalleryDiskImageSource { StorageAccountId = new([|"web"|]) });""")]
    [InlineData("""Unknown(new OSDiskImageEncryption { DiskEncryptionSetId = new([|"web"|]) });""")]
    [InlineData("""Unknown(new DataDiskImageEncryption(0) { DiskEncryptionSetId = new([|"web"|]) });""")]
    [InlineData("""Unknown(new ImageReference { Id = new([|"web"|]) });""")]
    [InlineData("""Unknown(new ImageDiskReference { Id = new([|"web"|]) });""")]
    [InlineData("""versionData.StorageProfile.OSDiskImage.GallerySource.Id = new([|"web"|]);""")]
    [InlineData("""var source = new GalleryDiskImageSource(); if (condition) source.Id = new([|"web"|]); Unknown(source);""")]
    [InlineData("""Unknown(new GalleryDiskImageSource { Id = condition ? id : new([|"web"|]) });""")]
    [InlineData("""Action later = () => Unknown(new GalleryDiskImageSource { Id = new([|"web"|]) }); later();""")]
    public Task Found_wherever_a_gallery_refers_to_a_resource(string statements) => Verify.Statements(statements);

    [Fact]
    public Task Found_in_the_machine_of_a_version() =>
        Verify.Statements("""Unknown(new GalleryArtifactVersionFullSource { VirtualMachineId = new([|"web"|]) });""", GallerySdk.Newest);

    [Fact]
    public Task Found_in_an_id_that_ends_at_the_resource_group() => Verify.Statements(
        $"Unknown(new GalleryDiskImageSource {{ Id = [|ResourceGroupResource.CreateResourceIdentifier(\"{Guid}\", \"images\")|] }});");

    [Theory]
    [InlineData("\"" + Snapshot + "\"")]
    [InlineData("\"" + Snapshot + "/\"")]
    [InlineData("\"/SUBSCRIPTIONS/" + Guid + "/resourcegroups/images/PROVIDERS/microsoft.compute/SNAPSHOTS/web\"")]
    [InlineData("\"/providers/Microsoft.Compute/locations/westus\"")]
    [InlineData("\"/subscriptions/{subscription-id}/resourceGroups/images/providers/Microsoft.Compute/snapshots/web\"")]
    [InlineData("\"/subscriptions/<yours>/resourceGroups/images/providers/Microsoft.Compute/snapshots/web\"")]
    [InlineData("\"{snapshot-id}\"")]
    [InlineData("\"/communityGalleries/contoso/images/web\"")]
    [InlineData("\"/SharedGalleries/contoso/images/web/versions/latest\"")]
    [InlineData("text")]
    [InlineData("$\"{text}/snapshots/web\"")]
    [InlineData("$\"/{text}\"")]
    [InlineData("$\"/subscriptions/{text}\"")]
    [InlineData("$\"/subscriptions/{environment}/{text}/web\"")]
    [InlineData("$\"/subscriptions/{environment}/resourceGroups/images/providers/{text}\"")]
    [InlineData("$\"/subscriptions/{environment}/resourceGroups/images/providers/Microsoft.Compute/{text}/web/0\"")]
    [InlineData("$\"{resourceGroup.Id}/providers/Microsoft.Compute/snapshots/web\"")]
    [InlineData("resourceGroup.Id + \"/providers/Microsoft.Compute/snapshots/web\"")]
    public Task Not_found_where_it_is_or_may_be_one(string expression) => Verify.Statements(Disk($"new ResourceIdentifier({expression})"));

    [Theory]
    [InlineData("""Unknown(new GalleryDiskImageSource { Id = id });""")]
    [InlineData("""Unknown(new GalleryDiskImageSource { Id = image.Id });""")]
    [InlineData("""Unknown(new GalleryDiskImageSource { Id = null });""")]
    [InlineData("""Unknown(new GalleryDiskImageSource { Id = SnapshotResource.CreateResourceIdentifier(text, "images", "web") });""")]
    [InlineData("""Unknown(new ResourceIdentifier("web")); Unknown(gallery);""")]
    [InlineData("""Unknown(new VirtualMachineNetworkInterfaceReference { Id = new ResourceIdentifier("web") }); Unknown(new ImageReference());""")]
    [InlineData("""Unknown(new OSDiskImageEncryption { DiskEncryptionSetId = new({|GAL3023:"/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/images/providers/Microsoft.Compute/keys"|}) });""")]
    public Task Not_found_in_other_ids(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData(
        "\"subscriptions/" + Guid + "/resourceGroups/images/providers/Microsoft.Compute/snapshots/web\"",
        "\"" + Snapshot + "\"",
        "Change 'subscriptions/00000…mpute/snapshots/web' to '/subscriptions/0000…mpute/snapshots/web'")]
    [InlineData(
        "$\"subscriptions/{environment}/resourceGroups/images/providers/Microsoft.Compute/snapshots/web\"",
        "$\"/subscriptions/{environment}/resourceGroups/images/providers/Microsoft.Compute/snapshots/web\"",
        "Change 'subscriptions/' to '/subscriptions/'")]
    [InlineData(
        "\"subscriptions/\" + environment + \"/resourceGroups/images/providers/Microsoft.Compute/snapshots/web\"",
        "\"/subscriptions/\" + environment + \"/resourceGroups/images/providers/Microsoft.Compute/snapshots/web\"",
        "Change 'subscriptions/' to '/subscriptions/'")]
    public Task The_fix_adds_the_slash(string before, string after, string title) => Verify.Fix(
        Disk($"new ResourceIdentifier([|{before}|])"), Disk($"new ResourceIdentifier({after})"), "GAL0006.slash", title);

    [Fact]
    public Task Fix_all_mends_every_id() => Verify.Fix(
        $$"""
        var disk = new GalleryDiskImageSource { Id = new([|"subscriptions/{{Guid}}/resourceGroups/a/providers/Microsoft.Compute/disks/b"|]) };
        var reference = new ImageReference
        {
            Id = new ResourceIdentifier([|"subscriptions/{{Guid}}/resourceGroups/a/providers/Microsoft.Compute/images/c"|]), // golden
        };
        """,
        $$"""
        var disk = new GalleryDiskImageSource { Id = new("/subscriptions/{{Guid}}/resourceGroups/a/providers/Microsoft.Compute/disks/b") };
        var reference = new ImageReference
        {
            Id = new ResourceIdentifier("/subscriptions/{{Guid}}/resourceGroups/a/providers/Microsoft.Compute/images/c"), // golden
        };
        """);

    [Theory]
    [InlineData("web")]
    [InlineData(Group)]
    [InlineData("subscriptions/Contoso/resourceGroups/images/providers/Microsoft.Compute/snapshots/web")]
    public Task No_fix_where_a_slash_does_not_mend_it(string text) => Verify.NoFix(Disk($"new ResourceIdentifier([|\"{text}\"|])"));

    private static string Disk(string id) => $"Unknown(new GalleryDiskImageSource {{ Id = {id} }});";
}
