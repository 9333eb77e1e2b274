namespace GalleryAnalyzers.Flow;

/// <summary>How an object leaves the method's hands.</summary>
internal enum EscapeKind
{
    /// <summary>Given to a call that sends it as it is.</summary>
    Sent,

    /// <summary>Returned to a caller that cannot be seen, and may add to it.</summary>
    Returned,

    /// <summary>Stored, captured, given to code that cannot be seen and may add to it, or returned to callers that are looked at themselves.</summary>
    Stored,

    /// <summary>The method ends, or a loop begins anew, and nothing else holds the object.</summary>
    Ended,
}
