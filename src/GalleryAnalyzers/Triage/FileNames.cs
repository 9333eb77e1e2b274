namespace GalleryAnalyzers.Triage;

/// <summary>The things that the bodies of a file can use, judged by the names in the file.</summary>
internal enum FileNames
{
    /// <summary>Nothing of the SDK.</summary>
    None,

    /// <summary>Regions and lists of them, and no gallery.</summary>
    Regions,

    /// <summary>Galleries.</summary>
    Galleries,
}
