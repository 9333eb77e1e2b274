using GalleryAnalyzers.Tests.Pipelines.Model;

namespace GalleryAnalyzers.Tests.Pipelines.Mutations;

/// <summary>Faults in image definitions.</summary>
internal static class DefinitionMutations
{
    private static readonly Value V2 = new Code("HyperVGeneration.V2", "HyperVGeneration");

    public static IEnumerable<Mutation> List =>
    [
        new("GAL2001", "a definition's name has a space", Created, (pipeline, _) => Rename(pipeline, "web server")) { IsMended = true },
        new("GAL2002", "a publisher has a mark", Created, (pipeline, _) =>
            pipeline.DefinitionData.Part("Identifier").SetArgument("publisher", "Contoso!")) { IsMended = true },
        new("GAL2002", "a sku ends in a dot", Created, (pipeline, _) =>
            pipeline.DefinitionData.Part("Identifier").SetArgument("sku", "22.")) { IsMended = true },
        new("GAL2003", "two definitions have one identifier", plan => Created(plan) with { DeletesAll = false }, (pipeline, grammar) =>
        {
            var definition = pipeline.Of(ResourceKind.Definition);
            var data = grammar.DefinitionData("");
            var identifier = data.Part("Identifier");
            foreach (var (parameter, value) in definition.Data.Part("Identifier").Arguments)
                identifier.SetArgument(parameter, ((Text)value).Content);
            pipeline.InsertAfter(definition, definition with { Name = "other", Data = data, Result = definition.Result with { Name = "other" } });
        }),
        new("GAL2004", "a patch changes the state", Patched, (pipeline, _) =>
            pipeline.PatchOf(pipeline.Definition).Set("OSState", Grammar.OSState(!pipeline.Plan.IsSpecialized))) { IsMended = true, MayComeWith = "GAL2011" },
        new("GAL2004", "a patch changes the system", Patched, (pipeline, _) =>
            pipeline.PatchOf(pipeline.Definition).Set("OSType", Grammar.OSType("Windows"))) { IsMended = true },
        new("GAL2005", "an end of life is past", Created, (pipeline, _) => pipeline.DefinitionData.Set(
            "EndOfLifeOn", new Code("new DateTimeOffset(2020, 12, 31, 0, 0, 0, TimeSpan.Zero)", "DateTimeOffset"))),
        new("GAL2005", "a version's end of life was last week", plan => plan, (pipeline, _) => pipeline.Publishing.Set(
            "EndOfLifeOn", new Code("DateTimeOffset.UtcNow.AddDays(-7)", "DateTimeOffset"))),
        new("GAL2006", "a range is upside down", Created, (pipeline, _) => pipeline.DefinitionData.Set(
            "Recommended", new Thing("RecommendedMachineConfiguration").Set("VCpus", Grammar.Range(16, 4)))) { IsMended = true },
        new("GAL2007", "trusted launch is to start as of old", plan => Created(plan) with { Source = SourceKind.ImageId }, (pipeline, _) => pipeline.DefinitionData
            .Set("HyperVGeneration", new Code("HyperVGeneration.V1", "HyperVGeneration"))
            .Add("Features", Grammar.Feature("SecurityType", "TrustedLaunchSupported"))) { IsMended = true },
        new("GAL2008", "a feature's name lacks a letter", Created, (pipeline, _) =>
            pipeline.DefinitionData.Add("Features", Grammar.Feature("IsHibernateSuported", "True"))) { IsMended = true },
        new("GAL2009", "a definition says no system", plan => Created(plan) with { UpdatesDefinition = false }, (pipeline, _) =>
            pipeline.DefinitionData.Remove("OSType")),
        new("GAL2009", "a definition has no identifier", Created, (pipeline, _) => pipeline.DefinitionData.Remove("Identifier")),
        new("GAL2010", "a patch says no system", Patched, (pipeline, _) => pipeline.PatchOf(pipeline.Definition).Remove("OSType")) { IsMended = true },
        new("GAL2011", "a patch sets a generation that is not known", plan => plan with { Definition = Origin.Given }, (pipeline, _) =>
            pipeline.Steps.Add(new Update(pipeline.Definition, new Thing("GalleryImagePatch")
                .Set("OSType", Grammar.OSType("Linux"))
                .Set("HyperVGeneration", V2)))) { IsMended = true },
    ];

    private static Plan Created(Plan plan) => plan with { Definition = Origin.Created };

    private static Plan Patched(Plan plan) => plan with { Definition = Origin.Created, UpdatesDefinition = true };

    private static void Rename(Pipeline pipeline, string name)
    {
        var definition = pipeline.Of(ResourceKind.Definition);
        pipeline.Replace(definition, definition with { Name = name });
    }
}
