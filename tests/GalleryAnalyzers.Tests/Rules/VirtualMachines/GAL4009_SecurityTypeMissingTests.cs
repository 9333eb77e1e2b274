namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

public sealed class GAL4009_SecurityTypeMissingTests
{
    private const string Create = "await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, \"web\", data);";

    [Theory]
    [InlineData("TrustedLaunch", "")]
    [InlineData("trustedlaunch", "")]
    [InlineData("ConfidentialVM", "")]
    [InlineData("TrustedLaunch", "data.SecurityProfile = new();")]
    [InlineData("TrustedLaunch", "data.SecurityProfile = new() { UefiSettings = new() };")]
    [InlineData("TrustedLaunch", "data.SecurityProfile = new() { SecurityType = SecurityType.ConfidentialVm };")]
    [InlineData("TrustedLaunch", "data.SecurityProfile = new() { SecurityType = \"Standard\" };")]
    [InlineData("ConfidentialVM", "data.SecurityProfile = new() { SecurityType = SecurityType.TrustedLaunch };")]
    [InlineData("ConfidentialVM", "data.SecurityProfile = new() { SecurityType = null };")]
    public Task Found_where_the_machine_lacks_it(string type, string then) => Verify.Statements($$"""
        {{Define(type)}}
        var data = [|new VirtualMachineData(location)|] { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
        {{then}}
        {{Create}}
        """);

    [Theory]
    [InlineData("")]
    [InlineData("SecurityProfile = new() { SecurityType = SecurityType.ConfidentialVm },")]
    public Task Found_for_a_scale_set_and_an_image_version(string security) => Verify.Statements($$"""
        {{Define("TrustedLaunch")}}
        version = image.GetGalleryImageVersions().CreateOrUpdate(WaitUntil.Completed, "1.0.0", versionData).Value;
        var data = [|new VirtualMachineScaleSetData(location)|]
        {
            VirtualMachineProfile = new() { {{security}} StorageProfile = new() { ImageReference = new() { Id = version.Id } } },
        };
        await resourceGroup.GetVirtualMachineScaleSets().CreateOrUpdateAsync(WaitUntil.Completed, "web", data);
        """);

    [Theory]
    [InlineData("TrustedLaunch", "data.SecurityProfile = new() { SecurityType = SecurityType.TrustedLaunch };")]
    [InlineData("TrustedLaunch", "data.SecurityProfile = new() { SecurityType = \"trustedLaunch\" };")]
    [InlineData("ConfidentialVM", "data.SecurityProfile = new() { SecurityType = SecurityType.ConfidentialVm };")]
    [InlineData("TrustedLaunch", "data.SecurityProfile = new() { SecurityType = text };")]
    [InlineData("TrustedLaunch", "data.SecurityProfile = Some<SecurityProfile>();")]
    [InlineData("TrustedLaunch", "if (condition) data.SecurityProfile = new() { SecurityType = SecurityType.TrustedLaunch };")]
    [InlineData("TrustedLaunch", "Unknown(data);")]
    [InlineData("TrustedLaunchSupported", "")]
    [InlineData("ConfidentialVmSupported", "")]
    [InlineData("Standard", "")]
    public Task Not_found_where_it_has_it_or_may_or_needs_none(string type, string then) => Verify.Statements($$"""
        {{Define(type)}}
        var data = new VirtualMachineData(location) { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
        {{then}}
        {{Create}}
        """);

    [Theory]
    [InlineData("image = Some<GalleryImageResource>();")]
    [InlineData("image = images.Get(\"db\");")]
    [InlineData("image.Update(WaitUntil.Completed, Some<GalleryImagePatch>());")]
    [InlineData("if (condition) images.CreateOrUpdate(WaitUntil.Completed, \"web\", imageData);")]
    [InlineData("images.CreateOrUpdate(WaitUntil.Completed, text, imageData);")]
    [InlineData("Unknown(image);")]
    [InlineData("image.Delete(WaitUntil.Completed);")]
    public Task Not_found_where_the_image_may_ask_for_another(string then) => Verify.Statements($$"""
        {{Define("TrustedLaunch")}}
        {{then}}
        var data = new VirtualMachineData(location) { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
        {{Create}}
        """);

    [Fact]
    public Task Not_found_where_a_feature_is_on_one_path_only() => Verify.Statements($$"""
        var definition = new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Specialized,
            Identifier = new GalleryImageIdentifier("a", "b", "c"),
        };
        if (condition)
        {
            definition.Features.Add(new GalleryImageFeature { Name = "SecurityType", Value = "TrustedLaunch" });
        }

        image = images.CreateOrUpdate(WaitUntil.Completed, "web", definition).Value;
        var data = new VirtualMachineData(location) { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
        {{Create}}
        """);

    [Fact]
    public Task Not_found_where_the_machine_stands_already() => Verify.Statements($$"""
        {{Define("TrustedLaunch")}}
        VirtualMachineResource machine = resourceGroup.GetVirtualMachine("web");
        machine.Data.StorageProfile = new() { ImageReference = new() { Id = image.Id } };
        var data = machine.Data;
        {{Create}}
        """);

    [Fact]
    public Task No_action_is_offered() => Verify.NoFix($$"""
        {{Define("TrustedLaunch")}}
        var data = [|new VirtualMachineData(location)|] { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
        {{Create}}
        """);

    private static string Define(string securityType) => $$"""
        image = (await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Specialized,
            HyperVGeneration = HyperVGeneration.V2,
            Identifier = new GalleryImageIdentifier("a", "b", "c"),
            Features =
            {
                new GalleryImageFeature { Name = "IsHibernateSupported", Value = "True" },
                new GalleryImageFeature { Name = "SecurityType", Value = "{{securityType}}" },
            },
        })).Value;
        """;
}
