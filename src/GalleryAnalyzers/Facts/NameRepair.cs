namespace GalleryAnalyzers.Facts;

/// <summary>A name that obeys, made from one that does not.</summary>
/// <param name="Key">How it was made: stable, to tell the code actions for one name apart.</param>
/// <param name="Text">The name.</param>
internal sealed record NameRepair(string Key, string Text)
{
    /// <summary>Each forbidden character became <c>-</c>.</summary>
    public const string Hyphen = "hyphen";

    /// <summary>Each forbidden character became <c>_</c>.</summary>
    public const string Underscore = "underscore";

    /// <summary>Each forbidden character became <c>.</c>.</summary>
    public const string Period = "period";

    /// <summary>The forbidden characters were left out.</summary>
    public const string Drop = "drop";

    /// <summary>Nothing was forbidden but the ends or the length.</summary>
    public const string Trim = "trim";
}
