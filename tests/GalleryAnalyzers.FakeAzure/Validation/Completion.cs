using System.Text.Json.Nodes;
using Azure.Core;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>What the service adds to what was sent.</summary>
internal static class Completion
{
    /// <summary>The interface from which on a definition is of the second generation, and for Trusted Launch, if it says nothing.</summary>
    public const string NewDefaults = "2025-03-03";

    /// <summary>The body as it is kept.</summary>
    public static JsonObject Of(Write write)
    {
        var body = (JsonObject)write.Body.DeepClone();
        body["location"] = Regions.Normalized(write.Location);
        switch (write.Kind)
        {
            case Kind.Gallery:
                KeepSharing(write, body);
                break;
            case Kind.Definition:
                CompleteDefinition(write, body);
                break;
            case Kind.Version:
                AddHomeRegion(write, body);
                break;
            case Kind.Machine:
                AddMachine(write, body);
                break;
            case Kind.Image when write.Store.Find(body.Text("properties.sourceVirtualMachine.id")) is { } machine:
                AddStorageOf(Sources.Of(write.Store, machine), body);
                break;
            case Kind.Disk or Kind.Snapshot when write.Store.Find(body.Text("properties.creationData.sourceResourceId")) is { } source:
                AddSource(source, body);
                break;
        }

        return body;
    }

    /// <summary>The generation that a definition is of, said or not.</summary>
    public static string GenerationOf(Write definition) => definition.Body.Text("properties.hyperVGeneration")
        ?? definition.Old?.Text("properties.hyperVGeneration")
        ?? (definition.Speaks(NewDefaults) ? "V2" : "V1");

    // The groups and the community change by an action of their own, not by PUT.
    private static void KeepSharing(Write write, JsonObject body)
    {
        body.Put("properties.identifier.uniqueName", $"{write.Id.SubscriptionId}-{write.Name}".ToUpperInvariant());
        foreach (var path in new[] { Sharing.Groups, Sharing.Enabled })
        {
            if (write.Old?.Body.At(path) is { } kept)
                body.Put(path, kept.DeepClone());
        }
    }

    private static void CompleteDefinition(Write write, JsonObject body)
    {
        body.Put("properties.hyperVGeneration", GenerationOf(write));
        foreach (var path in new[] { "properties.osState", "properties.architecture", "properties.features", "properties.purchasePlan" })
        {
            if (body.At(path) is null && write.Old?.Body.At(path) is { } kept)
                body.Put(path, kept.DeepClone());
        }

        if (write.IsCreation && write.Speaks(NewDefaults) && FeatureValidation.Of(body, "SecurityType") is null
            && GenerationOf(write) == "V2")
        {
            body.Put("properties.features", new JsonArray([
                .. body.Items("properties.features").Select(feature => feature.DeepClone()),
                new JsonObject { ["name"] = "SecurityType", ["value"] = "TrustedLaunchSupported" },
            ]));
        }
    }

    private static void AddHomeRegion(Write write, JsonObject body)
    {
        const string path = "properties.publishingProfile.targetRegions";
        var regions = body.Items(path);
        if (regions.Any(region => Regions.AreSame(region.Text("name"), write.Location)))
            return;

        var home = new JsonObject { ["name"] = write.Location, ["regionalReplicaCount"] = 1 };
        body.Put(path, new JsonArray([.. regions.Select(region => region.DeepClone()), home]));
    }

    private static void AddMachine(Write write, JsonObject body)
    {
        var reference = write.Store.Find(body.Text("properties.storageProfile.imageReference.id"));
        var origin = reference is null ? null : Sources.Of(write.Store, reference);
        if (origin?.OsType is { } type)
            body.Put("properties.storageProfile.osDisk.osType", type);

        // A machine's disk is a resource of its own, unless it is a blob or lives with the machine.
        if (body.At("properties.storageProfile.osDisk") is not JsonObject disk || disk["vhd"] is not null
            || disk["diffDiskSettings"] is not null)
            return;

        if (disk.Text("managedDisk.id") is null)
        {
            var id = new ResourceIdentifier($"{write.Id.Parent}/providers/{Kind.Disk}/{write.Name}_OsDisk");
            disk.Put("managedDisk.id", id.ToString());
            var content = new JsonObject { ["location"] = body["location"]?.DeepClone() };
            content.Put("properties.osType", disk.Text("osType"));
            content.Put("properties.hyperVGeneration", origin?.Generation);
            content.Put("properties.diskSizeGB", disk.Number("diskSizeGB"));
            write.Store.Add(new StoredResource(id, Kind.Disk, content) { State = "Succeeded" });
        }
    }

    private static void AddStorageOf(Source machine, JsonObject body)
    {
        body.Put("properties.storageProfile.osDisk.osType", machine.OsType);
        body.Put("properties.storageProfile.osDisk.osState", machine.OsState);
        if (body.At("properties.hyperVGeneration") is null && machine.Generation is { } generation)
            body.Put("properties.hyperVGeneration", generation);
    }

    private static void AddSource(StoredResource source, JsonObject body)
    {
        foreach (var name in new[] { "osType", "hyperVGeneration", "diskSizeGB", "purchasePlan" })
        {
            var path = "properties." + name;
            if (body.At(path) is null && source.Body.At(path) is { } value)
                body.Put(path, value.DeepClone());
        }
    }
}
