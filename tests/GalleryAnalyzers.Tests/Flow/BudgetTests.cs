namespace GalleryAnalyzers.Tests.Flow;

/// <summary>What costs too much is given up: in silence, and without an exception.</summary>
public sealed class BudgetTests
{
    [Fact]
    public void A_method_that_costs_too_much()
    {
        // What the last variable is given comes one variable nearer to the first with each turn of the loop.
        const int Variables = 800;
        var names = Enumerable.Range(0, Variables).Select(number => $"v{number}").ToList();
        var declarations = string.Concat(names.Select(name => $"var {name} = text;\n"));
        var turn = string.Concat(names.Zip(names.Skip(1), (to, from) => $"{to} = {from};\n"));

        Assert.Equal(Probes.GivenUp, Probes.Of($"{declarations} while (Some<bool>()) {{ {turn} {names[^1]} = Some<string>(); }} Probe(v0);"));
    }

    [Fact]
    public void A_method_that_is_merely_long() => Assert.Equal("\"b\"", Probes.Of(
        "var s = \"a\";\n" + string.Concat(Enumerable.Repeat("try { Unknown(s); } finally { s = \"b\"; }\n", 200)) + "Probe(s);"));

    [Theory]
    [InlineData(200, "*")]
    [InlineData(5000, Probes.GivenUp)]
    public void A_long_sum(int terms, string expected)
    {
        var seen = Probes.Of($"Probe({string.Join(" + ", Enumerable.Repeat("text", terms))});");

        Assert.Equal(expected, seen.Split(" + ").Distinct().Single());
    }

    [Fact]
    public void A_long_sum_of_constants() =>
        Assert.Equal($"\"{new string('a', 5000)}\"", Probes.Of($"Probe({string.Join(" + ", Enumerable.Repeat("\"a\"", 5000))});"));

    [Theory]
    [InlineData("(", ")", 2000, "?text")]
    [InlineData("condition ? text : (", ")", 300, "?text")]
    [InlineData("text ?? (", ")", 300, "?text")]
    [InlineData("Some<string?>() ?? (", ")", 300, "?")]
    [InlineData("$\"{", "}\"", 12, "*")]
    [InlineData("string.Concat(", ", \"x\")", 20, "* + \"xxxxxxxxxxxxxxxxxxxx\"")]
    [InlineData("string.Join(\"\", ", ")", 300, Probes.GivenUp)]
    public void A_deep_expression(string open, string close, int depth, string expected) =>
        Assert.Equal(expected, Probes.Of(
            $"Probe({string.Concat(Enumerable.Repeat(open, depth))}text{string.Concat(Enumerable.Repeat(close, depth))});"));

    // What lies too deep to be looked into may still write.
    [Fact]
    public void A_write_too_deep_to_be_seen()
    {
        var calls = string.Concat(Enumerable.Repeat("string.Join(\"\", ", 300)) + "(s = text)" + new string(')', 300);

        Assert.Equal(Probes.GivenUp, Probes.Of($"var s = \"a\"; Unknown({calls}); Probe(s);"));
    }
}
