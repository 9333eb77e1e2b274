namespace GalleryAnalyzers.Facts;

/// <summary>The ways in which a version name violates its grammar, in the order in which they are reported.</summary>
internal enum VersionFaultKind
{
    Empty,

    /// <summary>A part that is empty or has other characters than decimal digits.</summary>
    NotANumber,

    /// <summary>Numbers, but not three.</summary>
    PartCount,

    /// <summary>A number greater than 2147483647.</summary>
    TooLarge,
}

/// <summary>The first fault of a version name.</summary>
/// <param name="Kind">The kind of fault.</param>
/// <param name="Part">The invalid part between the dots; null where no single part is invalid.</param>
/// <param name="PartCount">The number of parts.</param>
internal readonly record struct VersionFault(VersionFaultKind Kind, string? Part, int PartCount);
