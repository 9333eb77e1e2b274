namespace GalleryAnalyzers.Facts;

/// <summary>The ways in which a name violates its grammar, in the order in which they are reported.</summary>
internal enum NameFaultKind
{
    Empty,

    /// <summary>A character that is not allowed in the name.</summary>
    Character,

    /// <summary>A character that is allowed in the name, but not at the start.</summary>
    Start,

    /// <summary>A character that is allowed in the name, but not at the end.</summary>
    End,

    TooLong,

    TooShort,
}

/// <summary>The first fault of a name.</summary>
/// <param name="Kind">The kind of fault.</param>
/// <param name="Character">The invalid character, both halves of it where it is a surrogate pair; null for the other kinds.</param>
/// <param name="Length">The length of the name.</param>
internal readonly record struct NameFault(NameFaultKind Kind, string? Character, int Length);
