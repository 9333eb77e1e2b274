using System.Text;

namespace GalleryAnalyzers.Benchmarks.Code;

/// <summary>One method that publishes one image version after the other, with a variable of its own for each, as scripts that grew do.</summary>
internal static class LongMethodCode
{
    private const int StatementsPerVersion = 10;

    public static string OfStatements(int statements)
    {
        var text = new StringBuilder(MachineCode.Head);
        text.Append("\nnamespace Contoso;\n\n/// <summary>Publishes everything.</summary>\npublic sealed class Everything\n{\n");
        text.Append("    public async Task PublishAsync(GalleryImageResource definition, ResourceIdentifier image, bool isWide)\n    {\n");
        for (var i = 0; i < statements / StatementsPerVersion; i++)
        {
            foreach (var line in Version(i).Split('\n'))
                text.Append($"        {line}\n");
        }

        return text.Append("    }\n}\n").ToString();
    }

    private static string Version(int i) => $$"""
        var source{{i}} = new GalleryArtifactVersionFullSource { Id = image };
        var profile{{i}} = new GalleryImageVersionPublishingProfile();
        profile{{i}}.TargetRegions.Add(new TargetRegion(AzureLocation.WestEurope));
        profile{{i}}.TargetRegions.Add(new TargetRegion("northeurope") { RegionalReplicaCount = {{i % 9 + 1}} });
        if (isWide)
            profile{{i}}.ReplicaCount = {{i % 7 + 1}};
        var data{{i}} = new GalleryImageVersionData(AzureLocation.WestEurope) { PublishingProfile = profile{{i}} };
        data{{i}}.StorageProfile = new GalleryImageVersionStorageProfile { GallerySource = source{{i}} };
        var version{{i}} = await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.{{i}}", data{{i}});
        Console.WriteLine(version{{i}}.Value.Id);
        """;
}
