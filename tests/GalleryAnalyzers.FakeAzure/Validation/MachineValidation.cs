using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>Machines and scale sets that an image is put on: rows S65, S66, S68; azure-facts.md, 5; rules-2.md, GAL4012 to GAL4016.</summary>
internal static class MachineValidation
{
    /// <summary>Where the description of the machine is: in the middle of that of a scale set.</summary>
    public static string RootOf(Write write) => write.Kind == Kind.ScaleSet ? "properties.virtualMachineProfile" : "properties";

    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(Write write)
    {
        if (write.Store.Find(ImageReferenceValidation.IdOf(write)) is not { } image)
            return [];

        var definition = image.Kind == Kind.Version ? write.Store.Find(image.Id.Parent!) : image;
        return
        [
            .. Profile(write, Sources.Of(write.Store, image)),
            .. Change(write, Sources.Of(write.Store, image)),
            .. definition?.Kind == Kind.Definition
                ? [.. Plan(write, definition), .. Security(write, definition), .. Controller(write, definition)] : Array.Empty<Refusal>(),
            .. ImageReferenceValidation.VersionOf(write) is { } version ? [.. DataDisks(write, version), .. Size(write, version)]
                : Array.Empty<Refusal>(),
        ];
    }

    private static IEnumerable<Refusal> Profile(Write write, Source image)
    {
        var hasProfile = write.Body.At(RootOf(write) + ".osProfile") is not null;
        if (hasProfile && image.OsState == "Specialized" && write.IsCreation)
            yield return Refusal.Invalid("S65", "Parameter 'osProfile' is not allowed.");
        else if (!hasProfile && image.OsState == "Generalized" && write.IsCreation)
            yield return Refusal.Invalid("S66", "Required parameter 'osProfile' is missing (null).");
    }

    private static IEnumerable<Refusal> Change(Write write, Source image)
    {
        var before = write.Store.Find(write.Old?.Text(RootOf(write) + ".storageProfile.imageReference.id"));
        if (write.Kind != Kind.ScaleSet || before is null || Sources.Of(write.Store, before).OsState is not { } was)
            yield break;

        if (image.OsState is { } now && now != was)
        {
            yield return Refusal.Conflict("S68",
                $"Cannot update Virtual Machine Scale Set {write.Name} as the current OS state of the VM Scale Set is {was} "
                + $"which is different from the updated gallery image OS state which is {now}.");
        }
    }

    private static IEnumerable<Refusal> Plan(Write write, StoredResource definition)
    {
        if (definition.Body.At("properties.purchasePlan") is not { } plan)
            yield break;

        var given = write.Body.At("plan");
        if (new[] { "name", "publisher", "product" }.Any(part =>
            !string.Equals(plan.Text(part), given.Text(part), StringComparison.OrdinalIgnoreCase)))
        {
            yield return new("R12", 400, "VMMarketplaceInvalidInput",
                "Creating a virtual machine from Marketplace image or a custom image sourced from a Marketplace image requires Plan "
                + "information in the request.");
        }
    }

    private static IEnumerable<Refusal> Security(Write write, StoredResource definition)
    {
        var asked = write.Body.Text(RootOf(write) + ".securityProfile.securityType");
        var type = FeatureValidation.Of(definition.Body, "SecurityType");
        if (type == "TrustedLaunch" && asked != "TrustedLaunch")
        {
            yield return Refusal.Invalid("azure-facts.md: 5",
                "The provided gallery image only supports creation of VMs and VM Scale Sets with 'TrustedLaunch' security type");
        }

        if (asked == "TrustedLaunch"
            && (definition.Text("properties.hyperVGeneration") == "V1" || type is "Standard" or "ConfidentialVmSupported"))
            yield return Refusal.Invalid("R15", "Use of TrustedLaunch setting is not supported for the provided image.");
    }

    private static IEnumerable<Refusal> Controller(Write write, StoredResource definition)
    {
        var supported = FeatureValidation.Of(definition.Body, "DiskControllerTypes") ?? "";
        if (write.Body.Text(RootOf(write) + ".storageProfile.diskControllerType") == "NVMe"
            && !supported.Contains("NVMe", StringComparison.OrdinalIgnoreCase))
        {
            var size = write.Body.Text("properties.hardwareProfile.vmSize") ?? write.Body.Text("sku.name");
            yield return Refusal.Invalid("R14",
                $"The VM size '{size}' cannot boot with OS image or disk. Please check that disk controller types supported by the OS "
                + "image or disk is one of the supported disk controller types for the VM size.");
        }
    }

    private static IEnumerable<Refusal> DataDisks(Write write, StoredResource version)
    {
        var disks = write.Body.Items(RootOf(write) + ".storageProfile.dataDisks");
        var fromImage = disks.Where(disk => disk.Text("createOption") == "FromImage").Select(disk => disk.Number("lun") ?? 0);
        if (disks.Count > 0 && write.IsCreation && Sources.LunsOf(write.Store, version.Body).Except(fromImage).Any())
        {
            yield return Refusal.Invalid("R13",
                "StorageProfile.dataDisks.lun does not have required value(s) for image specified in storage profile.");
        }
    }

    private static IEnumerable<Refusal> Size(Write write, StoredResource version)
    {
        var asked = write.Body.Number(RootOf(write) + ".storageProfile.osDisk.diskSizeGB");
        var source = Sources.Ids(version.Body).Select(write.Store.Find).FirstOrDefault(source =>
            source?.Kind is Kind.Disk or Kind.Snapshot);
        if (write.IsCreation && asked < source?.Body.Number("properties.diskSizeGB") && source.Text("properties.osType") is not null)
        {
            yield return Refusal.Invalid("R16",
                $"The specified disk size {asked} GB is smaller than the size of the corresponding disk in the VM image: "
                + $"{source.Body.Number("properties.diskSizeGB")} GB.");
        }
    }
}
