using System.Collections.Immutable;
using GalleryAnalyzers.Tests.Pipelines;
using GalleryAnalyzers.Tests.Pipelines.Model;

namespace GalleryAnalyzers.Tests.Applications.Model;

/// <summary>The requests of an application, in their order.</summary>
/// <param name="extras">What it does besides.</param>
/// <param name="regions">How it lists the regions that its version goes to.</param>
internal sealed class Stages(ImmutableArray<Extra> extras, Regions regions)
{
    private const string Plan = "new ImagePurchasePlan { Name = \"byol\", Publisher = \"fabrikam\", Product = \"firewall\" }";

    private static readonly Slot OtherName = new("otherName", "string", "\"other\"");
    private static readonly Slot BuilderName = new("builderName", "string", "\"builder\"");
    private static readonly Slot MachineName = new("machineName", "string", "\"web-1\"");

    /// <summary>All of them.</summary>
    public IEnumerable<Stage> All =>
    [
        Gallery("gallery", Slots.GalleryRegion),
        .. Where(Extra.GalleryAgain, Gallery("galleryAgain", Slots.RegionAgain)),
        Definition(
            "definition",
            Slots.DefinitionName,
            [Slots.Publisher, Slots.Sku, Slots.MostCpus, .. HasSource ? [Slots.HasPlan] : Array.Empty<Slot>()]),
        .. Where(
            Extra.DefinitionAgain,
            Definition("definitionAgain", Slots.DefinitionName, [Slots.Publisher, Slots.Sku, Slots.IsGeneralized])),
        .. Where(Extra.OtherDefinition, Definition("otherDefinition", OtherName, [Slots.Publisher, Slots.OtherSku])),
        .. Where(Extra.SourceMachine, new Stage(ResourceKind.Machine, "group", "builder", BuilderName, [], _ => Builder())),
        Version(),
        .. Where(Extra.Machine, new Stage(
            ResourceKind.Machine, "group", "machine", MachineName, [Slots.MachineRegion, Slots.HasProfile, Slots.ImageId], Machine)),
    ];

    private bool HasSource => extras.Contains(Extra.SourceMachine);

    private IEnumerable<Stage> Where(Extra extra, Stage stage) => extras.Contains(extra) ? [stage] : [];

    private static Stage Gallery(string result, Slot region) => new(
        ResourceKind.Gallery,
        "group",
        result,
        Slots.GalleryName,
        [region],
        its => new(new Thing("GalleryData", ("location", Text(its(region)))).Set("Description", "The images of Contoso's machines")));

    private Stage Definition(string result, Slot name, ImmutableArray<Slot> slots) => new(
        ResourceKind.Definition, "gallery", result, name, slots, its =>
        {
            var state = slots.Contains(Slots.IsGeneralized)
                ? Code($"{its(Slots.IsGeneralized)} ? OperatingSystemStateType.Generalized : OperatingSystemStateType.Specialized")
                : Grammar.OSState(isSpecialized: HasSource);
            var sku = slots.Contains(Slots.OtherSku) ? Slots.OtherSku : Slots.Sku;
            var data = new Thing("GalleryImageData", ("location", "westeurope"))
                .Set("Identifier", new Thing(
                    "GalleryImageIdentifier", ("publisher", Text(its(Slots.Publisher))), ("offer", "Web"), ("sku", Text(its(sku)))))
                .Set("OSType", Grammar.OSType("Linux"))
                .Set("OSState", state)
                .Set("HyperVGeneration", Code("HyperVGeneration.V2"));
            if (slots.Contains(Slots.MostCpus))
            {
                data.Set("Recommended", new Thing("RecommendedMachineConfiguration").Set(
                    "VCpus", new Thing("ResourceRange").Set("Min", 2).Set("Max", Code(its(Slots.MostCpus)))));
            }

            return slots.Contains(Slots.HasPlan) ? new(data, $"if ({its(Slots.HasPlan)})", $"    {{0}}.PurchasePlan = {Plan};") : new(data);
        });

