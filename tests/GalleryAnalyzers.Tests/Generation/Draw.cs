namespace GalleryAnalyzers.Tests.Generation;

/// <summary>Where a generated program's choices come from: chance, or a list of choices that were made before.</summary>
/// <remarks>Choice 0 is the plainest everywhere, so that a list with more zeros, or a shorter one, makes a plainer program.</remarks>
internal sealed class Draw
{
    private readonly List<int> _choices = [];
    private readonly Func<int, int> _next;

    private Draw(Func<int, int> next) => _next = next;

    /// <summary>The choices made so far.</summary>
    public IReadOnlyList<int> Choices => _choices;

    /// <summary>Choices by chance, the same for the same seed.</summary>
    public static Draw FromSeed(int seed) => new(new Random(seed).Next);

    /// <summary>The choices of the list, and then the plainest.</summary>
    public static Draw Again(IReadOnlyList<int> choices)
    {
        var position = 0;
        return new(count => position < choices.Count ? choices[position++] % count : 0);
    }

    /// <summary>One of the numbers from 0 up to the count.</summary>
    public int Below(int count)
    {
        var choice = _next(count);
        _choices.Add(choice);
        return choice;
    }

    /// <summary>One of several; the first is the plainest.</summary>
    public T Of<T>(params ReadOnlySpan<T> options) => options[Below(options.Length)];

    /// <summary>True in one of so many cases.</summary>
    public bool OneIn(int cases) => Below(cases) == cases - 1;
}
