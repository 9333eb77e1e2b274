namespace GalleryAnalyzers.Tests.Applications.Constructs;

/// <summary>Guards: the other value is there first, is asked for, and gives way.</summary>
internal static class GuardConstructs
{
    public static IEnumerable<Construct> List => [.. Conditions, .. Predicates, .. Switches, .. Exits];

    private static IEnumerable<Construct> Conditions =>
    [
        new("guard", "if the other value is there, it is replaced", "#value", """
            $T #value = $D;
            if ($is(#value))
                #value = $V;
            """),
        new("guard-conditional", "a guard as a conditional expression", "$is(#first) ? $V : #first", "$T #first = $D;"),
        new("guard-flag", "a guard by a flag that was computed before", "#value", """
            $T #value = $D;
            var #isWrong = $is(#value);
            if (#isWrong)
                #value = $V;
            """),
        new("guard-flags", "a guard by a flag that is collected", "#value", """
            $T #value = $D;
            var #isWrong = false;
            #isWrong |= $is(#value);
            if (#isWrong)
                #value = $V;
            """),
        new("guard-short-circuit", "a guard by &&", "#value", "$T #value = $D;\n_ = $is(#value) && (#value = $V) is var _;"),
        new("guard-null", "a guard that makes null of it", "($is(#first) ? null : ($T?)#first) ?? $V", "$T #first = $D;"),
        new("guard-nested", "a guard in a condition", "#value", """
            $T #value = $D;
            var #isLive = true;
            if (#isLive)
            {
                if ($is(#value))
                {
                    #value = $V;
                }
            }
            """),
        new("guard-and", "a guard with a flag", "#value", """
            $T #value = $D;
            var #isLive = true;
            if (#isLive && $is(#value))
                #value = $V;
            """),
        new("guard-record", "a guard on a record's property", "($is(#first.Value) ? #first with { Value = $V } : #first).Value",
            "var #first = new #Entry($D);") { File = "internal sealed record #Entry($T Value);" },
        new("guard-goto", "a guard that goes back", "#value", """
            $T #value = $D;
            #check:
            if ($is(#value))
            {
                #value = $V;
                goto #check;
            }
            """),
    ];

    private static IEnumerable<Construct> Predicates =>
    [
        new("guard-helper", "a guard by a predicate of another type", "#value", """
            $T #value = $D;
            if (Values.#IsWrong(#value))
                #value = $V;
            """) { Helper = "public static bool #IsWrong($T given) => $is(given);" },
        new("guard-own-predicate", "a guard by a predicate of the same type", "#value", """
            $T #value = $D;
            if (#IsWrong(#value))
                #value = $V;
            """)
        {
            Own = """
                private static bool #IsWrong($T given)
                {
                    if ($is(given))
                        return true;

                    return false;
                }
                """,
        },
        new("guard-lambda", "a guard by a lambda", "#value", """
            $T #value = $D;
            Func<$T, bool> #isWrong = given => $is(given);
            if (#isWrong(#value))
                #value = $V;
            """),
        new("guard-try", "a guard as a method that tries", "#value", """
            if (!#TryGet($D, out var #value))
                #value = $V;
            """)
        {
            Own = """
                private static bool #TryGet($T given, out $T taken)
                {
                    taken = given;
                    return !($is(given));
                }
                """,
        },
    ];

    private static IEnumerable<Construct> Switches =>
    [
        new("guard-switch", "a guard as a switch", "#value", """
            $T #value = $D;
            switch (#value)
            {
                case $D:
                    #value = $V;
                    break;
            }
            """),
        new("guard-switch-when", "a guard as a switch expression with when",
            "#first switch { var #its when $is(#its) => $V, _ => #first }", "$T #first = $D;"),
        new("guard-switch-arm", "a guard as a switch expression with a constant", "#first switch { $D => $V, _ => #first }",
            "$T #first = $D;"),
    ];

    private static IEnumerable<Construct> Exits =>
    [
        new("guard-return", "a guard that returns early", "#Checked($D, $V)")
        {
            Own = """
                private static $T #Checked($T given, $T other)
                {
                    if ($is(given))
                        return other;

                    return given;
                }
                """,
        },
        new("guard-return-helper", "a guard of another type that returns early", "Values.#Checked($D, $V)")
        {
            Helper = """
                public static $T #Checked($T given, $T other)
                {
                    if ($is(given))
                        return other;

                    return given;
                }
                """,
        },
        new("guard-throw", "a guard that throws, and a handler", "#value", """
            $T #value = $D;
            try
            {
                if ($is(#value))
                    throw new ArgumentException("wrong");
            }
            catch (ArgumentException)
            {
                #value = $V;
            }
            """),
        new("guard-throw-helper", "a guard of another type that throws, and a handler", "#value", """
            $T #value;
            try
            {
                #value = Values.#Checked($D);
            }
            catch (ArgumentException)
            {
                #value = $V;
            }
            """) { Helper = "public static $T #Checked($T given) => $is(given) ? throw new ArgumentException(\"wrong\") : given;" },
    ];
}
