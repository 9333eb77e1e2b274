using GalleryAnalyzers.Tests.Generation;

namespace GalleryAnalyzers.Tests.Execution;

/// <summary>The variables of a random program's method.</summary>
internal sealed record Names(Draw Draw)
{
    private const string MarkBeginning = "1000";
    private const int FirstMark = 10000;

    private readonly Counter _counter = new();

    /// <summary>Those that hold a text.</summary>
    public string[] Texts { get; init; } = ["s", "t", "_f", "u"];

    /// <summary>Those that hold a number.</summary>
    public string[] Numbers { get; init; } = ["i", "j", "_n"];

    /// <summary>Whether those that hold an object or a list may be given another, and all may change places.</summary>
    public bool MayBeSwapped { get; init; } = true;

    /// <summary>Whether dice decide where the program goes; else the values of its variables do, which the code itself gives them.</summary>
    public bool HasDice { get; init; } = true;

    /// <summary>Whether the program tells of the blocks that it comes to, and hands objects to code that cannot be seen.</summary>
    public bool IsMarked { get; init; }

    public string Text() => Draw.Of(Texts);

    public string Number() => Draw.Of(Numbers);

    public string Object() => Draw.Of("d", "e");

    /// <summary>What is handed to a probe.</summary>
    public string Probed() => Draw.Of(AllProbed);

    public string[] AllProbed => [.. Texts, .. Numbers, "d.Description", "e.Description", "d", "e", "all"];

    /// <summary>Whether the probe of that number is a mark. Those of other probes are lower.</summary>
    public static bool IsMark(int probe) => probe >= FirstMark;

    /// <summary>Where the program is marked, a probe that tells that it came here; it has a number as no other probe has.</summary>
    public string Mark() => IsMarked ? $"Chance.Probe({New(MarkBeginning)}, 0);\n" : "";

    /// <summary>A name that nothing in the program has yet.</summary>
    public string New(string beginning) => beginning + _counter.Next();

    private sealed class Counter
    {
        private int _count;

        public string Next() => (_count++).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
