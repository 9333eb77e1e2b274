using System.Text;

namespace GalleryAnalyzers.Tests.Flow;

/// <summary>What costs too much is given up: in silence, and without an exception.</summary>
public sealed class BudgetTests
{
    [Fact]
    public void A_huge_method()
    {
        // Each loop around a loop brings the inner ones to a fixpoint anew.
        var statements = new StringBuilder("var s = \"a\";");
        for (var i = 0; i < 24; i++)
            statements.Append(System.Globalization.CultureInfo.InvariantCulture, $"while (Some<bool>()) {{ var v{i} = s; s = Some<string>() + v{i};\n");
        for (var i = 0; i < 1000; i++)
            statements.Append("try { Unknown(s); s = \"b\"; } finally { Unknown(s); }\n");
        statements.Append('}', 24).Append("Probe(s);");

        Assert.Contains(Probes.Of(statements.ToString()), new[] { "given up", "?" });
    }

    [Theory]
    [InlineData(200)]
    [InlineData(1000)]
    [InlineData(5000)]
    public void A_long_sum(int terms) =>
        Assert.Contains("*", Probes.Of($"Probe({string.Join(" + ", Enumerable.Repeat("text", terms))});").Replace("?", "*", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("(", ")")]
    [InlineData("condition ? text : (", ")")]
    [InlineData("Some<string?>() ?? (", ")")]
    [InlineData("string.Concat(\"x\", ", ")")]
    public void A_deep_expression(string open, string close)
    {
        const int Depth = 60;
        var source = string.Concat(Enumerable.Repeat(open, Depth)) + "text" + string.Concat(Enumerable.Repeat(close, Depth));

        Assert.NotEqual("", Probes.Of($"Probe({source});"));
    }

    // What lies too deep to be looked into may still write.
    [Fact]
    public void A_write_too_deep_to_be_seen()
    {
        var calls = string.Concat(Enumerable.Repeat("string.Join(\"\", ", 300)) + "(s = text)" + new string(')', 300);

        Assert.NotEqual("\"a\"", Probes.Of($"var s = \"a\"; Unknown({calls}); Probe(s);"));
    }
}
