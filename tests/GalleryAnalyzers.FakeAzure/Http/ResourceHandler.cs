using System.Globalization;
using System.Text.Json.Nodes;
using Azure.Core;
using GalleryAnalyzers.FakeAzure.Resources;
using GalleryAnalyzers.FakeAzure.Validation;

namespace GalleryAnalyzers.FakeAzure.Http;

/// <summary>Answers for the resources of Microsoft.Compute: validates, then keeps.</summary>
internal sealed class ResourceHandler(FakeCloud cloud, LongRunning operations)
{
    /// <summary>One resource.</summary>
    public Answer Answer(ArmRequest request, ResourceIdentifier id, string kind) => (request.Method, cloud.Store.Find(id)) switch
    {
        ("PUT", var old) => Write(request, new Write(cloud, id, kind, old, request.Body ?? [], request.ApiVersion)),
        (_, null) => request.Method == "DELETE" ? new Answer(204) : Http.Answer.Of(NotFound(id)),
        ("GET", { } resource) => Get(request, resource),
        ("HEAD", _) => new Answer(204),
        ("PATCH", { } old) => Write(request, new Write(cloud, id, kind, old, Json.Merged(old.Body, request.Body ?? []), request.ApiVersion)
        {
            Patch = request.Body ?? [],
        }),
        ("DELETE", { } resource) => Delete(request, resource),
        _ => new Answer(405),
    };

    /// <summary>The resources right below what the path says, a page of them.</summary>
    public Answer List(ArmRequest request, string above)
    {
        var type = request.Path[^1];
        var all = cloud.Store.All
            .Where(resource => resource.Id.ToString().StartsWith(above, StringComparison.OrdinalIgnoreCase)
                && string.Equals(resource.Kind[(resource.Kind.LastIndexOf('/') + 1)..], type, StringComparison.OrdinalIgnoreCase)
                && (above.Contains("/providers/", StringComparison.OrdinalIgnoreCase) || resource.Kind.Count(letter => letter == '/') == 1))
            .ToList();
        var start = int.Parse(request.Query("$skiptoken") ?? "0", CultureInfo.InvariantCulture);
        var end = start + cloud.Options.PageSize;
        var rendered = all.Skip(start).Take(end - start).Select(resource => Rendering.Of(resource, request));
        var page = new JsonObject { ["value"] = new JsonArray([.. rendered]) };
        if (end < all.Count)
            page["nextLink"] = $"{request.Uri.GetLeftPart(UriPartial.Path)}?api-version={request.ApiVersion}&$skiptoken={end}";

        return new Answer(200, page);
    }

    /// <summary>An action on a resource: POST …/generalize.</summary>
    public Answer Act(ArmRequest request, ResourceIdentifier id, string action)
    {
        if (cloud.Store.Find(id) is not { } resource)
            return Http.Answer.Of(NotFound(id));

        switch (resource.Kind, action)
        {
            case (Kind.Machine, "generalize"):
                resource.IsGeneralized = true;
                return new Answer(200);
            case (Kind.Machine or Kind.ScaleSet, "deallocate" or "poweroff" or "start" or "restart"):
                return LongRunning.Accepted(new Answer(202), operations.Begin(resource, null, () => { }), request.ApiVersion);
            case (Kind.Gallery, "share"):
                return Share(request, resource);
            default:
                return new Answer(405);
        }
    }

    private Answer Get(ArmRequest request, StoredResource resource)
    {
        // Of an update the SDK polls the resource itself.
        if (resource.State == "Updating")
            operations.FinishFor(resource);

        return new Answer(200, Rendering.Of(resource, request));
    }

    private Answer Write(ArmRequest request, Write write)
    {
        var refusals = Validations.Of(write);
        if (refusals.Count > 0)
            return Http.Answer.Of(refusals);

        var old = write.Old;
        var resource = old ?? new StoredResource(write.Id, write.Kind, []);
        resource.Body = Completion.Of(write);
        cloud.Store.Add(resource);
        if (write is { Kind: Kind.Version, IsCreation: true })
            Sources.Count(write);

        var operation = operations.BeginWrite(resource, old is null ? "Creating" : "Updating", Replication.Failure(write));
        return LongRunning.Accepted(new Answer(StatusOf(write), Rendering.Of(resource, request)), operation, request.ApiVersion);
    }

    private Answer Delete(ArmRequest request, StoredResource resource)
    {
        var refusals = DeletionValidation.Of(cloud, resource).ToList();
        return refusals.Count > 0
            ? Http.Answer.Of(refusals)
            : LongRunning.Accepted(new Answer(202), operations.BeginDelete(resource), request.ApiVersion);
    }

    private Answer Share(ArmRequest request, StoredResource gallery)
    {
        var refusals = SharingValidation.OfUpdate(gallery, request.Body ?? []).ToList();
        if (refusals.Count > 0)
            return Http.Answer.Of(refusals);

        Sharing.Apply(gallery, request.Body ?? []);
        var operation = operations.Begin(gallery, null, () => { }, result: request.Body);
        return LongRunning.Accepted(new Answer(200, request.Body?.DeepClone()), operation, request.ApiVersion);
    }

    // Disks have an interface of their own, whose clients do not take 201.
    private static int StatusOf(Write write) => write switch
    {
        { Kind: Kind.Disk or Kind.Snapshot or Kind.EncryptionSet } => 202,
        { IsCreation: true } => 201,
        _ => 200,
    };

    private static Refusal NotFound(ResourceIdentifier id) => new(
        "ARM",
        404,
        "ResourceNotFound",
        $"The Resource '{id.ResourceType}/{id.Name}' under resource group '{id.ResourceGroupName}' was not found. "
        + "For more details please go to https://aka.ms/ARMResourceNotFoundFix");
}
