using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>Row N02: what is being deleted is not changed any more.</summary>
internal static class StateValidation
{
    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(Write write)
    {
        if (write is { Kind: Kind.Version, Old.State: "Deleting" })
        {
            yield return Refusal.Conflict("N02",
                $"Operation 'Update Gallery Image Version' is not allowed on {write.Name} since it is marked for deletion. "
                + "You can only retry the Delete operation (or wait for an ongoing one to complete).");
        }
    }
}
