using System.Text.Json.Nodes;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>How a version names what it is made from: rows S34, S35, S36, S37, S38, S53, S59; azure-facts.md, 4.1.</summary>
internal static class StorageValidation
{
    private const string Profile = "properties.storageProfile";

    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(Write write) => [.. Choice(write), .. Luns(write), .. Twice(write), .. Ids(write)];

    /// <summary>What a version is made from as a whole; null if disk by disk.</summary>
    public static string? WholeOf(JsonNode? body) => body.Text(Profile + ".source.virtualMachineId") ?? body.Text(Profile + ".source.id");

    /// <summary>The disks' sources, each with its place.</summary>
    public static IEnumerable<(string Place, string? Id, string? Blob, long? Lun)> DisksOf(JsonNode? body)
    {
        if (body.At(Profile + ".osDiskImage") is { } osDisk)
            yield return ("osDiskImage", osDisk.Text("source.id"), osDisk.Text("source.uri"), null);

        foreach (var disk in body.Items(Profile + ".dataDiskImages"))
            yield return ("dataDiskImages", disk.Text("source.id"), disk.Text("source.uri"), disk.Number("lun"));
    }

    private static IEnumerable<Refusal> Choice(Write write)
    {
        var source = write.Body.At(Profile + ".source") as JsonObject;
        string[] ways = ["id", "virtualMachineId", "communityGalleryImageId"];
        var whole = ways.Count(way => source.Text(way) is not null);
        var disks = DisksOf(write.Body).ToList();
        var isWell = whole == 1 ? disks.Count == 0 : whole == 0 && disks.Count > 0
            && disks.All(disk => disk.Id is not null || disk.Blob is not null);
        if (!isWell)
        {
            yield return Refusal.Invalid("S53",
                "The gallery artifact version source can only be specified either directly under storageProfile or within individual OS "
                + "or data disks. One and only one source type (user image, snapshot, disk, virtual machine) can be provided.");
        }
    }

    private static IEnumerable<Refusal> Luns(Write write)
    {
        var luns = DisksOf(write.Body).Select(disk => disk.Lun).OfType<long>().ToList();
        if (luns.Distinct().Count() < luns.Count)
        {
            yield return Refusal.Invalid("S34",
                "Duplicated lun numbers have been detected in the input data disks. Lun number must be unique for each data disk.");
        }

        foreach (var lun in luns.Where(lun => lun < 0 || (lun > 63 && write.Refuses(Doubt.LunBeyond63))))
            yield return Refusal.Invalid("azure-facts.md: 2",
                $"The value {lun} of parameter {Profile}.dataDiskImages.lun is out of range.");
    }

    private static IEnumerable<Refusal> Twice(Write write)
    {
        var disks = DisksOf(write.Body).ToList();
        var data = disks.Where(disk => disk.Place == "dataDiskImages").Select(disk => disk.Id ?? disk.Blob).OfType<string>().ToList();
        if (data.Distinct(StringComparer.OrdinalIgnoreCase).Count() < data.Count)
            yield return Refusal.Invalid("S35",
                "Duplicated source ids are found in the input disks. Source id should be unique for each disk.");

        var os = disks.Where(disk => disk.Place == "osDiskImage").Select(disk => disk.Id ?? disk.Blob).OfType<string>().FirstOrDefault();
        if (os is not null && data.Contains(os, StringComparer.OrdinalIgnoreCase))
            yield return Refusal.Invalid("S59", $"OSDiskImage and DataDiskImage cannot point to same blob {os}");
    }

    private static IEnumerable<Refusal> Ids(Write write)
    {
        if (WholeOf(write.Body) is { } whole)
        {
            if (!IsQualified(whole))
                yield return NotQualified(whole, Profile + ".source.id");
            else if (!Sources.IsOf(whole, Kind.Image, Kind.Machine, Kind.Version))
                yield return Refusal.Invalid("S37",
                    $"The source id: {whole} must either be a managed image, virtual machine or another gallery image version");
        }

        if (write.Speaks("2023-07-03") && write.Body.Text(Profile + ".source.id") is { } machine && Sources.IsOf(machine, Kind.Machine))
            yield return Refusal.Invalid("rules-2.md: fact 2",
                $"The source {machine} must be specified in '{Profile}.source.virtualMachineId'.");

        foreach (var (place, id, _, _) in DisksOf(write.Body))
        {
            if (id is null)
                continue;

            if (!IsQualified(id))
                yield return NotQualified(id, $"{Profile}.{place}.source.id");
            else if (!Sources.IsOf(id, Kind.Disk, Kind.Snapshot))
                yield return Refusal.Invalid("S38", $"The source id: {id} must be a managed disk or snapshot");
        }
    }

    /// <summary>Whether an id begins as ids begin.</summary>
    public static bool IsQualified(string id) =>
        id.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase)
            || id.StartsWith("/providers/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The refusal of an id that does not.</summary>
    public static Refusal NotQualified(string id, string path) => new("S36", 400, "LinkedInvalidPropertyId",
        $"Property id {id} at path '{path}' is invalid. Expect fully qualified resource Id that start with "
        + "'/subscriptions/{subscriptionId}' or '/providers/{resourceProviderNamespace}/'.");
}
