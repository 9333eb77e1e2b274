using GalleryAnalyzers.Tests.Generation;

namespace GalleryAnalyzers.Tests.Execution;

/// <summary>Writes the expressions of random programs.</summary>
/// <param name="draw">Chooses them.</param>
/// <param name="names">The variables in them.</param>
/// <param name="mayCall">Whether they may call the program's own methods.</param>
internal sealed class Expressions(Draw draw, Names names, bool mayCall)
{
    private const int MostDepth = 2;

    /// <summary>A text, or null.</summary>
    public string Text(int depth = MostDepth) => draw.Below(depth >= MostDepth ? 3 : 13) switch
    {
        0 => draw.Of("\"a\"", "\"b\"", "\"s\"", "\"\""),
        1 => names.Text(),
        2 => draw.Of("d.Description", "e.Description", "\"x\""),
        3 => $"{Text()} + {Text()}",
        4 => $"$\"{{{names.Text()}}}-{{{names.Number()}}}\"",
        5 => $"({Condition(1)} ? {Text(1)} : {Text(1)})",
        6 => $"({Text()} ?? {Text()})",
        7 => $"({Number()} switch {{ 0 => {Text(1)}, > 1 and < 4 => {Text()}, _ => {Text()} }})",
        8 => $"({names.Text()} = {Text(1)})",
        9 => mayCall ? $"Method({Text()}, {Number()})" : names.Text(),
        10 => Named(names.New("n")),
        11 => draw.Of(
            $"{names.Number()}.ToString()",
            "(d?.Description ?? \"n\")",
            "(d.Description ??= \"x\")",
            "(all.Count > 0 ? all[0] : \"n\")",
            $"({Condition()} ? {names.Text()} : throw new InvalidOperationException())"),
        _ => names.HasDice ? "Chance.Text()" : draw.Of("\"z\"", "(all.Count > 1 ? all[1] : \"z\")"),
    };

    /// <summary>A number.</summary>
    public string Number(int depth = MostDepth) => draw.Below(depth >= MostDepth ? 2 : 7) switch
    {
        0 => draw.Of("0", "1", "3"),
        1 => names.Number(),
        2 => $"{Number()} {draw.Of("+", "-", "*")} {Number()}",
        3 => $"({Condition(1)} ? {Number(1)} : {Number(1)})",
        4 => $"({names.Number()} = {Number(1)})",
        5 => $"{names.Number()}{draw.Of("++", "--")}",
        _ => names.HasDice ? "Chance.Number()" : draw.Of("2", "all.Count", $"{names.Number()} % 3"),
    };

    /// <summary>A condition.</summary>
    public string Condition(int depth = MostDepth) => draw.Below(depth >= MostDepth ? 8 : 11) switch
    {
        0 or 1 or 2 => Decision(),
        3 => $"{names.Text()} {draw.Of("==", "!=")} {Text()}",
        4 => $"{names.Number()} {draw.Of("==", "!=", "<", ">=", ">", "<=")} {Number()}",
        5 => $"{names.Text()} is {draw.Of("\"a\"", "\"a\" or \"b\"", "not \"s\"", "null", "not null", "{ Length: 1 }")}",
        6 => $"{names.Number()} is {draw.Of("0", "> 1", "not 3", ">= 0 and < 2")}",
        7 => draw.Of(
            "ReferenceEquals(d, e)",
            "d.Description == \"b\"",
            "d.Description is null",
            "e is { Description: \"b\" }",
            "all.Count > 1",
            "all.Contains(\"a\")",
            $"string.IsNullOrEmpty({names.Text()})",
            $"{names.Text()}.StartsWith(\"s\")"),
        8 => $"!({Condition()})",
        9 => $"({Condition()} && {Condition()})",
        _ => $"({Condition()} || {Condition()})",
    };

    /// <summary>A condition that is false some time.</summary>
    /// <param name="counter">The variable that counts the loop's turns where no dice end it.</param>
    public string LoopCondition(string counter)
    {
        var more = names.HasDice ? "Chance.Next()" : $"{counter}++ < 2 && {MoreTurns}";
        return draw.Of(more, more, $"{Condition(1)} && {more}");
    }

    /// <summary>A condition that ends loops: by dice, or when all of the program's loops have turned so many times.</summary>
    public string MoreTurns => names.HasDice ? "Chance.Next()" : "_turns++ < 40";

    /// <summary>A statement that throws, or does not.</summary>
    public string MayThrow() => names.HasDice ? "Chance.MayThrow();\n" : $"if ({Decision()} && {Decision()}) throw new InvalidOperationException();\n";

    // The interpreter cannot compute all of these either.
    private string Decision() => names.HasDice
        ? "Chance.Next()"
        : draw.Of($"{names.Number()} % 2 != 0", "all.Count % 2 == 0", $"{names.Text()} == {names.Text()}");

    private string Named(string name) => $"({Text()} is {{ Length: > 0 }} {name} ? {name} : {Text()})";
}
