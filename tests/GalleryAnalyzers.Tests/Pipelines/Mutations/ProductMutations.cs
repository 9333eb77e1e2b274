using GalleryAnalyzers.Tests.Pipelines.Model;

namespace GalleryAnalyzers.Tests.Pipelines.Mutations;

/// <summary>Faults in the machines, scale sets and disks that are made from an image.</summary>
internal static class ProductMutations
{
    public static IEnumerable<Mutation> List =>
    [
        new("GAL4002", "a machine is where the version is not", plan => plan with { Product = Product.Machine, Regions = 2, AsksForLatest = false, UpdatesVersion = false }, (pipeline, _) =>
            Made(pipeline, ResourceKind.Machine).SetArgument("location", new Place(Region.WithoutZones[2]))),
        new("GAL4003", "a machine of a finished image has a user", plan => OfOwn(plan) with { Product = Product.Machine, IsSpecialized = true }, (pipeline, _) =>
            Made(pipeline, ResourceKind.Machine).Set("OSProfile", new Thing("VirtualMachineOSProfile").Set("ComputerName", "web-1"))) { IsMended = true },
        new("GAL4003", "a scale set of a finished image has a user", plan => OfOwn(plan) with { Product = Product.ScaleSet, IsSpecialized = true }, (pipeline, _) =>
            Made(pipeline, ResourceKind.ScaleSet).Part("VirtualMachineProfile").Set(
                "OSProfile", new Thing("VirtualMachineScaleSetOSProfile").Set("ComputerNamePrefix", "web"))) { IsMended = true },
        new("GAL4004", "a machine has no user", plan => OfOwn(plan) with { Product = Product.Machine, IsSpecialized = false }, (pipeline, _) =>
            Made(pipeline, ResourceKind.Machine).Remove("OSProfile")),
        new("GAL4005", "a scale set gets an image of the other state", plan => OfOwn(plan) with { Product = Product.ScaleSet, DeletesAll = false }, (pipeline, grammar) =>
        {
            var definition = pipeline.Of(ResourceKind.Definition);
            var data = grammar.DefinitionData("other").Set("OSState", Grammar.OSState(!pipeline.Plan.IsSpecialized));
            var other = definition with { Name = "other", Data = data, Result = definition.Result with { Name = "other" } };
            pipeline.InsertAfter(definition, other);
            pipeline.Steps.Add(new Update(
                pipeline.Of(ResourceKind.ScaleSet).Result,
                new Thing("VirtualMachineScaleSetPatch").Set("VirtualMachineProfile", new Thing("VirtualMachineScaleSetUpdateVmProfile").Set(
                    "StorageProfile", new Thing("VirtualMachineScaleSetUpdateStorageProfile").Set(
                        "ImageReference", new Thing("ImageReference").Set("Id", other.Id))))));
        }),
        new("GAL4006", "there is no latest version", plan => OfOwn(plan) with { Product = Product.Machine, AsksForLatest = true, UpdatesVersion = false }, (pipeline, _) =>
            pipeline.Publishing.Set("IsExcludedFromLatest", true)),
        new("GAL4007", "an image is named in two ways", plan => plan with { Product = Product.Machine }, (pipeline, _) =>
            Reference(pipeline).Set("Version", "latest")) { IsMended = true },
        new("GAL4009", "a machine forgets what its image asks for", plan => OfOwn(plan) with { Product = Product.Machine, Source = SourceKind.ImageId, UpdatesDefinition = false, Shares = false, IsCommunity = false }, (pipeline, _) =>
            pipeline.DefinitionData
                .Set("HyperVGeneration", new Code("HyperVGeneration.V2", "HyperVGeneration"))
                .Add("Features", Grammar.Feature("SecurityType", "TrustedLaunch"))),
        new("GAL4010", "a community's image is named by its resource", plan => plan with { Product = Product.Machine }, (pipeline, _) =>
        {
            var reference = Reference(pipeline);
            reference.Set("CommunityGalleryImageId", reference.Find("Id")!);
            reference.Remove("Id");
        }) { IsMended = true },
        new("GAL5001", "a disk is made from a disk that is not there", plan => plan with { Product = Product.Disk, Source = SourceKind.SnapshotIds }, (pipeline, _) =>
            DiskReference(pipeline).Set("Lun", 63)),
        new("GAL5002", "a disk is made from two images", plan => plan with { Product = Product.Disk }, (pipeline, _) =>
            DiskReference(pipeline).Set("SharedGalleryImageId", "/sharedGalleries/contoso/images/web/versions/latest")) { IsMended = true },
    ];

    private static Plan OfOwn(Plan plan) => plan with { Definition = Origin.Created };

    // The first of its kind may be the version's source.
    private static Thing Made(Pipeline pipeline, ResourceKind kind) =>
        pipeline.Steps.OfType<Create>().Last(step => step.Kind == kind).Data;

    private static Thing Reference(Pipeline pipeline) =>
        Made(pipeline, ResourceKind.Machine).Part("StorageProfile").Part("ImageReference");

    private static Thing DiskReference(Pipeline pipeline) =>
        Made(pipeline, ResourceKind.Disk).Part("CreationData").Part("GalleryImageReference");
}
