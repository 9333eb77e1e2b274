using System.Collections.Immutable;

namespace GalleryAnalyzers.Tests.Flow.Engine;

/// <summary>Methods with a nested function in each region that C# has, two deep, and in the function each construct that makes regions or loops of its own.</summary>
/// <remarks>A nested function has a graph of its own, whose regions lie in those of the graph around it.</remarks>
internal static class NestedFunctionPrograms
{
    /// <summary>What the programs call: left out, half of their types are unresolved.</summary>
    public const string Library = """
        public sealed class Resource : IDisposable, IAsyncDisposable
        {
            public void Dispose() { }
            public ValueTask DisposeAsync() => default;
        }

        public static class Library
        {
            public static IEnumerable<string> Items => [];
            public static IAsyncEnumerable<string> Stream() => throw new NotSupportedException();
            public static bool Decide() => Environment.TickCount > 1;
            public static void Work() { }
            public static void Run(Delegate function) { }
        }
        """;

    /// <summary>The functions' kinds: what begins one, and what ends it.</summary>
    public static ImmutableDictionary<string, (string Begin, string End)> Functions { get; } = new Dictionary<string, (string, string)>
    {
        ["lambda"] = ("Action function = () => {", "}; function();"),
        ["async lambda"] = ("Func<Task> function = async () => { await Task.Yield();", "}; await function();"),
        ["anonymous method"] = ("Library.Run(delegate() {", "});"),
        ["local function"] = ("Function(); void Function() {", "}"),
        ["iterator"] = ("foreach (var each in Function()) Library.Work(); IEnumerable<int> Function() { yield return 1;", "}"),
        ["query clause"] = ("_ = (from item in Library.Items where Library.Decide() select new Action(() => {", "})).ToList();"),
    }.ToImmutableDictionary();

    /// <summary>The regions that surround a function or lie in it, the plainest first.</summary>
    public static ImmutableArray<(string Begin, string End)> Regions { get; } =
    [
        ("{", "}"),
        ("{ using var resource{0} = new Resource();", "}"),
        ("using (new Resource()) {", "}"),
        ("await using (new Resource()) {", "}"),
        ("lock (typeof(Resource)) {", "}"),
        ("try {", "} catch (Exception) { Library.Work(); }"),
        ("try { Library.Work(); } catch (Exception) {", "}"),
        ("try {", "} finally { Library.Work(); }"),
        ("try { Library.Work(); } finally {", "}"),
        ("try {", "} catch (Exception error{0}) when (error{0}.Message.Length > 1) { Library.Work(); }"),
        ("foreach (var each{0} in Library.Items) {", "}"),
        ("await foreach (var each{0} in Library.Stream()) {", "}"),
    ];

    // What has no region of its own, but makes blocks or edges back.
    private static readonly ImmutableArray<(string Begin, string End)> Loops =
    [
        ("while (Library.Decide()) {", "}"),
        ("for (var index{0} = 0; index{0} < 3; index{0}++) {", "if (Library.Decide()) continue; }"),
        ("do {", "} while (Library.Decide());"),
        ("switch (Library.Decide()) { case true:", "break; }"),
    ];

    /// <summary>The methods of one kind of function, and beside each the same without the regions around it.</summary>
    public static IEnumerable<(string Name, string Nested, string Plain)> Of(string function)
    {
        var constructs = Regions.AddRange(Loops).Where(construct => function is "async lambda" || !construct.Begin.StartsWith("await ", StringComparison.Ordinal)).ToList();
        for (var outer = 0; outer < Regions.Length; outer++)
        {
            for (var inner = 0; inner < Regions.Length; inner++)
            {
                // One region is the inner one; no await lies in a lock.
                if ((outer > 0 && inner == 0) || HoldsLock(outer, inner, function))
                    continue;

                // In two regions, each construct lies in a third of the pairs.
                for (var construct = outer == 0 ? 0 : (outer + inner) % 3; construct < constructs.Count; construct += outer == 0 ? 1 : 3)
                {
                    var nest = (Regions[outer], Regions[inner]);
                    yield return ($"M{outer}_{inner}_{construct}", Text(nest, function, constructs[construct]), Text((Regions[0], Regions[0]), function, constructs[construct]));
                }
            }
        }

        static bool HoldsLock(int outer, int inner, string function)
        {
            var text = Regions[outer].Begin + Regions[inner].Begin;
            return text.Contains("lock", StringComparison.Ordinal) && (text.Contains("await", StringComparison.Ordinal) || function is "async lambda");
        }
    }

    private static string Text(((string Begin, string End) Outer, (string Begin, string End) Inner) nest, string function, (string Begin, string End) construct)
    {
        var (begin, end) = Functions[function];

        // A function may refuse what it names, but not what it does not.
        return $$"""
            string before = "before", beside = "beside";
            {{Numbered(nest.Outer.Begin, 0)}} {{Numbered(nest.Inner.Begin, 1)}}
                var around = "around";
                {{begin}}
                    var inside = "inside";
                    {{Numbered(construct.Begin, 2)}}
                        Library.Work();
                        var within = "within";
                        Probe(before + around + inside + within);
                        inside = "written";
                    {{Numbered(construct.End, 2)}}
                    Probe(inside);
                {{end}}
                Probe(around);
            {{Numbered(nest.Inner.End, 1)}} {{Numbered(nest.Outer.End, 0)}}
            Probe(beside);
            """;
    }

    private static string Numbered(string text, int number) => text.Replace("{0}", $"{number}", StringComparison.Ordinal);
}
