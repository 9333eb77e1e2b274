using GalleryAnalyzers.Tests.Pipelines.Model;

namespace GalleryAnalyzers.Tests.Pipelines.Mutations;

/// <summary>Faults in what is done with a version once it stands.</summary>
internal static class VersionUpdateMutations
{
    public static IEnumerable<Mutation> List =>
    [
        new("GAL3012", "an update has another source", plan => Patched(plan) with { Source = SourceKind.ImageId }, (pipeline, _) => Patch(pipeline).Set(
            "StorageProfile",
            new Thing("GalleryImageVersionStorageProfile").Set("GallerySource", Grammar.VersionSource(StandingIds.Of("images", "tuesday"))))) { IsMended = true },
        new("GAL3013", "an update adds a disk", plan => Patched(plan) with { Source = SourceKind.SnapshotIds, DataDisks = 1 }, (pipeline, _) => Patch(pipeline).Set(
            "StorageProfile",
            new Thing("GalleryImageVersionStorageProfile").Add("DataDiskImages", Grammar.DataDisk(63, StandingIds.Of("snapshots", "further"))))) { IsMended = true },
        new(
            "GAL3024",
            "an update adds an encryption",
            plan => Patched(plan) with { Source = SourceKind.SnapshotIds, DataDisks = 1, IsEncrypted = false, Regions = 1 },
            (pipeline, _) =>
            {
                var lun = ((Thing)pipeline.Storage.List("DataDiskImages")[0]).Arguments[0].Value;
                var encryption = new Thing("DataDiskImageEncryption", ("lun", new Code(((Code)lun).Text, "int", isConstant: true)))
                    .Set("DiskEncryptionSetId", StandingIds.Of("diskEncryptionSets", "keys"));
                Patch(pipeline).Part("PublishingProfile").Add("TargetRegions", new Thing("TargetRegion", ("name", new Place(pipeline.Home)))
                    .Set("Encryption", new Thing("EncryptionImages").Add("DataDiskImages", encryption)));
            }) { IsMended = true },
        new("GAL3031", "a version that must stay is deleted", plan => plan with { DeletesAll = true, UpdatesVersion = false, Product = Product.Nothing }, (pipeline, _) =>
        {
            pipeline.Publishing.Set("EndOfLifeOn", new Code("DateTimeOffset.UtcNow.AddYears(1)", "DateTimeOffset"));
            pipeline.VersionData.Set(
                "SafetyProfile", new Thing("GalleryImageVersionSafetyProfile").Set("IsBlockedDeletionBeforeEndOfLife", true));
        }),
        new("GAL3037", "a patch of a version that is not known has a source", plan => plan, (pipeline, _) => pipeline.Steps.Add(new Update(
            new Handle("version", "GalleryImageVersionResource"),
            new Thing("GalleryImageVersionPatch").Set("StorageProfile", new Thing("GalleryImageVersionStorageProfile").Set(
                "GallerySource", Grammar.VersionSource(new Use("id", "ResourceIdentifier", new Handle("id", "ResourceIdentifier")))))))) { IsMended = true },
    ];

    private static Plan Patched(Plan plan) => plan with { UpdatesVersion = true };

    private static Thing Patch(Pipeline pipeline) => pipeline.PatchOf(pipeline.Of(ResourceKind.Version).Result);
}
