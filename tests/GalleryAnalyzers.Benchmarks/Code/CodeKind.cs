namespace GalleryAnalyzers.Benchmarks.Code;

/// <summary>What the analyzed code deals with.</summary>
public enum CodeKind
{
    /// <summary>The SDK is not referenced: what most projects of a solution are.</summary>
    Plain,

    /// <summary>The SDK is referenced, and half of the methods use it, but no gallery.</summary>
    Machines,

    /// <summary>Every method deals with galleries.</summary>
    Galleries,

    /// <summary>Pipelines of helpers in four layers, each with ten methods.</summary>
    Layers,

    /// <summary>Twice as many of them.</summary>
    TwiceTheLayers,
}
