namespace GalleryAnalyzers.Tests.Rules.ImageDefinitions;

public sealed class GAL2004_UnchangeableChangedTests
{
    private const string Creation = """
        image = (await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Generalized,
            HyperVGeneration = HyperVGeneration.V2,
            Architecture = "x64",
            Identifier = new GalleryImageIdentifier("Contoso", "Web", "lts"),
            PurchasePlan = new ImagePurchasePlan { Name = "web", Publisher = "contoso", Product = text },
            Eula = "MIT",
        })).Value;

        """;

    [Theory]
    [InlineData("OSType = [|SupportedOperatingSystemType.Windows|]")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, OSState = [|OperatingSystemStateType.Specialized|]")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, HyperVGeneration = [|HyperVGeneration.V1|]")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, HyperVGeneration = [|\"V1\"|]")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, Architecture = [|ArchitectureType.Arm64|]")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, Identifier = new(\"Contoso\", [|\"WebServer\"|], \"lts\")")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, Identifier = new([|\"Fabrikam\"|], \"Web\", sku: [|\"24.04\"|])")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, PurchasePlan = new() { Name = [|\"db\"|], Publisher = \"contoso\", Product = text }")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, Eula = [|\"GPL\"|]")]
    public Task Found_in_an_update(string properties) =>
        Verify.Statements($"{Creation}await image.UpdateAsync(WaitUntil.Completed, new GalleryImagePatch {{ {properties} }});");

    [Fact]
    public Task Compared_with_what_stood_where_a_change_was_refused() => Verify.Statements($$"""
        {{Creation}}await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location) { OSType = [|SupportedOperatingSystemType.Windows|], Identifier = new("Contoso", "Web", "lts") });
        await images.CreateOrUpdateAsync(WaitUntil.Completed, "web", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Contoso", "Web", "lts") });
        await image.UpdateAsync(WaitUntil.Completed, new GalleryImagePatch { OSType = SupportedOperatingSystemType.Linux });
        """);

    [Theory]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, OSState = OperatingSystemStateType.Generalized, HyperVGeneration = HyperVGeneration.V2")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, Architecture = ArchitectureType.X64")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, Identifier = new(\"contoso\", \"web\", \"LTS\")")]
    [InlineData("OSType = image.Data.OSType, OSState = image.Data.OSState, Identifier = image.Data.Identifier, PurchasePlan = image.Data.PurchasePlan")]
    [InlineData("OSType = Some<SupportedOperatingSystemType>(), HyperVGeneration = text")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, HyperVGeneration = condition ? HyperVGeneration.V1 : HyperVGeneration.V2")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, HyperVGeneration = null")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, Description = \"Web\"")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, Eula = \"MIT\"")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, Eula = text")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, ReleaseNoteUri = new(\"https://contoso.com\")")]
    public Task Not_found_in_an_update_that_changes_nothing_of_it(string properties) =>
        Verify.Statements($"{Creation}await image.UpdateAsync(WaitUntil.Completed, new GalleryImagePatch {{ {properties} }});");

    [Theory]
    [InlineData("image.Data.OSState = [|OperatingSystemStateType.Specialized|]; images.CreateOrUpdate(WaitUntil.Completed, \"web\", image.Data);")]
    [InlineData("var data = images.Get(\"Web\").Value.Data; data.OSType = [|SupportedOperatingSystemType.Windows|]; await images.CreateOrUpdateAsync(data: data, galleryImageName: \"WEB\", waitUntil: WaitUntil.Completed);")]
    [InlineData("image.Data.Identifier.Sku = [|\"24.04\"|]; images.CreateOrUpdate(WaitUntil.Completed, \"web\", image.Data);")]
    [InlineData("images.CreateOrUpdate(WaitUntil.Completed, \"web\", new(location) { OSType = [|SupportedOperatingSystemType.Windows|], Identifier = new(\"Contoso\", \"Web\", \"lts\") });")]
    [InlineData("var state = [|OperatingSystemStateType.Specialized|]; if (condition) images.CreateOrUpdate(WaitUntil.Completed, \"web\", new(location) { OSType = SupportedOperatingSystemType.Linux, OSState = state, Identifier = new(\"Contoso\", \"Web\", \"lts\") });")]
    [InlineData("foreach (var arg in args) image.Update(WaitUntil.Completed, new() { OSType = [|SupportedOperatingSystemType.Windows|], Description = arg });")]
    [InlineData("Console.WriteLine(image.Id); Unknown(text); image.Update(WaitUntil.Completed, new() { OSType = [|SupportedOperatingSystemType.Windows|] });")]
    [InlineData("if (condition) images.CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); image.Update(WaitUntil.Completed, new() { OSType = [|SupportedOperatingSystemType.Windows|] });")]
    public Task Found_where_it_is_sent_again(string statements) => Verify.Statements(Creation + statements);

    [Theory]
    [InlineData("image.Data.Description = \"Web\"; images.CreateOrUpdate(WaitUntil.Completed, \"web\", image.Data);")]
    [InlineData("images.CreateOrUpdate(WaitUntil.Completed, \"db\", new(location) { OSType = SupportedOperatingSystemType.Windows, Identifier = new(\"Contoso\", \"Database\", \"lts\") });")]
    [InlineData("images.CreateOrUpdate(WaitUntil.Completed, text, new(location) { OSType = SupportedOperatingSystemType.Windows, Identifier = new(\"Contoso\", \"Database\", \"lts\") });")]
    [InlineData("image.Delete(WaitUntil.Completed); images.CreateOrUpdate(WaitUntil.Completed, \"web\", new(location) { OSType = SupportedOperatingSystemType.Windows, Identifier = new(\"Contoso\", \"Database\", \"lts\") });")]
    [InlineData("if (condition) image.Delete(WaitUntil.Completed); images.CreateOrUpdate(WaitUntil.Completed, \"web\", new(location) { OSType = SupportedOperatingSystemType.Windows, Identifier = new(\"Contoso\", \"Database\", \"lts\") });")]
    [InlineData("Clear(); images.CreateOrUpdate(WaitUntil.Completed, \"web\", new(location) { OSType = SupportedOperatingSystemType.Windows, Identifier = new(\"Contoso\", \"Database\", \"lts\") }); void Clear() => image.Delete(WaitUntil.Completed);")]
    [InlineData("image = Some<GalleryImageResource>(); image.Update(WaitUntil.Completed, new() { OSType = SupportedOperatingSystemType.Windows });")]
    [InlineData("if (condition) image = Some<GalleryImageResource>(); image.Update(WaitUntil.Completed, new() { OSType = SupportedOperatingSystemType.Windows });")]
    [InlineData("var patch = new GalleryImagePatch { OSType = SupportedOperatingSystemType.Windows }; Unknown(patch); image.Update(WaitUntil.Completed, patch);")]
    [InlineData("Action later = () => image.Update(WaitUntil.Completed, new() { OSType = SupportedOperatingSystemType.Windows }); later();")]
    public Task Not_found_where_it_may_be_another_definition_or_value(string statements) => Verify.Statements(Creation + statements);

    [Theory]
    [InlineData("if (condition) image = images.CreateOrUpdate(WaitUntil.Completed, \"web\", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new(\"a\", \"b\", \"c\") }).Value;")]
    [InlineData("image = images.CreateOrUpdate(WaitUntil.Completed, \"web\", new(location) { OSType = Some<SupportedOperatingSystemType>(), Identifier = new(\"a\", \"b\", \"c\") }).Value;")]
    [InlineData("image = images.CreateOrUpdate(WaitUntil.Completed, \"web\", new(location) { OSType = condition ? SupportedOperatingSystemType.Linux : SupportedOperatingSystemType.Windows, Identifier = new(\"a\", \"b\", \"c\") }).Value;")]
    public Task Not_found_where_the_old_value_is_not_known(string creation) =>
        Verify.Statements($"{creation}\nimage.Update(WaitUntil.Completed, new() {{ OSType = SupportedOperatingSystemType.Windows }});");

    [Theory]
    [InlineData("if (condition) Create(); else Create();")]
    [InlineData("try { Create(); } finally { Console.WriteLine(text); }")]
    public Task Found_where_every_path_created_it_so(string paths)
    {
        const string creation = """
            images.CreateOrUpdate(WaitUntil.Completed, "web", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("a", "b", "c") });
            """;
        return Verify.Statements(paths.Replace("Create();", creation, StringComparison.Ordinal) + """

            images.Get("web").Value.Update(WaitUntil.Completed, new() { OSType = [|SupportedOperatingSystemType.Windows|] });
            """);
    }

    [Fact]
    public Task What_the_first_creation_leaves_open_a_patch_only_may_change() => Verify.Statements("""
        image = images.CreateOrUpdate(WaitUntil.Completed, "web", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("a", "b", "c") }).Value;
        image.Update(WaitUntil.Completed, new() { OSType = SupportedOperatingSystemType.Linux, {|GAL2011:HyperVGeneration = HyperVGeneration.V2|} });
        """);

    [Theory]
    [InlineData("OSType = [|SupportedOperatingSystemType.Windows|]", "OSType = SupportedOperatingSystemType.Linux", "Change 'SupportedOperatingSystemType.Windows' to 'SupportedOperatingSystemType.Linux'")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, HyperVGeneration = [|\"V1\"|]", "OSType = SupportedOperatingSystemType.Linux, HyperVGeneration = HyperVGeneration.V2", "Change 'V1' to 'HyperVGeneration.V2'")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, Architecture = [|ArchitectureType.Arm64|]", "OSType = SupportedOperatingSystemType.Linux, Architecture = ArchitectureType.X64", "Change 'ArchitectureType.Arm64' to 'ArchitectureType.X64'")]
    [InlineData("OSType = SupportedOperatingSystemType.Linux, Identifier = new(\"Contoso\", offer: [|\"WebServer\"|], sku: \"lts\")", "OSType = SupportedOperatingSystemType.Linux, Identifier = new(\"Contoso\", offer: \"Web\", sku: \"lts\")", "Change 'WebServer' to 'Web'")]
    public Task Fix_gives_the_old_value(string before, string after, string title) => Verify.Fix(
        $"{Creation}image.Update(WaitUntil.Completed, new() {{ {before} }});",
        $"{Creation}image.Update(WaitUntil.Completed, new() {{ {after} }});",
        "GAL2004.old",
        title);

    [Fact]
    public Task Fix_leaves_a_variable_as_it_is() => Verify.Fix(
        Creation + """
        var state = [|OperatingSystemStateType.Specialized|];
        Console.WriteLine(state);
        image.Data.OSState = state;
        images.CreateOrUpdate(WaitUntil.Completed, "web", image.Data);
        """,
        Creation + """
        var state = OperatingSystemStateType.Specialized;
        Console.WriteLine(state);
        image.Data.OSState = OperatingSystemStateType.Generalized;
        images.CreateOrUpdate(WaitUntil.Completed, "web", image.Data);
        """);

    [Fact]
    public Task No_fix_where_paths_differ_in_how_the_value_came() => Verify.NoFix(
        Creation + """
        var state = [|OperatingSystemStateType.Specialized|];
        if (condition)
            image.Data.OSState = state;
        else
            image.Data.OSState = state;
        images.CreateOrUpdate(WaitUntil.Completed, "web", image.Data);
        """);
}
