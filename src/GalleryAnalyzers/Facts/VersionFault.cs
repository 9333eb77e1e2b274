namespace GalleryAnalyzers.Facts;

/// <summary>The ways in which a version name breaks its grammar, in the order in which they are told.</summary>
internal enum VersionFaultKind
{
    Empty,

    /// <summary>A part that is not wholly decimal digits; an empty one, too.</summary>
    NotANumber,

    /// <summary>Numbers, but not three.</summary>
    PartCount,

    /// <summary>A number greater than 2147483647.</summary>
    TooLarge,
}

/// <summary>The first thing wrong with a version name.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Part">The part between the dots that is at fault; null where it is none.</param>
/// <param name="PartCount">The number of parts.</param>
internal readonly record struct VersionFault(VersionFaultKind Kind, string? Part, int PartCount);
