namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

public sealed class GAL4006_NoLatestVersionTests
{
    private const string Define = """
        image = images.CreateOrUpdate(WaitUntil.Completed, "web", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Specialized,
            Identifier = new GalleryImageIdentifier("a", "b", "c"),
        }).Value;
        """;

    private const string Excluded = "IsExcludedFromLatest = true";

    [Theory]
    [InlineData(Excluded)]
    [InlineData(Excluded + ", TargetRegions = { new TargetRegion(location) }")]
    [InlineData(Excluded + ", TargetRegions = { new TargetRegion(location) { IsExcludedFromLatest = true } }")]
    [InlineData("TargetRegions = { new TargetRegion(location) { IsExcludedFromLatest = true } }")]
    [InlineData("TargetRegions = { new TargetRegion(location) { IsExcludedFromLatest = true }, new TargetRegion(text) { IsExcludedFromLatest = true } }")]
    public Task Found_where_the_only_version_is_excluded(string profile) => Verify.Statements($$"""
        {{Define}}
        {{Publish("1.0.0", profile)}}
        {{Machine("[|image.Id|]")}}
        """);

    [Theory]
    [InlineData("[|image.Data.Id|]")]
    [InlineData("[|images.Get(\"web\").Value.Id|]")]
    [InlineData("[|gallery.GetGalleryImages().Get(\"web\").Value.Id|]")]
    public Task Found_whatever_leads_to_the_definition(string id) => Verify.Statements($$"""
        images = gallery.GetGalleryImages();
        {{Define}}
        {{Publish("1.0.0", Excluded)}}
        {{Publish("1.1.0", Excluded)}}
        {{Machine(id)}}
        """);

    [Fact]
    public Task Found_for_a_scale_set() => Verify.Statements($$"""
        {{Define}}
        {{Publish("1.0.0", Excluded)}}
        await resourceGroup.GetVirtualMachineScaleSets().CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineScaleSetData(location)
        {
            VirtualMachineProfile = new() { StorageProfile = new() { ImageReference = new() { Id = [|image.Id|] } } },
        });
        """);

    [Theory]
    [InlineData("IsExcludedFromLatest = false")]
    [InlineData("IsExcludedFromLatest = condition")]
    [InlineData("IsExcludedFromLatest = condition ? true : false")]
    [InlineData("TargetRegions = { new TargetRegion(location) }")]
    [InlineData(Excluded + ", TargetRegions = { new TargetRegion(location) { IsExcludedFromLatest = false } }")]
    [InlineData(Excluded + ", TargetRegions = { new TargetRegion(location), Some<TargetRegion>() }")]
    [InlineData("TargetRegions = { new TargetRegion(location) { IsExcludedFromLatest = true }, new TargetRegion(text) }")]
    [InlineData("TargetRegions = { new TargetRegion(location) { IsExcludedFromLatest = condition } }")]
    [InlineData("")]
    public Task Not_found_where_the_version_may_be_the_latest(string profile) => Verify.Statements($$"""
        {{Define}}
        {{Publish("1.0.0", profile)}}
        {{Machine("image.Id")}}
        """);

    [Theory]
    [InlineData("image.GetGalleryImageVersions().CreateOrUpdate(WaitUntil.Completed, \"1.1.0\", versionData);")]
    [InlineData("if (condition) image.GetGalleryImageVersions().CreateOrUpdate(WaitUntil.Completed, \"1.1.0\", versionData);")]
    [InlineData("foreach (var name in args) image.GetGalleryImageVersions().CreateOrUpdate(WaitUntil.Completed, name, versionData);")]
    [InlineData("version.Update(WaitUntil.Completed, Some<GalleryImageVersionPatch>());")]
    [InlineData("versions.CreateOrUpdate(WaitUntil.Completed, text, versionData);")]
    [InlineData("version.Delete(WaitUntil.Completed);")]
    [InlineData("{|GAL0008:image.Delete(WaitUntil.Completed)|};")]
    [InlineData("Unknown(image);")]
    [InlineData("void Publish() => Unknown(image); Publish();")]
    [InlineData("if (condition) image = Some<GalleryImageResource>();")]
    public Task Not_found_where_there_may_be_a_latest_version(string then) => Verify.Statements($$"""
        {{Define}}
        {{Publish("1.0.0", Excluded)}}
        {{then}}
        {{Machine("image.Id")}}
        """);

    [Theory]
    [InlineData("version.Id")]
    [InlineData("id")]
    [InlineData("condition ? image.Id : version.Id")]
    [InlineData("images.Get(\"db\").Value.Id")]
    public Task Not_found_where_the_machine_asks_for_another_image(string id) => Verify.Statements($$"""
        {{Define}}
        {{Publish("1.0.0", Excluded)}}
        {{Machine(id)}}
        """);

    [Fact]
    public Task Not_found_where_the_definition_was_there_before() => Verify.Statements($$"""
        {{Publish("1.0.0", Excluded)}}
        {{Machine("image.Id")}}
        """);

    [Fact]
    public Task Not_found_where_one_path_only_defines_the_image() => Verify.Statements($$"""
        if (!images.Exists("web"))
        {
            {{Define}}
        }

        {{Publish("1.0.0", Excluded)}}
        {{Machine("image.Id")}}
        """);

    [Fact]
    public Task Not_found_where_the_method_publishes_nothing() => Verify.Statements($$"""
        {{Define}}
        {{Machine("image.Id")}}
        """);

    [Fact]
    public Task No_action_is_offered() => Verify.NoFix($$"""
        {{Define}}
        {{Publish("1.0.0", Excluded)}}
        {{Machine("[|image.Id|]")}}
        """);

    private static string Publish(string name, string profile) => $$"""
        version = (await image.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "{{name}}", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { Id = id } },
            PublishingProfile = new() { {{profile}} },
        })).Value;
        """;

    private static string Machine(string imageId) => $$"""
        var machine = new VirtualMachineData(location) { StorageProfile = new() { ImageReference = new() { Id = {{imageId}} } } };
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", machine);
        """;
}
