using GalleryAnalyzers.Tests.Pipelines.Model;

namespace GalleryAnalyzers.Tests.Pipelines.Mutations;

/// <summary>Faults in the calls themselves: what is read before it is there, and what is shared that must not be.</summary>
internal static class OperationMutations
{
    private static readonly Handle Versions = new("versions", "GalleryImageVersionCollection");

    public static IEnumerable<Mutation> List =>
    [
        new("GAL3020", "two versions are made of one source at once", plan => plan, (pipeline, _) =>
        {
            pipeline.Steps.Add(Begin("first", "9.0.0"));
            pipeline.Steps.Add(Begin("second", "9.0.1"));
            pipeline.Steps.Add(new Statement("await Task.WhenAll(first, second);", []));
        }),
        new("GAL6003", "a hardened image is in a gallery for all", plan => Public(plan) with { Product = Product.Nothing, Source = SourceKind.ImageId }, (pipeline, _) =>
            pipeline.DefinitionData
                .Set("HyperVGeneration", new Code("HyperVGeneration.V2", "HyperVGeneration"))
                .Add("Features", Grammar.Feature("SecurityType", "TrustedLaunch"))) { IsMended = true },
        new("GAL6004", "an encrypted version is in a gallery for all", plan => Public(plan) with { Shares = false, IsEncrypted = true, DataDisks = 0, Regions = 1 }, (_, _) => { }),
        new("GAL7001", "a status is read that was not asked for", plan => plan with { ReadsStatus = false }, (pipeline, _) => pipeline.Steps.Add(new Statement(
            "GalleryImageVersionResource read = (await {0}.GetGalleryImageVersionAsync({1})).Value;\nUnknown(read.Data.ReplicationStatus.AggregatedState);",
            [],
            new Use(pipeline.Definition.Name, pipeline.Definition.Type, pipeline.Definition),
            "1.0.0"))) { IsMended = true },
        new("GAL7002", "a result is read before it is there", plan => plan, (pipeline, _) => pipeline.Steps.Add(new Statement(
            "var begun = await versions.CreateOrUpdateAsync(WaitUntil.Started, {0}, versionData);\nUnknown(begun.Value.Id);",
            [Versions],
            "9.0.0"))) { IsMended = true },
    ];

    private static Statement Begin(string variable, string name) => new(
        $"var {variable} = versions.CreateOrUpdateAsync(WaitUntil.Completed, {{0}}, {{1}});",
        [Versions],
        name,
        new Thing("GalleryImageVersionData", ("location", new Use("location", "AzureLocation", new Handle("location", "AzureLocation")))).Set(
            "StorageProfile",
            new Thing("GalleryImageVersionStorageProfile").Set(
                "GallerySource", Grammar.VersionSource(new Use("id", "ResourceIdentifier", new Handle("id", "ResourceIdentifier"))))));

    private static Plan Public(Plan plan) => plan with { Gallery = Origin.Created, Definition = Origin.Created, IsCommunity = true, IsEncrypted = false };
}
