namespace GalleryAnalyzers.Tests.Applications.Constructs;

/// <summary>Choices by what only the caller knows.</summary>
internal static class InputConstructs
{
    public static IEnumerable<Construct> List => [.. Both.Select(construct => construct with { GivesBoth = true }), .. One];

    private static IEnumerable<Construct> Both =>
    [
        new("input-choice", "a choice of the caller's", "first ? $V : $D") { HasInput = true },
        new("input-if", "an if of the caller's", "#value", """
            $T #value = $V;
            if (second)
                #value = $D;
            """) { HasInput = true },
        new("input-both", "two conditions of the caller's", "first && second ? $D : $V") { HasInput = true },
    ];

    private static IEnumerable<Construct> One =>
    [
        new("input-never", "the caller's condition, asked again", "#value", """
            $T #value = $V;
            if (first)
                #value = $D;

            if (first)
                #value = $V;
            """) { HasInput = true },
        new("input-contrary", "the caller's condition, and its contrary", "#value", """
            $T #value = $V;
            if (first)
            {
                if (!first)
                    #value = $D;
            }
            """) { HasInput = true },
        new("input-same", "a flag that was set with the value", "#isWrong ? $V : #value", """
            $T #value = $V;
            var #isWrong = false;
            if (second)
            {
                #value = $D;
                #isWrong = true;
            }
            """) { HasInput = true },
        new("input-guard", "a guard after a choice of the caller's", "#value", """
            var #value = first ? $V : $D;
            if ($is(#value))
                #value = $V;
            """) { HasInput = true },
        new("input-throw", "a guard that throws after a choice of the caller's", "#value", """
            var #value = first ? $V : $D;
            if ($is(#value))
                throw new InvalidOperationException("wrong");
            """) { HasInput = true },
        new("input-throw-helper", "a guard of another type that throws", "#value", """
            var #value = first ? $V : $D;
            Values.#Check(#value);
            """)
        {
            HasInput = true,
            Helper = """
                public static void #Check($T given)
                {
                    if ($is(given))
                        throw new InvalidOperationException("wrong");
                }
                """,
        },
        new("input-return", "a guard that ends the program", "#value", """
            var #value = second ? $D : $V;
            if ($is(#value))
                return;
            """) { HasInput = true },
    ];
}
