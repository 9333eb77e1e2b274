namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

public sealed class GAL4001_ImageOfOtherSubscriptionTests
{
    private const string Own = "6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11";
    private const string Other = "2f0c9a57-7d0e-4b8b-9a3f-0d6c1e5b7a42";
    private const string OtherImage = $"/subscriptions/{Other}/resourceGroups/images/providers/Microsoft.Compute/galleries/contoso/images/web";
    private const string OwnImage = $"/subscriptions/{Own}/resourceGroups/images/providers/Microsoft.Compute/galleries/contoso/images/web";

    private const string Group = $$"""
        var group = client.GetResourceGroupResource(ResourceGroupResource.CreateResourceIdentifier("{{Own}}", "web"));
        """;

    [Theory]
    [InlineData($"new ResourceIdentifier([|\"{OtherImage}\"|])")]
    [InlineData($"new ResourceIdentifier([|\"{OtherImage}/versions/1.0.0\"|])")]
    [InlineData($"new([|$\"{OtherImage}/versions/{{text}}\"|])")]
    [InlineData($"[|GalleryImageResource.CreateResourceIdentifier(\"{Other}\", text, \"contoso\", \"web\")|]")]
    [InlineData($"[|client.GetGalleryImageResource(new ResourceIdentifier(\"{OtherImage}\")).Id|]")]
    [InlineData($"[|client.GetGalleryImageResource(new ResourceIdentifier(\"{OtherImage}\")).GetGalleryImageVersion(\"1.0.0\").Value.Id|]")]
    public Task Found_whatever_the_id_is_made_from(string imageId) => Verify.Statements($$"""
        {{Group}}
        {{Machine("group", imageId)}}
        """);

    [Theory]
    [InlineData($"client.GetSubscriptionResource(SubscriptionResource.CreateResourceIdentifier(\"{Own}\")).GetResourceGroup(\"web\").Value")]
    [InlineData($"client.GetResourceGroupResource(new ResourceIdentifier(\"/subscriptions/{Own}/resourceGroups/web\"))")]
    [InlineData($"client.GetResourceGroupResource(new ResourceIdentifier($\"/subscriptions/{Own}/resourceGroups/{{text}}\"))")]
    public Task Found_whatever_leads_to_the_machine(string group) => Verify.Statements(
        Machine(group, $"new ResourceIdentifier([|\"{OtherImage}\"|])"));

    [Fact]
    public Task Found_for_a_scale_set_and_its_update() => Verify.Statements($$"""
        {{Group}}
        var data = new VirtualMachineScaleSetData(location)
        {
            VirtualMachineProfile = new() { StorageProfile = new() { ImageReference = new() { Id = new([|"{{OtherImage}}"|]) } } },
        };
        var scaleSet = (await group.GetVirtualMachineScaleSets().CreateOrUpdateAsync(WaitUntil.Completed, "web", data)).Value;
        await scaleSet.UpdateAsync(WaitUntil.Completed, new VirtualMachineScaleSetPatch
        {
            VirtualMachineProfile = new() { StorageProfile = new() { ImageReference = new() { Id = new([|"{{OtherImage}}/versions/1.0.0"|]) } } },
        });
        """);

    [Theory]
    [InlineData($"new ResourceIdentifier(\"{OwnImage}\")")]
    [InlineData("new ResourceIdentifier(\"/subscriptions/6B7F2B1C-9C5D-4C5E-8A53-5B0D1D3F0A11/resourceGroups/images/providers/Microsoft.Compute/galleries/contoso/images/web\")")]
    [InlineData("id")]
    [InlineData("image.Id")]
    [InlineData("GalleryImageResource.CreateResourceIdentifier(text, \"images\", \"contoso\", \"web\")")]
    [InlineData("new ResourceIdentifier($\"/subscriptions/{text}/resourceGroups/images/providers/Microsoft.Compute/galleries/contoso/images/web\")")]
    [InlineData("new ResourceIdentifier(\"/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a/providers/Microsoft.Compute/galleries/b/images/c\")")]
    [InlineData($"new ResourceIdentifier(condition ? \"{OtherImage}\" : \"{OwnImage}\")")]
    [InlineData($"new ResourceIdentifier(\"/subscriptions/{Other}/resourceGroups/images/providers/Microsoft.Compute/images/web\")")]
    [InlineData($"DiskImageResource.CreateResourceIdentifier(\"{Other}\", \"images\", \"web\")")]
    public Task Not_found_where_the_image_is_in_the_same_subscription_or_may_be_or_is_in_no_gallery(string imageId) => Verify.Statements($$"""
        {{Group}}
        {{Machine("group", imageId)}}
        """);

    [Theory]
    [InlineData("resourceGroup")]
    [InlineData("client.GetResourceGroupResource(id)")]
    [InlineData("client.GetResourceGroupResource(ResourceGroupResource.CreateResourceIdentifier(text, \"web\"))")]
    [InlineData("client.GetDefaultSubscription().GetResourceGroup(\"web\").Value")]
    [InlineData($"client.GetResourceGroupResource(ResourceGroupResource.CreateResourceIdentifier(condition ? \"{Own}\" : \"{Other}\", \"web\"))")]
    public Task Not_found_where_the_machines_subscription_is_not_known(string group) => Verify.Statements(
        Machine(group, $"new ResourceIdentifier(\"{OtherImage}\")"));

    [Fact]
    public Task Not_found_for_data_that_may_have_been_changed() => Verify.Statements($$"""
        {{Group}}
        var data = new VirtualMachineData(location);
        data.StorageProfile = new() { ImageReference = new() { Id = new ResourceIdentifier("{{OtherImage}}") } };
        Unknown(data);
        await group.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", data);
        """);

    [Fact]
    public Task No_action_is_offered() => Verify.NoFix($$"""
        {{Group}}
        {{Machine("group", $"new ResourceIdentifier([|\"{OtherImage}\"|])")}}
        """);

    private static string Machine(string group, string imageId) => $$"""
        var machines = {{group}}.GetVirtualMachines();
        var data = new VirtualMachineData(location) { StorageProfile = new() { ImageReference = new() { Id = {{imageId}} } } };
        await machines.CreateOrUpdateAsync(WaitUntil.Completed, "web", data);
        """;
}
