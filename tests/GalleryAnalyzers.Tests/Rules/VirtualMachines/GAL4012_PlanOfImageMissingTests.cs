using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

public sealed class GAL4012_PlanOfImageMissingTests
{
    private const string Plan = "PurchasePlan = new() { Name = \"n\", Publisher = \"p\", Product = \"q\" }";

    /// <summary>"Creating a virtual machine from Marketplace image … requires Plan information in the request."</summary>
    [Theory]
    [Trait(AzureError.Trait, "R12")]
    [InlineData(Plan, "")]
    [InlineData(Plan, "Plan = null")]
    [InlineData("PurchasePlan = new() { Name = text }", "")]
    public Task Found_where_there_is_none(string definition, string machine) => Verify.Statements(
        Machine(definition, machine).Replace("new VirtualMachineData(location)", "[|new VirtualMachineData(location)|]", StringComparison.Ordinal));

    [Theory]
    [InlineData("Plan = new() { Name = [|\"m\"|], Publisher = \"p\", Product = \"q\" }")]
    [InlineData("Plan = new() { Name = \"N\", Publisher = [|\"q\"|], Product = [|\"p\"|] }")]
    public Task Found_where_it_is_another(string machine) => Verify.Statements(Machine(Plan, machine));

    [Theory]
    [InlineData(Plan, "Plan = new() { Name = \"n\", Publisher = \"p\", Product = \"q\" }")]
    [InlineData(Plan, "Plan = new() { Name = text, Publisher = \"P\", Product = \"q\" }")]
    [InlineData(Plan, "Plan = Some<ComputePlan>()")]
    [InlineData(Plan, "Plan = condition ? Some<ComputePlan>() : null")]
    [InlineData("PurchasePlan = null", "")]
    [InlineData("PurchasePlan = Some<ImagePurchasePlan>()", "")]
    [InlineData("PurchasePlan = condition ? new() { Name = \"n\" } : null", "")]
    [InlineData("", "")]
    public Task Not_found_where_it_is_the_same_or_may_be(string definition, string machine) => Verify.Statements(Machine(definition, machine));

    [Theory]
    [InlineData("definition = Some<GalleryImageResource>();")]
    [InlineData("if (condition) definition = Some<GalleryImageResource>();")]
    [InlineData("definition = images.Get(text);")]
    public Task Not_found_where_the_definition_may_be_another(string then) => Verify.Statements(Machine(Plan, "", then));

    [Fact]
    public Task Found_for_a_scale_set_and_a_version() => Verify.Statements($$"""
        var definition = (await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location)
        {
            OSType = SupportedOperatingSystemType.Linux, OSState = OperatingSystemStateType.Specialized, Identifier = new("a", "b", "c"), {{Plan}},
        })).Value;
        var first = (await definition.GetGalleryImageVersionAsync("1.0.0")).Value;
        await resourceGroup.GetVirtualMachineScaleSets().CreateOrUpdateAsync(WaitUntil.Completed, "web", [|new VirtualMachineScaleSetData(location)|]
        {
            VirtualMachineProfile = new() { StorageProfile = new() { ImageReference = new() { Id = first.Id } } },
        });
        """);

    [Fact]
    public Task The_fix_sets_it() => Verify.Fix(
        Machine(Plan, "Tags = { }").Replace("new VirtualMachineData(location)", "[|new VirtualMachineData(location)|]", StringComparison.Ordinal),
        Machine(Plan, "Tags = { }, Plan = new ComputePlan { Name = \"n\", Publisher = \"p\", Product = \"q\" }"),
        "GAL4012.plan",
        "Set the plan of the image");

    [Fact]
    public Task Fix_all_writes_the_images_plan() => Verify.Fix(
        Machine(Plan, "Plan = new() { Name = [|\"m\"|], Publisher = [|\"o\"|], Product = \"q\" }"),
        Machine(Plan, "Plan = new() { Name = \"n\", Publisher = \"p\", Product = \"q\" }"));

    private static string Machine(string definition, string machine, string then = "") => $$"""
        var definition = (await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location)
        {
            OSType = SupportedOperatingSystemType.Linux, OSState = OperatingSystemStateType.Specialized, Identifier = new("a", "b", "c"), {{definition}}
        })).Value;
        {{then}}
        var machine = new VirtualMachineData(location) { StorageProfile = new() { ImageReference = new() { Id = definition.Id } }, {{machine}} };
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", machine);
        """;
}
