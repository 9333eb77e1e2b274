using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.Comparisons;

/// <summary>Tells in which subscription a resource lies, where the code spells it out.</summary>
internal static class Subscriptions
{
    /// <summary>The GUID of the subscription in which the resource lies that a value stands for, or is the id of; null where it is not known.</summary>
    public static string? Of(Alternative? resource, KnownSymbols symbols) =>
        ResourceKeys.Of(resource) is { } key ? Of(key, symbols)
        : resource is not null && ResourceIdComparison.TextOf(resource) is { } id ? In(id)
        : null;

    /// <summary>As the other, of a resource.</summary>
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

    /// <summary>Whether the two are known, and are not one.</summary>
    public static bool AreDifferent(string? a, string? b) => a is not null && b is not null && !string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static string? In(string id) => ResourceIdText.Parse(id).SubscriptionId is { } guid && IsOne(guid) ? guid : null;

    // Samples write a GUID of zeros for a subscription that is still to be filled in.
    private static bool IsOne(string text) => Guid.TryParseExact(text, "D", out var guid) && guid != Guid.Empty;
}
