using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

public sealed class GAL4014_NvmeNotOfferedTests
{
    /// <summary>"The VM size '…' cannot boot with OS image or disk. …"</summary>
    [Theory]
    [Trait(AzureError.Trait, "R14")]
    [InlineData("", "new DiskControllerType([|\"NVMe\"|])")]
    [InlineData("", "[|\"nvme\"|]")]
    [InlineData("Features = { new() { Name = \"DiskControllerTypes\", Value = \"SCSI\" } }", "[|\"NVMe\"|]")]
    [InlineData("Features = { new() { Name = \"IsHibernateSupported\", Value = \"True\" } }", "[|\"NVMe\"|]")]
    public Task Found_where_it_is_not_offered(string definition, string controller) => Verify.Statements(Create(definition, controller));

    [Theory]
    [InlineData("Features = { new() { Name = \"DiskControllerTypes\", Value = \"SCSI, NVMe\" } }", "\"NVMe\"")]
    [InlineData("Features = { new() { Name = \"diskcontrollertypes\", Value = \"nvme\" } }", "\"NVMe\"")]
    [InlineData("Features = { new() { Name = text, Value = \"SCSI\" } }", "\"NVMe\"")]
    [InlineData("Features = { new() { Name = \"DiskControllerTypes\", Value = text } }", "\"NVMe\"")]
    [InlineData("Features = { condition ? new() { Name = \"DiskControllerTypes\", Value = \"NVMe\" } : new() }", "\"NVMe\"")]
    [InlineData("", "\"SCSI\"")]
    [InlineData("", "text")]
    [InlineData("", "null")]
    public Task Not_found_where_it_is_or_may_be(string definition, string controller) => Verify.Statements(Create(definition, controller));

    [Theory]
    [InlineData("definition = Some<GalleryImageResource>();")]
    [InlineData("if (condition) definition = Some<GalleryImageResource>();")]
    [InlineData("await definition.UpdateAsync(WaitUntil.Completed, Some<GalleryImagePatch>());")]
    public Task Not_found_where_the_definition_may_be_another(string then) => Verify.Statements(Create("", "\"NVMe\"", then));

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(Create("", "[|\"NVMe\"|]"));

    private static string Create(string definition, string controller, string then = "") => $$"""
        var definition = (await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location)
        {
            OSType = SupportedOperatingSystemType.Linux, OSState = OperatingSystemStateType.Specialized, Identifier = new("a", "b", "c"), {{definition}}
        })).Value;
        {{then}}
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location)
        {
            StorageProfile = new() { ImageReference = new() { Id = definition.Id }, DiskControllerType = {{controller}} },
        });
        """;
}
