namespace GalleryAnalyzers.Facts;

/// <summary>Recognizes texts that the user still has to replace, as documentation and samples write them.</summary>
internal static class Placeholder
{
    private const string Brackets = "{}<>";

    /// <summary>Whether the whole text is one placeholder, <c>{…}</c> or <c>&lt;…&gt;</c>, whose replacement is not known.</summary>
    public static bool IsPlaceholder(string text) =>
        text.Length > 2
        && (text[0], text[text.Length - 1]) is ('{', '}') or ('<', '>')
        && text.IndexOfAny(Brackets.ToCharArray(), 1, text.Length - 2) < 0;
}
