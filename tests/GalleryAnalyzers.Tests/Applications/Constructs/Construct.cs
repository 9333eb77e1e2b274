namespace GalleryAnalyzers.Tests.Applications.Constructs;

/// <summary>A way on which a value comes to where it is used, past another one that does not come there.</summary>
/// <remarks>
/// In its texts stand <c>$T</c> for the type of both, <c>$V</c> for what has the value, <c>$L</c> for the value as a literal, <c>$A</c> and
/// <c>$B</c> for the halves of that, <c>$D</c> for the other one, <c>$is(x)</c> for a condition that tells that one, and <c>#name</c> for a
/// name that nothing else has.
/// </remarks>
/// <param name="Feature">Its name.</param>
/// <param name="Meaning">The same, in words.</param>
/// <param name="Result">An expression that has the value in the end.</param>
/// <param name="Statements">The statements before it.</param>
internal sealed record Construct(string Feature, string Meaning, string Result, string Statements = "")
{
    /// <summary>A member of another type, that type being called <c>Values</c>.</summary>
    public string? Helper { get; init; }

    /// <summary>A member of the type that the statements are in.</summary>
    public string? Own { get; init; }

    /// <summary>A file of its own.</summary>
    public string? File { get; init; }

    /// <summary>The type that the value must be of; null for any.</summary>
    public string? Type { get; init; }

    /// <summary>Whether it is where the value begins.</summary>
    public bool IsOrigin => (Result + Statements + Helper + Own).Contains("$L", StringComparison.Ordinal)
        || (Result + Statements).Contains("$A", StringComparison.Ordinal);

    /// <summary>Whether it asks for what only the caller knows: <c>first</c> or <c>second</c>.</summary>
    public bool HasInput { get; init; }

    /// <summary>Whether the other value comes there as well, in some run.</summary>
    public bool GivesBoth { get; init; }
}
