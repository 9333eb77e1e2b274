using Azure.Core;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>The image that machines ask for: rows S63, S64, S69, N05, N06; azure-facts.md, 4.5 and 5; rules-2.md, GAL4011 and GAL4017.</summary>
internal static class ImageReferenceValidation
{
    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(Write write)
    {
        if (IdOf(write) is not { } text)
            yield break;

        if (!StorageValidation.IsQualified(text) || !ResourceIdentifier.TryParse(text, out var id))
        {
            yield return StorageValidation.NotQualified($"'{text}'", MachineValidation.RootOf(write) + ".storageProfile.imageReference.id")
                with { Source = "R02" };
            yield break;
        }

        if (!Sources.IsOf(text, Kind.Version, Kind.Definition, Kind.Image))
        {
            yield return Refusal.Invalid("azure-facts.md: 4.5", $"The value {text} of parameter imageReference.id is no image.");
            yield break;
        }

        var tenant = write.Cloud.TenantOf(write.Id.SubscriptionId);
        if (write.Cloud.TenantOf(id!.SubscriptionId) != tenant)
        {
            yield return new("S63", 403, "LinkedAuthorizationFailed",
                $"The client has permission to perform action 'Microsoft.Compute/galleries/images/versions/read' on scope {text}, "
                + $"however the current tenant {tenant} is not authorized to access linked subscription {id.SubscriptionId}");
        }

        foreach (var refusal in id.Is(Kind.Definition) ? OfLatest(write, id) : id.Is(Kind.Version) ? OfVersion(write, id)
            : OfImage(write, id))
            yield return refusal;
    }

    /// <summary>The id of the image; null if there is none.</summary>
    public static string? IdOf(Write write) => write.Body.Text(MachineValidation.RootOf(write) + ".storageProfile.imageReference.id");

    /// <summary>The version that a machine of the region gets; null if there is none.</summary>
    public static StoredResource? VersionOf(Write write)
    {
        if (write.Store.Find(IdOf(write)) is not { } image)
            return null;

        return image.Kind switch
        {
            Kind.Version => image,
            Kind.Definition => Latest(write, image.Id),
            _ => null,
        };
    }

    private static StoredResource? Latest(Write write, ResourceIdentifier definition) => Candidates(write, definition)
        .Where(version => IsIn(version, write.Location))
        .MaxBy(version => Version.Parse(version.Id.Name));

    private static IEnumerable<StoredResource> Candidates(Write write, ResourceIdentifier definition) =>
        write.Store.Below(definition).Where(version => version.IsFinished && !IsExcluded(version, write.Location));

    private static IEnumerable<Refusal> OfLatest(Write write, ResourceIdentifier id)
    {
        if (!Candidates(write, id).Any())
            yield return new("N05", 404, "GalleryImageNotFound", $"There is no latest image version exists for \"{id}\"");
        else if (Latest(write, id) is not { } latest)
            yield return new("N06", 404, "GalleryImageNotFound", $"The gallery image {id} is not available in {write.Location} region.");
        else
            foreach (var refusal in Encryption(write, latest))
                yield return refusal;
    }

    private static IEnumerable<Refusal> OfVersion(Write write, ResourceIdentifier id)
    {
        // A version that is not ready is in no region yet.
        if (write.Store.Find(id) is not { State: "Succeeded" or "Updating" } version || !IsIn(version, write.Location))
        {
            yield return new("S64", 404, "GalleryImageNotFound",
                $"The gallery image {id} is not available in {write.Location} region. "
                + "Please contact image owner to replicate to this region, or change your requested region.");
            yield break;
        }

        foreach (var refusal in Encryption(write, version))
            yield return refusal;
    }

    private static IEnumerable<Refusal> OfImage(Write write, ResourceIdentifier id)
    {
        if (write.Store.Find(id) is not { } image || !Regions.AreSame(image.Region, write.Location))
            yield return new("ARM", 404, "NotFound", $"The image {id} was not found in {write.Location}.");
    }

    private static IEnumerable<Refusal> Encryption(Write write, StoredResource version)
    {
        foreach (var use in EncryptionValidation.Sets(version.Body).Where(use => Regions.AreSame(use.Region, write.Location)))
        {
            var subscription = new ResourceIdentifier(use.Set).SubscriptionId;
            if (!string.Equals(subscription, write.Id.SubscriptionId, StringComparison.OrdinalIgnoreCase))
            {
                yield return Refusal.Invalid("S69",
                    $"Disk encryption set {use.Set} in Azure Compute Gallery {version.Id} belongs to subscription {subscription} "
                    + $"and cannot be used with resource '' in subscription {write.Id.SubscriptionId}");
            }
        }
    }

    private static bool IsIn(StoredResource version, string region) =>
        PublishingValidation.RegionsOf(version.Body).Any(target => Regions.AreSame(target.Text("name"), region));

    // What a region says goes before what the version says.
    private static bool IsExcluded(StoredResource version, string region)
    {
        var target = PublishingValidation.RegionsOf(version.Body).FirstOrDefault(target => Regions.AreSame(target.Text("name"), region));
        return target.At("excludeFromLatest") is null
            ? version.Body.Flag("properties.publishingProfile.excludeFromLatest")
            : target.Flag("excludeFromLatest");
    }
}
