using System.Text.Json.Nodes;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>What an image version stays: rows S33, S52, S61; azure-facts.md, 4.2; rules-2.md, GAL3042 and GAL3043.</summary>
internal static class VersionUpdateValidation
{
    private const string Entity = "galleryImageVersion";
    private const string Publishing = "properties.publishingProfile";

    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(Write write) => write.Old is { } old
        ? [.. Storage(write, old), .. Modes(write, old), .. RegionsLeft(write, old), .. EncryptedLuns(write, old)]
        : [];

    private static IEnumerable<Refusal> Storage(Write write, StoredResource old)
    {
        var (was, now) = (StorageValidation.WholeOf(old.Body), StorageValidation.WholeOf(write.Body));
        if (AreOther(was, now) || (was is null && now is not null))
            yield return Refusal.Changed("S33", Entity + ".properties.storageProfile.source.id");

        var (oldDisks, newDisks) = (StorageValidation.DisksOf(old.Body).ToList(), StorageValidation.DisksOf(write.Body).ToList());
        foreach (var disk in newDisks)
        {
            var before = oldDisks.FirstOrDefault(other => other.Place == disk.Place && other.Lun == disk.Lun);
            if (AreOther(before.Id, disk.Id))
                yield return Refusal.Changed("S33", $"{Entity}.properties.storageProfile.{disk.Place}.source.id");
        }

        if (newDisks.Any(disk => disk.Lun is not null && !oldDisks.Exists(other => other.Lun == disk.Lun)))
            yield return Refusal.Conflict("S61",
                "Adding new Data Disks or changing the LUN of a Data Disk in an existing Image is not allowed.");
    }

    private static IEnumerable<Refusal> Modes(Write write, StoredResource old)
    {
        foreach (var property in new[] { "storageAccountType", "replicationMode", "storageAccountStrategy" })
        {
            if (write.Body.Text($"{Publishing}.{property}") is { } now
                && (old.Text($"{Publishing}.{property}") ?? DefaultOf(property)) is var was && was != now)
                yield return Refusal.Changed("rules-2.md: GAL3043", $"{Entity}.{Publishing}.{property}");
        }

        foreach (var region in PublishingValidation.RegionsOf(write.Body))
        {
            var before = PublishingValidation.RegionsOf(old.Body).FirstOrDefault(other =>
                Regions.AreSame(other.Text("name"), region.Text("name")));
            var was = before?.Text("storageAccountType") ?? old.Text(Publishing + ".storageAccountType") ?? "Standard_LRS";
            if (before is not null && region.Text("storageAccountType") is { } now && now != was)
            {
                yield return Refusal.Conflict("R11",
                    "Global storage account type does not match the storage account type in the existing TargetRegion "
                    + $"{before.Text("name")}.");
            }
        }
    }

    private static string? DefaultOf(string property) => property switch
    {
        "storageAccountType" => "Standard_LRS",
        "replicationMode" => "Full",
        _ => null,
    };

    /// <summary>The refusals of regions that are left, which are certain for versions of applications.</summary>
    public static IEnumerable<Refusal> RegionsLeft(Write write, StoredResource old)
    {
        var isCertain = write.Kind == Kind.ApplicationVersion || write.Refuses(Doubt.RegionRemoved);
        if (!isCertain || write.Body.Flag("properties.safetyProfile.allowDeletionOfReplicatedLocations"))
            yield break;

        var missing = NamesIn(old.Body).Except(NamesIn(write.Body)).ToList();
        if (missing.Count > 0)
        {
            yield return Refusal.Conflict("R10",
                $"Complete set of target locations not specified while updating gallery artifact {write.FullName}. "
                + $"Deletion of previously replicated locations is not allowed ({string.Join(", ", missing)}).");
        }
    }

    private static IEnumerable<Refusal> EncryptedLuns(Write write, StoredResource old)
    {
        foreach (var region in PublishingValidation.RegionsOf(write.Body))
        {
            var before = PublishingValidation.RegionsOf(old.Body).FirstOrDefault(other =>
                Regions.AreSame(other.Text("name"), region.Text("name")));
            if (before is null)
                continue;

            var known = before.Items("encryption.dataDiskImages").Select(disk => disk.Number("lun")).ToList();
            foreach (var disk in region.Items("encryption.dataDiskImages").Where(disk => !known.Contains(disk.Number("lun"))))
            {
                yield return Refusal.Invalid("S52",
                    $"Cannot specify new data disk image encryption lun [{disk.Number("lun")}] with a disk encryption set in region "
                    + $"[{region.Text("name")}] "
                    + "for update gallery image version request.");
            }
        }
    }

    private static IEnumerable<string> NamesIn(JsonNode? body) =>
        PublishingValidation.RegionsOf(body).Select(region => Regions.Normalized(region.Text("name")));

    private static bool AreOther(string? was, string? now) =>
        was is not null && now is not null && !string.Equals(was, now, StringComparison.OrdinalIgnoreCase);
}
