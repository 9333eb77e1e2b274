using System.Text.Json.Nodes;
using Azure.Core;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>The encryption of a version's disks: rows S46, S48, S50, S51, S55 to S58, S62, N03; azure-facts.md, 4.3.</summary>
internal static class EncryptionValidation
{
    private const string Parameter = "galleryArtifactVersion.properties.publishingProfile.targetRegions.encryption";

    /// <summary>A region's use of a set: for the disk with the LUN, or the OS disk.</summary>
    public sealed record Use(string Region, long? Lun, string Set);

    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(Write write)
    {
        var uses = Sets(write.Body).ToList();
        return
        [
            .. uses.SelectMany(use => OfSet(write, use)),
            .. Luns(write),
            .. Everywhere(write, uses),
            .. uses.Count > 0 && write.IsCreation ? SourceTypes(write) : [],
        ];
    }

    /// <summary>All uses of sets.</summary>
    public static IEnumerable<Use> Sets(JsonNode? version)
    {
        foreach (var region in PublishingValidation.RegionsOf(version))
        {
            var name = Regions.Normalized(region.Text("name"));
            if (region.Text("encryption.osDiskImage.diskEncryptionSetId") is { } set)
                yield return new Use(name, null, set);

            foreach (var disk in region.Items("encryption.dataDiskImages"))
            {
                if (disk.Text("diskEncryptionSetId") is { } dataSet)
                    yield return new Use(name, disk.Number("lun"), dataSet);
            }
        }
    }

    private static IEnumerable<Refusal> OfSet(Write write, Use use)
    {
        var isOfData = use.Lun is not null;
        if (!StorageValidation.IsQualified(use.Set) || !Sources.IsOf(use.Set, Kind.EncryptionSet))
        {
            var disk = isOfData ? "dataDiskImages" : "osDiskImage";
            yield return Refusal.Invalid(isOfData ? "S50" : "S51",
                $"The value of parameter {Parameter}.{disk}.diskEncryptionSetId is invalid.");
            yield break;
        }

        // Two rows say the same, one with quotes; the guide does not tell when which.
        var subscription = write.Id.SubscriptionId;
        if (!string.Equals(new ResourceIdentifier(use.Set).SubscriptionId, subscription, StringComparison.OrdinalIgnoreCase))
        {
            yield return isOfData
                ? Refusal.Invalid("S62",
                    $"The disk encryption set {use.Set} must be in the same subscription {subscription} as the gallery resource")
                : Refusal.Invalid("S46",
                    $"The disk encryption set '{use.Set}' must be in the same subscription '{subscription}' as the gallery resource.");
        }
        else if (write.Store.Find(use.Set) is not { } set)
        {
            yield return new("S48", 404, "NotFound", $"The disk encryption set {use.Set} was not found.");
        }
        else if (!Regions.AreSame(set.Region, use.Region))
        {
            yield return Refusal.Invalid("rules-2.md: fact 4",
                $"The disk encryption set '{use.Set}' must be in the target region '{use.Region}'.");
        }
    }

    private static IEnumerable<Refusal> Luns(Write write)
    {
        var ofImage = Sources.LunsOf(write.Store, write.Body);
        foreach (var region in PublishingValidation.RegionsOf(write.Body))
        {
            var luns = region.Items("encryption.dataDiskImages").Select(disk => disk.Number("lun") ?? 0).ToList();
            foreach (var lun in luns.Except(ofImage))
            {
                yield return Refusal.Invalid("S57",
                    $"An invalid lun [{lun}] was specified in encryption.dataDiskImages. The lun must be one of the following values "
                    + $"['{string.Join(",", ofImage)}'].");
            }

            foreach (var lun in luns.GroupBy(lun => lun).Where(group => group.Count() > 1))
                yield return Refusal.Invalid("S58",
                    $"Duplicate luns '{lun.Key}' were specified in target region '{region.Text("name")}' encryption.dataDiskImages.");
        }
    }

    private static IEnumerable<Refusal> Everywhere(Write write, IReadOnlyList<Use> uses)
    {
        var regions = PublishingValidation.RegionsOf(write.Body).Select(region => Regions.Normalized(region.Text("name"))).ToList();
        foreach (var use in uses.DistinctBy(use => use.Lun))
        {
            foreach (var region in regions.Where(region => !uses.Any(other => other.Lun == use.Lun && other.Region == region)))
            {
                var disk = use.Lun is { } lun ? $"LUN {lun}" : Parameter + ".osDiskImage.diskEncryptionSetId";
                yield return Refusal.Invalid(use.Lun is null ? "S55" : "S56",
                    $"A disk encryption set is required for disk '{disk}' in target region '{region}' since disk encryption set "
                    + $"'{use.Set}' is used for the corresponding disk in region '{use.Region}'");
            }
        }
    }

    private static IEnumerable<Refusal> SourceTypes(Write write)
    {
        var blobs = StorageValidation.DisksOf(write.Body).Select(disk => disk.Id is null ? disk.Blob : null);
        var others = Sources.Ids(write.Body).Where(id => !Sources.IsOf(id, Kind.Machine, Kind.Disk, Kind.Snapshot, Kind.Image));
        foreach (var id in others.Concat(blobs).OfType<string>())
        {
            yield return Refusal.Invalid("N03",
                $"Encryption is not supported for source resource '{id}'. Please use a different source resource type which supports "
                + "encryption or remove encryption properties.");
        }
    }
}
