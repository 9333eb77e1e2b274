using System.Text;

namespace GalleryAnalyzers.Tests.Flow.Engine;

/// <summary>Whatever surrounds a nested function: nothing is thrown, and what is known inside and afterwards is what it is without that.</summary>
public sealed class NestedFunctionTests
{
    public static TheoryData<string> Kinds => [.. NestedFunctionPrograms.Functions.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void In_valid_code(string function)
    {
        var programs = NestedFunctionPrograms.Of(function).ToList();
        var seen = Probes.OfMethods(ClassOf(programs.Select(program => (program.Name, program.Nested))), NestedFunctionPrograms.Library);
        var expected = Probes.OfMethods(ClassOf(programs.DistinctBy(program => program.Plain).Select(program => (program.Name, program.Plain))), NestedFunctionPrograms.Library);
        var plain = programs.DistinctBy(program => program.Plain).ToDictionary(program => program.Plain, program => expected[program.Name]);

        Check.None(programs.Where(program => seen[program.Name] != plain[program.Plain])
            .Select(program => $"{program.Name}: {seen[program.Name]}, without its regions {plain[program.Plain]}\n{program.Nested}"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void With_unresolved_types(string function) => Assert.NotEmpty(Probes.OfMethodsThatNeedNotCompile(
        ClassOf(NestedFunctionPrograms.Of(function).Select(program => (program.Name, program.Nested)))));

    private static string ClassOf(IEnumerable<(string Name, string Statements)> methods)
    {
        var text = new StringBuilder("internal static class Nests\n{\n");
        foreach (var (name, statements) in methods)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"public static async Task {name}()\n{{\n{statements}\nawait Task.Yield();\n}}\n");

        return text.Append("}\n").ToString();
    }
}
