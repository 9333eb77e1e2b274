namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3021_EncryptionSetElsewhereTests
{
    private const string Own = "6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11";
    private const string Other = "8a1c1d6e-5f0b-4a51-9f0e-0d9f3a1b2c3d";
    private const string OwnDefinition =
        """client.GetGalleryImageResource(GalleryImageResource.CreateResourceIdentifier("6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11", "images", "contoso", "web"))""";
    private const string OtherSet =
        """DiskEncryptionSetResource.CreateResourceIdentifier("8a1c1d6e-5f0b-4a51-9f0e-0d9f3a1b2c3d", "images", "web")""";

    [Theory]
    [InlineData("""client.GetGalleryImageResource(GalleryImageResource.CreateResourceIdentifier("OWN", "images", "contoso", "web"))""")]
    [InlineData("""client.GetGalleryImageResource(GalleryImageResource.CreateResourceIdentifier("OWN", text, text, text))""")]
    [InlineData("""client.GetGalleryImageResource(new ResourceIdentifier("/subscriptions/OWN/resourceGroups/a/providers/Microsoft.Compute/galleries/b/images/c"))""")]
    [InlineData("""client.GetGalleryImageResource(new($"/subscriptions/OWN/resourceGroups/{text}/providers/Microsoft.Compute/galleries/b/images/c"))""")]
    [InlineData("""client.GetGalleryResource(GalleryResource.CreateResourceIdentifier("OWN", "images", "contoso")).GetGalleryImage("web").Value""")]
    [InlineData("""client.GetResourceGroupResource(ResourceGroupResource.CreateResourceIdentifier("OWN", text)).GetGalleries().Get("contoso").Value.GetGalleryImage("web").Value""")]
    [InlineData("""client.GetSubscriptionResource(SubscriptionResource.CreateResourceIdentifier("OWN")).GetResourceGroup(text).Value.GetGallery(text).Value.GetGalleryImage(text).Value""")]
    [InlineData("""client.GetSubscriptionResource(new("/subscriptions/OWN")).GetResourceGroup(text).Value.GetGallery(text).Value.GetGalleryImage(text).Value""")]
    [InlineData("""client.GetSubscriptions().Get("OWN").Value.GetResourceGroups().Get(text).Value.GetGallery(text).Value.GetGalleryImage(text).Value""")]
    public Task Found_however_the_gallery_is_reached(string definition) => Verify.Statements(
        Publish(definition.Replace("OWN", Own, StringComparison.Ordinal), InTargetRegion($"[|{OtherSet}|]")));

    [Theory]
    [InlineData("image")]
    [InlineData("client.GetGalleryImageResource(id)")]
    [InlineData("""gallery.GetGalleryImage("web").Value""")]
    [InlineData("""client.GetDefaultSubscription().GetResourceGroup(text).Value.GetGallery(text).Value.GetGalleryImage(text).Value""")]
    [InlineData("""client.GetSubscriptionResource(SubscriptionResource.CreateResourceIdentifier(text)).GetResourceGroup(text).Value.GetGallery(text).Value.GetGalleryImage(text).Value""")]
    [InlineData("""client.GetGalleryImageResource(GalleryImageResource.CreateResourceIdentifier("{subscription}", "images", "contoso", "web"))""")]
    [InlineData("""client.GetGalleryImageResource(GalleryImageResource.CreateResourceIdentifier("00000000-0000-0000-0000-000000000000", "images", "contoso", "web"))""")]
    [InlineData("""client.GetGalleryImageResource(new($"/subscriptions/{text}/resourceGroups/a/providers/Microsoft.Compute/galleries/b/images/c"))""")]
    [InlineData("""client.GetGalleryImageResource(new("/subscriptions/6B7F2B1C-9C5D-4C5E-8A53-5B0D1D3F0A1" + number + "/resourceGroups/a/providers/Microsoft.Compute/galleries/b/images/c"))""")]
    [InlineData("""(condition ? image : client.GetGalleryImageResource(GalleryImageResource.CreateResourceIdentifier("6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11", "images", "contoso", "web")))""")]
    [InlineData("""client.GetGalleryImageResource(GalleryImageResource.CreateResourceIdentifier("8A1C1D6E-5F0B-4A51-9F0E-0D9F3A1B2C3D", "images", "contoso", "web"))""")]
    public Task Not_found_where_the_gallery_is_in_that_subscription_or_an_unknown_one(string definition) =>
        Verify.Statements(Publish(definition, InTargetRegion(OtherSet)));

    [Theory]
    [InlineData("""DiskEncryptionSetResource.CreateResourceIdentifier("OTHER", text, text)""")]
    [InlineData("""client.GetSubscriptions().Get("OTHER").Value.GetResourceGroup("images").Value.GetDiskEncryptionSet("web").Value.Id""")]
    [InlineData("""client.GetDiskEncryptionSetResource(DiskEncryptionSetResource.CreateResourceIdentifier("OTHER", "images", "web")).Get().Value.Data.Id""")]
    public Task Found_however_the_set_is_named(string set) =>
        Verify.Statements(Publish(OwnDefinition, InTargetRegion($"[|{set.Replace("OTHER", Other, StringComparison.Ordinal)}|]")));

    [Theory]
    [InlineData("""new ResourceIdentifier([|"/subscriptions/OTHER/resourceGroups/a/providers/Microsoft.Compute/diskEncryptionSets/b"|])""")]
    [InlineData("""new([|$"/subscriptions/OTHER/resourceGroups/{text}/providers/Microsoft.Compute/diskEncryptionSets/{text}"|])""")]
    [InlineData("""new([|"/subscriptions/" + "OTHER" + "/resourceGroups/a/providers/Microsoft.Compute/diskEncryptionSets/" + text|])""")]
    public Task Found_where_the_set_is_named_by_text(string set) =>
        Verify.Statements(Publish(OwnDefinition, InTargetRegion(set.Replace("OTHER", Other, StringComparison.Ordinal))));

    [Theory]
    [InlineData("id")]
    [InlineData("null")]
    [InlineData("new(text)")]
    [InlineData("""new("{set-id}")""")]
    [InlineData("""new($"/subscriptions/{text}/resourceGroups/a/providers/Microsoft.Compute/diskEncryptionSets/b")""")]
    [InlineData("""new("/subscriptions/{subscription-id}/resourceGroups/a/providers/Microsoft.Compute/diskEncryptionSets/b")""")]
    [InlineData("""new("/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a/providers/Microsoft.Compute/diskEncryptionSets/b")""")]
    [InlineData("""new("/subscriptions/6B7F2B1C-9C5D-4C5E-8A53-5B0D1D3F0A11/resourceGroups/a/providers/Microsoft.Compute/diskEncryptionSets/b")""")]
    [InlineData("""DiskEncryptionSetResource.CreateResourceIdentifier("6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11", "images", "web")""")]
    [InlineData("""DiskEncryptionSetResource.CreateResourceIdentifier(text, "images", "web")""")]
    [InlineData("""resourceGroup.GetDiskEncryptionSet("web").Value.Id""")]
    [InlineData("""condition ? id : DiskEncryptionSetResource.CreateResourceIdentifier("8a1c1d6e-5f0b-4a51-9f0e-0d9f3a1b2c3d", "images", "web")""")]
    public Task Not_found_where_the_set_may_be_in_the_gallerys_subscription(string set) =>
        Verify.Statements(Publish(OwnDefinition, InTargetRegion(set)));

    [Theory]
    [InlineData("TargetRegions = { new TargetRegion(location) { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = SET } } } }")]
    [InlineData("TargetRegions = { new TargetRegion(location) { Encryption = new() { DataDiskImages = { new DataDiskImageEncryption(0) { DiskEncryptionSetId = SET } } } } }")]
    [InlineData("TargetRegions = { Some<TargetRegion>(), new TargetRegion(location) { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = SET } } } }")]
    [InlineData("TargetExtendedLocations = { new GalleryTargetExtendedLocation { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = SET } } } }")]
    public async Task Found_wherever_the_set_is_used(string profile)
    {
        var marked = profile.Replace("SET", $"[|{OtherSet}|]", StringComparison.Ordinal);

        await Verify.Statements(Publish(OwnDefinition, marked));
        await Verify.Statements($$"""
            GalleryImageVersionResource mine = {{OwnDefinition}}.GetGalleryImageVersion("1.0.0");
            await mine.UpdateAsync(WaitUntil.Completed, new GalleryImageVersionPatch { PublishingProfile = new() { {{marked}} } });
            """);
    }

    [Theory]
    [InlineData("TargetRegions = { condition ? new TargetRegion(location) { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = SET } } } : new TargetRegion(location) }")]
    [InlineData("TargetRegions = { new TargetRegion(location) { Encryption = condition ? new() { OSDiskImage = new() { DiskEncryptionSetId = SET } } : null } }")]
    public Task Not_found_where_the_set_is_used_on_one_branch(string profile) =>
        Verify.Statements(Publish(OwnDefinition, profile.Replace("SET", OtherSet, StringComparison.Ordinal)));

    [Theory]
    [InlineData("data.PublishingProfile.TargetRegions.Add(region);", true)]
    [InlineData("data.PublishingProfile.TargetRegions.Add(region); data.PublishingProfile.TargetRegions.Clear();", false)]
    [InlineData("if (condition) data.PublishingProfile.TargetRegions.Add(region);", false)]
    [InlineData("data.PublishingProfile.TargetRegions.Add(region); Unknown(data);", false)]
    [InlineData("data.PublishingProfile.TargetRegions.Add(region); region.Encryption.OSDiskImage.DiskEncryptionSetId = id;", false)]
    [InlineData("data.PublishingProfile.TargetRegions.Add(region); if (condition) region.Encryption = null;", false)]
    public Task Follows_the_data(string statements, bool isFound) => Verify.Statements($$"""
        var set = {{(isFound ? $"[|{OtherSet}|]" : OtherSet)}};
        var region = new TargetRegion(location) { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = set } } };
        var data = new GalleryImageVersionData(location) { StorageProfile = new() { GallerySource = new() { Id = id } }, PublishingProfile = new() };
        {{statements}}
        await {{OwnDefinition}}.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
        """);

    [Theory]
    [InlineData("\"westeurope\"", "new TargetRegion(\"northeurope\")", "[|set.Id|]")]
    [InlineData("AzureLocation.WestEurope", "new TargetRegion(AzureLocation.NorthEurope)", "[|set.Id|]")]
    [InlineData("AzureLocation.WestEurope", "new TargetRegion(\"West Europe\")", "set.Id")]
    [InlineData("AzureLocation.WestEurope", "new TargetRegion(text)", "set.Id")]
    [InlineData("location", "new TargetRegion(\"northeurope\")", "set.Id")]
    [InlineData("condition ? AzureLocation.WestEurope : AzureLocation.NorthEurope", "new TargetRegion(\"northeurope\")", "set.Id")]
    public Task A_set_is_of_the_region_that_it_was_created_in(string home, string target, string set) => Verify.Statements($$"""
        var set = (await resourceGroup.GetDiskEncryptionSets().CreateOrUpdateAsync(WaitUntil.Completed, "keys", new DiskEncryptionSetData({{home}}))).Value;
        {{Publish("image", $"TargetRegions = {{ {target} {{ Encryption = new() {{ OSDiskImage = new() {{ DiskEncryptionSetId = {set} }} }} }} }}")}}
        """);

    [Theory]
    [InlineData("westeurope", "id", "northeurope", "[|id|]")]
    [InlineData("westeurope", "new(\"/subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/resourceGroups/a/providers/Microsoft.Compute/diskEncryptionSets/b\")", "northeurope", "new([|\"/subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/resourceGroups/A/providers/Microsoft.Compute/diskEncryptionSets/b\"|])")]
    [InlineData("westeurope", "id", "northeurope", "Some<ResourceIdentifier>()")]
    [InlineData("westeurope", "new($\"/subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/resourceGroups/a/providers/Microsoft.Compute/diskEncryptionSets/{text}\")", "northeurope", "new($\"/subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/resourceGroups/a/providers/Microsoft.Compute/diskEncryptionSets/{environment}\")")]
    public Task One_set_serves_one_region(string region, string set, string other, string its) => Verify.Statements(Publish("image", $$"""
        TargetRegions =
        {
            new TargetRegion("{{region}}") { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = {{set}} } } },
            new TargetRegion("{{other}}") { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = {{its}} } } },
        }
        """).Replace("(location)", "(\"westeurope\")", StringComparison.Ordinal));

    [Fact]
    public Task One_set_may_encrypt_all_disks_of_a_region() => Verify.Statements(Publish("image", """
        TargetRegions =
        {
            new TargetRegion("westeurope")
            {
                Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = id }, DataDiskImages = { new(0) { DiskEncryptionSetId = id } } },
            },
        }
        """));

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(Publish(OwnDefinition, InTargetRegion($"[|{OtherSet}|]")));

    private static string InTargetRegion(string set) =>
        $$"""TargetRegions = { new TargetRegion(location) { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = {{set}} } } } }""";

    private static string Publish(string definition, string profile) => $$"""
        var definition = {{definition}};
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { Id = id } },
            PublishingProfile = new() { {{profile}} },
        });
        """;
}
