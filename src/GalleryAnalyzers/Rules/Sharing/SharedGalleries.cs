using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.Sharing;

/// <summary>Finds the galleries that a method shares with others.</summary>
internal static class SharedGalleries
{
    /// <summary>The permission of a gallery that is shared with nobody, which is the default.</summary>
    private const string Private = "Private";

    /// <summary>Whether the method certainly shared the gallery, and cannot have revoked it.</summary>
    public static bool IsShared(in OperationContext context, ResourceKey? gallery)
    {
        if (gallery is null
            || context.Resources.Find(gallery) is not { MayHaveChanged: false } record
            || !context.Symbols.Is(record.Type, KnownTypes.GalleryResource)
            || record.Existence.HasFlag(Existence.Deleted))
        {
            return false;
        }

        var creations = context.CreationsOf(gallery);
        var isShared = creations.Count > 0 && creations.All(IsCreatedShared);
        foreach (var change in record.Changes)
        {
            switch (IsSharing(change, context.Symbols))
            {
                case true:
                    isShared |= change.IsCertain;
                    break;
                case null:
                    return false;
            }
        }

        return isShared;
    }

    /// <summary>Returns the permission to share that the gallery was created with, as the SDK names it; null where not known.</summary>
    public static string? PermissionOf(CreatedResource gallery)
    {
        if (gallery.Objects.IsAbsent(gallery.Data, KnownProperties.GallerySharingProfile))
        {
            return Private;
        }

        var profile = gallery.Objects.ObjectOf(gallery.Data, KnownProperties.GallerySharingProfile);
        return gallery.Objects.ValueOf(profile, KnownProperties.SharingPermission) is { Value.Single: { } permission } given
                ? Choices.DisplayName(permission, given.Property.Type)
            : profile is not null && gallery.Objects.IsAbsent(profile, KnownProperties.SharingPermission) ? Private
            : null;
    }

    /// <summary>Returns the kind of a change of sharing; null where it is not known, or where the change is another.</summary>
    public static Alternative? OperationOf(ResourceChange change, KnownSymbols symbols)
    {
        if (change is not { Action: ResourceAction.UpdateSharing, Data: { } data })
        {
            return null;
        }

        var objects = new ObjectReader(symbols, data);
        return objects.ValueOf(data.FindObject(data.Root), KnownProperties.SharingOperation)?.Value.Single;
    }

    private static bool IsCreatedShared(CreatedResource gallery)
    {
        var profile = gallery.Objects.ObjectOf(gallery.Data, KnownProperties.GallerySharingProfile);
        return gallery.Objects.ValueOf(profile, KnownProperties.SharingPermission) is { Value.Alternatives: var permissions }
            && permissions.All(permission => Choices.Is(permission, "Groups") || Choices.Is(permission, "Community"));
    }

    /// <summary>Returns whether the change shares the gallery; false where it does not affect that, null where it may revoke it.</summary>
    private static bool? IsSharing(ResourceChange change, KnownSymbols symbols)
    {
        if (OperationOf(change, symbols) is not { } operation)
        {
            return null;
        }

        return Choices.Is(operation, "Add") || Choices.Is(operation, "EnableCommunity") ? true
            : Choices.Is(operation, "Remove") ? false
            : null;
    }
}
