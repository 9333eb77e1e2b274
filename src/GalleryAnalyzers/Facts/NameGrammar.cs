using System.Text;

namespace GalleryAnalyzers.Facts;

/// <summary>
/// A grammar of names of bounded length, from English letters, digits and some marks, not all of which are allowed at the ends.
/// </summary>
internal sealed class NameGrammar : TextGrammar
{
    private readonly string _marksAtStart;
    private readonly string _marksAtEnd;

    /// <param name="maximumLength">The most characters that the name may have.</param>
    /// <param name="marks">The characters allowed besides letters and digits.</param>
    /// <param name="marksAtStart">The <paramref name="marks"/> that are allowed at the start.</param>
    /// <param name="marksAtEnd">The <paramref name="marks"/> that are allowed at the end.</param>
    /// <param name="minimumLength">The fewest characters that the name may have.</param>
    public NameGrammar(int maximumLength, string marks, string marksAtStart, string marksAtEnd, int minimumLength = 1)
    {
        MinimumLength = minimumLength;
        MaximumLength = maximumLength;
        Marks = marks;
        _marksAtStart = marksAtStart;
        _marksAtEnd = marksAtEnd;
        Representatives = "0" + marks;
        Replacements = ReplacementsFor(marks).ToArray();
    }

    /// <summary>The fewest characters that the name may have.</summary>
    public int MinimumLength { get; }

    /// <summary>The most characters that the name may have.</summary>
    public int MaximumLength { get; }

    /// <summary>The characters allowed besides letters and digits.</summary>
    public string Marks { get; }

    /// <summary>The replacements for a character that is not allowed, the likeliest first.</summary>
    public IReadOnlyList<(string Key, string Text)> Replacements { get; }

    protected override int Start => 0;

    protected override string Representatives { get; }

    /// <summary>Returns the first fault of <paramref name="text"/>; null when it obeys.</summary>
    public NameFault? FaultOf(string text)
    {
        if (text.Length == 0)
        {
            return new NameFault(NameFaultKind.Empty, Character: null, Length: 0);
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (!IsAllowed(text[i]))
            {
                return new NameFault(NameFaultKind.Character, text.Substring(i, CharacterLength(text, i)), text.Length);
            }
        }

        var last = text[text.Length - 1];
        if (!MayStart(text[0]))
        {
            return new NameFault(NameFaultKind.Start, text[0].ToString(), text.Length);
        }

        if (!MayEnd(last))
        {
            return new NameFault(NameFaultKind.End, last.ToString(), text.Length);
        }

        if (text.Length > MaximumLength)
        {
            return new NameFault(NameFaultKind.TooLong, Character: null, text.Length);
        }

        if (text.Length < MinimumLength)
        {
            return new NameFault(NameFaultKind.TooShort, Character: null, text.Length);
        }

        return null;
    }

    /// <summary>
    /// Returns the different valid names that are similar to <paramref name="text"/>, the likeliest first; none when it is valid.
    /// </summary>
    public IReadOnlyList<NameRepair> Repairs(string text)
    {
        var candidates = text.All(IsAllowed)
            ? new[] { new NameRepair(NameRepair.Trim, Fit(text)) }
            : Replacements.Select(replacement => new NameRepair(replacement.Key, Fit(Replace(text, replacement.Text))));

        var repairs = new List<NameRepair>();
        foreach (var candidate in candidates)
        {
            if (candidate.Text != text && Accepts(candidate.Text) && repairs.All(repair => repair.Text != candidate.Text))
            {
                repairs.Add(candidate);
            }
        }

        return repairs;
    }

    protected override int Step(int state, char character)
    {
        var length = LengthAt(state);
        if (!IsAllowed(character) || length == MaximumLength || (length == 0 && !MayStart(character)))
        {
            return Dead;
        }

        return StateAt(length + 1, MayEnd(character));
    }

    protected override bool IsAccepting(int state) => LengthAt(state) >= MinimumLength && MayEndAt(state);

    /// <summary>Returns the text with each forbidden character replaced.</summary>
    public string Replace(string text, string replacement)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i += CharacterLength(text, i))
        {
            if (IsAllowed(text[i]))
            {
                result.Append(text[i]);
            }
            else
            {
                result.Append(replacement);
            }
        }

        return result.ToString();
    }

    private static int StateAt(int length, bool mayEnd) => (length * 2) + (mayEnd ? 1 : 0);

    private static int LengthAt(int state) => state / 2;

    private static bool MayEndAt(int state) => state % 2 == 1;

    private static IEnumerable<(string Key, string Text)> ReplacementsFor(string marks)
    {
        if (marks.Contains('-'))
        {
            yield return (NameRepair.Hyphen, "-");
        }

        if (marks.Contains('_'))
        {
            yield return (NameRepair.Underscore, "_");
        }

        if (marks.Contains('.'))
        {
            yield return (NameRepair.Period, ".");
        }

        yield return (NameRepair.Drop, "");
    }

    /// <summary>
    /// Returns the number of UTF-16 units of the character at <paramref name="index"/>: half of a surrogate pair can be neither shown nor
    /// replaced.
    /// </summary>
    private static int CharacterLength(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;

    private bool IsAllowed(char character) => Ascii.IsLetterOrDigit(character) || Marks.Contains(character);

    private bool MayStart(char character) => Ascii.IsLetterOrDigit(character) || _marksAtStart.Contains(character);

    private bool MayEnd(char character) => Ascii.IsLetterOrDigit(character) || _marksAtEnd.Contains(character);

    private string Fit(string text)
    {
        var start = 0;
        while (start < text.Length && !MayStart(text[start]))
        {
            start++;
        }

        var length = Math.Min(text.Length - start, MaximumLength);
        while (length > 0 && !MayEnd(text[start + length - 1]))
        {
            length--;
        }

        return text.Substring(start, length);
    }
}
