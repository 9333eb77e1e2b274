namespace GalleryAnalyzers.Tests.Rules.ImageDefinitions;

public sealed class GAL2010_PatchWithoutOSTypeTests
{
    [Theory]
    [InlineData("""var patch = [|new GalleryImagePatch()|];""")]
    [InlineData("""GalleryImagePatch patch = [|new()|];""")]
    [InlineData("""var patch = [|new GalleryImagePatch|] { Description = "Web" };""")]
    [InlineData("""var patch = [|new GalleryImagePatch()|] { Description = "Web" };""")]
    [InlineData("""var patch = [|new GalleryImagePatch()|]; patch.Description = "Web";""")]
    [InlineData("""var patch = [|new GalleryImagePatch()|]; patch.Tags.Add("team", "web");""")]
    [InlineData("""var patch = [|new GalleryImagePatch()|] { OSType = null };""")]
    [InlineData("""var patch = [|new GalleryImagePatch()|]; if (condition) patch.Description = "Web";""")]
    [InlineData("""var patch = [|new GalleryImagePatch()|] { OSType = SupportedOperatingSystemType.Linux }; patch.OSType = null;""")]
    [InlineData("""var patch = [|new GalleryImagePatch()|]; foreach (var arg in args) patch.DisallowedDiskTypes.Add(arg);""")]
    public Task Found_where_it_is_missing(string statements) =>
        Verify.Statements($"{statements}\nawait image.UpdateAsync(WaitUntil.Completed, patch);");

