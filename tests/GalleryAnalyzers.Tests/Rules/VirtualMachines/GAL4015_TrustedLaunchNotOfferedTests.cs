using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

public sealed class GAL4015_TrustedLaunchNotOfferedTests
{
    private const string V2 = "HyperVGeneration = HyperVGeneration.V2";

    /// <summary>"Use of TrustedLaunch setting is not supported for the provided image."</summary>
    [Theory]
    [Trait(AzureError.Trait, "R15")]
    [InlineData("HyperVGeneration = HyperVGeneration.V1", "[|SecurityType.TrustedLaunch|]")]
    [InlineData("HyperVGeneration = \"V1\"", "[|\"trustedLaunch\"|]")]
    [InlineData(V2 + ", Features = { new() { Name = \"SecurityType\", Value = \"Standard\" } }", "[|SecurityType.TrustedLaunch|]")]
    [InlineData(V2 + ", Features = { new() { Name = \"SecurityType\", Value = \"ConfidentialVmSupported\" } }", "[|SecurityType.TrustedLaunch|]")]
    public Task Found_where_the_image_cannot_have_it(string definition, string type) => Verify.Statements(Machine(definition, Security(type)));

    [Fact]
    public async Task A_definition_without_a_generation_has_the_default_of_the_SDKs_API()
    {
        await Verify.Statements(Machine("", Security("[|SecurityType.TrustedLaunch|]")), GallerySdk.Oldest);
        await Verify.Statements(Machine("", Security("SecurityType.TrustedLaunch")), GallerySdk.Newest);
    }

    [Theory]
    [InlineData(V2, "SecurityType.TrustedLaunch")]
    [InlineData(V2 + ", Features = { new() { Name = \"SecurityType\", Value = \"TrustedLaunchSupported\" } }", "SecurityType.TrustedLaunch")]
    [InlineData(V2 + ", Features = { new() { Name = \"SecurityType\", Value = text } }", "SecurityType.TrustedLaunch")]
    [InlineData("HyperVGeneration = text", "SecurityType.TrustedLaunch")]
    [InlineData("HyperVGeneration = HyperVGeneration.V1", "text")]
    [InlineData("HyperVGeneration = HyperVGeneration.V1", "condition ? SecurityType.TrustedLaunch : null")]
    [InlineData("HyperVGeneration = HyperVGeneration.V1", "null")]
    public Task Not_found_where_it_can_or_may(string definition, string type) => Verify.Statements(Machine(definition, Security(type)));

    [Theory]
    [InlineData("definition = Some<GalleryImageResource>();")]
    [InlineData("if (condition) definition = Some<GalleryImageResource>();")]
    [InlineData("definition = images.Get(text);")]
    public Task Not_found_where_the_definition_may_be_another(string then) =>
        Verify.Statements(Machine("HyperVGeneration = HyperVGeneration.V1", Security("SecurityType.TrustedLaunch"), then));

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(Machine("HyperVGeneration = HyperVGeneration.V1", Security("[|SecurityType.TrustedLaunch|]")));

    private static string Security(string type) => $"SecurityProfile = new() {{ SecurityType = {type} }}";

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
