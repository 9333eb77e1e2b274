using System.Text.Json.Nodes;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>A definition's features: azure-facts.md, 2; rules-2.md, GAL2012. The documents quote no message of the service's.</summary>
internal static class FeatureValidation
{
    private static readonly string[] Known =
        ["SecurityType", "IsAcceleratedNetworkSupported", "IsHibernateSupported", "DiskControllerTypes"];

    /// <summary>A feature's value; names have no case.</summary>
    public static string? Of(JsonNode? definition, string feature) => definition.Items("properties.features")
        .LastOrDefault(item => string.Equals(item.Text("name"), feature, StringComparison.OrdinalIgnoreCase))
        .Text("value");

    /// <summary>The type of security that a definition asks for; null for none.</summary>
    public static string? SecurityTypeOf(StoredResource? definition) => Of(definition?.Body, "SecurityType") switch
    {
        "Standard" => null,
        var type => type,
    };

    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(Write write)
    {
        const string path = "galleryImage.properties.features";
        var names = write.Body.Items("properties.features").Select(feature => feature.Text("name") ?? "").ToList();
        if (write.Refuses(Doubt.UnknownFeature)
            && (names.Distinct(StringComparer.OrdinalIgnoreCase).Count() < names.Count
                || names.Except(Known, StringComparer.OrdinalIgnoreCase).Any()))
        {
            yield return Refusal.Invalid("azure-facts.md: 2", $"The value of parameter {path} is invalid.");
        }

        var needsSecondGeneration = Of(write.Body, "SecurityType") is { } type && type != "Standard";
        if (needsSecondGeneration && Completion.GenerationOf(write) != "V2")
            yield return Refusal.Invalid("azure-facts.md: 2", $"The SecurityType of {path} needs the Hypervisor generation 'V2'.");

        if (write.Old is { } old
            && write.Body.At("properties.features") is { } features
            && !JsonNode.DeepEquals(features, old.Body.At("properties.features"))
            && !write.Body.Flag("properties.allowUpdateImage"))
        {
            yield return Refusal.Changed("rules-2.md: GAL2012", path);
        }
    }
}
