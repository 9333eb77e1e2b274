namespace GalleryAnalyzers.Facts;

/// <summary>
/// Classes of English characters. <see cref="char.IsLetterOrDigit(char)"/> and similar methods accept the letters and digits of all
/// scripts.
/// </summary>
internal static class Ascii
{
    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool IsLetter(char character) => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    public static bool IsLetterOrDigit(char character) => IsLetter(character) || IsDigit(character);
}
