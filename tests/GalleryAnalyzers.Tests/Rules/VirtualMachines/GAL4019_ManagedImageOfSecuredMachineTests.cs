using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

public sealed class GAL4019_ManagedImageOfSecuredMachineTests
{
    /// <summary>"Creation of managed images are not supported for virtual machine with TrustedLaunch security type."</summary>
    [Theory]
    [Trait(AzureError.Trait, "R18")]
    [InlineData("SecurityProfile = new() { SecurityType = SecurityType.TrustedLaunch }")]
    [InlineData("SecurityProfile = new() { SecurityType = \"confidentialVM\" }")]
    [InlineData("SecurityProfile = new() { UefiSettings = new(), SecurityType = SecurityType.ConfidentialVm }")]
    public Task Found_where_the_machine_is_secured(string machine) => Verify.Statements(Image(machine, "[|machine.Id|]"));

    [Theory]
    [InlineData("")]
    [InlineData("SecurityProfile = new() { SecurityType = \"Standard\" }")]
    [InlineData("SecurityProfile = new() { SecurityType = text }")]
    [InlineData("SecurityProfile = new() { SecurityType = condition ? SecurityType.TrustedLaunch : null }")]
    [InlineData("SecurityProfile = Some<SecurityProfile>()")]
    public Task Not_found_where_it_is_not_or_may_not_be(string machine) => Verify.Statements(Image(machine, "machine.Id"));

    [Theory]
    [InlineData("machine = Some<VirtualMachineResource>();")]
    [InlineData("if (condition) machine = Some<VirtualMachineResource>();")]
    [InlineData("machine = resourceGroup.GetVirtualMachine(\"db\");")]
    public Task Not_found_where_the_machine_may_be_another(string then) =>
        Verify.Statements(Image("SecurityProfile = new() { SecurityType = SecurityType.TrustedLaunch }", "machine.Id", then));

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(Image("SecurityProfile = new() { SecurityType = SecurityType.TrustedLaunch }", "[|machine.Id|]"));

    private static string Image(string data, string id, string then = "") => $$"""
        var machine = (await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineData(location) { {{data}} })).Value;
        {{then}}
        await resourceGroup.GetDiskImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", new DiskImageData(location) { SourceVirtualMachineId = {{id}} });
        """;
}
