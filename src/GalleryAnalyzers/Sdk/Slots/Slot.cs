namespace GalleryAnalyzers.Sdk.Slots;

/// <summary>A property or parameter whose values have a meaning to Azure.</summary>
internal enum Slot
{
    /// <summary>The name of a region.</summary>
    Region,

    /// <summary>The name of a gallery.</summary>
    GalleryName,

    /// <summary>The name of an image definition.</summary>
    ImageDefinitionName,

    /// <summary>The name of a version that is created, read or asked for.</summary>
    VersionName,

    /// <summary>The name of a version in an id, where <c>latest</c> is one.</summary>
    VersionNameInId,

    /// <summary>The name of an application.</summary>
    ApplicationName,

    /// <summary>The publisher in an image definition's identifier.</summary>
    Publisher,

    /// <summary>The offer in an image definition's identifier.</summary>
    Offer,

    /// <summary>The SKU in an image definition's identifier.</summary>
    Sku,

    /// <summary>The end of life of a definition, a version or an application.</summary>
    EndOfLife,

    /// <summary>The number of copies of a version in a region.</summary>
    ReplicaCount,

    /// <summary>The logical unit number of a data disk.</summary>
    Lun,

    /// <summary>The logical unit number by which something refers to a data disk.</summary>
    LunReference,

    /// <summary>The minimum or the maximum of a machine's recommended resources.</summary>
    RangeBound,

    /// <summary>The id of a resource that a gallery's model refers to.</summary>
    ResourceId,

    /// <summary>The id of the disk encryption set that encrypts a copy of a disk.</summary>
    DiskEncryptionSetId,

    /// <summary>The subscription in an id that is created from names.</summary>
    SubscriptionIdInId,

    /// <summary>The text that becomes one of an SDK type's choices.</summary>
    Choice,

    /// <summary>The value of a property that cannot change, in an update of a definition.</summary>
    UnchangeableInPatch,

    /// <summary>The id of an image in a gallery that is shared with the community.</summary>
    CommunityImageId,

    /// <summary>The id of an image in a gallery that is shared with a subscription or tenant.</summary>
    SharedImageId,

    /// <summary>The prefix of the public name of a community gallery.</summary>
    PublicNamePrefix,

    /// <summary>The link to the package or the configuration of an application.</summary>
    ApplicationLink,

    /// <summary>The name of a tag.</summary>
    TagName,

    /// <summary>The value of a tag.</summary>
    TagValue,

    /// <summary>All tags of a resource.</summary>
    Tags,
}
