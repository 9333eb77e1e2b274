namespace GalleryAnalyzers.Tests.Applications.Model;

/// <summary>What an application may do besides: create a gallery, a definition and a version.</summary>
internal enum Extra
{
    Nothing,

    /// <summary>Creates the gallery a second time.</summary>
    GalleryAgain,

    /// <summary>Creates the definition a second time.</summary>
    DefinitionAgain,

    /// <summary>Creates a second definition.</summary>
    OtherDefinition,

    /// <summary>Makes the version from a machine, and not from disks.</summary>
    SourceMachine,

    /// <summary>Stores the version with redundancy between zones.</summary>
    Zones,

    /// <summary>Makes a machine from the version.</summary>
    Machine,

    /// <summary>Deletes all in the end.</summary>
    Deletion,
}
