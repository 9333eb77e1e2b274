using System.Text.Json;

namespace GalleryAnalyzers.PackageTests;

/// <summary>The log that code scanning reads.</summary>
[Collection(PackedPackageCollection.Name)]
public sealed class SarifTests(PackedPackage package)
{
    [Fact]
    public async Task The_log_has_the_findings_and_what_their_rules_say()
    {
        var consumer = Consumer.Program(package, BrokenProgram.Source);

        await DotNet.RunAsync(consumer.Folder, "build", "-p:ErrorLog=gallery.sarif%2Cversion=2.1");

        var log = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(consumer.Folder, "gallery.sarif"))).RootElement;
        var run = log.GetProperty("runs")[0];
        Assert.Equal(Finding.AnnouncedIn("Program.cs", BrokenProgram.Source), Ours(run).Select(Found).OrderBy(finding => finding.Line));

        // What a repair changes is no other place that the finding is about.
        Assert.Equal(["GAL3003", "GAL3005"], Ours(run).Where(result => result.TryGetProperty("relatedLocations", out _))
            .Select(result => result.GetProperty("ruleId").GetString()).Order(StringComparer.Ordinal));
        Assert.All(Ours(run), result => Assert.False(result.TryGetProperty("relatedLocations", out var related) && related.GetArrayLength() > 1));

        var name = Rule(run, "GAL1001");
        Assert.Equal("A gallery name is not valid", name.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.StartsWith("A gallery name has 1 to 80 characters", name.GetProperty("fullDescription").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("/docs/rules/GAL1001.md", name.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        Assert.Equal("GalleryAnalyzers.Galleries", name.GetProperty("properties").GetProperty("category").GetString());
    }

    private static IEnumerable<JsonElement> Ours(JsonElement run) => run.GetProperty("results").EnumerateArray()
        .Where(result => result.GetProperty("ruleId").GetString()!.StartsWith("GAL", StringComparison.Ordinal));

    private static JsonElement Rule(JsonElement run, string id) => run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
        .Single(rule => rule.GetProperty("id").GetString() == id);

    private static Finding Found(JsonElement result)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        return new Finding(
            Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
            place.GetProperty("region").GetProperty("startLine").GetInt32(),
            result.GetProperty("ruleId").GetString()!);
    }
}
