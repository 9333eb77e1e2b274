using GalleryAnalyzers.Tests.Generation;

namespace GalleryAnalyzers.Tests.Execution;

/// <summary>A program of no use: variables, fields, objects and lists that are written and read, under all statements that C# has for control flow.</summary>
/// <remarks>What its conditions come to, and where it throws, <see cref="Chance"/> decides when it runs.</remarks>
internal sealed record RandomProgram(string Text, IReadOnlyList<int> Choices) : IGenerated
{
    private const string ClassName = "Program0";

    /// <inheritdoc/>
    public string Title => "a program";

    /// <summary>Writes a program by the choices.</summary>
    public static RandomProgram Write(Draw draw) => Write(draw, new Names(draw));

    /// <summary>Writes a program by the choices that tells of the blocks that it comes to.</summary>
    public static RandomProgram WriteMarked(Draw draw, bool hasDice) => Write(draw, new Names(draw) { HasDice = hasDice, IsMarked = true });

    private static RandomProgram Write(Draw draw, Names names)
    {
        var run = new Statements(draw, names, isProbed: true);

        // What a nested function writes is unknown everywhere, as nobody knows when it does: so it writes few variables.
        var nested = new Statements(draw, names with { Texts = ["u", "_f"], Numbers = ["_n"], MayBeSwapped = false });
        var method = new Statements(draw, names);
        var text = $$"""
            internal sealed class {{ClassName}}
            {
                private string _f = "f";
                private int _n = 7;{{(names.HasDice ? "" : "\n    private int _turns;")}}

                public void Run()
                {
                    string s = "s", t = "t", u = "u";
                    int i = 0, j = 1;
                    var d = new GalleryData("a") { Description = "b" };
                    var e = d;
                    var all = new List<string> { "a" };
                    Action change = () => { {{nested.Few()}} };
                    {{run.Many()}}
                    {{run.AllProbes()}}
                    void Local() { {{nested.Few()}} }
                }

                private string Method(string s, int i)
                {
                    string t = "t", u = s;
                    var j = i;
                    var d = new GalleryData("c");
                    var e = new GalleryData("d") { Description = s };
                    var all = new List<string>();
                    {{method.Few()}}
                    return s;
                }

                private void Fill(GalleryData d, List<string> all, string s)
                {
                    string t = "v", u = "w";
                    int i = 2, j = 3;
                    var e = d;
                    {{method.Few()}}
                }
            }
            """;
        return new(text, draw.Choices);
    }

    /// <summary>The text, as one of several programs of a compilation.</summary>
    public string TextAs(int number) => Text.Replace(ClassName, $"Program{number}", StringComparison.Ordinal);
}
