namespace GalleryAnalyzers.Tests.Pipelines.Model;

/// <summary>Ids of resources that stand already.</summary>
internal static class StandingIds
{
    /// <summary>The subscription of everything in a right program.</summary>
    public const string Subscription = "6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11";

    /// <summary>Another one.</summary>
    public const string OtherSubscription = "8a1c1d6e-5f0b-4a51-9f0e-0d9f3a1b2c3d";

    /// <summary>The id's text.</summary>
    public static string TextOf(string type, string name, string subscription = Subscription) =>
        $"/subscriptions/{subscription}/resourceGroups/images/providers/Microsoft.Compute/{type}/{name}";

    /// <summary>The id.</summary>
    public static Thing Of(string type, string name, string subscription = Subscription) => FromText(TextOf(type, name, subscription));

    /// <summary>An id of that text.</summary>
    public static Thing FromText(string text) => new("ResourceIdentifier", ("resourceId", text));
}
