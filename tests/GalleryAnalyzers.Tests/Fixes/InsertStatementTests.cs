using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Tests.Fixes;

/// <summary>Whatever uses a step needs the step prepared before: <c>Prepare(1)</c> before <c>Use(1)</c>.</summary>
public sealed class InsertStatementTests
{
    private const string Steps = """
        internal static class Step
        {
            internal static void Prepare(int step) { }
            internal static System.Threading.Tasks.Task PrepareAsync(int step) => System.Threading.Tasks.Task.CompletedTask;
            internal static int Use(int step, params int[] others) => step;
            internal static int UseAsync(int step) => step;
            internal static System.IDisposable Open(int value) => new System.IO.MemoryStream(value);
            internal static void Run(System.Func<int> function) { }
            internal static void Run(System.Action action) { }
            internal static void Run(System.Func<System.Threading.Tasks.Task> function) { }
        }
        """;

    private static readonly Subject Subject = Finder.Subject(node =>
        node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: var name } } call
            ? name switch
            {
                "Use" => Preparation(call, $"Step.Prepare({call.ArgumentList.Arguments[0]});"),
                "UseAsync" => Preparation(call, $"await Step.PrepareAsync({call.ArgumentList.Arguments[0]});"),
                _ => null,
            }
            : node is ReturnStatementSyntax ? Preparation(node, "Step.Prepare(0);")
            : null);

    [Theory]
    [InlineData("[|Step.Use(1)|];", "Step.Prepare(1);\nStep.Use(1);")]
    [InlineData("[|Step.UseAsync(1)|];", "await Step.PrepareAsync(1);\nStep.UseAsync(1);")]
    [InlineData("var x = [|Step.Use(1)|] + 1;", "Step.Prepare(1);\nvar x = Step.Use(1) + 1;")]
    [InlineData("[|return;|]", "Step.Prepare(0);\nreturn;")]
    [InlineData("if ([|Step.Use(1)|] == 1 && condition)\n{\n}", "Step.Prepare(1);\nif (Step.Use(1) == 1 && condition)\n{\n}")]
    [InlineData("if (condition)\n{\n    [|Step.Use(1)|];\n}", "if (condition)\n{\n    Step.Prepare(1);\n    Step.Use(1);\n}")]
    [InlineData("foreach (var c in [|Step.Use(1)|].ToString()) { }", "Step.Prepare(1);\nforeach (var c in Step.Use(1).ToString()) { }")]
    [InlineData("for (var i = [|Step.Use(1)|]; condition; i++) { }", "Step.Prepare(1);\nfor (var i = Step.Use(1); condition; i++) { }")]
    [InlineData("switch ([|Step.Use(1)|]) { case 1: break; }", "Step.Prepare(1);\nswitch (Step.Use(1)) { case 1: break; }")]
    [InlineData("var x = [|Step.Use(1)|] == 1 ? 2 : 3;", "Step.Prepare(1);\nvar x = Step.Use(1) == 1 ? 2 : 3;")]
    [InlineData("var x = from n in new[] { [|Step.Use(1)|] } select n;", "Step.Prepare(1);\nvar x = from n in new[] { Step.Use(1) } select n;")]
    [InlineData("lock (text)\n{\n    [|Step.Use(1)|];\n}", "lock (text)\n{\n    Step.Prepare(1);\n    Step.Use(1);\n}")]
    [InlineData("Step.Run(() =>\n{\n    [|Step.Use(1)|];\n});", "Step.Run(() =>\n{\n    Step.Prepare(1);\n    Step.Use(1);\n});")]
    [InlineData("Step.Run(static async () =>\n{\n    [|Step.UseAsync(1)|];\n});", "Step.Run(static async () =>\n{\n    await Step.PrepareAsync(1);\n    Step.UseAsync(1);\n});")]
    [InlineData("async Task Local()\n{\n    [|Step.UseAsync(1)|];\n}", "async Task Local()\n{\n    await Step.PrepareAsync(1);\n    Step.UseAsync(1);\n}")]
    [InlineData("switch (number)\n{\n    case 1:\n        [|Step.Use(1)|];\n        break;\n}", "switch (number)\n{\n    case 1:\n        Step.Prepare(1);\n        Step.Use(1);\n        break;\n}")]
    [InlineData("{ [|Step.Use(1)|]; }", "{ Step.Prepare(1); Step.Use(1); }")]
    [InlineData("switch (number) { case 1: [|Step.Use(1)|]; break; }", "switch (number) { case 1: Step.Prepare(1); Step.Use(1); break; }")]
    public Task It_is_put_before_the_statement_that_evaluates_the_target(string before, string after) => Fix(before, after);

    [Theory]
    [InlineData("// Use it.\n[|Step.Use(1)|]; // now", "Step.Prepare(1);\n// Use it.\nStep.Use(1); // now")]
    [InlineData("Step.Open(1);\n\n// Use it.\n// Really.\n[|Step.Use(1)|];", "Step.Open(1);\n\nStep.Prepare(1);\n// Use it.\n// Really.\nStep.Use(1);")]
    [InlineData("// The steps.\n\n// Use it.\n[|Step.Use(1)|];", "// The steps.\n\nStep.Prepare(1);\n// Use it.\nStep.Use(1);")]
    [InlineData("/* all */ [|Step.Use(1)|];", "Step.Prepare(1);\n/* all */ Step.Use(1);")]
    [InlineData("Step.Open(1); // opened\n[|Step.Use(1)|];", "Step.Open(1); // opened\nStep.Prepare(1);\nStep.Use(1);")]
    [InlineData("{ /* all */ [|Step.Use(1)|]; }", "{ /* all */ Step.Prepare(1); Step.Use(1); }")]
    [InlineData("Step.Open(\n    // the first\n    [|Step.Use(1)|]);", "Step.Prepare(1);\nStep.Open(\n    // the first\n    Step.Use(1));")]
    public Task Comments_stay_with_their_statement(string before, string after) => Fix(before, after);

    [Fact]
    public Task Directives_take_it_with_the_statement() => Verify.FixSources(
        [Scaffold.Around("Step.Open(1);\n#if !NEVER\n// Use it.\n[|Step.Use(1)|];\n#endif"), Steps],
        [Scaffold.Around("Step.Open(1);\n#if !NEVER\nStep.Prepare(1);\n// Use it.\nStep.Use(1);\n#endif"), Steps],
        sdk: GallerySdk.Newest,
        subject: Subject);

    [Theory]
    [InlineData("if (condition)\n    [|Step.Use(1)|];", "if (condition)\n{\n    Step.Prepare(1);\n    Step.Use(1);\n}")]
    [InlineData("if (condition) [|Step.Use(1)|];", "if (condition)\n{\n    Step.Prepare(1);\n    Step.Use(1);\n}")]
    [InlineData("if (condition) Step.Open(1); else [|Step.Use(1)|];", "if (condition) Step.Open(1); else\n{\n    Step.Prepare(1);\n    Step.Use(1);\n}")]
    [InlineData("if (condition) [|Step.Use(1)|]; else Step.Open(1);", "if (condition)\n{\n    Step.Prepare(1);\n    Step.Use(1);\n}\nelse Step.Open(1);")]
    [InlineData("foreach (var arg in args)\n    [|Step.UseAsync(arg.Length)|];", "foreach (var arg in args)\n{\n    await Step.PrepareAsync(arg.Length);\n    Step.UseAsync(arg.Length);\n}")]
    [InlineData("while (condition)\n    using (Step.Open([|Step.Use(1)|]))\n    {\n        number++;\n    }", "while (condition)\n{\n    Step.Prepare(1);\n    using (Step.Open(Step.Use(1)))\n    {\n        number++;\n    }\n}")]
    [InlineData("if (condition) // when\n    // Use it.\n    [|Step.Use(1)|]; // now\n\nnumber++;", "if (condition) // when\n{\n    Step.Prepare(1);\n    // Use it.\n    Step.Use(1); // now\n}\n\nnumber++;")]
    [InlineData("if (condition)\n{\n}\nelse if ([|Step.Use(1)|] == 1)\n{\n    number++;\n}", "if (condition)\n{\n}\nelse\n{\n    Step.Prepare(1);\n    if (Step.Use(1) == 1)\n    {\n        number++;\n    }\n}")]
    public Task A_single_statement_gets_braces(string before, string after) => Fix(before, after);

    [Fact]
    public Task Braces_are_put_where_the_user_puts_them() => Verify.FixSources(
        [Scaffold.Around("if (condition) [|Step.Use(1)|];"), Steps],
        [Scaffold.Around("if (condition) {\n    Step.Prepare(1);\n    Step.Use(1);\n}"), Steps],
        sdk: GallerySdk.Newest,
        editorConfig: "csharp_new_line_before_open_brace = none",
        subject: Subject);

    [Theory]
    [InlineData("if (x)\n{0}{0}{0}[|Step.Use(1)|]; // use\n{0}{0}else\n{0}{0}{0}M(x);", "if (x)\n{0}{0}{{\n{0}{0}{0}Step.Prepare(1);\n{0}{0}{0}Step.Use(1); // use\n{0}{0}}}\n{0}{0}else\n{0}{0}{0}M(x);")]
    [InlineData("if (x) [|Step.Use(1)|]; // use", "if (x)\n{0}{0}{{\n{0}{0}{0}Step.Prepare(1);\n{0}{0}{0}Step.Use(1); // use\n{0}{0}}}")]
    [InlineData("if (x) {{ }}\n{0}{0}else [|Step.Use(\n{0}{0}{0}1)|];", "if (x) {{ }}\n{0}{0}else {{\n{0}{0}{0}Step.Prepare(1);\n{0}{0}{0}Step.Use(\n{0}{0}{0}{0}1);\n{0}{0}}}")]
    public async Task Braces_are_indented_as_the_file_is(string before, string after)
    {
        foreach (var (unit, lineEnd) in new[] { ("\t", "\n"), ("  ", "\r\n"), ("    ", "\n") })
            await FixSource(Method(before, unit, lineEnd), Method(after, unit, lineEnd));

        static string Method(string statements, string unit, string lineEnd) => string.Format(
            "class C\n{{\n{0}void M(bool x)\n{0}{{\n{0}{0}" + statements + "\n{0}{0}M(!x);\n{0}}}\n}}", unit).ReplaceLineEndings(lineEnd);
    }

    [Theory]
    [InlineData("while ([|Step.Use(1)|] == 1) { }")]
    [InlineData("do { } while ([|Step.Use(1)|] == 1);")]
    [InlineData("for (var i = 0; i < [|Step.Use(1)|]; i++) { }")]
    [InlineData("for (var i = 0; condition; i += [|Step.Use(1)|]) { }")]
    [InlineData("try { } catch (Exception) when ([|Step.Use(1)|] == 1) { }")]
    [InlineData("switch (number) { case 1 when [|Step.Use(1)|] == 1: break; }")]
    [InlineData("var x = number switch { 1 => [|Step.Use(1)|], _ => 2 };")]
    [InlineData("var x = condition ? [|Step.Use(1)|] : 2;")]
    [InlineData("var x = condition && [|Step.Use(1)|] == 1;")]
    [InlineData("var x = condition || [|Step.Use(1)|] == 1;")]
    [InlineData("int? x = null; var y = x ?? [|Step.Use(1)|];")]
    [InlineData("int? x = null; x ??= [|Step.Use(1)|];")]
    [InlineData("var x = args?[[|Step.Use(1)|]];")]
    [InlineData("var x = from arg in args select [|Step.Use(1)|];")]
    [InlineData("Step.Run(() => [|Step.Use(1)|]);")]
    [InlineData("int Local() => [|Step.Use(1)|];")]
    [InlineData("goto label; label: [|Step.Use(1)|];")]
    [InlineData("if (condition)\n#if !NEVER\n    [|Step.Use(1)|];\n#else\n    Step.Open(1);\n#endif")]
    public Task Not_offered_where_the_target_is_evaluated_at_another_time_or_for_some_only(string statements) => NoFix(statements);

    [Theory]
    [InlineData("Step.Prepare(1);\n// Use it.\n[|Step.Use(1)|];")]
    [InlineData("if (condition) { Step.Prepare( 1 ); [|Step.Use(1)|]; }")]
    public Task Not_offered_where_it_stands_there(string statements) => Verify.FixSources(
        [Scaffold.Around(statements), Steps],
        [Scaffold.Around(statements), Steps],
        sdk: GallerySdk.Newest,
        subject: Finder.Subject(node => node.ToString() == "Step.Use(1)" ? Insertion(node, "Step.Prepare(1);") : null));

    [Theory]
    [InlineData("Step.Run(() => { [|Step.UseAsync(1)|]; });")]
    [InlineData("Step.Run(delegate () { [|Step.UseAsync(1)|]; });")]
    [InlineData("void Local() { [|Step.UseAsync(1)|]; }")]
    [InlineData("static void Local() { [|Step.UseAsync(1)|]; }")]
    [InlineData("lock (text) { [|Step.UseAsync(1)|]; }")]
    public Task Not_offered_where_nothing_can_be_awaited(string statements) => NoFix(statements);

    [Fact]
    public Task Offered_before_a_lock_for_what_it_locks() => Fix(
        "lock (Step.Open([|Step.UseAsync(1)|])) { }", "await Step.PrepareAsync(1);\nlock (Step.Open(Step.UseAsync(1))) { }");

    [Theory]
    [InlineData("int Field = [|Step.Use(1)|];")]
    [InlineData("int Property => [|Step.Use(1)|];")]
    [InlineData("int Property { get; } = [|Step.Use(1)|];")]
    [InlineData("int Method() => [|Step.Use(1)|];")]
    [InlineData("void Method() { [|Step.UseAsync(1)|]; }")]
    [InlineData("int Property { set { [|Step.UseAsync(1)|]; } }")]
    [InlineData("C() { [|Step.UseAsync(1)|]; }")]
    [InlineData("C(int x) { } C() : this([|Step.Use(1)|]) { }")]
    [InlineData("unsafe async System.Threading.Tasks.Task M() { [|Step.UseAsync(1)|]; }")]
    [InlineData("async System.Threading.Tasks.Task M() { unsafe { [|Step.UseAsync(1)|]; } }")]
    [InlineData("async System.Threading.Tasks.Task M() { unsafe async System.Threading.Tasks.Task Local() { [|Step.UseAsync(1)|]; } await Local(); }")]
    [InlineData("unsafe class D { async System.Threading.Tasks.Task M() { [|Step.UseAsync(1)|]; } }")]
    public Task Not_offered_in_members_that_have_no_place_for_it(string member) => FixSource($"class C {{ {member} }}", $"class C {{ {member} }}");

    [Fact]
    public Task Offered_in_an_async_method() => FixSource(
        "class C\n{\n\tasync System.Threading.Tasks.Task M()\n\t{\n\t\t[|Step.UseAsync(1)|];\n\t}\n}",
        "class C\n{\n\tasync System.Threading.Tasks.Task M()\n\t{\n\t\tawait Step.PrepareAsync(1);\n\t\tStep.UseAsync(1);\n\t}\n}");

    [Theory]
    [InlineData("[|Step.UseAsync(1)|];", "await Step.PrepareAsync(1);\nStep.UseAsync(1);")]
    [InlineData("[|Step.Use(1)|];\n", "Step.Prepare(1);\nStep.Use(1);\n")]
    [InlineData("using System;\n\n// Use it.\n[|Step.Use(1)|];\n", "using System;\n\nStep.Prepare(1);\n// Use it.\nStep.Use(1);\n")]
    [InlineData("var x = 1;\nif (x == 1) [|Step.UseAsync(1)|];\n", "var x = 1;\nif (x == 1)\n{\n    await Step.PrepareAsync(1);\n    Step.UseAsync(1);\n}\n")]
    public Task Offered_at_the_top_level(string before, string after) => FixSource(before, after);

    [Theory]
    [InlineData("[|Step.Use(1)|];\n", "Step.Prepare(1);\nStep.Use(1);\n")]
    [InlineData("var x = 1;\nif (x == 1) [|Step.Use(1)|];\n", "var x = 1;\nif (x == 1)\n{\n    Step.Prepare(1);\n    Step.Use(1);\n}\n")]
    public Task Lines_end_as_the_file_s_do(string before, string after) =>
        FixSource(before.ReplaceLineEndings("\r\n"), after.ReplaceLineEndings("\r\n"));

    [Fact]
    public Task Full_names_are_shortened_where_they_can_be() => Verify.Fix(
        "[|image.GetHashCode()|];",
        "await image.DeleteAsync(WaitUntil.Completed);\nimage.GetHashCode();",
        sdk: GallerySdk.Newest,
        subject: Finder.Subject(node => node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "GetHashCode" } }
            && !node.SyntaxTree.ToString().Contains("DeleteAsync")
                ? Insertion(node, "await image.DeleteAsync(global::Azure.WaitUntil.Completed);")
                : null));

    [Theory]
    [InlineData("[|Step.Use(1)|];\n[|Step.Use(2)|];", "Step.Prepare(1);\nStep.Use(1);\nStep.Prepare(2);\nStep.Use(2);")]
    [InlineData("Step.Open([|Step.Use(1)|] + [|Step.Use(2)|]);", "Step.Prepare(1);\nStep.Prepare(2);\nStep.Open(Step.Use(1) + Step.Use(2));")]
    [InlineData("Step.Open([|Step.Use(1)|] + [|Step.Use(1)|]);", "Step.Prepare(1);\nStep.Open(Step.Use(1) + Step.Use(1));")]
    [InlineData("[|Step.Use(1, [|Step.Use(2)|])|];", "Step.Prepare(1);\nStep.Prepare(2);\nStep.Use(1, Step.Use(2));")]
    [InlineData("if (condition) [|Step.Use(1, [|Step.Use(2)|])|];", "if (condition)\n{\n    Step.Prepare(1);\n    Step.Prepare(2);\n    Step.Use(1, Step.Use(2));\n}")]
    [InlineData("if ([|Step.Use(1)|] == 1) [|Step.Use(2)|];", "Step.Prepare(1);\nif (Step.Use(1) == 1)\n{\n    Step.Prepare(2);\n    Step.Use(2);\n}")]
    [InlineData("Step.Run([|Step.Use(1)|] == 1 ? null! : () =>\n{\n    [|Step.Use(2)|];\n});", "Step.Prepare(1);\nStep.Run(Step.Use(1) == 1 ? null! : () =>\n{\n    Step.Prepare(2);\n    Step.Use(2);\n});")]
    [InlineData("\n// Use them.\nStep.Open([|Step.Use(1)|] + [|Step.Use(2)|]);", "\nStep.Prepare(1);\nStep.Prepare(2);\n// Use them.\nStep.Open(Step.Use(1) + Step.Use(2));")]
    public Task Fix_all_prepares_every_step(string before, string after) => Fix(before, after);

    private static Repair? Preparation(SyntaxNode node, string statement) =>
        node.SyntaxTree.ToString()[..node.SpanStart].Contains(statement, StringComparison.Ordinal) ? null : Insertion(node, statement);

    private static Repair Insertion(SyntaxNode node, string statement) =>
        new(RepairKind.InsertStatement, "insert", "Insert " + statement, statement, Target: node);

    private static Task Fix(string before, string after) => FixSource(Scaffold.Around(before), Scaffold.Around(after));

    private static Task NoFix(string statements) => Fix(statements, statements);

    private static Task FixSource(string before, string after) =>
        Verify.FixSources([before, Steps], [after, Steps], sdk: GallerySdk.Newest, subject: Subject);
}
