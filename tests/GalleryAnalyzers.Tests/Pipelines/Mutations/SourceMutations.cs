using GalleryAnalyzers.Tests.Pipelines.Model;

namespace GalleryAnalyzers.Tests.Pipelines.Mutations;

/// <summary>Faults in what a version is made from.</summary>
internal static class SourceMutations
{
    public static IEnumerable<Mutation> List =>
    [
        new("GAL3004", "a lun is negative", Disks, (pipeline, _) => pipeline.Storage.Add("DataDiskImages", DataDisk(-1))) { IsMended = true },
        new("GAL3005", "two disks have one lun", Disks, (pipeline, _) =>
            pipeline.Storage.Add("DataDiskImages", DataDisk(Lun(pipeline)))) { IsMended = true },
        new("GAL3006", "two disks have one source", Disks, (pipeline, _) =>
            pipeline.Storage.Add("DataDiskImages", Grammar.DataDisk(63, StandingIds.Of("snapshots", $"data{Lun(pipeline)}")))),
        new("GAL3007", "a data disk is the OS disk", Disks, (pipeline, _) =>
            pipeline.Storage.Add("DataDiskImages", Grammar.DataDisk(63, StandingIds.Of("snapshots", "os")))),
        new("GAL3008", "a version is made from a disk", Image, (pipeline, _) =>
            pipeline.Storage.Part("GallerySource").Set("Id", StandingIds.Of("disks", "web"))) { IsMended = true },
        new("GAL3009", "a disk is made from an image", Disks, (pipeline, _) =>
            pipeline.Storage.Part("OSDiskImage").Part("GallerySource").Set("Id", StandingIds.Of("images", "web"))),
        new("GAL3011", "a version is made from nothing", Image, (pipeline, _) => pipeline.VersionData.Remove("StorageProfile")),
        new("GAL3011", "a version has two sources", Image, (pipeline, _) => pipeline.Storage.Set(
            "OSDiskImage", Grammar.DiskImage(new Thing("GalleryOSDiskImage"), StandingIds.Of("snapshots", "os")))) { IsMended = true },
        new("GAL3014", "the image has its users in it", Captured, (pipeline, grammar) =>
            Capture(pipeline, grammar.ImageData(isSpecialized: !pipeline.Plan.IsSpecialized))),
        new("GAL3015", "the image starts as of old", Captured, (pipeline, grammar) =>
        {
            pipeline.DefinitionData.Set("HyperVGeneration", new Code("HyperVGeneration.V2", "HyperVGeneration"));
            Capture(pipeline, grammar.ImageData().Set("HyperVGeneration", new Code("HyperVGeneration.V1", "HyperVGeneration")));
        }),
        new("GAL3016", "the image is of another system", Captured, (pipeline, grammar) => Capture(pipeline, grammar.ImageData("Windows"))),
        new("GAL3017", "the machine's disk is lost with it", Machine, (pipeline, _) => MachineStorage(pipeline).Part("OSDisk").Set(
            "DiffDiskSettings", new Thing("DiffDiskSettings").Set("Option", new Code("DiffDiskOption.Local", "DiffDiskOption")))),
        new("GAL3018", "the machine has a disk that is too fast", Machine, (pipeline, _) =>
            MachineStorage(pipeline).Things("DataDisks").First().Set("ManagedDisk", new Thing("VirtualMachineManagedDisk").Set(
                "StorageAccountType", new Code("StorageAccountType.UltraSsdLrs", "StorageAccountType")))),
        new("GAL3019", "the machine has a disk of old", Machine, (pipeline, _) => MachineStorage(pipeline).Part("OSDisk").Set(
            "VhdUri", new Code("new Uri(\"https://contoso.blob.core.windows.net/vhds/os.vhd\")", "Uri"))),
        new("GAL3021", "an encryption set is of another subscription", plan => plan with { Definition = Origin.Named, IsEncrypted = true, IsCommunity = false, Shares = false, DataDisks = 0, Regions = 1, Product = Product.Nothing }, (pipeline, _) =>
            ((Thing)pipeline.Regions[0]).Part("Encryption").Part("OSDiskImage").Set(
                "DiskEncryptionSetId", StandingIds.Of("diskEncryptionSets", "keys", StandingIds.OtherSubscription))),
        new("GAL3022", "an encrypted source is of another subscription", plan => plan with { Definition = Origin.Named, Source = SourceKind.Disk }, (pipeline, _) =>
        {
            var disk = pipeline.Of(ResourceKind.Disk);
            disk.Data.Set("Encryption", new Thing("DiskEncryption").Set("DiskEncryptionSetId", new Use("id", "ResourceIdentifier", new Handle("id", "ResourceIdentifier"))));
            var builds = new Handle("builds", "ResourceGroupResource");
            pipeline.Replace(disk, disk with { Parent = builds });
            pipeline.InsertBefore(pipeline.Of(ResourceKind.Disk), new Statement(
                "var builds = client.GetResourceGroupResource(ResourceGroupResource.CreateResourceIdentifier({0}, {1}));",
                [],
                StandingIds.OtherSubscription,
                "builds"));
        }),
        new("GAL3029", "a machine is named as an image is", plan => plan with { Source = SourceKind.Machine }, (pipeline, _) =>
        {
            var source = pipeline.Storage.Part("GallerySource");
            source.Set("Id", source.Find("MachineId")!);
            source.Remove("MachineId");
        }) { IsMended = true },
        new("GAL3032", "the machine has a plan", plan => Machine(plan) with { Definition = Origin.Created }, (pipeline, _) =>
            pipeline.Of(ResourceKind.Machine).Data.Set(
                "Plan", new Thing("ComputePlan").Set("Name", "byol").Set("Publisher", "fabrikam").Set("Product", "firewall"))),
        new("GAL3035", "the disk is elsewhere", plan => plan with { Source = SourceKind.Disk }, (pipeline, _) =>
            pipeline.Of(ResourceKind.Disk).Data.SetArgument("location", new Place(Region.WithoutZones[2]))),
        new("GAL3036", "a lun is too high", Disks, (pipeline, _) => pipeline.Storage.Add("DataDiskImages", DataDisk(64))),
        new("GAL8002", "the disk is too large", plan => plan with { Source = SourceKind.Disk }, (pipeline, _) =>
            pipeline.Of(ResourceKind.Disk).Data.Set("DiskSizeGB", 4096)),
    ];

    private static Plan Disks(Plan plan) => plan with { Source = SourceKind.SnapshotIds, DataDisks = 2, IsEncrypted = false };

    private static Plan Image(Plan plan) => plan with { Source = SourceKind.ImageId, IsEncrypted = false };

    private static Plan Captured(Plan plan) => plan with { Source = SourceKind.Image, Definition = Origin.Created };

    private static Plan Machine(Plan plan) => plan with { Source = SourceKind.Machine };

    private static Thing MachineStorage(Pipeline pipeline) => pipeline.Of(ResourceKind.Machine).Data.Part("StorageProfile");

    private static Thing DataDisk(int lun) => Grammar.DataDisk(lun, StandingIds.Of("snapshots", "further"));

    private static int Lun(Pipeline pipeline) =>
        int.Parse(((Code)pipeline.Storage.Things("DataDiskImages").First().Arguments[0].Value).Text, System.Globalization.CultureInfo.InvariantCulture);

    private static void Capture(Pipeline pipeline, Thing data)
    {
        var image = pipeline.Of(ResourceKind.ManagedImage);
        pipeline.Replace(image, image with { Data = data });
    }
}
