namespace GalleryAnalyzers.PackageTests;

[Collection(PackedPackageCollection.Name)]
public sealed class ConsumerTests(PackedPackage package)
{
    private static readonly Finding[] Expected = Finding.AnnouncedIn("Program.cs", BrokenProgram.Source);

    [Fact]
    public async Task Build_prints_the_findings_as_warnings_and_succeeds()
    {
        var consumer = Consumer.Program(package, BrokenProgram.Source);

        var output = await DotNet.RunAsync(consumer.Folder, "build");

        Assert.Equal(Expected, Finding.PrintedIn(output, "warning"));
        Assert.Contains($"    {Expected.Length} Warning(s)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_speaks_Swedish_to_who_asks_for_it()
    {
        var consumer = Consumer.Program(package, BrokenProgram.Source);

        var output = await DotNet.RunAsync(consumer.Folder, "build", "-p:PreferredUILang=sv");

        Assert.Contains("GAL1001: 'contoso-images' kan inte vara namnet på ett galleri: '-' är inte tillåtet", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_with_warnings_as_errors_fails_with_the_findings()
    {
        var consumer = Consumer.Program(package, BrokenProgram.Source);

        var output = await DotNet.FailAsync(consumer.Folder, "build", "-warnaserror");

        Assert.Equal(Expected, Finding.PrintedIn(output, "error"));
    }

    [Fact]
    public async Task Format_repairs_the_program_so_that_it_builds_without_a_warning()
    {
        var consumer = Consumer.Program(package, BrokenProgram.Source);
        await DotNet.RunAsync(consumer.Folder, "restore");

        await DotNet.RunAsync(
            consumer.Folder,
            ["format", "analyzers", "--diagnostics", .. BrokenProgram.Ids, "--severity", "info", "--no-restore", "--verbosity", "normal"]);

        Assert.Equal(BrokenProgram.Repaired, await File.ReadAllTextAsync(consumer.Source));
        await DotNet.RunAsync(consumer.Folder, "build", "-warnaserror");
    }

    [Fact]
    public async Task A_library_that_uses_it_does_not_pass_it_on()
    {
        var library = Consumer.Library(package);
        await DotNet.RunAsync(library.Folder, "add", "package", "GalleryAnalyzers", "--version", package.Version);
        Assert.Contains("Include=\"GalleryAnalyzers\"", await File.ReadAllTextAsync(library.Project), StringComparison.Ordinal);

        var feed = Path.Combine(library.Folder, "packed");
        await DotNet.RunAsync(library.Folder, "pack", "-o", feed);

        var dependencies = PackedPackage.Nuspec(Assert.Single(Directory.GetFiles(feed, "*.nupkg"))).Descendants()
            .Where(element => element.Name.LocalName == "dependency")
            .Select(element => element.Attribute("id")?.Value);
        Assert.Equal(["Azure.Core", "Azure.ResourceManager", "Azure.ResourceManager.Compute"], dependencies.Order(StringComparer.Ordinal));
    }
}
