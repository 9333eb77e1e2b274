using System.Collections.Immutable;

namespace GalleryAnalyzers.Sdk.Symbols;

/// <summary>The types of the gallery models that offer a closed list of choices.</summary>
internal static class GalleryChoices
{
    /// <summary>Extensible enums of the SDK: their choices are their own static members, and any text converts to one.</summary>
    public static readonly ImmutableArray<KnownType> ExtensibleEnums = ImmutableArray.Create(
        KnownTypes.HyperVGeneration,
        KnownTypes.ArchitectureType,
        KnownTypes.ImageStorageAccountType,
        KnownTypes.GalleryReplicationMode,
        KnownTypes.GallerySharingPermissionType,
        KnownTypes.ConfidentialVmEncryptionType,
        KnownTypes.EdgeZoneStorageAccountType,
        KnownTypes.StorageAccountStrategy,
        KnownTypes.GalleryExtendedLocationType,
        KnownTypes.SharingUpdateOperationType,
        KnownTypes.SharingProfileGroupType,
        KnownTypes.ReplicationStatusType,
        KnownTypes.GalleryExpand,
        KnownTypes.SelectPermission);

    /// <summary>Enums of C#.</summary>
    public static readonly ImmutableArray<KnownType> Enums = ImmutableArray.Create(
        KnownTypes.SupportedOperatingSystemType,
        KnownTypes.OperatingSystemStateType);
}
