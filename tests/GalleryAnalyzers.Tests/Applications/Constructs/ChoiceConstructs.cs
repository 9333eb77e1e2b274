namespace GalleryAnalyzers.Tests.Applications.Constructs;

/// <summary>Choices between the two values, by what the code itself knows.</summary>
internal static class ChoiceConstructs
{
    public static IEnumerable<Construct> List => [.. Expressions, .. Statements, .. Arms, .. Handlers];

    private static IEnumerable<Construct> Expressions =>
    [
        new("conditional", "a conditional expression by a flag", "#isLive ? $V : $D", "var #isLive = true;"),
        new("conditional-not", "a conditional expression by a flag that is off", "#isTest ? $D : $V", "var #isTest = false;"),
        new("constant-flag", "a constant flag of another type", "Values.#IsLive ? $V : $D")
        {
            Helper = "public const bool #IsLive = true;",
        },
        new("field-flag", "a static readonly flag of another type", "Values.#IsLive ? $V : $D")
        {
            Helper = "public static readonly bool #IsLive = true;",
        },
        new("property-flag", "a static property of another type as a flag", "Values.#IsLive ? $V : $D")
        {
            Helper = "public static bool #IsLive => true;",
        },
        new("computed-flag", "a flag that is computed", "#isLive ? $V : $D", "var #mode = \"live\";\nvar #isLive = #mode.Length == 4;"),
        new("compound-flag", "two flags", "#isLive && !#isTest ? $V : $D", "var #isLive = true;\nvar #isTest = false;"),
        new("clock", "a flag by the clock", "DateTimeOffset.UtcNow.Year > 2000 ? $V : $D"),
        new("count-chosen", "a choice by the length of a list", "#names.Count > 1 ? $V : $D",
            "var #names = new List<string> { \"a\", \"b\" };"),
        new("switch-expression", "a switch expression by a text",
            "#mode switch { \"test\" => $D, \"live\" => $V, _ => throw new InvalidOperationException() }", "var #mode = \"live\";"),
        new("switch-enum", "a switch expression by an enum of another type", "#mode switch { #Mode.Test => $D, _ => $V }",
            "var #mode = #Mode.Live;")
        {
            File = """
                internal enum #Mode
                {
                    Test,
                    Live,
                }
                """,
        },
        new("switch-tuple", "a switch expression by two flags", "(#isLive, #isTest) switch { (true, false) => $V, _ => $D }",
            "var #isLive = true;\nvar #isTest = false;"),
        new("pattern", "a pattern of a property", "#mode is { Length: 4 } ? $V : $D", "var #mode = \"live\";"),
        new("type-test", "a test of a type", "#given is $T #its ? #its : $D", "var #given = (object)$V;"),
        new("coalesce", "?? of what is not null", "#given ?? $D", "$T? #given = $V;"),
        new("coalesce-null", "?? of null", "#given ?? $V", "$T? #given = null;"),
        new("coalesce-helper", "?? of what another type gives", "Values.#Setting(\"live\") ?? $V")
        {
            Helper = "public static $T? #Setting(string key) => key == \"test\" ? $D : null;",
        },
    ];

    private static IEnumerable<Construct> Statements =>
    [
        new("if-else", "if and else by a flag", "#value", """
            var #isLive = true;
            $T #value;
            if (#isLive)
            {
                #value = $V;
            }
            else
            {
                #value = $D;
            }
            """),
        new("if-else-if", "a chain of ifs by a text", "#value", """
            var #mode = "live";
            $T #value = $D;
            if (#mode == "test")
                #value = $D;
            else if (#mode == "live")
                #value = $V;
            """),
        new("switch", "a switch by a text", "#value", """
            var #mode = "live";
            $T #value;
            switch (#mode)
            {
                case "test":
                    #value = $D;
                    break;
                case "live":
                    #value = $V;
                    break;
                default:
                    throw new InvalidOperationException();
            }
            """),
    ];

    private static IEnumerable<Construct> Arms =>
    [
        new("arm-assigns", "an assignment in an arm", "#value", """
            var #isLive = true;
            $T #value = $D;
            _ = #isLive ? (#value = $V) : (#value = $D);
            """),
        new("arm-adds", "a list that an arm adds to", "#list[^1]", """
            var #isLive = true;
            var #list = new List<$T> { $D };
            _ = #isLive && #Add(#list, $V);
            """)
        {
            Own = """
                private static bool #Add(List<$T> list, $T value)
                {
                    list.Add(value);
                    return true;
                }
                """,
        },
        new("condition-assigns", "an assignment in a condition", "#value", """
            var #isLive = true;
            $T #value = $D;
            if (#isLive && #Set(out #value, $V))
                System.Diagnostics.Debug.WriteLine("set");
            """)
        {
            Own = """
                private static bool #Set(out $T target, $T given)
                {
                    target = given;
                    return true;
                }
                """,
        },
    ];

    private static IEnumerable<Construct> Handlers =>
    [
        new("finally", "a finally block that sets it", "#value", """
            $T #value;
            try
            {
                #value = $D;
            }
            finally
            {
                #value = $V;
            }
            """),
        new("handler", "a handler that sets it", "#value", """
            $T #value = $D;
            try
            {
                #value = #Fail();
            }
            catch (InvalidOperationException)
            {
                #value = $V;
            }
            """) { Own = "private static $T #Fail() => throw new InvalidOperationException();" },
        new("handler-unused", "a handler that nothing throws into", "#value", """
            $T #value;
            try
            {
                #value = $V;
                System.Diagnostics.Debug.WriteLine("set");
            }
            catch (InvalidOperationException)
            {
                #value = $D;
            }
            """),
    ];
}
