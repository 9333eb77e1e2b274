using System.Text.Json.Nodes;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>Whom a gallery is shared with: kept in its sharing profile, changed by an action of its own.</summary>
internal static class Sharing
{
    /// <summary>Where it is kept with which subscriptions and tenants.</summary>
    public const string Groups = "properties.sharingProfile.groups";

    /// <summary>Where it is kept whether the community may use it.</summary>
    public const string Enabled = "properties.sharingProfile.communityGalleryInfo.communityGalleryEnabled";

    /// <summary>Private, Groups or Community.</summary>
    public static string PermissionOf(StoredResource gallery) => gallery.Text("properties.sharingProfile.permissions") ?? "Private";

    /// <summary>Whether anybody may use it.</summary>
    public static bool IsPublic(StoredResource gallery) => gallery.Body.Flag(Enabled);

    /// <summary>Does what the action says.</summary>
    public static void Apply(StoredResource gallery, JsonObject update)
    {
        switch (update.Text("operationType"))
        {
            case "Add":
                gallery.Body.Put(Groups, new JsonArray([.. All(gallery, update).Select(group => group.DeepClone())]));
                break;
            case "Remove":
                gallery.Body.Put(Groups, Without(gallery, update));
                break;
            case "Reset":
                gallery.Body.Put(Groups, null);
                gallery.Body.Put(Enabled, false);
                break;
            case "EnableCommunity":
                gallery.Body.Put(Enabled, true);
                break;
        }
    }

    /// <summary>The groups that it would be shared with.</summary>
    public static IEnumerable<JsonNode> All(StoredResource gallery, JsonObject update) =>
        gallery.Body.Items(Groups).Concat(update.Items("groups"));

    private static JsonArray Without(StoredResource gallery, JsonObject update)
    {
        var ids = update.Items("groups").SelectMany(IdsOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new([.. gallery.Body.Items(Groups).Select(group => (JsonNode)new JsonObject
        {
            ["type"] = group.Text("type"),
            ["ids"] = new JsonArray([.. IdsOf(group).Where(id => !ids.Contains(id)).Select(id => (JsonNode)id)]),
        })]);
    }

    /// <summary>The ids of a group.</summary>
    public static IEnumerable<string> IdsOf(JsonNode group) => group.Items("ids").Select(id => id.GetValue<string>());
}
