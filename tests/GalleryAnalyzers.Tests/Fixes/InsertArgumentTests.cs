using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Tests.Fixes;

/// <summary>Whatever takes a limit is to be told it: <c>limit: 9</c>.</summary>
public sealed class InsertArgumentTests
{
    private const string Types = """
        internal class Query(int first = 0, int second = 0, int limit = 0)
        {
            internal int Top { get; set; } = first + second + limit;

            internal static int Run(int first = 0, int second = 0, int limit = 0) => first + second + limit;
            internal static int RunAll(int first = 0, params int[] limit) => first + limit.Length;
        }

        internal delegate int Runner(int first, int limit = 0);
        """;

    private static readonly Subject Subject = Finder.Subject(node =>
        node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax
        && !node.ToString().StartsWith("Unknown", StringComparison.Ordinal)
        && !node.ToString().StartsWith("Math", StringComparison.Ordinal)
        && !ArgumentsOf(node).Any(argument => argument.ToString() == "limit: 9")
            ? new Repair(RepairKind.InsertArgument, "limit", "Set the limit", "9", Target: node, Name: "limit")
            : null);

    [Theory]
    [InlineData("Query.Run()", "Query.Run(limit: 9)")]
    [InlineData("Query.Run(1)", "Query.Run(1, limit: 9)")]
    [InlineData("Query.Run(1, 2)", "Query.Run(1, 2, limit: 9)")]
    [InlineData("Query.Run(second: 2)", "Query.Run(second: 2, limit: 9)")]
    [InlineData("Query.Run(second: 2, first: 1)", "Query.Run(second: 2, first: 1, limit: 9)")]
    [InlineData("new Query()", "new Query(limit: 9)")]
    [InlineData("new Query(1)", "new Query(1, limit: 9)")]
    [InlineData("new Query { Top = 1 }", "new Query(limit: 9) { Top = 1 }")]
    [InlineData("new Query(1) { Top = 1 }", "new Query(1, limit: 9) { Top = 1 }")]
    [InlineData("new Query\n{\n    Top = 1,\n}", "new Query(limit: 9)\n{\n    Top = 1,\n}")]
    public Task It_is_put_behind_the_others_with_its_name(string before, string after) => Fix($"var x = [|{before}|];", $"var x = {after};");

    [Fact]
    public Task A_target_typed_creation_gets_one() => Fix("Query query = [|new(1)|];", "Query query = new(1, limit: 9);");

    [Fact]
    public Task A_delegate_s_call_gets_one() =>
        Fix("Runner run = (first, limit) => first;\n[|run(1)|];", "Runner run = (first, limit) => first;\nrun(1, limit: 9);");

    [Theory]
    [InlineData("Query.Run(\n    1,\n    2)", "Query.Run(\n    1,\n    2,\n    limit: 9)")]
    [InlineData("Query.Run(\n    1, // one\n    2\n    /* all */)", "Query.Run(\n    1, // one\n    2,\n    limit: 9\n    /* all */)")]
    [InlineData("Query.Run(\n    1, // one\n    2 // two\n)", "Query.Run(\n    1, // one\n    2, // two\n    limit: 9\n)")]
    [InlineData("Query.Run(\n    // one\n    1\n    )", "Query.Run(\n    // one\n    1,\n    limit: 9\n    )")]
    [InlineData("Query.Run(\n    1, 2)", "Query.Run(\n    1, 2, limit: 9)")]
    [InlineData("Query.Run(1,\n    2 /* two */)", "Query.Run(1,\n    2, /* two */\n    limit: 9)")]
    [InlineData("Query.Run(1, 2 /* two */)", "Query.Run(1, 2 /* two */, limit: 9)")]
    [InlineData("Query.Run(1, 2 // two\n    )", "Query.Run(1, 2, limit: 9 // two\n    )")]
    [InlineData("Query.Run( 1 )", "Query.Run( 1, limit: 9 )")]
    [InlineData("Query.Run(/* none */)", "Query.Run(/* none */ limit: 9)")]
    [InlineData("Query.Run(\n    )", "Query.Run(\n    limit: 9\n    )")]
    [InlineData("Query.Run(1, Math.Max(\n    2,\n    3))", "Query.Run(1, Math.Max(\n    2,\n    3), limit: 9)")]
    public Task Lines_and_comments_stay(string before, string after) => Fix($"var x = [|{before}|];", $"var x = {after};");

