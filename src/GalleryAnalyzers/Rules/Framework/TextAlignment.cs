using System.Text;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>The least changes that make one text of another, for each of its characters.</summary>
internal sealed class TextAlignment
{
    // The texts before each character, and behind the last, that the new text has in addition.
    private readonly StringBuilder[] _inserted;

    // The texts that take the characters' place: the same character, another, or none.
    private readonly string[] _replaced;
    private readonly string _old;

    private TextAlignment(string old)
    {
        _old = old;
        _inserted = Enumerable.Range(0, old.Length + 1).Select(_ => new StringBuilder()).ToArray();
        _replaced = new string[old.Length];
    }

    /// <summary>Compares two texts.</summary>
    public static TextAlignment Of(string old, string changed)
    {
        // The common beginning and end stay, so that an inserted word is in one piece.
        var shorter = Math.Min(old.Length, changed.Length);
        var (begin, end) = (0, 0);
        while (begin < shorter && old[begin] == changed[begin])
        {
            begin++;
        }

        while (end < shorter - begin && old[old.Length - end - 1] == changed[changed.Length - end - 1])
        {
            end++;
        }

        var (oldEnd, changedEnd) = (old.Length - end, changed.Length - end);
        var costs = Costs(old.Substring(begin, oldEnd - begin), changed.Substring(begin, changedEnd - begin));
        var alignment = new TextAlignment(old);
        for (int i = 0, j = 0; i < old.Length || j < changed.Length;)
        {
            if (i < begin || (i >= oldEnd && j >= changedEnd))
            {
                alignment._replaced[i++] = changed[j++].ToString();
            }
            else if (i < oldEnd && j < changedEnd && CostOf(i, j) == CostOf(i + 1, j + 1) + (old[i] == changed[j] ? 0 : 1))
            {
                alignment._replaced[i++] = changed[j++].ToString();
            }
            else if (i < oldEnd && CostOf(i, j) == CostOf(i + 1, j) + 1)
            {
                alignment._replaced[i++] = "";
            }
            else
            {
                alignment._inserted[i].Append(changed[j++]);
            }
        }

        return alignment;

        int CostOf(int i, int j) => costs[i - begin, j - begin];
    }

    /// <summary>Returns the new texts of the parts that the old text consists of; null where one changes that cannot.</summary>
    /// <param name="parts">The length of each part, and whether it can change.</param>
    public string[]? Split(IReadOnlyList<(int Length, bool CanChange)> parts)
    {
        var texts = new string[parts.Count];
        var start = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var (length, canChange) = parts[i];
            var text = new StringBuilder();
            for (var at = start; at < start + length; at++)
            {
                text.Append(at > start ? _inserted[at].ToString() : "").Append(_replaced[at]);
            }

            if (!canChange && text.ToString() != _old.Substring(start, length))
            {
                return null;
            }

            texts[i] = text.ToString();
            start += length;
        }

        return AddBetween(texts, parts) ? texts : null;
    }

    // An insertion between two parts belongs to the one beside it that changes, else to the first that can.
    private bool AddBetween(string[] texts, IReadOnlyList<(int Length, bool CanChange)> parts)
    {
        var start = 0;
        for (var i = 0; i <= parts.Count; i++)
        {
            if (_inserted[start].ToString() is { Length: > 0 } inserted && (i == 0 || i == parts.Count || parts[i - 1].Length > 0))
            {
                var canBefore = i > 0 && parts[i - 1].CanChange;
                var canAfter = i < parts.Count && parts[i].CanChange;
                if (!canBefore && !canAfter)
                {
                    return false;
                }

                var changesAfter = canAfter && start < _old.Length && _replaced[start] != _old[start].ToString();
                if (canBefore && !changesAfter)
                {
                    texts[i - 1] += inserted;
                }
                else
                {
                    texts[i] = inserted + texts[i];
                }
            }

            start += i < parts.Count ? parts[i].Length : 0;
        }

        return true;
    }

    // The costs of making the rest of the new text of the rest of the old one, from each pair of positions.
    private static int[,] Costs(string old, string changed)
    {
        var costs = new int[old.Length + 1, changed.Length + 1];
        for (var i = old.Length; i >= 0; i--)
        {
            for (var j = changed.Length; j >= 0; j--)
            {
                costs[i, j] = i == old.Length ? changed.Length - j
                    : j == changed.Length ? old.Length - i
                    : Math.Min(
                        costs[i + 1, j + 1] + (old[i] == changed[j] ? 0 : 1),
                        Math.Min(costs[i + 1, j], costs[i, j + 1]) + 1);
            }
        }

        return costs;
    }
}
