using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Tests.Fixes;

/// <summary>Whatever is bad goes, out of its list or with its statement: what stays keeps its line, its comma and its comments.</summary>
public sealed class RemoveElementTests
{
    private static readonly Subject Subject = Finder.Subject(node =>
        node is IdentifierNameSyntax { Identifier.ValueText: "bad" } or AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Bad" } }
            ? new Repair(RepairKind.RemoveElement, "remove", "Remove it", Target: node)
            : null);

    [Theory]
    [InlineData("{ a, [|bad|] }", "{ a }")]
    [InlineData("{ a, [|bad|], }", "{ a, }")]
    [InlineData("{ [|bad|], a }", "{ a }")]
    [InlineData("{ [|bad|] }", "{ }")]
    [InlineData("{ [|bad|], }", "{ }")]
    [InlineData("{a, [|bad|]}", "{a}")]
    [InlineData("{ a, [|bad|], b }", "{ a, b }")]
    [InlineData("{ a, [|bad|], [|bad|] }", "{ a }")]
    [InlineData("{ [|bad|], [|bad|] }", "{ }")]
    [InlineData("{ [|bad|], a, [|bad|], b, [|bad|] }", "{ a, b }")]
    [InlineData("{\n    a,\n    [|bad|],\n    b,\n}", "{\n    a,\n    b,\n}")]
    [InlineData("{\n    a,\n    [|bad|]\n}", "{\n    a\n}")]
    [InlineData("{\n    [|bad|],\n    a,\n}", "{\n    a,\n}")]
    [InlineData("{\n    [|bad|]\n}", "{\n}")]
    [InlineData("{\n    a, [|bad|],\n    b,\n}", "{\n    a,\n    b,\n}")]
    [InlineData("{\n    [|bad|], a,\n    b,\n}", "{\n    a,\n    b,\n}")]
    [InlineData("{\n    a,\n    [|bad|] }", "{\n    a }")]
    [InlineData("{\n    a,\n\n    [|bad|],\n\n    b,\n}", "{\n    a,\n\n    b,\n}")]
    [InlineData("{\n    a,\n\n    [|bad|],\n}", "{\n    a,\n}")]
    public Task Lines_and_commas_stay(string before, string after) => FixList(before, after);

    [Theory]
    [InlineData("{\n    a /* home */, // the first\n    // once more\n    [|bad|] // the second\n}", "{\n    a /* home */ // the first\n    // once more\n    // the second\n}")]
    [InlineData("{\n    // All.\n\n    // The first.\n    [|bad|], // bad\n    a, // good\n}", "{\n    // All.\n\n    // The first.\n    // bad\n    a, // good\n}")]
    [InlineData("{ /* none */ [|bad|], /* one */ a }", "{ /* none */ /* one */ a }")]
    [InlineData("{ a, /* two */ [|bad|] /* three */ }", "{ a /* two */ /* three */ }")]
    [InlineData("{ a, [|bad|] /* bad */, b }", "{ a, /* bad */ b }")]
    [InlineData("{\n    a, // one\n    [|bad|] };", "{\n    a // one\n    };")]
    public Task Comments_stay(string before, string after) => FixList(before, after);

    [Theory]
    [InlineData("[a, [|bad|]]", "[a]")]
    [InlineData("[[|bad|], a]", "[a]")]
    [InlineData("[\n    a,\n    [|bad|], // bad\n]", "[\n    a,\n    // bad\n]")]
    public Task A_collection_expression_is_a_list(string before, string after) =>
        Fix($"int a = 0, b = 1, bad = 2;\nint[] all = {before};", $"int a = 0, b = 1, bad = 2;\nint[] all = {after};");

    [Theory]
    [InlineData("list.Add(1);\nlist.Add([|bad|]);\nlist.Add(2);", "list.Add(1);\nlist.Add(2);")]
    [InlineData("list.Add(1);\n// Bad.\nlist.Add([|bad|]); // really\nlist.Add(2);", "list.Add(1);\n// Bad.\n// really\nlist.Add(2);")]
    [InlineData("list.Add(1); list.Add([|bad|]); // all", "list.Add(1); // all")]
    [InlineData("list.Add([|bad|]); list.Add(1);", "list.Add(1);")]
    [InlineData("if (condition) { list.Add([|bad|]); }", "if (condition) { }")]
    [InlineData("list.Add(1);\n\nlist.Add(\n    [|bad|]);\n\nlist.Add(2);", "list.Add(1);\n\nlist.Add(2);")]
    [InlineData("#if !NEVER\nlist.Add([|bad|]);\n#endif\nlist.Add(2);", "#if !NEVER\n#endif\nlist.Add(2);")]
    public Task A_statement_goes_alone(string before, string after) =>
        Fix($"var bad = 2;\nvar list = new List<int>();\n{before}", $"var bad = 2;\nvar list = new List<int>();\n{after}");

    [Theory]
    [InlineData("\t")]
    [InlineData("  ")]
    public Task Indentation_stays(string unit) => Verify.FixSource(
        $"class C\r\n{{\r\n{unit}int Bad, Good;\r\n{unit}C M() => new()\r\n{unit}{{\r\n{unit}{unit}[|Bad = 1|],\r\n{unit}{unit}Good = 2 }};\r\n}}",
        $"class C\r\n{{\r\n{unit}int Bad, Good;\r\n{unit}C M() => new()\r\n{unit}{{\r\n{unit}{unit}Good = 2 }};\r\n}}",
        sdk: GallerySdk.None,
        subject: Subject);

    [Theory]
    [InlineData("{ a, bad, bad }", "{ a }")]
    [InlineData("{ bad, a, bad, bad, b, bad }", "{ a, b }")]
    [InlineData("{\n    bad, bad, bad,\n    a,\n}", "{\n    a,\n}")]
    [InlineData("{\n    bad,\n\n    bad,\n\n    a,\n}", "{\n    a,\n}")]
    [InlineData("{\n    bad, // one\n    bad,\n    a, bad }", "{\n    // one\n    a }")]
    [InlineData("{ bad, bad }", "{ }")]
    public Task Several_go_at_once(string before, string after) => Verify.FixSource(
        Scaffold.Around($"int a = 0, b = 1, bad = 2;\nint[] all = [|{before}|];"),
        Scaffold.Around($"int a = 0, b = 1, bad = 2;\nint[] all = {after};"),
        sdk: GallerySdk.Newest,
        subject: Finder.Subject(node => node is InitializerExpressionSyntax list && list.Expressions.Where(IsBad).ToList() is [var first, .. var others]
            ? new Repair(RepairKind.RemoveElement, "remove", "Remove them", Target: first, OtherTargets: others)
            : null));

    private static bool IsBad(ExpressionSyntax element) => element is IdentifierNameSyntax { Identifier.ValueText: "bad" };

    private static Task FixList(string before, string after) =>
        Fix($"int a = 0, b = 1, bad = 2;\nint[] all = {before.TrimEnd(';')};", $"int a = 0, b = 1, bad = 2;\nint[] all = {after.TrimEnd(';')};");

    private static Task Fix(string before, string after) =>
        Verify.FixSource(Scaffold.Around(before), Scaffold.Around(after), sdk: GallerySdk.Newest, subject: Subject);
}
