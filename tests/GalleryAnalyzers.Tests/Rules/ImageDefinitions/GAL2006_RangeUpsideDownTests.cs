namespace GalleryAnalyzers.Tests.Rules.ImageDefinitions;

public sealed class GAL2006_RangeUpsideDownTests
{
    [Theory]
    [Trait("Row", "S19")]
    [InlineData("""Unknown(new ResourceRange { Min = [|16|], Max = 4 });""")]
    [InlineData("""Unknown(new ResourceRange { Max = 4, Min = [|16|] });""")]
    [InlineData("""Unknown(new ResourceRange { Min = [|1|], Max = 0 });""")]
    [InlineData("""imageData.Recommended = new() { VCpus = new() { Min = [|16|], Max = 4 }, Memory = new() { Min = [|64|], Max = 8 } };""")]
    [InlineData("""Unknown(new GalleryImageData(location) { Recommended = new() { VCpus = new() { Min = [|16|], Max = 4 } } });""")]
    [InlineData("""var range = new ResourceRange(); range.Min = [|16|]; range.Max = 4; imageData.Recommended.VCpus = range;""")]
    [InlineData("""var range = new ResourceRange { Min = [|16|] }; range.Max = 4; Unknown(range);""")]
    [InlineData("""var least = [|16|]; var most = 4; Unknown(new ResourceRange { Min = least, Max = most });""")]
    [InlineData("""const int Least = [|16|]; Unknown(new ResourceRange { Min = Least, Max = 4 });""")]
    [InlineData("""Unknown(new ResourceRange { Min = [|4 * 4|], Max = 4 });""")]
    [InlineData("""Unknown(new ResourceRange { Min = [|int.Parse("16")|], Max = 4 });""")]
    [InlineData("""Unknown(new ResourceRange { Min = condition ? [|8|] : [|16|], Max = 4 });""")]
    [InlineData("""Unknown(new ResourceRange { Min = [|16|], Max = condition ? 4 : 8 });""")]
    [InlineData("""var range = new ResourceRange(); if (condition) range.Min = [|8|]; else range.Min = [|16|]; range.Max = 4; Unknown(range);""")]
    [InlineData("""foreach (var arg in args) Unknown(new ResourceRange { Min = [|16|], Max = 4 });""")]
    [InlineData("""foreach (var arg in args) { try { Unknown(arg); } finally { var range = new ResourceRange { Min = [|16|], Max = 4 }; } }""")]
    [InlineData("""ResourceRange a = new(), b = new(), c = new(), d = new(), e = new(), f = new(), g = new(), h = new(), i = new(); var range = new ResourceRange { Min = [|16|], Max = 4 }; if (condition) a.Max = 1; else b.Max = 2; Unknown(range);""")]
    [InlineData("""Func<ResourceRange> range = () => new ResourceRange { Min = [|16|], Max = 4 }; Unknown(range);""")]
    public Task Found_where_the_least_is_more(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""Unknown(new ResourceRange { Min = 4, Max = 16 });""")]
    [InlineData("""Unknown(new ResourceRange { Min = 4, Max = 4 });""")]
    [InlineData("""Unknown(new ResourceRange { Min = 16 });""")]
    [InlineData("""Unknown(new ResourceRange { Max = 4 });""")]
    [InlineData("""Unknown(new ResourceRange { Min = 16, Max = null });""")]
    [InlineData("""Unknown(new ResourceRange { Min = 16, Max = number });""")]
    [InlineData("""Unknown(new ResourceRange { Min = number, Max = 4 });""")]
    [InlineData("""Unknown(new ResourceRange { Min = 16, Max = condition ? 4 : number });""")]
    [InlineData("""Unknown(new ResourceRange { Min = condition ? 2 : 16, Max = 4 });""")]
    [InlineData("""Unknown(new ResourceRange { Min = 16, Max = condition ? 4 : 32 });""")]
    [InlineData("""var range = new ResourceRange { Min = 16 }; if (condition) range.Max = 4; Unknown(range);""")]
    [InlineData("""foreach (var arg in args) { var range = new ResourceRange { Min = 16, Max = 4 }; try { Unknown(arg); } finally { range.Max = 32; } }""")]
    [InlineData("""ResourceRange a = new(), b = new(), c = new(), d = new(), e = new(), f = new(), g = new(), h = new(), i = new(); var range = new ResourceRange { Min = 16, Max = 4 }; if (condition) range.Max = 32; else range = a; Unknown(range);""")]
    [InlineData("""var range = new ResourceRange { Min = 16 }; Unknown(range); range.Max = 4;""")]
    [InlineData("""var range = new ResourceRange { Min = 16, Max = 4 }; range.Max = 32; Unknown(range);""")]
    [InlineData("""var range = new ResourceRange { Min = 16, Max = 4 }; range.Min = Some<int>(); Unknown(range);""")]
    [InlineData("""imageData.Recommended.VCpus.Min = 16; imageData.Recommended.Memory.Max = 4;""")]
    [InlineData("""var least = 0; for (var i = 0; i < number; i++) least++; Unknown(new ResourceRange { Min = least, Max = 0 });""")]
    public Task Not_found_where_it_is_or_may_be_less(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("new ResourceRange { Min = [|16|], Max = 4 }", "new ResourceRange { Min = 4, Max = 16 }")]
    [InlineData("new ResourceRange { Max = /* cores */ 4, Min = [|16|] }", "new ResourceRange { Max = /* cores */ 16, Min = 4 }")]
    [InlineData("new ResourceRange { Min = [|4 * 4|], Max = 4 }", "new ResourceRange { Min = 4, Max = 4 * 4 }")]
    public Task The_fix_swaps_the_two(string before, string after) =>
        Verify.Fix($"Unknown({before});", $"Unknown({after});", "GAL2006.swap", "Swap minimum and maximum");

    [Fact]
    public Task The_fix_swaps_what_the_locals_are_used_for() => Verify.Fix(
        """
        var least = [|16|];
        var most = 4;
        Unknown(new ResourceRange { Min = least, Max = most });
        """,
        """
        var least = 16;
        var most = 4;
        Unknown(new ResourceRange { Min = most, Max = least });
        """);

    [Fact]
    public Task Fix_all_swaps_every_pair() => Verify.Fix(
        """
        imageData.Recommended = new RecommendedMachineConfiguration
        {
            VCpus = new ResourceRange { Min = [|16|], Max = 4 }, // cores
            Memory = new ResourceRange
            {
                Min = [|64|], // GB
                Max = 8,
            },
        };
        """,
        """
        imageData.Recommended = new RecommendedMachineConfiguration
        {
            VCpus = new ResourceRange { Min = 4, Max = 16 }, // cores
            Memory = new ResourceRange
            {
                Min = 8, // GB
                Max = 64,
            },
        };
        """);

    [Fact]
    public Task The_fix_swaps_numbers_in_two_statements() => Verify.Fix(
        """
        var range = new ResourceRange();
        range.Min = [|16|];
        range.Max = 4;
        Unknown(range);
        """,
        """
        var range = new ResourceRange();
        range.Min = 4;
        range.Max = 16;
        Unknown(range);
        """);

    [Theory]
    [InlineData("""var range = new ResourceRange(); range.Min = [|16|]; var most = 4; range.Max = most; Unknown(range);""")]
    [InlineData("""var range = new ResourceRange(); if (condition) range.Min = [|8|]; else range.Min = [|16|]; range.Max = 4; Unknown(range);""")]
    public Task No_fix_where_the_swap_may_not_compile(string statements) => Verify.NoFix(statements);
}
