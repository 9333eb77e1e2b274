using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>All that the service checks of a request that creates or changes a resource, in its order.</summary>
internal static class Validations
{
    /// <summary>All that is wrong with a request; the service tells the first.</summary>
    public static IReadOnlyList<Refusal> Of(Write write) =>
    [
        .. StateValidation.Of(write),
        .. write.IsCreation ? NameValidation.Of(write) : [],
        .. ParentValidation.Of(write),
        .. LocationValidation.Of(write),
        .. OfItself(write),
    ];

    private static IEnumerable<Refusal> OfItself(Write write) => write.Kind switch
    {
        Kind.Gallery => [.. GalleryValidation.Of(write), .. SharingValidation.Of(write)],
        Kind.Definition => [.. SharingValidation.OfNested(write), .. DefinitionValidation.Of(write), .. FeatureValidation.Of(write)],
        Kind.Version =>
        [
            .. SharingValidation.OfNested(write),
            .. PublishingValidation.Of(write),
            .. write.IsCreation ? [.. StorageValidation.Of(write), .. SourceValidation.Of(write)] : VersionUpdateValidation.Of(write),
            .. SecurityValidation.Of(write),
            .. EncryptionValidation.Of(write),
        ],
        Kind.Application => ApplicationValidation.OfApplication(write),
        Kind.ApplicationVersion => ApplicationValidation.OfVersion(write),
        Kind.Machine or Kind.ScaleSet =>
        [
            .. MachineValidation.Of(write),
            .. ImageReferenceValidation.Of(write),
            .. MachineApplicationValidation.Of(write),
        ],
        Kind.Disk => DiskValidation.Of(write),
        Kind.Image => ManagedImageValidation.Of(write),
        _ => [],
    };
}
