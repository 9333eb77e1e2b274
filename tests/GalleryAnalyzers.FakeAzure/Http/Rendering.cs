using System.Text.Json.Nodes;
using GalleryAnalyzers.FakeAzure.Resources;
using GalleryAnalyzers.FakeAzure.Validation;

namespace GalleryAnalyzers.FakeAzure.Http;

/// <summary>A resource as the service shows it.</summary>
internal static class Rendering
{
    /// <summary>The body, with what the service adds to it.</summary>
    public static JsonNode Of(StoredResource resource, ArmRequest request)
    {
        var body = (JsonObject)resource.Body.DeepClone();
        body["id"] = resource.Id.ToString();
        body["name"] = resource.Id.Name;
        body["type"] = resource.Kind;
        body.Put("properties.provisioningState", resource.State);

        // The status is shown to those only that ask for it (azure-facts.md, 6).
        if (resource.Kind == Kind.Version
            && string.Equals(request.Query("$expand"), "ReplicationStatus", StringComparison.OrdinalIgnoreCase))
            body.Put("properties.replicationStatus", StatusOf(resource));

        return body;
    }

    private static JsonObject StatusOf(StoredResource version) => new()
    {
        ["aggregatedState"] = version.IsFinished ? "Completed" : version.State == "Failed" ? "Failed" : "InProgress",
        ["summary"] = new JsonArray([.. PublishingValidation.RegionsOf(version.Body).Select(region => RegionStatusOf(version, region))]),
    };

    private static JsonNode RegionStatusOf(StoredResource version, JsonNode region) => new JsonObject
    {
        ["region"] = region.Text("name"),
        ["state"] = version.IsFinished ? "Completed" : version.State == "Failed" ? "Failed" : "Replicating",
        ["progress"] = version.IsFinished ? 100 : 0,
    };
}
