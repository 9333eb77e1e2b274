using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.Comparisons;

/// <summary>Finds the subscription of a resource, where the code spells it out.</summary>
internal static class Subscriptions
{
    /// <summary>
    /// Returns the GUID of the subscription of the resource that a value represents, or is the id of; null where it is not known.
    /// </summary>
    public static string? Of(Alternative? resource, KnownSymbols symbols) =>
        ResourceKeys.Of(resource) is { } key ? Of(key, symbols)
        : resource is not null && ResourceIdComparison.TextOf(resource) is { } id ? In(id)
        : null;

    /// <summary>Returns the same for a resource.</summary>
    public static string? Of(ResourceKey? resource, KnownSymbols symbols)
    {
        for (; resource is not null; resource = resource.Parent)
        {
            if (resource.Id is { } id)
            {
                return In(ResourceIdComparison.TextOf(id));
            }

            if (symbols.Is(resource.Type, KnownTypes.SubscriptionResource))
            {
                return resource.Name is { } name && IsOne(name) ? name : null;
            }
        }

        return null;
    }

    /// <summary>Whether both are known and differ.</summary>
    public static bool AreDifferent(string? a, string? b) =>
        a is not null && b is not null && !string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static string? In(string id) => ResourceIdText.Parse(id).SubscriptionId is { } guid && IsOne(guid) ? guid : null;

    // Samples write a GUID of zeros as a placeholder for a subscription.
    private static bool IsOne(string text) => Guid.TryParseExact(text, "D", out var guid) && guid != Guid.Empty;
}
