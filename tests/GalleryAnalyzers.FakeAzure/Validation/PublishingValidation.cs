using System.Text.Json.Nodes;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>Where an image version goes: rows S17, S25, S26, S30, S31, S60; azure-facts.md, 2 and 4.2; rules-2.md, fact 6.</summary>
internal static class PublishingValidation
{
    private const string Profile = "properties.publishingProfile";

    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(Write write) =>
    [
        .. TargetRegions(write),
        .. Replicas(write),
        .. StorageTypes(write),
        .. DateValidation.Of(write, Profile + ".endOfLifeDate"),
        .. Shallow(write),
    ];

    /// <summary>The regions that a version is to go to.</summary>
    public static IReadOnlyList<JsonNode> RegionsOf(JsonNode? body) => body.Items(Profile + ".targetRegions");

    /// <summary>The refusals of the regions, which versions of applications have as well.</summary>
    public static IEnumerable<Refusal> TargetRegions(Write write)
    {
        var names = RegionsOf(write.Body).Select(region => region.Text("name") ?? "").ToList();
        foreach (var name in names.Where(name => !LocationValidation.IsAvailable(write, name)))
            yield return LocationValidation.NotAvailable("S26", write.Kind, name);

        if (names.DistinctBy(Regions.Normalized).Count() < names.Count)
            yield return Refusal.Invalid("S60", "Duplicate regions are not allowed in target publishing regions.");

        var isDoubtful = names.Count == 0 ? Doubt.NoTargetRegions : Doubt.HomeRegionMissing;
        if (write.Refuses(isDoubtful) && !names.Any(name => Regions.AreSame(name, write.Location)))
        {
            yield return Refusal.Invalid("S30",
                $"Gallery image version publishing profile regions {string.Join(", ", names)} must contain the location of image "
                + $"version {write.Location}");
        }
    }

    private static IEnumerable<Refusal> Replicas(Write write)
    {
        var max = write.Refuses(Doubt.MoreThanFiftyReplicas) ? 50 : 100;
        return ReplicasBeyond(write, max, "galleryImageVersion");
    }

    /// <summary>The refusals of too few replicas, or too many.</summary>
    public static IEnumerable<Refusal> ReplicasBeyond(Write write, int max, string entity)
    {
        var counts = RegionsOf(write.Body).Select(region =>
            (Name: "targetRegions.regionalReplicaCount", Count: region.Number("regionalReplicaCount")))
            .Prepend(("replicaCount", write.Body.Number(Profile + ".replicaCount")));
        foreach (var (name, count) in counts.Where(count => count.Item2 < 1 || count.Item2 > max))
        {
            yield return Refusal.Invalid("S31",
                $"The value {count} of parameter {entity}.{Profile}.{name} is out of range. The value must be between 1 and {max}, "
                + "inclusive.");
        }
    }

    private static IEnumerable<Refusal> StorageTypes(Write write)
    {
        var ofAll = write.Body.Text(Profile + ".storageAccountType");
        foreach (var region in RegionsOf(write.Body))
        {
            // A region without a type of its own has that of the profile.
            var type = region.Text("storageAccountType") ?? ofAll;
            var isKnown = type is null or "Standard_LRS" or "Standard_ZRS" or "Premium_LRS"
                || (type == "PremiumV2_LRS" && write.Speaks("2024-03-03"));
            if (!isKnown)
                yield return Refusal.Invalid("rules-2.md: fact 6",
                    $"The value '{type}' of parameter {Profile}.storageAccountType is not supported.");

            var hasZones = Regions.HasZones(region.Text("name") ?? "") ?? !write.Refuses(Doubt.ZonesUnknown);
            if (type == "Standard_ZRS" && !hasZones)
                yield return Refusal.Invalid("S25", "ZRS storage account type is not supported in this region.");
        }

        if (ofAll is not null && write.Body.Text(Profile + ".storageAccountStrategy") is not null)
            yield return Refusal.Invalid("azure-facts.md: 2", "storageAccountStrategy cannot be specified along with storageAccountType.");
    }

    private static IEnumerable<Refusal> Shallow(Write write)
    {
        if (write.Body.Text(Profile + ".replicationMode") != "Shallow")
            yield break;

        var regions = RegionsOf(write.Body);
        if (regions.Any(region => !Regions.AreSame(region.Text("name"), write.Location))
            || regions.Any(region => region.Number("regionalReplicaCount") > 1))
            yield return Refusal.Invalid("azure-facts.md: 2", "Shallow replication is for the source region only, with one replica.");
    }
}
