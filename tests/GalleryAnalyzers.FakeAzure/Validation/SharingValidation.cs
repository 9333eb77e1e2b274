using System.Text.Json.Nodes;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>Sharing: azure-facts.md, 4.5; rules-2.md, GAL6007 and GAL6008. The documents quote no message of the service's.</summary>
internal static class SharingValidation
{
    private const string Permissions = "properties.sharingProfile.permissions";
    private const string Info = "properties.sharingProfile.communityGalleryInfo";

    private static readonly string[] CommunityValues = ["publisherUri", "publisherContact", "eula", "publicNamePrefix"];

    /// <summary>The refusals of a gallery's own profile.</summary>
    public static IEnumerable<Refusal> Of(Write write)
    {
        if (write.Old is { } old
            && write.Refuses(Doubt.PermissionChange)
            && (write.Body.Text(Permissions) ?? Sharing.PermissionOf(old)) != Sharing.PermissionOf(old))
        {
            yield return Refusal.Changed("rules-2.md: GAL6007", "gallery." + Permissions);
        }

        if (write.Body.Text(Permissions) != "Community")
            yield break;

        var needed = write.Refuses(Doubt.CommunityInfoIncomplete) ? CommunityValues : [];
        foreach (var name in needed.Where(name => write.Body.Text($"{Info}.{name}") is null))
            yield return Refusal.Missing("azure-facts.md: 4.5", $"gallery.{Info}.{name}");

        if (write.Body.Text(Info + ".publicNamePrefix") is { } prefix
            && (prefix.Length is < 5 or > 16 || !prefix.All(char.IsAsciiLetterOrDigit)))
            yield return Refusal.Invalid("azure-facts.md: 1.5", $"The value of parameter gallery.{Info}.publicNamePrefix is invalid.");
    }

    /// <summary>The refusals of what lies in a gallery that is shared.</summary>
    public static IEnumerable<Refusal> OfNested(Write write)
    {
        var gallery = write.Kind == Kind.Definition ? write.Parent : write.Store.Find(write.Id.Parent?.Parent?.ToString());
        if (gallery is null || Sharing.PermissionOf(gallery) == "Private")
            yield break;

        if (!Regions.AreSame(gallery.Region, write.Location))
        {
            yield return Refusal.Invalid("rules-2.md: GAL6008",
                $"The location {write.Location} must be that of the gallery {gallery.Id.Name}, {gallery.Region}, as the gallery is "
                + "shared.");
        }

        var type = write.Kind == Kind.Definition ? FeatureValidation.Of(write.Body, "SecurityType") : null;
        if (type is "TrustedLaunch" or "ConfidentialVM")
            yield return Refusal.Invalid("azure-facts.md: 2", $"The security type '{type}' is not supported in a gallery that is shared.");

        if (EncryptionValidation.Sets(write.Body).Any())
            yield return Refusal.Invalid("azure-facts.md: 4.3", "Encrypted images are not supported in a gallery that is shared.");
    }

    /// <summary>The refusals of the action that changes whom it is shared with.</summary>
    public static IEnumerable<Refusal> OfUpdate(StoredResource gallery, JsonObject update)
    {
        var operation = update.Text("operationType");
        var needed = operation switch
        {
            "Add" or "Remove" => "Groups",
            "EnableCommunity" => "Community",
            _ => null,
        };
        if (needed is not null && Sharing.PermissionOf(gallery) != needed)
        {
            yield return Refusal.Conflict("rules-2.md: GAL6007",
                $"The operation {operation} is not allowed on gallery {gallery.Id.Name}, as its permission is "
                + $"{Sharing.PermissionOf(gallery)} and not {needed}.");
        }

        foreach (var (type, limit) in new[] { ("Subscriptions", 30), ("AADTenants", 5) })
        {
            var groups = Sharing.All(gallery, update).Where(group => group.Text("type") == type);
            var count = groups.SelectMany(Sharing.IdsOf).Distinct().Count();
            if (operation == "Add" && count > limit)
                yield return Refusal.Invalid("azure-facts.md: 2", $"A gallery can be shared with {limit} {type} at most, not {count}.");
        }

        foreach (var id in update.Items("groups").SelectMany(Sharing.IdsOf).Where(id => !Guid.TryParse(id, out _)))
            yield return Refusal.Invalid("azure-facts.md: 4.5", $"The id '{id}' in sharingUpdate.groups is not a GUID.");
    }
}
