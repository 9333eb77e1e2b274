using GalleryAnalyzers.Tests.Pipelines.Model;

namespace GalleryAnalyzers.Tests.Pipelines.Mutations;

/// <summary>Faults in where a version goes, how many copies there are, and how they are encrypted.</summary>
internal static class VersionMutations
{
    public static IEnumerable<Mutation> List =>
    [
        new("GAL3001", "a version has a letter before it", plan => plan, (pipeline, _) => Rename(pipeline, "v1.2.3")) { IsMended = true },
        new("GAL3001", "a version has two parts", plan => plan, (pipeline, _) => Rename(pipeline, "1.2")) { IsMended = true },
        new("GAL3001", "a version has four parts", plan => plan, (pipeline, _) => Rename(pipeline, "1.2.3.4")) { IsMended = true },
        new("GAL3002", "no copy is where the version is", plan => Plain(plan) with { Regions = 3 }, (pipeline, _) =>
            pipeline.Regions.RemoveAll(region => RegionOf(region) == pipeline.Home)) { IsMended = true },
        new("GAL3003", "a region is there twice", plan => Plain(plan) with { Regions = 2 }, (pipeline, _) =>
            pipeline.Regions.Add(new Thing("TargetRegion", ("name", new Place(pipeline.Home))))) { IsMended = true },
        new("GAL3004", "there are no replicas", plan => plan, (pipeline, _) => pipeline.Publishing.Set("ReplicaCount", 0)) { IsMended = true },
        new("GAL3004", "a region has too many replicas", plan => Plain(plan) with { Regions = 2 }, (pipeline, _) =>
            ((Thing)pipeline.Regions[1]).Set("RegionalReplicaCount", 101)) { IsMended = true },
        new("GAL3010", "a region without zones is to have copies in zones", plan => Plain(plan) with { Regions = 2 }, (pipeline, _) =>
            pipeline.Regions.Add(new Thing("TargetRegion", ("name", new Place(Region.WithoutZones[1])))
                .Set("StorageAccountType", Grammar.StorageType("StandardZrs")))) { IsMended = true },
        new("GAL3023", "an encryption set's type lacks a letter", plan => plan with { IsEncrypted = true, IsCommunity = false, Shares = false }, (pipeline, _) =>
            ((Thing)pipeline.Regions[0]).Part("Encryption").Part("OSDiskImage").Set(
                "DiskEncryptionSetId", StandingIds.Of("diskEncryptionSet", "keys"))) { IsMended = true },
        new("GAL3025", "a region's OS disk is not encrypted", plan => Encrypted(plan) with { DataDisks = 0 }, (pipeline, _) =>
            ((Thing)pipeline.Regions[1]).Remove("Encryption")),
        new("GAL3026", "a region's data disk is not encrypted", Encrypted, (pipeline, _) =>
            ((Thing)pipeline.Regions[1]).Part("Encryption").List("DataDiskImages").RemoveAt(0)),
        new("GAL3027", "the encryption of no disk", plan => Encrypted(plan) with { Regions = 1 }, (pipeline, _) =>
            ((Thing)pipeline.Regions[0]).Part("Encryption").Add("DataDiskImages", EncryptionOf(63))),
        new("GAL3028", "a disk is encrypted twice", plan => Encrypted(plan) with { Regions = 1 }, (pipeline, _) =>
        {
            var encryption = ((Thing)pipeline.Regions[0]).Part("Encryption");
            encryption.Add("DataDiskImages", EncryptionOf(LunOf(encryption.List("DataDiskImages")[0])));
        }),
        new("GAL3030", "an encrypted copy of a version", plan => Encrypted(plan) with { Source = SourceKind.ImageId, DataDisks = 0 }, (pipeline, _) =>
        {
            pipeline.Storage.Part("GallerySource").Set("Id", StandingIds.Of("galleries/contoso/images/web/versions", "1.0.0"));
            pipeline.Regions.RemoveAll(region => RegionOf(region) != pipeline.Home);
        }),
        new("GAL3033", "a shallow version goes to two regions", plan => Plain(plan) with { Regions = 2 }, (pipeline, _) =>
        {
            foreach (var region in pipeline.Regions.Cast<Thing>())
                region.Remove("RegionalReplicaCount");
            pipeline.Publishing.Remove("ReplicaCount");
            pipeline.Publishing.Set("ReplicationMode", new Code("GalleryReplicationMode.Shallow", "GalleryReplicationMode"));
        }),
        new("GAL3034", "the storage is chosen twice", plan => plan, (pipeline, _) => pipeline.Publishing
            .Set("StorageAccountType", Grammar.StorageType("StandardLrs"))
            .Set("StorageAccountStrategy", new Code("StorageAccountStrategy.DefaultStandardLrs", "StorageAccountStrategy"))) { IsMended = true },
    ];

    private static Plan Plain(Plan plan) => plan with { IsEncrypted = false, Product = Product.Nothing };

    private static Plan Encrypted(Plan plan) => plan with { IsEncrypted = true, IsCommunity = false, Shares = false, Regions = 2, Source = SourceKind.SnapshotIds, DataDisks = 2 };

    private static Region? RegionOf(Value target) => (((Thing)target).Arguments[0].Value as Place)?.Region;

    private static int LunOf(Value disk) =>
        int.Parse(((Code)((Thing)disk).Arguments[0].Value).Text, System.Globalization.CultureInfo.InvariantCulture);

    private static Thing EncryptionOf(int lun) =>
        new Thing("DataDiskImageEncryption", ("lun", lun)).Set("DiskEncryptionSetId", StandingIds.Of("diskEncryptionSets", "keys"));

    private static void Rename(Pipeline pipeline, string name)
    {
        var version = pipeline.Of(ResourceKind.Version);
        pipeline.Replace(version, version with { Name = name });
    }
}
