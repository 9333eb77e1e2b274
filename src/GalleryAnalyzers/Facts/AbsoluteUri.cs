namespace GalleryAnalyzers.Facts;

/// <summary>Tells absolute URIs from relative ones, by their beginning.</summary>
/// <remarks>
/// Source: RFC 3986, section 3.1: a scheme is a letter and then letters, digits, '+', '-' and '.', up to the colon. .NET's own parser takes
/// a path for an absolute URI on some systems.
/// </remarks>
internal static class AbsoluteUri
{
    private const string Quotes = "\"'";

    /// <summary>Whether no text that begins so is an absolute URI.</summary>
    /// <param name="text">The text, or what is known of its beginning.</param>
    /// <param name="isWhole">Whether nothing follows.</param>
    public static bool IsRuledOut(string text, bool isWhole)
    {
        var start = text.TrimStart();
        if (start.Length == 0)
        {
            return false;
        }

        if (!Ascii.IsLetterOrDigit(start[0]) || Ascii.IsDigit(start[0]))
        {
            return true;
        }

        foreach (var character in start)
        {
            if (character == ':')
            {
                return false;
            }

            if (!Ascii.IsLetterOrDigit(character) && character is not ('+' or '-' or '.'))
            {
                return true;
            }
        }

        return isWhole;
    }

    /// <summary>Returns the text without the quotes around it, where it is an absolute URI then; else null.</summary>
    public static string? WithoutQuotes(string text)
    {
        var bare = text.Trim().Trim(Quotes.ToCharArray());
        return bare != text && bare.IndexOf("://", StringComparison.Ordinal) > 0 && bare.IndexOfAny(Quotes.ToCharArray()) < 0
            && !IsRuledOut(bare, isWhole: true)
            ? bare
            : null;
    }
}
