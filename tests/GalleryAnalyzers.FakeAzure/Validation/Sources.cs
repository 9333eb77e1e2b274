using System.Text.Json.Nodes;
using Azure.Core;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>Looks up what images are made from.</summary>
internal static class Sources
{
    /// <summary>What a version is made from, as far as it is there.</summary>
    public static IEnumerable<Source> Of(Write version) =>
        from id in Ids(version.Body)
        let resource = version.Store.Find(id)
        where resource is not null
        select Of(version.Store, resource);

    /// <summary>The ids of what a version is made from.</summary>
    public static IEnumerable<string> Ids(JsonNode? version) => StorageValidation.DisksOf(version)
        .Select(disk => disk.Id)
        .Prepend(StorageValidation.WholeOf(version))
        .OfType<string>();

    /// <summary>Whether an id is of one of the types.</summary>
    public static bool IsOf(string id, params string[] kinds) =>
        ResourceIdentifier.TryParse(id, out var parsed) && kinds.Any(parsed!.Is);

    /// <summary>The LUNs that a version's image has.</summary>
    public static IReadOnlyList<long> LunsOf(ResourceStore store, JsonNode? version)
    {
        var own = StorageValidation.DisksOf(version).Select(disk => disk.Lun).OfType<long>().ToList();
        return own.Count == 0 && store.Find(StorageValidation.WholeOf(version)) is { } whole ? Of(store, whole).Luns : own;
    }

    /// <summary>Notes that a version was made.</summary>
    public static void Count(Write version) =>
        version.Store.SourceRequests.AddRange(Ids(version.Body).Select(id => (id, version.Cloud.Clock.Now)));

    /// <summary>What is known of a source.</summary>
    public static Source Of(ResourceStore store, StoredResource resource) => resource.Kind switch
    {
        Kind.Machine => OfMachine(store, resource),
        Kind.Image => new Source(resource)
        {
            OsType = resource.Text("properties.storageProfile.osDisk.osType"),
            OsState = resource.Text("properties.storageProfile.osDisk.osState"),
            Generation = resource.Text("properties.hyperVGeneration"),
            IsEncrypted = resource.Text("properties.storageProfile.osDisk.diskEncryptionSet.id") is not null,
            Luns = LunsAt(resource, "properties.storageProfile.dataDisks"),
        },
        Kind.Version => OfVersion(store, resource),
        Kind.Definition => OfDefinition(resource),
        _ => new Source(resource)
        {
            OsType = resource.Text("properties.osType"),
            Generation = resource.Text("properties.hyperVGeneration"),
            Plan = resource.Body.At("properties.purchasePlan"),
            IsEncrypted = resource.Text("properties.encryption.diskEncryptionSetId") is not null,
        },
    };

    private static Source OfMachine(ResourceStore store, StoredResource machine)
    {
        const string osDisk = "properties.storageProfile.osDisk";
        var disk = store.Find(machine.Text(osDisk + ".managedDisk.id"));
        var reference = store.Find(machine.Text("properties.storageProfile.imageReference.id"));
        var origin = reference is null ? null : Of(store, reference);
        return new Source(machine)
        {
            OsType = machine.Text(osDisk + ".osType") ?? disk?.Text("properties.osType") ?? origin?.OsType,
            OsState = machine.IsGeneralized ? "Generalized" : "Specialized",
            Generation = origin?.Generation ?? disk?.Text("properties.hyperVGeneration"),
            Plan = machine.Body.At("plan"),
            IsEncrypted = machine.Text(osDisk + ".managedDisk.diskEncryptionSet.id") is not null,
            Luns = LunsAt(machine, "properties.storageProfile.dataDisks"),
        };
    }

    private static Source OfVersion(ResourceStore store, StoredResource version)
    {
        var definition = store.Find(version.Id.Parent!);
        var source = definition is null ? new Source(version) : OfDefinition(definition);
        return source with
        {
            Resource = version,
            IsEncrypted = EncryptionValidation.Sets(version.Body).Any(),
            Luns = LunsOf(store, version.Body),
        };
    }

    private static Source OfDefinition(StoredResource definition) => new(definition)
    {
        OsType = definition.Text("properties.osType"),
        OsState = definition.Text("properties.osState"),
        Generation = definition.Text("properties.hyperVGeneration"),
        Plan = definition.Body.At("properties.purchasePlan"),
    };

    private static IReadOnlyList<long> LunsAt(StoredResource resource, string path) =>
        [.. resource.Body.Items(path).Select(disk => disk.Number("lun")).OfType<long>()];
}
