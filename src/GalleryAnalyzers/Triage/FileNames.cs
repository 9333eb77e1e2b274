namespace GalleryAnalyzers.Triage;

/// <summary>What the names in a file let its bodies deal with.</summary>
internal enum FileNames
{
    /// <summary>Nothing of ours.</summary>
    None,

    /// <summary>Regions and lists of them, and no gallery.</summary>
    Regions,

    /// <summary>Galleries.</summary>
    Galleries,
}
