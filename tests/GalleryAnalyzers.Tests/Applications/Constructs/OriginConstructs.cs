namespace GalleryAnalyzers.Tests.Applications.Constructs;

/// <summary>Where a value begins, other than as a literal.</summary>
internal static class OriginConstructs
{
    public static IEnumerable<Construct> List =>
    [
        new("constant", "a constant of another type", "Values.#Constant") { Helper = "public const $T #Constant = $L;" },
        new("static-field", "a static readonly field of another type", "Values.#Field")
        {
            Helper = "public static readonly $T #Field = $L;",
        },
        new("static-property", "a static property of another type", "Values.#Property") { Helper = "public static $T #Property => $L;" },
        new("own-constant", "a constant of the same type", "#Constant") { Own = "private const $T #Constant = $L;" },
        new("own-field", "a static readonly field of the same type", "#Field") { Own = "private static readonly $T #Field = $L;" },
        new("concatenation", "two texts, one after the other", "#head + $B", "var #head = $A;") { Type = "string" },
        new("interpolation", "a text with others in it", "$\"{#head}{#tail}\"", "var #head = $A;\nvar #tail = $B;") { Type = "string" },
        new("trimmed", "a text that is trimmed", "#padded.Trim()", "var #padded = \"  \" + $L;") { Type = "string" },
        new("joined", "texts that are joined", "string.Join(\"\", new[] { $A, $B })") { Type = "string" },
        new("sum", "a sum", "#part + 1", "var #part = $L - 1;") { Type = "int" },
        new("parsed", "a number that is parsed", "int.Parse(#text, CultureInfo.InvariantCulture)", "var #text = \"$L\";") { Type = "int" },
        new("clamped", "a number that is held within bounds", "Math.Clamp(#number, -1, 9000)", "var #number = $L;") { Type = "int" },
        new("negated", "a negation", "!#contrary", "var #contrary = !$L;") { Type = "bool" },
    ];
}
