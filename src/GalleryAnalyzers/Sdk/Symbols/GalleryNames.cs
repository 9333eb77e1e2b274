using System.Collections.Immutable;

namespace GalleryAnalyzers.Sdk.Symbols;

/// <summary>The names of which a body has at least one, if it uses a gallery.</summary>
internal static class GalleryNames
{
    /// <summary>The type of a region. Most of its uses name one of its members, which is always valid.</summary>
    public const string Region = "AzureLocation";

    private const string Gallery = "Galler";

    // Names that do not contain "Gallery".
    private static readonly ImmutableArray<string> Telling = ImmutableArray.Create(
        Region,
        "TargetRegion",
        "OSDiskImage",
        "RegionalReplicaCount",
        "ReplicaCount",
        "DiskEncryptionSetId",
        KnownNames.Properties.TargetRegions,
        KnownNames.Properties.DataDiskImages,
        KnownNames.Properties.PublicNamePrefix,
        "SharingProfile",
        "SharingProfileGroup",
        "SharingUpdate");

    /// <summary>Whether the SDK uses the name for galleries and little else.</summary>
    public static bool IsTelling(string name) => name.IndexOf(Gallery, StringComparison.Ordinal) >= 0 || Telling.Contains(name);

    /// <summary>Whether the SDK uses the name for galleries, and other libraries for many other things.</summary>
    public static bool IsShared(string name) => name is
        KnownNames.Methods.CreateOrUpdate
        or KnownNames.Methods.CreateOrUpdateAsync
        or KnownNames.Methods.Get
        or KnownNames.Methods.GetAsync
        or KnownNames.Methods.Exists
        or KnownNames.Methods.ExistsAsync
        or KnownNames.Methods.GetIfExists
        or KnownNames.Methods.GetIfExistsAsync
        or KnownNames.Methods.CreateResourceIdentifier;

    /// <summary>
    /// Whether the name is of a model that galleries share with machines and disks, which counts only in a file that mentions a gallery.
    /// </summary>
    public static bool IsOfModels(string name) => name is
        "RecommendedMachineConfiguration"
        or "ResourceRange"
        or "HyperVGeneration"
        or "ArchitectureType"
        or "ImageStorageAccountType"
        or "ConfidentialVmEncryptionType"
        or "EdgeZoneStorageAccountType"
        or "StorageAccountStrategy"
        or "SharingUpdateOperationType"
        or "SharingProfileGroupType"
        or "ReplicationStatusType"
        or "SelectPermission"
        or "SupportedOperatingSystemType"
        or "OperatingSystemStateType"
        or "EncryptionImages"
        or "OSDiskImageEncryption"
        or "DataDiskImageEncryption"
        or "UserArtifactSource"
        or "ImageReference"
        or "ImageDiskReference"
        or KnownNames.Properties.EndOfLifeOn
        or KnownNames.Properties.ReplicationStatus;

    /// <summary>Whether the text of a file contains a telling name.</summary>
    public static bool IsToldIn(string text) => IsGalleryIn(text) || Telling.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0);

    /// <summary>Returns the positions of the parts of telling names, and of the aliases, in a text, in order.</summary>
    public static ImmutableArray<int> PlacesIn(string text, IEnumerable<string> aliases)
    {
        var places = ImmutableArray.CreateBuilder<int>();
        foreach (var name in Telling.Add(Gallery).AddRange(aliases))
        {
            for (var place = IndexOf(name, 0); place >= 0; place = IndexOf(name, place + name.Length))
            {
                places.Add(place);
            }
        }

        places.Sort();
        return places.ToImmutable();

        int IndexOf(string name, int start) => text.IndexOf(name, start, StringComparison.Ordinal);
    }

    /// <summary>Whether the text of a file mentions a gallery.</summary>
    public static bool IsGalleryIn(string text) =>
        text.IndexOf(Gallery, StringComparison.Ordinal) >= 0
        || text.IndexOf(KnownNames.GalleriesInId, StringComparison.OrdinalIgnoreCase) >= 0;
}
