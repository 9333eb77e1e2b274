using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>Managed images: rules-2.md, GAL4019.</summary>
internal static class ManagedImageValidation
{
    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(Write write)
    {
        var machine = write.Store.Find(write.Body.Text("properties.sourceVirtualMachine.id"));
        if (machine?.Text("properties.securityProfile.securityType") is { } type and ("TrustedLaunch" or "ConfidentialVM"))
        {
            yield return Refusal.Conflict("R18",
                $"Creation of managed images are not supported for virtual machine with {type} security type.");
        }
    }
}
