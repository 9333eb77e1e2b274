namespace GalleryAnalyzers.Sdk;

/// <summary>A place where a value means something to Azure, however the code gets it there.</summary>
internal enum Slot
{
    /// <summary>The name of a region.</summary>
    Region,

    /// <summary>The name of a gallery.</summary>
    GalleryName,

    /// <summary>The name of an image definition.</summary>
    ImageDefinitionName,

    /// <summary>The name of an image version that is created, read or asked for.</summary>
    ImageVersionName,

    /// <summary>The name of an image version in an id, where <c>latest</c> is one.</summary>
    ImageVersionNameInId,

    /// <summary>The publisher in an image definition's identifier.</summary>
    Publisher,

    /// <summary>The offer in an image definition's identifier.</summary>
    Offer,

    /// <summary>The SKU in an image definition's identifier.</summary>
    Sku,

    /// <summary>How many copies of a version a region holds.</summary>
    ReplicaCount,

    /// <summary>The logical unit number of a data disk.</summary>
    Lun,

    /// <summary>The id of the disk encryption set that encrypts a copy of a disk.</summary>
    DiskEncryptionSetId,
}
