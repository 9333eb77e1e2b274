namespace GalleryAnalyzers.Tests.Rules.ImageDefinitions;

public sealed class GAL2003_IdentifierTakenTests
{
    private const string First = """images.CreateOrUpdate(WaitUntil.Completed, "a", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "Web", "lts") });""" + "\n";

    [Theory]
    [InlineData("""images.CreateOrUpdate(WaitUntil.Completed, "b", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = [|new("Contoso", "Web", "lts")|] });""")]
    [InlineData("""await images.CreateOrUpdateAsync(data: new(location) { Identifier = [|new GalleryImageIdentifier(sku: "lts", offer: "Web", publisher: "Contoso")|], OSType = SupportedOperatingSystemType.Windows }, galleryImageName: "b", waitUntil: WaitUntil.Started);""")]
    [InlineData("""imageData = new(location) { OSType = SupportedOperatingSystemType.Linux }; imageData.Identifier = [|new("Contoso", "Web", "lts")|]; images.CreateOrUpdate(WaitUntil.Completed, "b", imageData);""")]
    [InlineData("""var identifier = new GalleryImageIdentifier("Contoso", "Web", "lts"); imageData = new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = [|identifier|] }; images.CreateOrUpdate(WaitUntil.Completed, "b", imageData);""")]
    [InlineData("""if (condition) images.CreateOrUpdate(WaitUntil.Completed, "b", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = [|new("Contoso", "Web", "lts")|] });""")]
    [InlineData("""images.CreateOrUpdate(WaitUntil.Completed, "b", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = [|new("Contoso", "Web", "lts")|] }); images.CreateOrUpdate(WaitUntil.Completed, "a", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "Web", "lts") });""")]
    public Task Found_in_a_second_definition(string second) => Verify.Statements(First + second);

    [Theory]
    [InlineData("""gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, "a", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new(text, environment, "lts") }); gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, "b", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = [|new(text, environment, "lts")|] });""")]
    [InlineData("""var data = new GalleryImageData(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = [|new("Contoso", "Web", "lts")|] }; images.CreateOrUpdate(WaitUntil.Completed, "a", data); images.CreateOrUpdate(WaitUntil.Completed, "b", data);""")]
    public Task Found_where_the_values_are_certainly_the_same(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""images.CreateOrUpdate(WaitUntil.Completed, "b", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "Web", "24.04") });""")]
    [InlineData("""images.CreateOrUpdate(WaitUntil.Completed, "b", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "web", "lts") });""")]
    [InlineData("""images.CreateOrUpdate(WaitUntil.Completed, "b", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "Web", text) });""")]
    [InlineData("""images.CreateOrUpdate(WaitUntil.Completed, "b", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "Web", condition ? "lts" : "24.04") });""")]
    [InlineData("""images.CreateOrUpdate(WaitUntil.Completed, "b", imageData);""")]
    [InlineData("""images.CreateOrUpdate(WaitUntil.Completed, "A", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "Web", "lts") });""")]
    [InlineData("""images.CreateOrUpdate(WaitUntil.Completed, text, new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "Web", "lts") });""")]
    [InlineData("""gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, "b", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "Web", "lts") });""")]
    [InlineData("""images.Get("a").Value.Delete(WaitUntil.Completed); images.CreateOrUpdate(WaitUntil.Completed, "b", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "Web", "lts") });""")]
    [InlineData("""if (condition) image.Delete(WaitUntil.Completed); images.CreateOrUpdate(WaitUntil.Completed, "b", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "Web", "lts") });""")]
    [InlineData("""Clear(); images.CreateOrUpdate(WaitUntil.Completed, "b", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "Web", "lts") }); void Clear() => image.Delete(WaitUntil.Completed);""")]
    public Task Not_found_where_it_may_be_another_or_free(string second) => Verify.Statements(First + second);

    [Theory]
    [InlineData("""if (condition) images.CreateOrUpdate(WaitUntil.Completed, "a", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "Web", "lts") }); else images.CreateOrUpdate(WaitUntil.Completed, "b", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "Web", "lts") });""")]
    [InlineData("""if (condition) images.CreateOrUpdate(WaitUntil.Completed, "a", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "Web", "lts") }); images.CreateOrUpdate(WaitUntil.Completed, "b", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "Web", "lts") });""")]
    [InlineData("""foreach (var arg in args) images.CreateOrUpdate(WaitUntil.Completed, arg, new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "Web", arg) });""")]
    public Task Not_found_where_one_may_be_all(string statements) => Verify.Statements(statements);

    [Fact]
    public Task No_fix_as_the_new_values_are_not_known() => Verify.NoFix(
        First + """images.CreateOrUpdate(WaitUntil.Completed, "b", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = [|new("Contoso", "Web", "lts")|] });""");
}
