namespace GalleryAnalyzers.Tests.Applications.Constructs;

/// <summary>What takes a value from one place to another, without a choice.</summary>
internal static class CarrierConstructs
{
    public static IEnumerable<Construct> List =>
    [
        .. Methods,
        .. Objects,
        .. Variables,
    ];

    private static IEnumerable<Construct> Methods =>
    [
        new("local-function", "a local function", "#Local($V)", "$T #Local($T given) => given;"),
        new("lambda", "a lambda", "#function()", "Func<$T> #function = () => $V;"),
        new("own-method", "a method of the same type", "#Same($V)") { Own = "private static $T #Same($T given) => given;" },
        new("helper-method", "a static method of another type", "Values.#Same($V)")
        {
            Helper = "public static $T #Same($T given) => given;",
        },
        new("generic-method", "a generic method of another type", "Values.#Same($V)")
        {
            Helper = "public static T #Same<T>(T given) => given;",
        },
        new("extension-method", "an extension method", "($V).#Same()") { Helper = "public static $T #Same(this $T given) => given;" },
        new("async-method", "an asynchronous method", "await #SameAsync($V)")
        {
            Own = """
                private static async Task<$T> #SameAsync($T given)
                {
                    await Task.Yield();
                    return given;
                }
                """,
        },
        new("optional-parameter", "a parameter that has a default", "#Given($V)")
        {
            Own = "private static $T #Given($T given = $D) => given;",
        },
        new("out-parameter", "an out parameter", "#value", "Values.#Take($V, out var #value);")
        {
            Helper = "public static void #Take($T given, out $T taken) => taken = given;",
        },
        new("ref-argument", "a ref argument", "#value", "$T #value = $D;\nValues.#Set(ref #value, $V);")
        {
            Helper = "public static void #Set(ref $T target, $T given) => target = given;",
        },
    ];

    private static IEnumerable<Construct> Objects =>
    [
        new("class", "an object of another type", "new #Holder($V).Value")
        {
            File = """
                internal sealed class #Holder($T given)
                {
                    public $T Value { get; } = given;
                }
                """,
        },
        new("interface", "a service behind an interface", "#service.Value()", "I#Given #service = new #Given($V);")
        {
            File = """
                internal interface I#Given
                {
                    $T Value();
                }

                internal sealed class #Given($T given) : I#Given
                {
                    public $T Value() => given;
                }
                """,
        },
        new("tuple", "a tuple that is taken apart", "#value", "var (#other, #value) = ($D, $V);"),
        new("tuple-element", "an element of a tuple", "#pair.Chosen", "var #pair = (Other: $D, Chosen: $V);"),
        new("record", "a record", "new #Pair($D, $V).Second") { File = "internal sealed record #Pair($T First, $T Second);" },
        new("record-with", "a record that is copied with another value", "#second.Value",
            "var #first = new #Entry($D);\nvar #second = #first with { Value = $V };")
        {
            File = "internal sealed record #Entry($T Value);",
        },
        new("options", "options that are set twice", "#options.Value", "var #options = new #Options { Value = $D };\n#options.Value = $V;")
        {
            File = """
                internal sealed class #Options
                {
                    public $T Value { get; set; } = $D;
                }
                """,
        },
        new("builder", "a builder that is told twice", "new #Builder().With($D).With($V).Build()")
        {
            File = """
                internal sealed class #Builder
                {
                    private $T _value = $D;

                    public #Builder With($T value)
                    {
                        _value = value;
                        return this;
                    }

                    public $T Build() => _value;
                }
                """,
        },
        new("static-state", "a static property that is set twice", "Values.#State", "Values.#State = $V;")
        {
            Helper = "public static $T #State { get; set; } = $D;",
        },
    ];

    private static IEnumerable<Construct> Variables =>
    [
        new("array-element", "an element of an array", "#array[1]", "var #array = new[] { $D, $V };"),
        new("array-overwritten", "an element of an array that is set twice", "#array[0]", "var #array = new[] { $D };\n#array[0] = $V;"),
        new("list-last", "the last element of a list", "#list[^1]", "var #list = new List<$T> { $D };\n#list.Add($V);"),
        new("list-removal", "a list that another element is removed from", "#list[0]",
            "var #list = new List<$T> { $D, $V };\n#list.Remove($D);"),
        new("queue", "a queue", "#queue.Dequeue()", "var #queue = new Queue<$T>(new[] { $D, $V });\n#queue.Dequeue();"),
        new("dictionary", "an entry of a dictionary", "#map[\"b\"]",
            "var #map = new Dictionary<string, $T> { [\"a\"] = $D, [\"b\"] = $V };"),
        new("dictionary-overwritten", "an entry of a dictionary that is set twice", "#map[\"a\"]",
            "var #map = new Dictionary<string, $T> { [\"a\"] = $D };\n#map[\"a\"] = $V;"),
        new("dictionary-try", "TryGetValue of a dictionary", "#map.TryGetValue(\"b\", out var #found) ? #found : $D",
            "var #map = new Dictionary<string, $T> { [\"b\"] = $V };"),
        new("overwritten", "a variable that is set twice", "#value", "$T #value = $D;\n#value = $V;"),
        new("captured", "a variable that a lambda sets", "#value", "$T #value = $D;\nAction #set = () => #value = $V;\n#set();"),
    ];
}
