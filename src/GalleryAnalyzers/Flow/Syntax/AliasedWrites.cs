namespace GalleryAnalyzers.Flow.Syntax;

/// <summary>
/// Decides from the text of a body that no alias can write a variable: one search of the text is cheaper than a walk over the nodes.
/// </summary>
internal static class AliasedWrites
{
    private const char AddressOf = '&';

    /// <summary>Whether the text may contain a lambda, a query, a reference or a pointer. It does not detect local functions.</summary>
    public static bool MayBeIn(string text) =>
        text.IndexOf("=>", StringComparison.Ordinal) >= 0
        || HasWord(text, "delegate")
        || HasWord(text, "ref")
        || HasWord(text, "from")
        || HasAddressOf(text);

    private static bool HasWord(string text, string word)
    {
        for (var place = Next(0); place >= 0; place = Next(place + word.Length))
        {
            if (!IsInWord(place - 1) && !IsInWord(place + word.Length))
            {
                return true;
            }
        }

        return false;

        int Next(int start) => text.IndexOf(word, start, StringComparison.Ordinal);

        bool IsInWord(int place) => place >= 0 && place < text.Length && (char.IsLetterOrDigit(text[place]) || text[place] == '_');
    }

    // Pairs are skipped: `a && b` takes no address.
    private static bool HasAddressOf(string text)
    {
        for (var place = text.IndexOf(AddressOf); place >= 0; place = text.IndexOf(AddressOf, place + 2))
        {
            if (place + 1 == text.Length || text[place + 1] != AddressOf)
            {
                return true;
            }
        }

        return false;
    }
}
