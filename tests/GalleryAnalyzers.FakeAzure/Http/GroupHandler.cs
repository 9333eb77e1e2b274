using System.Text.Json.Nodes;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Http;

/// <summary>Answers for resource groups.</summary>
internal sealed class GroupHandler(FakeCloud cloud, LongRunning operations)
{
    /// <summary>The refusal of whatever lies in a group that is not there.</summary>
    public static Refusal NotFound(string name) =>
        new("ARM", 404, "ResourceGroupNotFound", $"Resource group '{name}' could not be found.");

    /// <summary>The groups of a subscription.</summary>
    public Answer List(string subscription) => new(200, new JsonObject
    {
        ["value"] = new JsonArray([.. cloud.Store.Groups.Values
            .Where(group => string.Equals(group.SubscriptionId, subscription, StringComparison.OrdinalIgnoreCase))
            .OrderBy(group => group.Name, StringComparer.OrdinalIgnoreCase)
            .Select(Rendered)]),
    });

    /// <summary>One group.</summary>
    public Answer Answer(ArmRequest request, string subscription, string name)
    {
        var group = cloud.Store.Groups.GetValueOrDefault(ResourceGroup.IdOf(subscription, name));
        return (request.Method, group) switch
        {
            ("PUT", _) => Put(group, new ResourceGroup(subscription, name, request.Body ?? [])),
            (_, null) => Http.Answer.Of(NotFound(name)),
            ("GET", _) => new Answer(200, Rendered(group)),
            ("HEAD", _) => new Answer(204),
            ("PATCH", _) => Put(group, group with { Body = Json.Merged(group.Body, request.Body ?? []) }),
            ("DELETE", _) => Delete(request, group),
            _ => new Answer(405),
        };
    }

    private Answer Put(ResourceGroup? old, ResourceGroup group)
    {
        cloud.Store.Groups[group.Id] = group;
        return new Answer(old is null ? 201 : 200, Rendered(group));
    }

    private Answer Delete(ArmRequest request, ResourceGroup group)
    {
        var operation = operations.Begin(null, null, () => Forget(group), group.SubscriptionId);
        return LongRunning.Accepted(new Answer(202), operation, request.ApiVersion);
    }

    private void Forget(ResourceGroup group)
    {
        cloud.Store.Groups.Remove(group.Id);
        foreach (var resource in cloud.Store.All.Where(IsIn(group)).ToList())
            cloud.Store.Remove(resource.Id);
    }

    private static Func<StoredResource, bool> IsIn(ResourceGroup group) =>
        resource => resource.Id.ToString().StartsWith(group.Id + "/", StringComparison.OrdinalIgnoreCase);

    private static JsonNode Rendered(ResourceGroup group)
    {
        var body = (JsonObject)group.Body.DeepClone();
        body["id"] = group.Id;
        body["name"] = group.Name;
        body["type"] = "Microsoft.Resources/resourceGroups";
        body.Put("properties.provisioningState", "Succeeded");
        return body;
    }
}
