using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>Regions: rows S04, S14, S26 (which there are), S07 and S09 (a resource stays in its own); azure-facts.md, 3.</summary>
internal static class LocationValidation
{
    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(Write write)
    {
        var location = write.Location;
        if (location.Length == 0)
        {
            yield return new("ARM", 400, "LocationRequired", "The location property is required for this definition.");
            yield break;
        }

        if (!IsAvailable(write, location))
            yield return NotAvailable(RowOf(write.Kind), write.Kind, location);

        if (write.Old is { } old && !Regions.AreSame(old.Region, location))
        {
            yield return new(write.Kind == Kind.Gallery ? "S07" : "S09", 409, "InvalidResourceLocation",
                $"The resource {write.FullName} already exists in location {old.Region} in resource group {write.Id.ResourceGroupName}. "
                + $"A resource with the same name cannot be created in location {Regions.Normalized(location)}. Please select a new "
                + "resource name.");
        }
    }

    /// <summary>Whether the subscription may use a region.</summary>
    public static bool IsAvailable(Write write, string region) => Regions.IsOfAnotherCloud(region)
        ? !write.Refuses(Doubt.RegionOfAnotherCloud)
        : Regions.IsKnown(region);

    /// <summary>The refusal of a region that is none.</summary>
    public static Refusal NotAvailable(string source, string kind, string region)
    {
        // Of what lies in a gallery, too, the service names the type of galleries.
        var type = kind.StartsWith(Kind.Gallery, StringComparison.Ordinal) ? Kind.Gallery : kind;
        return new(source, 400, "LocationNotAvailableForResourceType",
            $"The provided location {region} is not available for resource type '{type}'. "
            + $"List of available regions for the resource type is {string.Join(",", Regions.Public)}");
    }

    private static string RowOf(string kind) => kind switch
    {
        Kind.Gallery => "S04",
        Kind.Definition or Kind.Application => "S14",
        Kind.Version or Kind.ApplicationVersion => "S26",
        _ => "ARM",
    };
}
