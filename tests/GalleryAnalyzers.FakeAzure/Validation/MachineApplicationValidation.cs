using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>Applications on machines: rules-2.md, GAL9003 and GAL9005.</summary>
internal static class MachineApplicationValidation
{
    private const int Limit = 25;

    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(Write write)
    {
        var root = MachineValidation.RootOf(write);
        var ids = write.Body.Items(root + ".applicationProfile.galleryApplications")
            .Select(application => application.Text("packageReferenceId"))
            .OfType<string>()
            .ToList();
        if (ids.Distinct(StringComparer.OrdinalIgnoreCase).Count() < ids.Count)
            yield return Refusal.Invalid("A04",
                "More than one VM Application was specified with the same packageReferenceId.");
        if (ids.Count > Limit)
            yield return Refusal.Invalid("A05",
                $"The maximum number of VM applications (max={Limit}, current={ids.Count}) has been exceeded. "
                + "Use fewer applications and retry the request.");

        var osType = write.Body.Text(root + ".storageProfile.osDisk.osType")
            ?? (write.Store.Find(ImageReferenceValidation.IdOf(write)) is { } image ? Sources.Of(write.Store, image).OsType : null);
        foreach (var id in ids)
        {
            var application = write.Store.Find(write.Store.Find(id)?.Id.Parent?.ToString());
            if (application?.Text("properties.supportedOSType") is { } supported && osType is not null && supported != osType)
            {
                yield return Refusal.Invalid("A07",
                    $"Current VM Application Version {id} supports OS {supported}, while current OSDisk's OS is {osType}.");
            }
        }
    }
}
