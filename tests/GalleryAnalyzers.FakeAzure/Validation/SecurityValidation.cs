using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>What a definition's type of security demands of its versions: rules-2.md, GAL3038 to GAL3041.</summary>
internal static class SecurityValidation
{
    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(Write write) => write.Parent is { } definition
        ? [.. SourceTypes(write, definition), .. Architecture(write, definition), .. Confidential(write, definition)]
        : [];

    private static IEnumerable<Refusal> SourceTypes(Write write, StoredResource definition)
    {
        var type = FeatureValidation.SecurityTypeOf(definition);
        foreach (var id in write.IsCreation ? Sources.Ids(write.Body) : [])
        {
            if (type is "TrustedLaunchSupported" or "ConfidentialVmSupported" or "TrustedLaunchAndConfidentialVmSupported"
                && Sources.IsOf(id, Kind.Machine, Kind.Disk, Kind.Snapshot))
            {
                yield return Refusal.Invalid("R05",
                    $"The security type '{type}' is not supported for the source id '{id}'. "
                    + "Currently only Vhd Blob, User Image and Gallery Image Version sources are supported.");
            }

            if (type == "ConfidentialVM" && Sources.IsOf(id, Kind.Image))
            {
                yield return Refusal.Invalid("R06",
                    $"Confidential VM is not supported for the source id '{id}'. Currently Snapshot, Disk and VM sources are supported.");
            }
        }
    }

    private static IEnumerable<Refusal> Architecture(Write write, StoredResource definition)
    {
        if (write.IsCreation && definition.Text("properties.architecture") == "Arm64"
            && Sources.Ids(write.Body).Any(id => Sources.IsOf(id, Kind.Image)))
        {
            yield return Refusal.Invalid("R07",
                "Creating an image with sourceVirtualMachine source that has CPU Architecture 'Arm64' is not supported.");
        }
    }

    private static IEnumerable<Refusal> Confidential(Write write, StoredResource definition)
    {
        if (FeatureValidation.SecurityTypeOf(definition) != "ConfidentialVM")
            yield break;

        foreach (var region in PublishingValidation.RegionsOf(write.Body))
        {
            var type = region.Text("encryption.osDiskImage.securityProfile.confidentialVMEncryptionType");
            if (type is null)
            {
                yield return Refusal.Invalid("R08",
                    "The regional encryption.osDiskImage.securityProfile.type must be specified when the SecurityType of the image "
                    + "definition is ConfidentialVM.");
            }

            if (type != "NonPersistedTPM" && !Regions.AreSame(region.Text("name"), write.Location))
            {
                yield return Refusal.Invalid("R09",
                    $"Only the home region '{write.Location}' can be specified as a target region for Images with the ConfidentialVM "
                    + "feature unless the encryption type is NonPersistedTPM.");
            }
        }
    }
}
