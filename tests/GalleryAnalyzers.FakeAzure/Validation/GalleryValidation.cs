using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>Row S06: a gallery's name is its subscription's own.</summary>
internal static class GalleryValidation
{
    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(Write write)
    {
        if (write.IsCreation && write.Store.OfKind(Kind.Gallery).Any(IsNamesake))
        {
            yield return new("S06", 409, "Conflict",
                $"The gallery name {write.Name} is not unique within the subscription {write.Id.SubscriptionId}. Please pick another "
                + "gallery name.");
        }

        bool IsNamesake(StoredResource gallery) =>
            string.Equals(gallery.Id.Name, write.Name, StringComparison.OrdinalIgnoreCase)
            && string.Equals(gallery.Id.SubscriptionId, write.Id.SubscriptionId, StringComparison.OrdinalIgnoreCase);
    }
}
