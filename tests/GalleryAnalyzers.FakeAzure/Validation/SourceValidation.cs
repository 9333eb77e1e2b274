using System.Text.Json.Nodes;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>
/// What a version is made from must be there and suit its definition: rows S32, S39, S40, S41, S45, S47, S54, S67, N07;
/// azure-facts.md, 4.1 and 4.3; rules-2.md, GAL3044.
/// </summary>
internal static class SourceValidation
{
    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(Write write) =>
    [
        .. Existence(write),
        .. Sources.Of(write).SelectMany(source => OfSource(write, source)),
        .. Sources.Of(write).SelectMany(source => SourceMachineValidation.Of(write, source.Resource)),
    ];

    private static IEnumerable<Refusal> Existence(Write write)
    {
        if (StorageValidation.WholeOf(write.Body) is { } whole && !IsThere(write, whole))
            yield return NotFoundHere(whole);

        foreach (var (_, id, _, _) in StorageValidation.DisksOf(write.Body))
        {
            if (id is not null && write.Store.Find(id) is null && StorageValidation.IsQualified(id))
                yield return new("S54", 404, "NotFound", $"Source was not found: {id}. Please make sure the source exists.");
            else if (id is not null && write.Store.Find(id) is not null && !IsThere(write, id))
                yield return NotFoundHere(id);
        }
    }

    private static Refusal NotFoundHere(string id) => new("S32", 404, "NotFound",
        $"Source {id} is not found. Please check source exists, and is in the same region as gallery image version being created.");

    private static bool IsThere(Write write, string id)
    {
        if (!StorageValidation.IsQualified(id))
            return true;

        return write.Store.Find(id) is { } source
            && (source.IsFinished || !write.Refuses(Doubt.UnfinishedSource))
            && (Regions.AreSame(source.Region, write.Location) || IsReplicatedTo(source, write.Location));
    }

    private static bool IsReplicatedTo(StoredResource source, string region) => source.Kind == Kind.Version
        && PublishingValidation.RegionsOf(source.Body).Any(target => Regions.AreSame(target.Text("name"), region));

    private static IEnumerable<Refusal> OfSource(Write write, Source source)
    {
        if (write.Parent is not { } definition)
            yield break;

        var recent = write.Store.SourceRequests.Count(request =>
            string.Equals(request.Source, source.Id, StringComparison.OrdinalIgnoreCase)
                && request.Time > write.Cloud.Clock.Now.AddHours(-1));
        if (recent >= write.Options.SourceRequestsPerHour)
        {
            yield return new("S45", 429, "TooManyRequests",
                $"Too many requests on source '{source.Id}'. Please reduce the number of requests on the source or wait some time "
                + "before retrying.");
        }

        var (state, type, generation) = (definition.Text("properties.osState"), definition.Text("properties.osType"),
            definition.Text("properties.hyperVGeneration"));
        var isDoubtful = source.Resource is { Kind: Kind.Machine, IsGeneralized: false } && !write.Refuses(Doubt.MachineNotGeneralized);
        if (AreOther(source.OsState, state) && !(isDoubtful && state == "Generalized"))
        {
            yield return Refusal.Invalid(state == "Specialized" ? "S67" : "S39",
                $"Cannot create Gallery Image Version from: {source.Id} since the OS State in the parent gallery image ({state}) is not "
                + $"{source.OsState}");
        }

        if (AreOther(source.Generation, generation))
        {
            yield return Refusal.Invalid("S40",
                $"The resource with id '{source.Id}' has a different Hypervisor generation ['{source.Generation}'] "
                + $"than the parent gallery image Hypervisor generation ['{generation}']");
        }

        if (AreOther(source.OsType, type))
        {
            yield return Refusal.Invalid("S41",
                $"The resource with id '{source.Id}' has a different OS type ['{source.OsType}'] than the parent gallery image OS type "
                + $"generation ['{type}']");
        }

        var own = Named(definition.Body.At("properties.purchasePlan"));
        if (source.Plan is { } plan && !JsonNode.DeepEquals(Named(plan), own))
        {
            yield return Refusal.Invalid("N07",
                $"The resource with id {source.Id} has a different plan ['{Named(plan)!.ToJsonString()}'] "
                + $"than the parent gallery image plan ['{own?.ToJsonString() ?? "null"}']");
        }

        var subscription = source.Resource.Id.SubscriptionId;
        if (source.IsEncrypted && !string.Equals(subscription, write.Id.SubscriptionId, StringComparison.OrdinalIgnoreCase))
        {
            yield return Refusal.Invalid("S47",
                $"Encrypted source: '{source.Id}' is in a different subscription ID than the current gallery image version subscription "
                + $"'{write.Id.SubscriptionId}'. Please retry with an unencrypted source(s) or use the source's subscription "
                + $"'{subscription}' to create the gallery image version.");
        }

        if (source.IsEncrypted && source.Resource.Kind == Kind.Version)
            yield return Refusal.Invalid("rules-2.md: GAL3044",
                $"The gallery image version '{source.Id}' is encrypted and cannot be a source.");
    }

    private static bool AreOther(string? one, string? other) =>
        one is not null && other is not null && !string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static JsonObject? Named(JsonNode? plan) => plan is null ? null : new()
    {
        ["name"] = plan.Text("name"),
        ["publisher"] = plan.Text("publisher"),
        ["product"] = plan.Text("product"),
    };
}
