namespace GalleryAnalyzers.Triage;

/// <summary>The words of a text, in which each identifier of code is one. It may say of a word that it has it, though it has not.</summary>
/// <remarks>Only hashes are kept, as the words of all files of a compilation would be many strings.</remarks>
internal sealed class WordSet
{
    private const uint OffsetBasis = 2166136261;
    private const uint Prime = 16777619;

    private readonly HashSet<uint> _hashes = new();

    public WordSet(string text)
    {
        var (hash, isInWord) = (OffsetBasis, false);
        foreach (var character in text)
        {
            if (IsPart(character))
            {
                (hash, isInWord) = (Next(hash, character), true);
            }
            else if (isInWord)
            {
                _hashes.Add(hash);
                (hash, isInWord) = (OffsetBasis, false);
            }
        }

        if (isInWord)
        {
            _hashes.Add(hash);
        }
    }

    /// <summary>The hash of a word, by which it is asked for.</summary>
    public static uint HashOf(string word)
    {
        var hash = OffsetBasis;
        foreach (var character in word)
        {
            hash = Next(hash, character);
        }

        return hash;
    }

    public bool MayContain(uint hashOfWord) => _hashes.Contains(hashOfWord);

    /// <summary>The knowledge of those of the words that it may contain.</summary>
    /// <param name="byHash">The knowledge of words, by their hashes.</param>
    public IEnumerable<T> In<T>(Dictionary<uint, T> byHash)
    {
        // The smaller of the two sets is gone through.
        var both = byHash.Count < _hashes.Count ? byHash.Keys.Where(_hashes.Contains) : _hashes.Where(byHash.ContainsKey);
        return both.Select(hash => byHash[hash]);
    }

    // The hash of Fowler, Noll and Vo, in its variant 1a.
    private static uint Next(uint hash, char character) => unchecked((hash ^ character) * Prime);

    private static bool IsPart(char character) => character == '_' || char.IsLetterOrDigit(character);
}
