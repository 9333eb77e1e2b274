namespace GalleryAnalyzers.Benchmarks.Code;

/// <summary>How much code is analyzed.</summary>
public enum CodeSize
{
    /// <summary>A fifth of <see cref="Whole"/>: for a look while working.</summary>
    Small,

    /// <summary>30,000 lines, or 1,000 methods that deal with galleries.</summary>
    Whole,
}