    private static Request Builder() => new(
        new Thing("VirtualMachineData", ("location", "westeurope"))
            .Set("Plan", new Thing("ComputePlan").Set("Name", "byol").Set("Publisher", "fabrikam").Set("Product", "firewall"))
            .Set("StorageProfile", new Thing("VirtualMachineStorageProfile").Set(
                "OSDisk",
                new Thing("VirtualMachineOSDisk", ("createOption", Code("DiskCreateOptionType.Attach")))
                    .Set("OSType", Grammar.OSType("Linux")))));

    private Stage Version() => new(
        ResourceKind.Version,
        "definition",
        "version",
        Slots.VersionName,
        [
            Slots.HomeRegion, Slots.OtherRegion, Slots.Replicas, Slots.OtherReplicas, Slots.LastYear,
            .. HasSource ? [Slots.Source] : new[] { Slots.CacheLun, Slots.CacheSource, Slots.IsWhole },
        ],
        its =>
        {
            var publishing = new Thing("GalleryImageVersionPublishingProfile")
                .Set("ReplicaCount", Code(its(Slots.Replicas)))
                .Set("EndOfLifeOn", Code($"new DateTimeOffset({its(Slots.LastYear)}, 1, 1, 0, 0, 0, TimeSpan.Zero)"));
            if (extras.Contains(Extra.Zones))
                publishing.Set("StorageAccountType", Grammar.StorageType("StandardZrs"));

            var rest = regions.Fill(publishing, its(Slots.HomeRegion), its(Slots.OtherRegion), its(Slots.OtherReplicas));
            return new(
                new Thing("GalleryImageVersionData", ("location", "westeurope"))
                    .Set("StorageProfile", HasSource ? Whole(its) : Disks(its))
                    .Set("PublishingProfile", publishing),
                [.. rest, .. HasSource ? [] : Twofold(its)]);
        });

    private static Thing Whole(Func<Slot, string> its) => new Thing("GalleryImageVersionStorageProfile").Set(
        "GallerySource", Grammar.VersionSource(Code(its(Slots.Source))));

    private static Thing Disks(Func<Slot, string> its) => new Thing("GalleryImageVersionStorageProfile")
        .Set("OSDiskImage", Grammar.DiskImage(new Thing("GalleryOSDiskImage"), Id(Slots.OSSnapshot)))
        .Add("DataDiskImages", Grammar.DataDisk(0, Id(Slots.LogsSnapshot)), Grammar.DiskImage(
            new Thing("GalleryDataDiskImage", ("lun", Code(its(Slots.CacheLun)))), Id(its(Slots.CacheSource))));

    private static IEnumerable<string> Twofold(Func<Slot, string> its) =>
    [
        $"if ({its(Slots.IsWhole)})",
        $"    {{0}}.StorageProfile.GallerySource = new GalleryArtifactVersionFullSource {{ Id = new ResourceIdentifier({Slots.Image}) }};",
    ];

    private static Request Machine(Func<Slot, string> its) => new(
        new Thing("VirtualMachineData", ("location", Text(its(Slots.MachineRegion)))).Set(
            "StorageProfile",
            new Thing("VirtualMachineStorageProfile")
                .Set("ImageReference", new Thing("ImageReference").Set("Id", Code(its(Slots.ImageId))))
                .Set("OSDisk", new Thing("VirtualMachineOSDisk", ("createOption", Code("DiskCreateOptionType.FromImage"))))),
        $"if ({its(Slots.HasProfile)})",
        "    {0}.OSProfile = new VirtualMachineOSProfile { ComputerName = \"web-1\", AdminUsername = \"azureuser\" };");

    private static Value Id(string text) => Code($"new ResourceIdentifier({text})");

    private static Value Text(string expression) => Code(expression);

    private static Value Code(string expression) => new Code(expression, "");
}
