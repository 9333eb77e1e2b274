namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

public sealed class GAL4002_ImageNotReplicatedTests
{
    private const string Define = """
        image = images.CreateOrUpdate(WaitUntil.Completed, "web", new GalleryImageData("westeurope")
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Specialized,
            Identifier = new GalleryImageIdentifier("a", "b", "c"),
        }).Value;
        """;

    [Theory]
    [InlineData("[|AzureLocation.NorthEurope|]")]
    [InlineData("[|\"northeurope\"|]")]
    [InlineData("[|\"North Europe\"|]")]
    [InlineData("location: new AzureLocation([|\"northeurope\"|])")]
    public Task Found_where_the_version_is_not_replicated_there(string region) => Verify.Statements($$"""
        {{Define}}
        {{Publish("1.0.0", "new TargetRegion(\"westeurope\"), new TargetRegion(\"eastus\")")}}
        {{Machine(region, "version.Id")}}
        """);

    [Theory]
    [InlineData("version.Data.Id")]
    [InlineData("image.GetGalleryImageVersion(\"1.0.0\").Value.Id")]
    [InlineData("image.GetGalleryImageVersions().Get(\"1.0.0\").Value.Id")]
    [InlineData("image.Id")]
    [InlineData("images.Get(\"web\").Value.Data.Id")]
    public Task Found_whatever_leads_to_the_version(string id) => Verify.Statements($$"""
        {{Define}}
        {{Publish("1.0.0", "new TargetRegion(AzureLocation.WestEurope)")}}
        {{Machine("[|AzureLocation.EastUS|]", id)}}
        """);

    [Fact]
    public Task Found_for_a_scale_set_and_a_region_in_a_variable() => Verify.Statements($$"""
        {{Define}}
        {{Publish("1.0.0", "new TargetRegion(\"westeurope\")")}}
        var region = condition ? [|AzureLocation.EastUS|] : AzureLocation.WestUS;
        await resourceGroup.GetVirtualMachineScaleSets().CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineScaleSetData(region)
        {
            VirtualMachineProfile = new() { StorageProfile = new() { ImageReference = new() { Id = version.Id } } },
        });
        """);

    [Fact]
    public Task Found_where_no_version_may_be_the_latest_there() => Verify.Statements($$"""
        {{Define}}
        {{Publish("1.0.0", "new TargetRegion(\"westeurope\"), new TargetRegion(\"eastus\") { IsExcludedFromLatest = true }")}}
        {{Publish("1.1.0", "new TargetRegion(\"westeurope\")")}}
        {{Machine("[|AzureLocation.EastUS|]", "image.Id")}}
        """);

    [Theory]
    [InlineData("new TargetRegion(\"westeurope\"), new TargetRegion(\"East US\")")]
    [InlineData("new TargetRegion(\"westeurope\"), new TargetRegion(AzureLocation.EastUS)")]
    [InlineData("new TargetRegion(\"westeurope\"), new TargetRegion(text)")]
    [InlineData("new TargetRegion(\"westeurope\"), new TargetRegion(location)")]
    [InlineData("new TargetRegion(\"westeurope\"), Some<TargetRegion>()")]
    [InlineData("new TargetRegion(\"westeurope\"), new TargetRegion(condition ? \"westus\" : \"eastus\")")]
    [InlineData("new TargetRegion(\"westeurope\"), new TargetRegion(\"eastus\") { IsExcludedFromLatest = true }")]
    [InlineData("")]
    public Task Not_found_where_the_version_is_or_may_be_there(string regions) => Verify.Statements($$"""
        {{Define}}
        {{Publish("1.0.0", regions)}}
        {{Machine("AzureLocation.EastUS", "version.Id")}}
        """);

    [Theory]
    [InlineData("location", "version.Id")]
    [InlineData("text", "version.Id")]
    [InlineData("condition ? AzureLocation.EastUS : AzureLocation.WestEurope", "version.Id")]
    [InlineData("AzureLocation.WestEurope", "version.Id")]
    [InlineData("\"West Europe\"", "image.Id")]
    [InlineData("AzureLocation.EastUS", "id")]
    [InlineData("AzureLocation.EastUS", "image.GetGalleryImageVersion(\"0.9.0\").Value.Id")]
    [InlineData("AzureLocation.EastUS", "image.GetGalleryImageVersion(text).Value.Id")]
    [InlineData("AzureLocation.EastUS", "condition ? version.Id : id")]
    public Task Not_found_where_region_or_image_are_others_or_not_known(string region, string id) => Verify.Statements($$"""
        {{Define}}
        {{Publish("1.0.0", "new TargetRegion(AzureLocation.WestEurope)")}}
        {{Machine(region, id)}}
        """);

