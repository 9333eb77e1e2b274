namespace GalleryAnalyzers.Facts;

/// <summary>The ways in which a name breaks its grammar, in the order in which they are told.</summary>
internal enum NameFaultKind
{
    Empty,

    /// <summary>A character that may stand nowhere in the name.</summary>
    Character,

    /// <summary>A character that may stand in the name, but not first.</summary>
    Start,

    /// <summary>A character that may stand in the name, but not last.</summary>
    End,

    TooLong,

    TooShort,
}

/// <summary>The first thing wrong with a name.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Character">
/// The character that is at fault, both halves of it where it is a surrogate pair; null for the other kinds.
/// </param>
/// <param name="Length">The length of the name.</param>
internal readonly record struct NameFault(NameFaultKind Kind, string? Character, int Length);
