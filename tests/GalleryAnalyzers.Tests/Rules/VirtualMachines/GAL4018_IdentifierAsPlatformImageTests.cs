using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

public sealed class GAL4018_IdentifierAsPlatformImageTests
{
    /// <summary>"PlatformImageNotFound"</summary>
    [Theory]
    [Trait(AzureError.Trait, "R17")]
    [InlineData("Publisher = [|\"a\"|], Offer = \"b\", Sku = \"c\", Version = \"latest\"")]
    [InlineData("Publisher = [|\"A\"|], Offer = \"B\", Sku = \"C\"")]
    [InlineData("Sku = \"c\", Offer = \"b\", Version = text, Publisher = [|\"a\"|]")]
    public Task Found_where_it_is_the_definitions(string reference) => Verify.Statements(Machine("\"a\"", reference));

    [Theory]
    [InlineData("Publisher = \"a\", Offer = \"b\", Sku = \"d\"")]
    [InlineData("Publisher = \"a\", Offer = text, Sku = \"c\"")]
    [InlineData("Publisher = condition ? \"a\" : \"x\", Offer = \"b\", Sku = \"c\"")]
    [InlineData("Publisher = \"a\", Offer = \"b\"")]
    [InlineData("Id = definition.Id")]
    public Task Not_found_where_it_is_or_may_be_another(string reference) => Verify.Statements(Machine("\"a\"", reference));

    [Theory]
    [InlineData("Canonical")]
    [InlineData("microsoftwindowsserver")]
    [InlineData("RedHat")]
    public Task Not_found_for_publishers_of_the_marketplace(string publisher) => Verify.Statements(
        Machine($"\"{publisher}\"", $"Publisher = \"{publisher}\", Offer = \"b\", Sku = \"c\""));

    [Fact]
    public Task Not_found_where_the_definition_is_not_created_here() => Verify.Statements("""
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location)
        {
            StorageProfile = new() { ImageReference = new() { Publisher = "a", Offer = "b", Sku = "c" } },
        });
        Unknown(image.Id);
        """);

    [Fact]
    public Task No_fix_is_offered() => Verify.NoFix(Machine("\"a\"", "Publisher = [|\"a\"|], Offer = \"b\", Sku = \"c\""));

    private static string Machine(string publisher, string reference) => $$"""
        var definition = (await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location)
        {
            OSType = SupportedOperatingSystemType.Linux, OSState = OperatingSystemStateType.Specialized, Identifier = new({{publisher}}, "b", "c"),
        })).Value;
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location)
        {
            StorageProfile = new() { ImageReference = new() { {{reference}} } },
        });
        """;
}
