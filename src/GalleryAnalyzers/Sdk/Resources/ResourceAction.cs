namespace GalleryAnalyzers.Sdk.Resources;

/// <summary>What a call does to a resource.</summary>
internal enum ResourceAction
{
    /// <summary>Puts the resource as the data says, whether it stood before or not.</summary>
    CreateOrUpdate,

    /// <summary>Changes what a patch names, and no more.</summary>
    Update,

    /// <summary>Changes with whom a gallery is shared.</summary>
    UpdateSharing,

    /// <summary>Marks a machine as generalized.</summary>
    Generalize,

    /// <summary>Gives a machine other disks, or takes some from it.</summary>
    ChangeDisks,

    /// <summary>Deletes the resource.</summary>
    Delete,
}
