namespace GalleryAnalyzers.Flow;

/// <summary>The way in which an object escapes.</summary>
internal enum EscapeKind
{
    /// <summary>Passed to a call that sends it as it is.</summary>
    Sent,

    /// <summary>Returned to an unknown caller, which may add to it.</summary>
    Returned,

    /// <summary>Stored, captured, passed to unknown code that may add to it, or returned to callers that are analyzed themselves.</summary>
    Stored,

    /// <summary>Unreachable, as the method or the iteration of a loop ends, and nothing else holds the object.</summary>
    Ended,
}
