namespace GalleryAnalyzers.Tests.Applications.Constructs;

/// <summary>Values that are found by going through several.</summary>
internal static class LoopConstructs
{
    public static IEnumerable<Construct> List => [.. Loops, .. Queries];

    private static IEnumerable<Construct> Loops =>
    [
        new("loop-last", "the last value that a loop goes through", "#value", """
            $T #value = $D;
            foreach (var #each in new[] { $D, $V })
                #value = #each;
            """),
        new("loop-first-fit", "the first value that a loop finds right", "#value", """
            $T #value = $D;
            foreach (var #each in new List<$T> { $D, $V })
            {
                if ($is(#each))
                    continue;

                #value = #each;
                break;
            }
            """),
        new("loop-collects", "a list of the values that a loop finds right", "#fits[0]", """
            var #fits = new List<$T>();
            foreach (var #each in new[] { $D, $V })
            {
                if (!($is(#each)))
                    #fits.Add(#each);
            }
            """),
        new("loop-dictionary", "a loop through a dictionary", "#value", """
            $T #value = $D;
            foreach (var (#key, #each) in new Dictionary<string, $T> { ["test"] = $D, ["live"] = $V })
            {
                if (#key == "live")
                    #value = #each;
            }
            """),
        new("loop-counted", "a loop that counts", "#value", """
            $T #value = $D;
            for (var #i = 0; #i < 2; #i++)
                #value = #i == 0 ? $D : $V;
            """),
        new("loop-while", "a loop that ends when the value is right", "#value", """
            $T #value = $D;
            while ($is(#value))
                #value = $V;
            """),
        new("loop-do", "a loop that is always entered", "#value", """
            $T #value = $D;
            var #turns = 0;
            do
            {
                #value = $V;
            }
            while (++#turns < 2);
            """),
        new("retry-value", "another value at each attempt", "#value", """
            $T #value = $D;
            for (var #attempt = 0; ; #attempt++)
            {
                #value = #attempt == 0 ? $D : $V;
                if (!($is(#value)))
                    break;
            }
            """),
    ];

    private static IEnumerable<Construct> Queries =>
    [
        new("linq-first", "First of LINQ with a condition", "new[] { $D, $V }.First(#its => !($is(#its)))"),
        new("linq-where", "Where of LINQ", "new[] { $D, $V }.Where(#its => !($is(#its))).ToList()[0]"),
        new("linq-last", "Last of LINQ", "new List<$T> { $D, $V }.Last()"),
        new("linq-select", "Select of LINQ", "#pairs.OrderByDescending(pair => pair.Key).Select(pair => pair.Value).First()",
            "var #pairs = new[] { (Key: 1, Value: $D), (Key: 2, Value: $V) };"),
        new("linq-query", "a query", "(from #its in new[] { $D, $V } where !($is(#its)) select #its).Single()"),
        new("find", "Find of a list", "new List<$T> { $D, $V }.Find(#its => !($is(#its)))!") { Type = "string" },
    ];
}
