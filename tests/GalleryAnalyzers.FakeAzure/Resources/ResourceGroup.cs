using System.Text.Json.Nodes;

namespace GalleryAnalyzers.FakeAzure.Resources;

/// <summary>A resource group.</summary>
internal sealed record ResourceGroup(string SubscriptionId, string Name, JsonObject Body)
{
    /// <summary>Its id.</summary>
    public string Id => IdOf(SubscriptionId, Name);

    /// <summary>The id of a group.</summary>
    public static string IdOf(string subscriptionId, string name) => $"/subscriptions/{subscriptionId}/resourceGroups/{name}";
}
