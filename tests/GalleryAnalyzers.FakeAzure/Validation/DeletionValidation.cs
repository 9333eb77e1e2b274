using System.Globalization;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>What may be deleted: rows S05, S21, N04; rules-2.md, GAL6006.</summary>
internal static class DeletionValidation
{
    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(FakeCloud cloud, StoredResource resource)
    {
        // What is still being deleted is there as well (azure-facts.md, 6, 11).
        if (resource.Kind is Kind.Gallery or Kind.Definition or Kind.Application && cloud.Store.Below(resource.Id).Any())
        {
            yield return new(resource.Kind == Kind.Gallery ? "S05" : "S21", 409, "CannotDeleteResource",
                "Can not delete resource before nested resources are deleted.");
        }

        if (resource.Kind == Kind.Gallery && Sharing.IsPublic(resource))
        {
            yield return Refusal.Conflict("rules-2.md: GAL6006",
                $"The gallery {resource.Id.Name} is shared with the community. Reset its sharing before it is deleted.");
        }

        if (resource.Kind == Kind.Version
            && resource.Body.Flag("properties.safetyProfile.blockDeletionBeforeEndOfLife")
            && DateTimeOffset.TryParse(resource.Text("properties.publishingProfile.endOfLifeDate"), CultureInfo.InvariantCulture,
                out var end)
            && end > cloud.Clock.Now)
        {
            yield return new("N04", 409, "DeleteGalleryImageVersionBlockedBeforeEndOfLife",
                "DeleteGalleryImageVersionBlockedBeforeEndOfLife. Deletion of Gallery image version is not allowed because the image is "
                + "enabled for blockDeletionBeforeEndOfLife and its endOfLifeDate has not reached yet.");
        }
    }
}
