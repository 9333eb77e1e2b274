namespace GalleryAnalyzers.Facts;

/// <summary>A grammar of text, as a deterministic automaton over UTF-16 characters.</summary>
/// <remarks>
/// An automaton rather than a pattern, because it answers both questions about a grammar: whether it accepts a text, and whether it accepts
/// some filling of a text with holes.
/// </remarks>
internal abstract class TextGrammar
{
    /// <summary>The state that rejects every continuation.</summary>
    protected const int Dead = -1;

    /// <summary>The state before the first character.</summary>
    protected abstract int Start { get; }

    /// <summary>
    /// One character of each class that <see cref="Step"/> distinguishes, except classes that always lead to <see cref="Dead"/>.
    /// </summary>
    /// <remarks>A class that holds digits is represented by a digit, so that a hole of digits finds it.</remarks>
    protected abstract string Representatives { get; }

    /// <summary>Returns the state after <paramref name="character"/>: not negative, or <see cref="Dead"/>.</summary>
    protected abstract int Step(int state, char character);

    /// <summary>Whether the automaton accepts a text that ends in this state.</summary>
    protected abstract bool IsAccepting(int state);

    /// <summary>Whether the grammar accepts the text.</summary>
    public bool Accepts(string text)
    {
        var state = Run(Start, text);
        return state != Dead && IsAccepting(state);
    }

    /// <summary>Whether the grammar accepts at least one filling of the holes.</summary>
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

    /// <summary>Returns the state after the whole of <paramref name="text"/>.</summary>
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
    /// The sets of states become periodic. Brent's cycle detection finds the period, by comparing each set with a kept one that is replaced
    /// at doubling intervals, and whole periods are skipped: the length of a hole may be any integer.
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