    [Theory]
    [InlineData("""image.Update(WaitUntil.Completed, [|new GalleryImagePatch()|]);""")]
    [InlineData("""image.Update(patch: [|new GalleryImagePatch()|], waitUntil: WaitUntil.Completed);""")]
    [InlineData("""await foreach (var each in images.GetAllAsync()) await each.UpdateAsync(WaitUntil.Completed, [|new GalleryImagePatch|] { Description = "Web" });""")]
    [InlineData("""if (condition) image.Update(WaitUntil.Completed, [|new GalleryImagePatch()|]);""")]
    [InlineData("""Action later = () => image.Update(WaitUntil.Completed, [|new GalleryImagePatch()|]); later();""")]
    public Task Found_where_it_is_sent(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""var patch = new GalleryImagePatch { OSType = SupportedOperatingSystemType.Linux };""")]
    [InlineData("""var patch = new GalleryImagePatch { OSType = image.Data.OSType };""")]
    [InlineData("""var patch = new GalleryImagePatch(); patch.OSType = SupportedOperatingSystemType.Windows;""")]
    [InlineData("""var patch = new GalleryImagePatch(); if (condition) patch.OSType = SupportedOperatingSystemType.Windows;""")]
    [InlineData("""var patch = new GalleryImagePatch(); Unknown(patch);""")]
    [InlineData("""var patch = new GalleryImagePatch(); Fill(patch); void Fill(GalleryImagePatch other) => other.OSType = image.Data.OSType;""")]
    [InlineData("""var patch = new GalleryImagePatch(); Action fill = () => patch.OSType = image.Data.OSType; fill();""")]
    [InlineData("""var patch = Some<GalleryImagePatch>();""")]
    [InlineData("""var patch = new GalleryImagePatch { OSType = condition ? null : SupportedOperatingSystemType.Linux };""")]
    public Task Not_found_where_it_is_or_may_be_there(string statements) =>
        Verify.Statements($"{statements}\nawait image.UpdateAsync(WaitUntil.Completed, patch);");

    [Theory]
    [InlineData("""Unknown(new GalleryImagePatch());""")]
    [InlineData("""var patch = new GalleryImagePatch { Description = "Web" };""")]
    [InlineData("""Func<GalleryImagePatch> make = () => new GalleryImagePatch(); Unknown(make);""")]
    [InlineData("""await gallery.UpdateAsync(WaitUntil.Completed, new GalleryPatch());""")]
    [InlineData("""await version.UpdateAsync(WaitUntil.Completed, new GalleryImageVersionPatch());""")]
    [InlineData("""System.Linq.Expressions.Expression<Action> setup = () => image.Update(WaitUntil.Started, new GalleryImagePatch(), default); Unknown(setup);""")]
    public Task Not_found_where_it_is_not_sent_or_another_update(string statements) => Verify.Statements(statements);

    [Fact]
    public Task Found_in_each_update_that_may_be_sent() => Verify.Statements("""
        var patch = condition ? [|new GalleryImagePatch()|] : new GalleryImagePatch { OSType = SupportedOperatingSystemType.Linux };
        await image.UpdateAsync(WaitUntil.Completed, patch);
        """);

    [Theory]
    [InlineData("[|new GalleryImagePatch()|]", "new GalleryImagePatch() { OSType = SupportedOperatingSystemType.Linux }")]
    [InlineData("[|new GalleryImagePatch|] { Description = text }", "new GalleryImagePatch { Description = text, OSType = SupportedOperatingSystemType.Linux }")]
    [InlineData("[|new()|] { Description = text, }", "new() { Description = text, OSType = SupportedOperatingSystemType.Linux, }")]
    [InlineData("[|new()|] { OSType = null, Description = text }", "new() { OSType = SupportedOperatingSystemType.Linux, Description = text }")]
    [InlineData("[|new()|];\npatch.OSType = null", "new();\npatch.OSType = SupportedOperatingSystemType.Linux")]
    [InlineData("[|new()|] { OSType = SupportedOperatingSystemType.Linux };\npatch.OSType = null", "new() { OSType = SupportedOperatingSystemType.Linux };\npatch.OSType = SupportedOperatingSystemType.Linux")]
    [InlineData("[|new()|];\nSupportedOperatingSystemType? none = null;\npatch.OSType = none;\nConsole.WriteLine(none)", "new();\nSupportedOperatingSystemType? none = null;\npatch.OSType = SupportedOperatingSystemType.Linux;\nConsole.WriteLine(none)")]
    [InlineData("[|new()|] { OSType = null };\npatch.OSType = null", "new() { OSType = null };\npatch.OSType = SupportedOperatingSystemType.Linux")]
    public Task Fix_sets_the_OS_type_that_the_definition_was_created_with(string before, string after)
    {
        const string creation = """
            image = images.CreateOrUpdate(WaitUntil.Completed, "web", new GalleryImageData(location)
            {
                OSType = SupportedOperatingSystemType.Linux,
                Identifier = new GalleryImageIdentifier("Contoso", "WebServer", "lts"),
            }).Value;

            """;
        return Verify.Fix(
            $"{creation}GalleryImagePatch patch = {before};\nawait image.UpdateAsync(WaitUntil.Completed, patch);",
            $"{creation}GalleryImagePatch patch = {after};\nawait image.UpdateAsync(WaitUntil.Completed, patch);",
            "GAL2010.osType",
            "Set OSType to Linux");
    }

    [Theory]
    [InlineData("Console.WriteLine(text);")]
    [InlineData("image = images.CreateOrUpdate(WaitUntil.Completed, \"web\", imageData).Value;")]
    [InlineData("if (condition) image = images.CreateOrUpdate(WaitUntil.Completed, \"web\", new(location) { OSType = SupportedOperatingSystemType.Linux, Identifier = new(\"a\", \"b\", \"c\") }).Value;")]
    [InlineData("image = images.CreateOrUpdate(WaitUntil.Completed, \"web\", new(location) { OSType = condition ? SupportedOperatingSystemType.Linux : SupportedOperatingSystemType.Windows, Identifier = new(\"a\", \"b\", \"c\") }).Value;")]
    public Task No_fix_where_the_OS_type_is_not_known(string statement) =>
        Verify.NoFix($"{statement}\nimage.Update(WaitUntil.Completed, [|new GalleryImagePatch()|]);");
}
