using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Azure.Core;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Http;

/// <summary>Finds out which resource a request is about, and has it answered.</summary>
internal sealed class ArmService(FakeCloud cloud)
{
    private const string Compute = "microsoft.compute";

    private readonly LongRunning _operations = new(cloud);

    private ResourceHandler Resources => new(cloud, _operations);

    private GroupHandler Groups => new(cloud, _operations);

    /// <summary>The answer to a request.</summary>
    public Answer Answer(ArmRequest request)
    {
        _operations.Settle();
        ImmutableArray<string> words = [.. request.Path.Select(word => word.ToLowerInvariant())];
        return words.AsSpan() switch
        {
            ["subscriptions", _] => Subscription(request.Path[1]),
            ["subscriptions", _, "resourcegroups"] => Groups.List(request.Path[1]),
            ["subscriptions", _, "resourcegroups", _] => Groups.Answer(request, request.Path[1], request.Path[3]),
            ["subscriptions", _, "providers"] => new Answer(200, new JsonObject { ["value"] = new JsonArray(Provider(request.Path[1])) }),
            ["subscriptions", _, "providers", Compute] => new Answer(200, Provider(request.Path[1])),
            ["subscriptions", _, "providers", Compute, "locations", _, "operations", var id] => _operations.Poll(id, request),
            ["subscriptions", _, "providers", Compute, _] => Resources.List(request, $"/subscriptions/{request.Path[1]}/"),
            ["subscriptions", _, "resourcegroups", _, "providers", Compute, ..] => InGroup(request),
            _ => Unknown(request),
        };
    }

    private Answer InGroup(ArmRequest request)
    {
        var (subscription, group) = (request.Path[1], request.Path[3]);
        if (!cloud.Store.Groups.ContainsKey(ResourceGroup.IdOf(subscription, group)))
            return Refuse(GroupHandler.NotFound(group));

        var names = request.Path[6..];
        var count = names.Length / 2 * 2;
        if (count == 0)
            return Resources.List(request, ResourceGroup.IdOf(subscription, group) + "/");

        var id = new ResourceIdentifier(IdOf(subscription, group, names[..count]));
        if (Kind.Of(id) is not { } kind)
            return Unknown(request);
        if (names.Length == count)
            return Resources.Answer(request, id, kind);

        return request.Method == "GET" ? Resources.List(request, id + "/") : Resources.Act(request, id, names[^1].ToLowerInvariant());
    }

    private static string IdOf(string subscription, string group, ImmutableArray<string> names) =>
        $"{ResourceGroup.IdOf(subscription, group)}/providers/Microsoft.Compute/{string.Join('/', names)}";

    private Answer Subscription(string id) => new(200, new JsonObject
    {
        ["id"] = $"/subscriptions/{id}",
        ["subscriptionId"] = id,
        ["tenantId"] = cloud.TenantOf(id),
        ["displayName"] = "Fake",
        ["state"] = "Enabled",
    });

    private static JsonObject Provider(string subscription) => new()
    {
        ["id"] = $"/subscriptions/{subscription}/providers/Microsoft.Compute",
        ["namespace"] = "Microsoft.Compute",
        ["registrationState"] = "Registered",
        ["resourceTypes"] = new JsonArray([.. Kind.All.Select(kind => (JsonNode)new JsonObject
        {
            ["resourceType"] = kind["Microsoft.Compute/".Length..],
            ["locations"] = new JsonArray([.. Regions.Public.Select(region => (JsonNode)region)]),
            ["apiVersions"] = new JsonArray("2022-03-03"),
        })]),
    };

    private static Answer Refuse(Refusal refusal) => Http.Answer.Of(refusal);

    private static Answer Unknown(ArmRequest request) =>
        Refuse(new Refusal("fake", 404, "InvalidResourceType", $"The fake knows no {request.Method} {request.Uri.AbsolutePath}."));
}
