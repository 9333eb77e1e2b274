namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

public sealed class GAL4007_AmbiguousImageReferenceTests
{
    private const string Ids = """
        const string Definition = "/subscriptions/8a1c1d6e-5f0b-4a51-9f0e-0d9f3a1b2c3d/resourceGroups/images/providers/Microsoft.Compute/galleries/contoso/images/web";
        const string Shared = "/sharedGalleries/contoso-1/images/web/versions/latest";
        const string Community = "/communityGalleries/contoso-2/images/web/versions/latest";

        """;

    [Theory]
    [InlineData("new ImageReference { Id = new(Definition), [|SharedGalleryImageUniqueId = Shared|] }")]
    [InlineData("new ImageReference { SharedGalleryImageUniqueId = Shared, [|Id = new ResourceIdentifier(Definition)|] }")]
    [InlineData("new ImageReference { SharedGalleryImageUniqueId = Shared, [|Id = new ResourceIdentifier(text)|] }")]
    [InlineData("new ImageReference { Id = new(Definition), [|CommunityGalleryImageId = Community|] }")]
    [InlineData("new ImageReference { SharedGalleryImageUniqueId = Shared, [|CommunityGalleryImageId = Community|] }")]
    [InlineData("new ImageReference { Id = image.Id, [|Publisher = \"Canonical\"|], Offer = \"ubuntu\", Sku = \"server\" }")]
    [InlineData("new ImageReference { Publisher = \"Canonical\", Offer = \"ubuntu\", Sku = \"server\", Version = \"latest\", [|CommunityGalleryImageId = Community|] }")]
    [InlineData("new ImageReference { Id = new(Definition), [|Offer = condition ? \"ubuntu\" : \"debian\"|] }")]
    [InlineData("new ImageReference { Id = new(Definition), [|SharedGalleryImageUniqueId = Shared|], CommunityGalleryImageId = Community }")]
    [InlineData("new ImageReference { Id = image.Id, [|Version = \"1.0.0\"|] }")]
    [InlineData("new ImageReference { Id = version.Id, [|Version = \"latest\"|] }")]
    [InlineData("new ImageReference { [|Version = \"1.0.0\"|], Id = new(Definition) }")]
    [InlineData("new ImageReference { Id = new(Definition + \"/versions/1.0.0\"), [|Version = \"1.0.0\"|] }")]
    [InlineData("new ImageReference { Id = condition ? image.Id : version.Id, [|Version = \"1.0.0\"|] }")]
    [InlineData("new ImageReference { Id = GalleryImageResource.CreateResourceIdentifier(text, text, \"contoso\", \"web\"), [|Version = text + \".0.0\"|] }")]
    public Task Found_where_a_second_way_is_taken(string reference) => Verify.Statements(Ids + $"Unknown({reference});");

    [Theory]
    [InlineData("new ImageReference { Id = new(Definition) }")]
    [InlineData("new ImageReference { SharedGalleryImageUniqueId = Shared }")]
    [InlineData("new ImageReference { CommunityGalleryImageId = Community }")]
    [InlineData("new ImageReference { Publisher = \"Canonical\", Offer = \"ubuntu\", Sku = \"server\", Version = \"latest\" }")]
    [InlineData("new ImageReference { CommunityGalleryImageId = Community, Version = \"latest\" }")]
    [InlineData("new ImageReference { Id = id, Version = \"latest\" }")]
    [InlineData("new ImageReference { Id = id, CommunityGalleryImageId = Community }")]
    [InlineData("new ImageReference { Id = new(text), Publisher = text }")]
    [InlineData("new ImageReference { Id = condition ? new(text) : null, SharedGalleryImageUniqueId = Shared }")]
    [InlineData("new ImageReference { Id = new(Definition), SharedGalleryImageUniqueId = null, CommunityGalleryImageId = \"\" }")]
    [InlineData("new ImageReference { Id = new(Definition), SharedGalleryImageUniqueId = \"<shared image id>\" }")]
    [InlineData("new ImageReference { Id = null, CommunityGalleryImageId = Community }")]
    [InlineData("new ImageReference { Id = new(Definition), Version = null }")]
    [InlineData("new ImageReference { Id = condition ? new(Definition) : null, CommunityGalleryImageId = condition ? null : Community }")]
    [InlineData("new ImageReference { Id = DiskImageResource.CreateResourceIdentifier(text, text, text), Version = \"1.0.0\" }")]
    public Task Not_found_where_one_way_is_taken_or_may_be(string reference) => Verify.Statements(Ids + $"Unknown({reference});");

