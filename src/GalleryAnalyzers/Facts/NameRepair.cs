namespace GalleryAnalyzers.Facts;

/// <summary>A valid name, made from an invalid one.</summary>
/// <param name="Key">The way in which it was made: stable, to distinguish the code actions for one name.</param>
/// <param name="Text">The name.</param>
internal sealed record NameRepair(string Key, string Text)
{
    /// <summary>Each forbidden character became <c>-</c>.</summary>
    public const string Hyphen = "hyphen";

    /// <summary>Each forbidden character became <c>_</c>.</summary>
    public const string Underscore = "underscore";

    /// <summary>Each forbidden character became <c>.</c>.</summary>
    public const string Period = "period";

    /// <summary>The forbidden characters were removed.</summary>
    public const string Drop = "drop";

    /// <summary>Only the ends or the length were invalid.</summary>
    public const string Trim = "trim";
}
