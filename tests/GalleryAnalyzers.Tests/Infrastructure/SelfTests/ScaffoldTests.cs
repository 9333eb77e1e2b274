using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;

namespace GalleryAnalyzers.Tests.Infrastructure.SelfTests;

public sealed class ScaffoldTests
{
    private const string Statements = """
        var region = new TargetRegion("eastus")
        {
            RegionalReplicaCount = 1,
        };

        if (condition)
        {
            Unknown(region);
        }
        """;

    [Fact]
    public void The_formatter_finds_nothing_to_move()
    {
        using var workspace = new AdhocWorkspace();
        var root = CSharpSyntaxTree.ParseText(Scaffold.Around(Statements)).GetRoot();

        Assert.Equal(root.ToFullString(), Formatter.Format(root, workspace).ToFullString());
    }

    [Fact]
    public void Statements_come_out_as_they_went_in() => Assert.Equal(Statements, Scaffold.Inside(Scaffold.Around(Statements)));

    [Fact]
    public void Statements_start_where_the_body_of_a_method_does() =>
        Assert.Contains(
            "\n        if (condition)\n        {\n            Unknown(region);\n        }\n    }\n", Scaffold.Around(Statements));
}
