namespace GalleryAnalyzers.Facts;

/// <summary>A rule about text, as a deterministic automaton over UTF-16 characters.</summary>
/// <remarks>
/// An automaton, and not a pattern, because one mechanism then answers both questions that are asked of a rule: does this text
/// obey it, and can a text with holes obey it, whatever comes to fill the holes?
/// </remarks>
internal abstract class TextGrammar
{
    /// <summary>The state that nothing leads out of and that accepts nothing.</summary>
    protected const int Dead = -1;

    /// <summary>The state before the first character.</summary>
    protected abstract int Start { get; }

    /// <summary>
    /// One character of each class that <see cref="Step"/> tells apart; classes that always lead to <see cref="Dead"/> may be left out.
    /// </summary>
    /// <remarks>A class that holds digits is represented by a digit, so that a hole of digits finds it.</remarks>
    protected abstract string Representatives { get; }

    /// <summary>The state after <paramref name="character"/>: not negative, or <see cref="Dead"/>.</summary>
    protected abstract int Step(int state, char character);

    /// <summary>Whether a text may end in this state.</summary>
    protected abstract bool IsAccepting(int state);

    /// <summary>Whether the text obeys.</summary>
    public bool Accepts(string text)
    {
        var state = Run(Start, text);
        return state != Dead && IsAccepting(state);
    }

    /// <summary>Whether at least one filling of the holes makes a text that obeys.</summary>
    public bool AcceptsSomeFillingOf(IReadOnlyList<TextPart> parts)
    {
        var states = new HashSet<int> { Start };
        foreach (var part in parts)
        {
            states = part.Text is { } text ? AfterText(states, text) : AfterHole(states, part);
            if (states.Count == 0)
            {
                return false;
            }
        }

        return states.Any(IsAccepting);
    }

    /// <summary>The state after the whole of <paramref name="text"/>.</summary>
    protected int Run(int state, string text)
    {
        foreach (var character in text)
        {
            if (state == Dead)
            {
                break;
            }

            state = Step(state, character);
        }

        return state;
    }

    private HashSet<int> AfterText(HashSet<int> states, string text)
    {
        var after = new HashSet<int>(states.Select(state => Run(state, text)));
        after.Remove(Dead);
        return after;
    }

    private HashSet<int> AfterHole(HashSet<int> states, TextPart hole)
    {
        var alphabet = hole.Characters == HoleCharacters.Digits
            ? string.Concat(Representatives.Where(Ascii.IsDigit))
            : Representatives;
        var required = AfterExactly(hole.MinimumLength, states, alphabet);
        return AfterAtMost(hole.MaximumLength - hole.MinimumLength, required, alphabet);
    }

    /// <remarks>
    /// The sets of states come round in a circle sooner or later. Each is compared with one kept from before, which moves on ever more
    /// seldom (Brent's search for cycles), and whole rounds are skipped: the length of a hole may be any integer.
    /// </remarks>
    private HashSet<int> AfterExactly(int length, HashSet<int> states, string alphabet)
    {
        var landmark = states;
        var sinceLandmark = 0;
        var nextLandmarkAfter = 1;
        for (var remaining = length; remaining > 0 && states.Count > 0;)
        {
            states = AfterOne(states, alphabet);
            remaining--;
            sinceLandmark++;
            if (states.SetEquals(landmark))
            {
                remaining %= sinceLandmark;
            }
            else if (sinceLandmark == nextLandmarkAfter)
            {
                landmark = states;
                sinceLandmark = 0;
                nextLandmarkAfter *= 2;
            }
        }

        return states;
    }

    /// <remarks>Only states not met before are followed further, so an unbounded hole ends with the last new state.</remarks>
    private HashSet<int> AfterAtMost(int? length, HashSet<int> states, string alphabet)
    {
        var reached = new HashSet<int>(states);
        var frontier = states;
        for (var step = 0; frontier.Count > 0 && (length is null || step < length); step++)
        {
            frontier = AfterOne(frontier, alphabet);
            frontier.ExceptWith(reached);
            reached.UnionWith(frontier);
        }

        return reached;
    }

    private HashSet<int> AfterOne(HashSet<int> states, string alphabet)
    {
        var after = new HashSet<int>();
        foreach (var state in states)
        {
            foreach (var character in alphabet)
            {
                after.Add(Step(state, character));
            }
        }

        after.Remove(Dead);
        return after;
    }
}
