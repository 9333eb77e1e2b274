using GalleryAnalyzers.Tests.Pipelines.Model;

namespace GalleryAnalyzers.Tests.Applications.Model;

/// <summary>How an application lists the regions that its version goes to; the first is the plainest.</summary>
/// <param name="Feature">The name of the way; null for the plainest.</param>
/// <param name="Meaning">The way, in words.</param>
/// <param name="Statements">The statements that fill the list, of the two regions and the second's replicas.</param>
internal sealed record Regions(string? Feature, string Meaning, Func<string, string, string, string[]>? Statements)
{
    private const string List = "{0}.PublishingProfile.TargetRegions";

    /// <summary>All ways.</summary>
    public static Regions[] All { get; } =
    [
        new(null, "", null),
        new("regions-added", "regions that are added one after the other", (home, other, replicas) =>
        [
            $"{List}.Add(new TargetRegion({home}));",
            $"{List}.Add(new TargetRegion({other}) {{ RegionalReplicaCount = {replicas} }});",
        ]),
        new("regions-in-loop", "regions that a loop adds from a list", (home, other, replicas) =>
        [
            $"foreach (var region in new List<string> {{ {home}, {other} }})",
            $"    {List}.Add(new TargetRegion(region));",
            $"{List}[1].RegionalReplicaCount = {replicas};",
        ]),
        new("regions-of-tuples", "regions that a loop adds from an array of tuples", (home, other, replicas) =>
        [
            $"foreach (var (region, count) in new[] {{ ({home}, 2), ({other}, {replicas}) }})",
            $"    {List}.Add(new TargetRegion(region) {{ RegionalReplicaCount = count }});",
        ]),
        new("regions-of-dictionary", "regions that a loop adds from a dictionary", (home, other, replicas) =>
        [
            $"foreach (var (region, count) in new Dictionary<string, int> {{ [{home}] = 2, [{other}] = {replicas} }})",
            $"    {List}.Add(new TargetRegion(new AzureLocation(region)) {{ RegionalReplicaCount = count }});",
        ]),
        new("regions-by-linq", "regions that LINQ makes of names", (home, other, replicas) =>
        [
            $"foreach (var target in new[] {{ {home}, {other} }}.Select(region => new TargetRegion(region)))",
            $"    {List}.Add(target);",
            $"{List}.Last().RegionalReplicaCount = {replicas};",
        ]),
        new("regions-by-lambda", "regions that a lambda adds", (home, other, replicas) =>
        [
            $"new List<(string Region, int Count)> {{ ({home}, 2), ({other}, {replicas}) }}.ForEach(target =>",
            $"    {List}.Add(new TargetRegion(target.Region) {{ RegionalReplicaCount = target.Count }}));",
        ]),
    ];

    /// <summary>Fills the list of a profile, and gives the statements that do so later.</summary>
    public string[] Fill(Thing publishing, string home, string other, string replicas)
    {
        if (Statements is not null)
            return Statements(home, other, replicas);

        publishing.Add(
            "TargetRegions",
            new Thing("TargetRegion", ("name", new Code(home, ""))),
            new Thing("TargetRegion", ("name", new Code(other, ""))).Set("RegionalReplicaCount", new Code(replicas, "")));
        return [];
    }
}
