using GalleryAnalyzers.Tests.Generation;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Execution;

/// <summary>The interpreter against the machine: whatever a program does when it runs, the interpreter said that it may.</summary>
public sealed class ExecutionTests
{
    [Fact]
    public Task What_a_program_does_the_interpreter_said_that_it_may() =>
        Property.HoldsAsync((_, draw) => RandomProgram.Write(draw), programs => Task.FromResult<IReadOnlyList<string?>>(Faults(programs)));

    /// <summary>The programs in a compilation, one a file and in their order, and then what they run with.</summary>
    internal static Compilation Compile(IReadOnlyList<RandomProgram> programs)
    {
        var trees = programs.Select((program, index) => Analysis.Parse(program.TextAs(index), $"Program{index}.cs"))
            .Append(Analysis.Parse(Chance.Source, "Chance.cs"));
        return Analysis.Compile(GallerySdk.Oldest.References, trees);
    }

    private static List<string?> Faults(IReadOnlyList<RandomProgram> programs)
    {
        var compilation = Compile(programs);
        var executions = Executions.Of(compilation, programs.Count);
        return [.. compilation.SyntaxTrees.Take(programs.Count).Select((tree, index) => Fault(Predictions.Of(compilation.GetSemanticModel(tree)), executions[index]))];
    }

    private static string? Fault(Dictionary<int, List<Prediction>>? predictions, Dictionary<int, HashSet<Probed>> execution)
    {
        if (predictions is null)
            return "given up";

        foreach (var (probe, values) in execution.OrderBy(entry => entry.Key))
        {
            if (!predictions.TryGetValue(probe, out var prediction))
                return $"unreached: probe {probe}";

            foreach (var probed in values)
            {
                if (!prediction.Exists(its => its.Admits(probed)))
                    return $"wrong: probe {probe} got {probed}";
            }
        }

        return null;
    }
}
