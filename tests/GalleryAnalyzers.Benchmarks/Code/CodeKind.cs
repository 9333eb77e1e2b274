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

    /// <summary>One method deals with galleries, over and over.</summary>
    LongMethod,

    /// <summary>Four times as many methods that deal with galleries.</summary>
    FourTimesTheGalleries,

    /// <summary>Methods that deal with galleries call each other many times over.</summary>
    FanOut,

    /// <summary>One method chooses between two values, over and over.</summary>
    Choices,

    /// <summary>Try regions and loops lie in finally regions, over and over.</summary>
    NestedHandlers,

    /// <summary>Many methods call one that costs much.</summary>
    SharedCallees,
}
