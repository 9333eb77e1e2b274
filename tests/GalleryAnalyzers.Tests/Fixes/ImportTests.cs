using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Tests.Fixes;

/// <summary>How a repair names a type: each <c>0</c> is to be <c>System.Threading.Timeout.Infinite</c>.</summary>
public sealed class ImportTests
{
    private static readonly Subject Subject = Finder.Subject(node => node is LiteralExpressionSyntax { Token.Text: "0" }
        ? new Repair(RepairKind.ReplaceValue, "infinite", "Change it", "Infinite", "System.Threading.Timeout", node)
        : null);

    [Theory]
    [InlineData("using System.Threading;\n\n", "Timeout")]
    [InlineData("using T = System.Threading;\n\n", "T.Timeout")]
    [InlineData("using Never = System.Threading.Timeout;\n\n", "Never")]
    [InlineData("namespace System.Threading;\n\n", "Timeout")]
    public Task It_takes_the_name_that_the_file_has(string head, string name) => Fix(head, head, name);

    [Theory]
    [InlineData("", "using System.Threading;\n\n")]
    [InlineData("// Licence.\n\n", "// Licence.\n\nusing System.Threading;\n\n")]
    [InlineData("// Licence.\nnamespace N;\n\n", "// Licence.\nusing System.Threading;\n\nnamespace N;\n\n")]
    [InlineData("/// <summary>All.</summary>\n", "using System.Threading;\n\n/// <summary>All.</summary>\n")]
    [InlineData("using System;\n\n", "using System;\nusing System.Threading;\n\n")]
    [InlineData("using System.Xml;\n\n", "using System.Threading;\nusing System.Xml;\n\n")]
    [InlineData("// Licence.\nusing System.Xml;\n\n", "// Licence.\nusing System.Threading;\nusing System.Xml;\n\n")]
    [InlineData("using System; // all\nusing Microsoft.Win32;\n\n", "using System; // all\nusing System.Threading;\nusing Microsoft.Win32;\n\n")]
    [InlineData("using Microsoft.Win32;\nusing System.Xml;\nusing System;\n\n", "using Microsoft.Win32;\nusing System.Xml;\nusing System;\nusing System.Threading;\n\n")]
    [InlineData("global using System;\n\n", "global using System;\nusing System.Threading;\n\n")]
    [InlineData("using static System.Math;\n\n", "using System.Threading;\nusing static System.Math;\n\n")]
    [InlineData("namespace N;\n\nusing System;\n\n", "namespace N;\n\nusing System;\nusing System.Threading;\n\n")]
    public Task It_is_imported_in_the_order_of_the_others(string head, string imported) => Fix(head, imported, "Timeout");

    [Theory]
    [InlineData("class Thread { Thread M() => this; }")]
    [InlineData("class Timeout { }")]
    [InlineData("class D { System.Threading.Thread M() => null; }")]
    [InlineData("class D { int Timeout => 1; }", "Timeout")]
    public Task It_is_written_in_full_where_an_import_would_change_what_others_mean(string beside, string name = "System.Threading.Timeout") => Verify.FixSource(
        Code("using Other;\n\nnamespace Other { " + beside + " }\n\n", "[|0|]"),
        Code((name == "Timeout" ? "using System.Threading;\nusing Other;\n\n" : "using Other;\n\n") + "namespace Other { " + beside + " }\n\n", name + ".Infinite"),
        sdk: GallerySdk.None,
        subject: Subject);

    [Fact]
    public Task It_is_written_in_full_where_builds_differ_in_the_imports() => Fix(
        "using System;\n#if !NEVER\nusing System.Xml;\n#endif\n\n", "using System;\n#if !NEVER\nusing System.Xml;\n#endif\n\n", "System.Threading.Timeout");

    [Fact]
    public Task It_is_global_where_a_member_has_the_name_of_its_namespace() => Verify.FixSource(
        "class C { int System => [|0|]; class Timeout { } }", "class C { int System => global::System.Threading.Timeout.Infinite; class Timeout { } }",
        sdk: GallerySdk.None, subject: Subject);

    [Fact]
    public Task Fix_all_imports_once() => Verify.FixSource(
        "class C { int F = [|0|], G = [|0|]; }", "using System.Threading;\n\nclass C { int F = Timeout.Infinite, G = Timeout.Infinite; }",
        sdk: GallerySdk.None, subject: Subject);

    private static Task Fix(string head, string imported, string name) =>
        Verify.FixSource(Code(head, "[|0|]"), Code(imported, name + ".Infinite"), sdk: GallerySdk.None, subject: Subject);

    private static string Code(string head, string value) => head + "class C { int F = " + value + "; }\n";
}