    [Theory]
    [InlineData("Query.Run(limit: 1)")]
    [InlineData("Query.Run(1, limit: 1, second: 2)")]
    [InlineData("Query.Run(1, 2, 3)")]
    [InlineData("Query.Run(first: 1, 2, 3)")]
    [InlineData("new Query(1, 2, 3)")]
    [InlineData("new Query(1, 2, limit: 3) { Top = 1 }")]
    [InlineData("Query.RunAll(1, 2)")]
    [InlineData("Query.RunAll(1, 2, 3)")]
    [InlineData("Query.RunAll(limit: [])")]
    public Task Not_offered_where_the_parameter_is_given_an_argument(string call) => Fix($"var x = [|{call}|];", $"var x = [|{call}|];");

    [Theory]
    [InlineData("Query.Run(\n#if !NEVER\n    1\n#endif\n    )")]
    public Task Not_offered_where_builds_differ_in_the_arguments(string call) => Fix($"var x = [|{call}|];", $"var x = [|{call}|];");

    [Fact]
    public Task The_title_is_the_rule_s() => Verify.FixSource(
        "_ = [|Query.Run()|];\n" + Types, "_ = Query.Run(limit: 9);\n" + Types, title: "Set the limit", sdk: GallerySdk.None, subject: Subject);

    [Fact]
    public Task A_member_s_type_is_imported() => Verify.FixSource(
        "_ = [|Query.Run()|];\n" + Types,
        "using System.Threading;\n\n_ = Query.Run(limit: Timeout.Infinite);\n" + Types,
        sdk: GallerySdk.None,
        subject: Finder.Subject(node => node is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 }
            ? new Repair(
                RepairKind.InsertArgument, "limit", "Set the limit", "Infinite", "System.Threading.Timeout", node, Name: "limit")
            : null));

    [Fact]
    public Task Lines_end_as_the_file_s_do() => FixSource(
        Scaffold.Around("[|Query.Run(\n    1,\n    2)|];\n[|Query.Run(\n    )|];").ReplaceLineEndings("\r\n"),
        Scaffold.Around("Query.Run(\n    1,\n    2,\n    limit: 9);\nQuery.Run(\n    limit: 9\n    );").ReplaceLineEndings("\r\n"));

    [Theory]
    [InlineData("[|Query.Run()|];\n[|Query.Run(1)|];", "Query.Run(limit: 9);\nQuery.Run(1, limit: 9);")]
    [InlineData("Unknown([|Query.Run()|] + [|Query.Run(1)|]);", "Unknown(Query.Run(limit: 9) + Query.Run(1, limit: 9));")]
    [InlineData("[|Query.Run([|Query.Run([|new Query()|].Top)|])|];", "Query.Run(Query.Run(new Query(limit: 9).Top, limit: 9), limit: 9);")]
    [InlineData(
        "var x = [|new Query { Top = [|new Query { Top = 1 }|].Top }|];", "var x = new Query(limit: 9) { Top = new Query(limit: 9) { Top = 1 }.Top };")]
    public Task Fix_all_sets_every_limit(string before, string after) => Fix(before, after);

    private static IEnumerable<ArgumentSyntax> ArgumentsOf(SyntaxNode node) =>
        node.ChildNodes().OfType<ArgumentListSyntax>().SelectMany(list => list.Arguments);

    private static Task Fix(string before, string after) => FixSource(Scaffold.Around(before), Scaffold.Around(after));

    private static Task FixSource(string before, string after) =>
        Verify.FixSources([before, Types], [after, Types], sdk: GallerySdk.Newest, subject: Subject);
}