    [Theory]
    [InlineData("reference.Id = new(Definition); [|reference.CommunityGalleryImageId = Community|];")]
    [InlineData("reference.Id = image.Id; if (condition) { [|reference.Version = \"1.0.0\"|]; Unknown(reference); return; }")]
    [InlineData("reference = new() { Id = image.Id }; [|reference.Version = \"1.0.0\"|];")]
    [InlineData("reference.Id = image.Id; for (var i = 0; i < number; i++) Unknown(i); [|reference.Version = \"1.0.0\"|];")]
    [InlineData("Action later = () => reference.Id = new(Definition); [|reference.CommunityGalleryImageId = Community|]; later();")]
    public Task Found_however_it_is_set(string statements) => Verify.Statements(
        Ids + $"var reference = new ImageReference();\n{statements}\nUnknown(reference);");

    [Theory]
    [InlineData("if (condition) reference.Id = new(Definition); else reference.CommunityGalleryImageId = Community;")]
    [InlineData("reference.Id = new(Definition); if (condition) { reference.Id = null; reference.CommunityGalleryImageId = Community; }")]
    [InlineData("reference.Id = new(Definition); reference = new() { CommunityGalleryImageId = Community };")]
    [InlineData("reference.Id = new(Definition); Unknown(reference); reference.CommunityGalleryImageId = Community;")]
    [InlineData("reference.Id = new(Definition); reference.Id = null; reference.CommunityGalleryImageId = Community;")]
    [InlineData("Action later = () => reference.Id = new(Definition); reference.CommunityGalleryImageId = Community; Unknown(later);")]
    public Task Not_found_where_not_both_are_certain(string statements) => Verify.Statements(
        Ids + $"var reference = new ImageReference();\n{statements}\nUnknown(reference);");

    [Fact]
    public Task Found_inside_a_machine() => Verify.Statements("""
        var machine = new VirtualMachineData(location)
        {
            StorageProfile = new() { ImageReference = new() { Id = image.Id, [|Version = "1.0.0"|] } },
        };
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", machine);
        """);

    [Fact]
    public Task An_own_id_in_the_wrong_place_is_one_fault() => Verify.Statements("""
        Unknown(new ImageReference { Id = image.Id, CommunityGalleryImageId = {|GAL4010:version.Id|} });
        """);

    [Fact]
    public Task The_second_is_removed() => Verify.Fix(
        """
        Unknown(new ImageReference { Id = image.Id, [|Version = "1.0.0"|] });
        Unknown(new ImageReference
        {
            Id = image.Id, // ours
            [|Publisher = "Canonical"|],
            Offer = "ubuntu",
            Sku = "server",
        });
        var reference = new ImageReference();
        reference.Id = image.Id;
        [|reference.CommunityGalleryImageId = "/communityGalleries/contoso-2/images/web"|];
        Unknown(reference);
        """,
        """
        Unknown(new ImageReference { Id = image.Id });
        Unknown(new ImageReference
        {
            Id = image.Id, // ours
        });
        var reference = new ImageReference();
        reference.Id = image.Id;
        Unknown(reference);
        """,
        "GAL4007.remove");

    [Theory]
    [InlineData("remove", "Remove Id", "Publisher = \"Canonical\", Offer = \"ubuntu\", Sku = \"server\", Version = \"latest\"")]
    [InlineData("keep2", "Remove Publisher, Offer, Sku, Version", "Id = image.Id")]
    public Task Either_way_can_be_kept(string key, string title, string kept) => Verify.Fix(
        "Unknown(new ImageReference { Publisher = \"Canonical\", Offer = \"ubuntu\", Sku = \"server\", Version = \"latest\", [|Id = image.Id|] });",
        $"Unknown(new ImageReference {{ {kept} }});",
        "GAL4007." + key,
        title);

    [Theory]
    [InlineData("remove", "Id = image.Id")]
    [InlineData("keep2", "SharedGalleryImageUniqueId = Shared")]
    [InlineData("keep3", "CommunityGalleryImageId = Community")]
    public Task Of_three_ways_one_is_kept(string key, string kept) => Verify.Fix(
        Ids + "Unknown(new ImageReference { Id = image.Id, [|SharedGalleryImageUniqueId = Shared|], CommunityGalleryImageId = Community });",
        Ids + $"Unknown(new ImageReference {{ {kept} }});",
        "GAL4007." + key);

    [Fact]
    public Task The_action_names_what_it_removes() => Verify.Fix(
        "Unknown(new ImageReference { Id = image.Id, [|Offer = \"ubuntu\"|], Sku = \"server\" });",
        "Unknown(new ImageReference { Id = image.Id });",
        title: "Remove Offer, Sku");
}
