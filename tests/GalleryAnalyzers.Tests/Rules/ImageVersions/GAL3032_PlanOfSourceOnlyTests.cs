using Azure.ResourceManager.Compute;

namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3032_PlanOfSourceOnlyTests
{
    private const string Bad = """new VirtualMachineData(location) { Plan = new() { Name = "web", Publisher = "contoso", Product = "web" } }""";
    private const string Good = "new VirtualMachineData(location)";
    private const string Definition = """new GalleryImageData(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("a", "b", "c") }""";
    private const string DefinitionWithPlan =
        """new GalleryImageData(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("a", "b", "d"), PurchasePlan = new() { Name = "web" } }""";

    [Theory]
    [MemberData(nameof(ResourceFlows.Reaching), MemberType = typeof(ResourceFlows))]
    public Task Found_however_the_machine_is_created(string flow) => MachineSource.Statements(Publish(
        Define(Definition), ResourceFlows.Reach(flow, "resourceGroup.GetVirtualMachines()", nameof(VirtualMachineResource), Bad, Good), "[|source.Id|]"));

    [Theory]
    [MemberData(nameof(ResourceFlows.Missing), MemberType = typeof(ResourceFlows))]
    public Task Not_found_where_the_machine_may_be_another(string flow) => MachineSource.Statements(Publish(
        Define(Definition), ResourceFlows.Miss(flow, "resourceGroup.GetVirtualMachines()", nameof(VirtualMachineResource), Bad, Good), "source.Id"));

    [Theory]
    [MemberData(nameof(ResourceFlows.Reaching), MemberType = typeof(ResourceFlows))]
    public Task Found_however_the_definition_is_created(string flow) => MachineSource.Statements(Publish(
        ResourceFlows.Reach(flow, "gallery.GetGalleryImages()", nameof(GalleryImageResource), Definition, DefinitionWithPlan, "definition"),
        Create(Bad),
        "[|source.Id|]"));

    [Theory]
    [MemberData(nameof(ResourceFlows.MissingOfDefinitions), MemberType = typeof(ResourceFlows))]
    public Task Not_found_where_the_definition_may_be_another(string flow) => MachineSource.Statements(Publish(
        ResourceFlows.Miss(flow, "gallery.GetGalleryImages()", nameof(GalleryImageResource), Definition, DefinitionWithPlan, "definition"),
        Create(Bad),
        "source.Id"));

    [Theory]
    [InlineData("new ComputePlan { Name = text }", "[|source.Id|]")]
    [InlineData("new() { Name = \"web\", PromotionCode = text }", "[|source.Id|]")]
    [InlineData("null", "source.Id")]
    [InlineData("new()", "source.Id")]
    [InlineData("new() { Name = null }", "source.Id")]
    [InlineData("new() { Name = Some<string?>() }", "source.Id")]
    [InlineData("condition ? new() { Name = text } : null", "source.Id")]
    [InlineData("Some<ComputePlan>()", "source.Id")]
    public Task Follows_the_machines_plan(string plan, string id) =>
        MachineSource.Statements(Publish(Define(Definition), Create($$"""new VirtualMachineData(location) { Plan = {{plan}} }"""), id));

    [Theory]
    [InlineData("null", "[|source.Id|]")]
    [InlineData("new() { Name = text }", "source.Id")]
    [InlineData("Some<ImagePurchasePlan?>()", "source.Id")]
    [InlineData("condition ? new() { Name = text } : null", "source.Id")]
    public Task Follows_the_definitions_plan(string plan, string id) => MachineSource.Statements(
        Publish(Define(DefinitionWithPlan.Replace("new() { Name = \"web\" }", plan, StringComparison.Ordinal)), Create(Bad), id));

    [Theory]
    [InlineData("var data = imageData;")]
    [InlineData("var data = image.Data;")]
    [InlineData("var data = Definition(); static GalleryImageData Definition() => Some<GalleryImageData>();")]
    public Task Not_found_where_not_all_of_the_definition_is_known(string data) =>
        MachineSource.Statements(Publish(data + "\n" + Define("data"), Create(Bad), "source.Id"));

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(
        Publish(Define(Definition), Create(Bad), "[|source.Id|]").Replace("MachineId", "VirtualMachineId", StringComparison.Ordinal), GallerySdk.Newest);

    private static string Define(string definition) =>
        $"""var definition = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", {definition})).Value;""";

    private static string Create(string machine) =>
        $"""var source = (await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", {machine})).Value;""";

    private static string Publish(string definition, string source, string id) => $$"""
        {{definition}}
        {{source}}
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { MachineId = {{id}} } },
        });
        """;
}
