namespace GalleryAnalyzers.Sdk.Resources;

/// <summary>An effect of a call on a resource.</summary>
internal enum ResourceAction
{
    /// <summary>Creates the resource, or replaces an existing one, with the data.</summary>
    CreateOrUpdate,

    /// <summary>Changes only the properties that a patch sets.</summary>
    Update,

    /// <summary>Changes with whom a gallery is shared.</summary>
    UpdateSharing,

    /// <summary>Marks a machine as generalized.</summary>
    Generalize,

    /// <summary>Attaches disks to a machine, or detaches them.</summary>
    ChangeDisks,

    /// <summary>Deletes the resource.</summary>
    Delete,
}
