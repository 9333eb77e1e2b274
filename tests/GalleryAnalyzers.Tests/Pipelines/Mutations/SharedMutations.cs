using GalleryAnalyzers.Tests.Pipelines.Model;

namespace GalleryAnalyzers.Tests.Pipelines.Mutations;

/// <summary>Faults in what all resources share: regions, dates, numbers, choices, ids.</summary>
internal static class SharedMutations
{
    private static readonly Handle Client = new("client", "ArmClient");

    public static IEnumerable<Mutation> List =>
    [
        new("GAL0001", "a region is misspelled", plan => plan with { Regions = 3, IsEncrypted = false }, (pipeline, _) =>
            Rename(pipeline, name => $"{name[0]}{name[2]}{name[1]}{name[3..]}")) { IsMended = true },
        new("GAL0002", "a region is none", plan => plan with { Regions = 3, IsEncrypted = false }, (pipeline, _) =>
            Rename(pipeline, _ => "contosoland")),
        new("GAL0003", "a date is in the form of a country", WithDefinition, (pipeline, _) =>
            pipeline.DefinitionData.Set("EndOfLifeOn", new Code("DateTimeOffset.Parse(\"31/12/2099\")", "DateTimeOffset"))) { IsMended = true },
        new("GAL0004", "a number has its unit", WithDefinition, (pipeline, _) =>
            pipeline.DefinitionData.Set("Recommended", new Thing("RecommendedMachineConfiguration").Set(
                "Memory", new Thing("ResourceRange").Set("Min", new Code("int.Parse(\"64 GB\")", "int"))))),
        new("GAL0005", "an architecture is none", WithDefinition, (pipeline, _) =>
            pipeline.DefinitionData.Set("Architecture", "x86")) { IsMended = true },
        new("GAL0006", "an id lacks its slash", plan => plan with { Source = SourceKind.ImageId }, (pipeline, _) =>
            pipeline.Storage.Part("GallerySource").Set("Id", StandingIds.FromText(StandingIds.TextOf("images", "web")[1..]))) { IsMended = true },
        new("GAL0007", "the source is deleted too early", plan => plan with { Source = SourceKind.Disk }, (pipeline, _) =>
            pipeline.InsertBefore(pipeline.Of(ResourceKind.Version), new Delete(pipeline.Of(ResourceKind.Disk).Result))),
        new(
            "GAL0008",
            "a definition is deleted while its version stands",
            plan => plan with { Definition = Origin.Created, DeletesAll = false, Gallery = Origin.Given },
            (pipeline, _) => pipeline.Steps.Add(new Delete(pipeline.Definition))) { IsMended = true },
        new("GAL0009", "a gallery is created again elsewhere", plan => plan with { Gallery = Origin.Created, DeletesAll = false }, (pipeline, _) =>
        {
            var gallery = pipeline.Of(ResourceKind.Gallery);
            var elsewhere = new Thing("GalleryData", ("location", new Place(Region.WithoutZones[0])));
            pipeline.InsertAfter(gallery, gallery with { Data = elsewhere, Result = gallery.Result with { Name = "again" } });
        }) { IsMended = true },
        new("GAL0010", "a subscription's whole id names it", plan => plan, (pipeline, _) => pipeline.Steps.Add(new Statement(
            "Unknown(GalleryResource.CreateResourceIdentifier({0}, \"images\", \"contoso\"));",
            [],
            new Use("client.GetDefaultSubscription().Id", "ResourceIdentifier", Client)))) { IsMended = true },
        new("GAL0011", "a subscription is named by its title", plan => plan, (pipeline, _) => pipeline.Steps.Add(new Statement(
            "Unknown(GalleryResource.CreateResourceIdentifier({0}, {1}, {2}));", [], "Contoso Production", "images", "contoso"))),
    ];

    private static Plan WithDefinition(Plan plan) => plan with { Definition = Origin.Created };

    private static void Rename(Pipeline pipeline, Func<string, string> newName)
    {
        foreach (var target in pipeline.Regions.Cast<Thing>())
        {
            if (target.Arguments[0].Value is Place { Region: var region } && region != pipeline.Home)
            {
                target.SetArgument("name", newName(region.Name));
                return;
            }
        }
    }
}
