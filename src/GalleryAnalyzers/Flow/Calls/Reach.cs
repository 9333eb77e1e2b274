namespace GalleryAnalyzers.Flow.Calls;

/// <summary>The external state that unseen code within an operation may change, in ascending order.</summary>
internal enum Reach
{
    /// <summary>None: the operation runs no code but the framework's, the library's, and code that is followed.</summary>
    Nothing,

    /// <summary>Code that the framework calls back: it has no handles but those that have escaped to it.</summary>
    WhatEscaped,

    /// <summary>Code of the program, or of another library, which may have handles of its own.</summary>
    Everything,
}
