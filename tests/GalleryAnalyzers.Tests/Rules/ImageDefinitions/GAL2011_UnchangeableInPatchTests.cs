namespace GalleryAnalyzers.Tests.Rules.ImageDefinitions;

public sealed class GAL2011_UnchangeableInPatchTests
{
    [Theory]
    [InlineData("OSState = OperatingSystemStateType.Generalized")]
    [InlineData("HyperVGeneration = HyperVGeneration.V2")]
    [InlineData("HyperVGeneration = \"V2\"")]
    [InlineData("Architecture = ArchitectureType.Arm64")]
    [InlineData("PurchasePlan = new ImagePurchasePlan { Name = \"web\" }")]
    [InlineData("Identifier = new(\"Contoso\", \"WebServer\", \"lts\")")]
    [InlineData("Eula = \"GPL\"")]
    [InlineData("PrivacyStatementUri = new Uri(\"https://contoso.com/privacy\")")]
    public Task Found_in_each_property(string assignment) =>
        Verify.Statements($"Unknown(new GalleryImagePatch {{ OSType = SupportedOperatingSystemType.Linux, [|{assignment}|] }});");

    [Theory]
    [InlineData("""var patch = new GalleryImagePatch(); [|patch.HyperVGeneration = HyperVGeneration.V2|]; Unknown(patch);""")]
    [InlineData("""var patch = Some<GalleryImagePatch>(); [|patch.OSState = OperatingSystemStateType.Specialized|];""")]
    [InlineData("""var patch = new GalleryImagePatch(); if (condition) [|patch.OSState = OperatingSystemStateType.Specialized|]; Unknown(patch);""")]
    [InlineData("""var state = OperatingSystemStateType.Specialized; Unknown(new GalleryImagePatch { [|OSState = state|] });""")]
    [InlineData("""foreach (var arg in args) Unknown(new GalleryImagePatch { [|Identifier = new("Contoso", arg, "lts")|] });""")]
    [InlineData("""Func<GalleryImagePatch> make = () => new() { [|Architecture = ArchitectureType.X64|] }; Unknown(make);""")]
    [InlineData("""Unknown(new GalleryImagePatch { [|OSState = OperatingSystemStateType.Generalized|], [|Architecture = ArchitectureType.X64|] });""")]
    [InlineData("""image.Update(WaitUntil.Completed, new() { OSType = SupportedOperatingSystemType.Linux, [|Architecture = ArchitectureType.X64|] });""")]
    public Task Found_however_it_is_set(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("OSType = SupportedOperatingSystemType.Linux")]
    [InlineData("Description = \"Web\"")]
    [InlineData("Eula = image.Data.Eula")]
    [InlineData("Eula = text")]
    [InlineData("ReleaseNoteUri = new Uri(\"https://contoso.com/notes\")")]
    [InlineData("EndOfLifeOn = DateTimeOffset.UtcNow.AddYears(1)")]
    [InlineData("Recommended = new() { VCpus = new() { Min = 1, Max = 2 } }")]
    [InlineData("OSState = image.Data.OSState")]
    [InlineData("HyperVGeneration = image.Data.HyperVGeneration")]
    [InlineData("HyperVGeneration = image.Data.HyperVGeneration ?? HyperVGeneration.V2")]
    [InlineData("HyperVGeneration = text")]
    [InlineData("HyperVGeneration = condition ? HyperVGeneration.V1 : HyperVGeneration.V2")]
    [InlineData("Identifier = image.Data.Identifier")]
    [InlineData("Identifier = Some<GalleryImageIdentifier>()")]
    [InlineData("PurchasePlan = null")]
    public Task Not_found_where_it_may_change_or_may_be_as_it_is(string assignment) =>
        Verify.Statements($"Unknown(new GalleryImagePatch {{ {assignment} }});");

    [Fact]
    public Task Not_found_where_it_is_as_it_was_created() => Verify.Statements("""
        image = images.CreateOrUpdate(WaitUntil.Completed, "web", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Generalized,
            Identifier = new GalleryImageIdentifier("Contoso", "WebServer", "lts"),
            PurchasePlan = new ImagePurchasePlan { Name = "web" },
        }).Value;
        Unknown(new GalleryImagePatch { OSState = image.Data.OSState, PurchasePlan = image.Data.PurchasePlan });
        image.Update(WaitUntil.Completed, new()
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Generalized,
            Identifier = new GalleryImageIdentifier("Contoso", "WebServer", "lts"),
        });
        """);

    [Theory]
    [InlineData("""Unknown(new GalleryImageData(location) { OSState = OperatingSystemStateType.Generalized, HyperVGeneration = HyperVGeneration.V2 });""")]
    [InlineData("""image.Data.OSState = OperatingSystemStateType.Generalized;""")]
    [InlineData("""Unknown(new GalleryImageVersionPatch { PublishingProfile = new() });""")]
    [InlineData("""if (Some<GalleryImagePatch>().OSState == OperatingSystemStateType.Generalized) Unknown(text);""")]
    [InlineData("""var now = image.Data.Identifier; Unknown(new GalleryImagePatch { Identifier = new(now.Publisher, now.Offer, now.Sku) });""")]
    public Task Not_found_in_other_assignments(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("new GalleryImagePatch { Description = text, [|OSState = OperatingSystemStateType.Generalized|] }", "new GalleryImagePatch { Description = text }", "Remove OSState")]
    [InlineData("new GalleryImagePatch { [|Architecture = ArchitectureType.X64|], Description = text }", "new GalleryImagePatch { Description = text }", "Remove Architecture")]
    public Task The_fix_leaves_it_out(string before, string after, string title) =>
        Verify.Fix($"Unknown({before});", $"Unknown({after});", "GAL2011.remove", title);

    [Fact]
    public Task Fix_all_leaves_out_every_one() => Verify.Fix(
        """
        var patch = new GalleryImagePatch
        {
            OSType = SupportedOperatingSystemType.Linux,
            [|OSState = OperatingSystemStateType.Generalized|],
            Description = "Web",
            [|HyperVGeneration = HyperVGeneration.V2|],
        };
        [|patch.Architecture = ArchitectureType.X64|];
        await image.UpdateAsync(WaitUntil.Completed, patch);
        """,
        """
        var patch = new GalleryImagePatch
        {
            OSType = SupportedOperatingSystemType.Linux,
            Description = "Web",
        };
        await image.UpdateAsync(WaitUntil.Completed, patch);
        """,
        "GAL2011.remove");

    [Fact]
    public Task No_fix_where_a_statement_would_be_left_empty() => Verify.NoFix(
        """
        var patch = new GalleryImagePatch();
        if (condition)
            [|patch.OSState = OperatingSystemStateType.Specialized|];
        Unknown(patch);
        """);
}
