namespace GalleryAnalyzers.Facts;

/// <summary>
/// Computes the number of typing errors between two texts (Damerau-Levenshtein, optimal string alignment): an inserted, a deleted or a
/// replaced character, or two swapped neighbours.
/// </summary>
internal static class EditDistance
{
    /// <summary>Returns the distance, or null when it is greater than <paramref name="atMost"/>.</summary>
    public static int? Between(string a, string b, int atMost)
    {
        if (Math.Abs(a.Length - b.Length) > atMost)
        {
            return null;
        }

        var beforeLast = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            // A swap skips a row at a cost of one, and the minimum of a row exceeds that of the row before by at most one.
            if (current.Min() > atMost)
            {
                return null;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length] <= atMost ? last[b.Length] : null;
    }
}