    [Theory]
    [InlineData("version = Some<GalleryImageVersionResource>();")]
    [InlineData("if (condition) version = image.GetGalleryImageVersion(\"1.1.0\");")]
    [InlineData("version.Update(WaitUntil.Completed, Some<GalleryImageVersionPatch>());")]
    [InlineData("if (condition) version.Update(WaitUntil.Completed, Some<GalleryImageVersionPatch>());")]
    [InlineData("versions = image.GetGalleryImageVersions(); versions.CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", versionData);")]
    [InlineData("versions = image.GetGalleryImageVersions(); versions.CreateOrUpdate(WaitUntil.Completed, text, versionData);")]
    [InlineData("client.GetGalleryImageVersionResource(id).Update(WaitUntil.Completed, Some<GalleryImageVersionPatch>());")]
    [InlineData("Unknown(version);")]
    [InlineData("void Replicate() => Unknown(version); Replicate();")]
    [InlineData("version.Delete(WaitUntil.Completed);")]
    public Task Not_found_where_the_version_may_have_changed(string then) => Verify.Statements($$"""
        {{Define}}
        {{Publish("1.0.0", "new TargetRegion(AzureLocation.WestEurope)")}}
        {{then}}
        {{Machine("AzureLocation.EastUS", "version.Id")}}
        """);

    [Theory]
    [InlineData("foreach (var name in args) image.GetGalleryImageVersions().CreateOrUpdate(WaitUntil.Completed, name, versionData);")]
    [InlineData("image.GetGalleryImageVersions().CreateOrUpdate(WaitUntil.Completed, \"1.1.0\", versionData);")]
    [InlineData("image.GetGalleryImageVersion(\"0.9.0\").Value.Update(WaitUntil.Completed, Some<GalleryImageVersionPatch>());")]
    [InlineData("image.GetGalleryImageVersion(\"0.9.0\").Value.Delete(WaitUntil.Completed);")]
    [InlineData("version.Delete(WaitUntil.Completed);")]
    [InlineData("client.GetGalleryImageResource(id).GetGalleryImageVersions().CreateOrUpdate(WaitUntil.Completed, \"1.1.0\", versionData);")]
    [InlineData("versions.CreateOrUpdate(WaitUntil.Completed, \"1.1.0\", versionData);")]
    [InlineData("image = Some<GalleryImageResource>();")]
    public Task Not_found_where_there_may_be_another_version(string then) => Verify.Statements($$"""
        {{Define}}
        {{Publish("1.0.0", "new TargetRegion(AzureLocation.WestEurope)")}}
        {{then}}
        {{Machine("AzureLocation.EastUS", "image.Id")}}
        """);

    [Fact]
    public Task Not_found_where_the_definition_was_there_before() => Verify.Statements($$"""
        {{Publish("1.0.0", "new TargetRegion(AzureLocation.WestEurope)")}}
        {{Machine("AzureLocation.EastUS", "image.Id")}}
        """);

    [Fact]
    public Task Not_found_where_one_path_only_publishes_the_version() => Verify.Statements($$"""
        versions = image.GetGalleryImageVersions();
        if (!versions.Exists("1.0.0"))
        {
            {{Publish("1.0.0", "new TargetRegion(AzureLocation.WestEurope)")}}
        }

        {{Machine("AzureLocation.EastUS", "versions.Get(\"1.0.0\").Value.Id")}}
        """);

    [Fact]
    public Task Not_found_for_a_machine_that_stands_or_is_in_an_edge_zone() => Verify.Statements($$"""
        {{Define}}
        {{Publish("1.0.0", "new TargetRegion(AzureLocation.WestEurope)")}}
        var data = new VirtualMachineData(AzureLocation.EastUS) { StorageProfile = new() { ImageReference = new() { Id = version.Id } } };
        data.ExtendedLocation = new ExtendedLocation { Name = "losangeles" };
        resourceGroup.GetVirtualMachines().CreateOrUpdate(WaitUntil.Completed, "edge", data);
        VirtualMachineResource machine = resourceGroup.GetVirtualMachine("web");
        machine.Data.StorageProfile = new() { ImageReference = new() { Id = version.Id } };
        resourceGroup.GetVirtualMachines().CreateOrUpdate(WaitUntil.Completed, "web", machine.Data);
        """);

    [Fact]
    public Task No_action_is_offered() => Verify.NoFix($$"""
        {{Publish("1.0.0", "new TargetRegion(AzureLocation.WestEurope)")}}
        {{Machine("[|AzureLocation.EastUS|]", "version.Id")}}
        """);

    private static string Publish(string name, string regions) => $$"""
        version = (await image.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "{{name}}", new GalleryImageVersionData("westeurope")
        {
            StorageProfile = new() { GallerySource = new() { Id = id } },
            PublishingProfile = new() { TargetRegions = { {{regions}} } },
        })).Value;
        """;

    private static string Machine(string region, string imageId) => $$"""
        var machine = new VirtualMachineData({{region}}) { StorageProfile = new() { ImageReference = new() { Id = {{imageId}} } } };
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", machine);
        """;
}
