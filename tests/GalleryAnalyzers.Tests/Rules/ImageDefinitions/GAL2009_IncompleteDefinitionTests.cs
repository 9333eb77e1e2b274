namespace GalleryAnalyzers.Tests.Rules.ImageDefinitions;

public sealed class GAL2009_IncompleteDefinitionTests
{
    private const string Create = "await images.CreateOrUpdateAsync(WaitUntil.Completed, \"web\", data);";

    [Theory]
    [InlineData("""var data = [|new GalleryImageData(location)|];""")]
    [InlineData("""GalleryImageData data = [|new(location)|];""")]
    [InlineData("""var data = [|new GalleryImageData(location)|] { OSState = OperatingSystemStateType.Generalized };""")]
    [InlineData("""var data = [|new GalleryImageData(location)|] { OSType = SupportedOperatingSystemType.Linux };""")]
    [InlineData("""var data = [|new GalleryImageData(location)|] { Identifier = new("Contoso", "WebServer", "lts") };""")]
    [InlineData("""var data = [|new GalleryImageData(location)|]; data.Identifier = new("Contoso", "WebServer", "lts");""")]
    [InlineData("""var data = [|new GalleryImageData(location)|] { OSType = SupportedOperatingSystemType.Linux, Identifier = null };""")]
    [InlineData("""var data = [|new GalleryImageData(location)|]; if (condition) data.Description = "Web";""")]
    [InlineData("""var data = [|new GalleryImageData(location)|]; foreach (var arg in args) data.DisallowedDiskTypes.Add(arg);""")]
    [InlineData("""var data = [|new GalleryImageData(location)|]; Console.WriteLine(data);""")]
    public Task Found_where_one_is_missing(string statements) => Verify.Statements($"{statements}\n{Create}");

    [Theory]
    [InlineData("""images.CreateOrUpdate(WaitUntil.Started, "web", [|new GalleryImageData(location)|]);""")]
    [InlineData("""await gallery.GetGalleryImages().CreateOrUpdateAsync(data: [|new GalleryImageData(location)|], waitUntil: WaitUntil.Completed, galleryImageName: "web");""")]
    [InlineData("""foreach (var arg in args) images.CreateOrUpdate(WaitUntil.Started, arg, [|new GalleryImageData(location)|]);""")]
    [InlineData("""if (condition) images.CreateOrUpdate(WaitUntil.Started, text, [|new GalleryImageData(location)|]);""")]
    [InlineData("""Action later = () => images.CreateOrUpdate(WaitUntil.Started, text, [|new GalleryImageData(location)|]); later();""")]
    public Task Found_where_it_is_sent(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""var data = new GalleryImageData(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "WebServer", "lts") };""")]
    [InlineData("""var data = new GalleryImageData(location); data.OSType = SupportedOperatingSystemType.Linux; data.Identifier = new("Contoso", "WebServer", "lts");""")]
    [InlineData("""var data = new GalleryImageData(location) { OSType = Some<SupportedOperatingSystemType?>(), Identifier = Some<GalleryImageIdentifier>() };""")]
    [InlineData("""var data = new GalleryImageData(location); Unknown(data);""")]
    [InlineData("""var data = new GalleryImageData(location); Fill(data); static void Fill(GalleryImageData data) { data.Identifier = new("a", "b", "c"); data.OSType = SupportedOperatingSystemType.Linux; }""")]
    [InlineData("""var data = new GalleryImageData(location); Action fill = () => { data.OSType = SupportedOperatingSystemType.Linux; data.Identifier = new("a", "b", "c"); }; fill();""")]
    [InlineData("""var data = imageData;""")]
    [InlineData("""var data = image.Data; data.Description = "Web";""")]
    [InlineData("""var data = Some<GalleryImageData>();""")]
    [InlineData("""var data = ArmComputeModelFactory.GalleryImageData();""")]
    [InlineData("""var data = new GalleryImageData(location) { OSType = SupportedOperatingSystemType.Linux }; if (condition) data.Identifier = new("Contoso", "WebServer", "lts");""")]
    [InlineData("""var data = condition ? imageData : new GalleryImageData(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("a", "b", "c") };""")]
    public Task Not_found_where_it_is_or_may_be_there(string statements) => Verify.Statements($"{statements}\n{Create}");

    [Theory]
    [InlineData("""Unknown(new GalleryImageData(location));""")]
    [InlineData("""var data = new GalleryImageData(location) { Description = "Web" };""")]
    [InlineData("""Func<GalleryImageData> make = () => new GalleryImageData(location); Unknown(make);""")]
    [InlineData("""await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "contoso", new GalleryData(location));""")]
    [InlineData("""System.Linq.Expressions.Expression<Action> setup = () => images.CreateOrUpdate(WaitUntil.Started, "web", new GalleryImageData(location), default); Unknown(setup);""")]
    public Task Not_found_where_it_is_not_sent(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""new GalleryImageData("westus")""", "OSType, Identifier")]
    [InlineData("""new GalleryImageData("westus") { OSType = SupportedOperatingSystemType.Linux }""", "Identifier")]
    [InlineData("""new GalleryImageData("westus") { Identifier = new("a", "b", "c") }""", "OSType")]
    public async Task One_finding_names_all_that_is_missing(string creation, string missing)
    {
        var code = Scaffold.Around($"images.CreateOrUpdate(WaitUntil.Completed, \"web\", {creation});");

        var finding = Assert.Single(await Analysis.FindingsInValidCodeAsync(Analysis.Compile(GallerySdk.Oldest.References, code)));
        Assert.Equal(
            $"This image definition lacks {missing}, which Azure requires; set {missing} before it is sent",
            finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task No_fix_as_nobody_knows_the_values() => Verify.NoFix("""images.CreateOrUpdate(WaitUntil.Started, "web", [|new GalleryImageData(location)|]);""");
}
