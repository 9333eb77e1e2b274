namespace GalleryAnalyzers.Facts;

/// <summary>Texts that stand for one still to be filled in, as documentation and samples write them.</summary>
internal static class Placeholder
{
    private const string Brackets = "{}<>";

    /// <summary>Whether the whole text is one placeholder, <c>{…}</c> or <c>&lt;…&gt;</c>: what it will be is not known.</summary>
    public static bool IsPlaceholder(string text) =>
        text.Length > 2
        && (text[0], text[text.Length - 1]) is ('{', '}') or ('<', '>')
        && text.IndexOfAny(Brackets.ToCharArray(), 1, text.Length - 2) < 0;
}
