using GalleryAnalyzers.Flow.State;

namespace GalleryAnalyzers.Tests.Flow.Engine;

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

        Assert.Equal(Probes.Top, Probes.Of($"{declarations} while (Some<bool>()) {{ {turn} {names[^1]} = Some<string>(); }} Probe(v0);"));
    }

    [Fact]
    public void A_method_that_is_merely_long() => Assert.Equal("\"b\"", Probes.Of(
        "var s = \"a\";\n" + string.Concat(Enumerable.Repeat("try { Unknown(s); } finally { s = \"b\"; }\n", 200)) + "Probe(s);"));

    [Theory]
    [InlineData(200, "*")]
    [InlineData(5000, Probes.Top)]
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
    [InlineData("string.Join(\"\", ", ")", 300, Probes.Top)]
    public void A_deep_expression(string open, string close, int depth, string expected) =>
        Assert.Equal(expected, Probes.Of(
            $"Probe({string.Concat(Enumerable.Repeat(open, depth))}text{string.Concat(Enumerable.Repeat(close, depth))});"));

    // What lies too deep to be looked into may still write.
    [Fact]
    public void A_write_too_deep_to_be_seen()
    {
        var calls = string.Concat(Enumerable.Repeat("string.Join(\"\", ", 300)) + "(s = text)" + new string(')', 300);

        Assert.Equal(Probes.Top, Probes.Of($"var s = \"a\"; Unknown({calls}); Probe(s);"));
    }

    // Each pair made what was suspended eight times as large: with four of them this took half a minute and 67 GB, with more it never ended.
    [Fact]
    public async Task Questions_in_questions_whose_answers_are_suspended()
    {
        var pairs = string.Concat(Enumerable.Repeat("if (Scan(23)) if (Scan(22)) { }\n", 12));
        var source = $$"""
            internal sealed class Token
            {
                internal int Kind;
            }

            internal sealed class Parser
            {
                private Token _token, _position;
                private int _end;
                private bool _isAgain;
                private int[] _results;

                private bool Scan(int kind)
                {
                    if (_isAgain)
                    {
                        var count = 0;
                        var token = _token;
                        while (token != null)
                            count++;
                        Add(kind, count);
                    }

                    if (_position.Kind != kind) return true;
                    return false;
                }

                private void Add(int kind, int position)
                {
                    if (position >= 100)
                        if (position == _end) { }
                        else if (_end != 0)
                            for (var i = 0; i < _end; i++) { }
                }

                private bool Pairs()
                {
                    if (Scan(17)) if (Scan(18)) if (Scan(19)) if (Scan(20)) return true;
                    {{pairs}}
                    return false;
                }

                private bool Both()
                {
                    if (Scan(15)) if (Scan(16)) if (Pairs()) return true;
                    return false;
                }

                public void Again()
                {
                    _ = typeof(Azure.ResourceManager.Compute.GalleryData);
                    for (var i = 0; i < 2; i++)
                    {
                        var result = _results[i];
                        do
                        {
                            switch (i)
                            {
                                case 1:
                                    Both();
                                    break;
                            }
                        }
                        while (result != null);
                    }
                }
            }
            """;

        Assert.Empty(await Analysis.FindingsInValidCodeAsync(Analysis.Compile(GallerySdk.Oldest.References, source)));
    }

    [Fact]
    public void Work_is_counted_until_the_budget_is_exhausted()
    {
        var budget = new Budget(100, CancellationToken.None);
        budget.Spend(100);
        Assert.False(budget.IsExhausted);

        budget.Spend(1);
        Assert.True(budget.IsExhausted);
    }

    [Fact]
    public void Only_the_work_of_callees_is_counted_as_theirs()
    {
        var budget = new Budget(100, CancellationToken.None);
        budget.Spend(50);
        Assert.False(budget.IsExhaustedForCallees);

        budget.EnterCallee();
        budget.Spend(5);
        budget.LeaveCallee();
        Assert.True(budget.IsExhaustedForCallees);
        Assert.False(budget.IsExhausted);
    }

    [Theory]
    [InlineData(1, 256)]
    [InlineData(64, 4)]
    [InlineData(1000, 1)]
    public void Cancellation_is_heeded_after_little_work(int work, int times)
    {
        var budget = new Budget(int.MaxValue, new CancellationToken(canceled: true));

        Assert.Throws<OperationCanceledException>(() =>
        {
            for (var i = 0; i < times; i++)
                budget.Spend(work);
        });
    }
}
