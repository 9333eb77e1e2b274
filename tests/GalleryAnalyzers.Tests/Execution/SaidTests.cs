using System.Globalization;
using GalleryAnalyzers.Tests.Generation;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace GalleryAnalyzers.Tests.Execution;

/// <summary>The interpreter against the machine, the other way round: what it says of a value happens when the program runs.</summary>
/// <remarks>
/// Not all of it does yet. Paths are joined, so that a value is shown behind conditions that the run decides otherwise. The kinds of
/// such claims are counted, by <see cref="Kinds"/>, and none of them may become more.
/// </remarks>
public sealed class SaidTests(ITestOutputHelper output)
{
    private const int UsualPrograms = 500;

    [Fact]
    public Task What_is_said_of_a_program_without_dice_happens_when_it_runs() => HoldsAsync(hasDice: false, "Without dice");

    [Fact]
    public Task What_is_said_of_a_program_with_dice_happens_in_some_run() => HoldsAsync(hasDice: true, "With dice");

    private async Task HoldsAsync(bool hasDice, string column)
    {
        var (claims, count) = (0, Property.Programs / 4);
        var title = count == UsualPrograms ? column : string.Create(CultureInfo.InvariantCulture, $"{column}, {count:N0}");
        var lines = await Property.StaysAtAsync(
            new KindTable("claims").Column(title),
            count,
            (_, draw) => RandomProgram.WriteMarked(draw, hasDice),
            programs =>
            {
                var (made, faults) = Faults(programs, hasDice ? Executions.Runs : 1);
                Interlocked.Add(ref claims, made);
                return Task.FromResult(faults);
            });
        output.WriteLine($"{claims} claims");
        foreach (var line in lines)
            output.WriteLine(line);
    }

    private static (int Claims, IReadOnlyList<IReadOnlyList<string>> Faults) Faults(IReadOnlyList<RandomProgram> programs, int runs)
    {
        var compilation = ExecutionTests.Compile(programs);
        var executions = Executions.Of(compilation, programs.Count, runs);
        var claims = 0;
        var faults = new List<IReadOnlyList<string>>();
        foreach (var (tree, execution) in compilation.SyntaxTrees.Take(programs.Count).Zip(executions))
        {
            var said = Predictions.Of(compilation.GetSemanticModel(tree)) ?? [];
            var made = said.Where(probe => !Names.IsMark(probe.Key))
                .SelectMany(probe => probe.Value.SelectMany(prediction => prediction.Claims).Select(claim => (Probe: probe.Key, Claim: claim)))
                .DistinctBy(made => (made.Probe, made.Claim.Text, made.Claim.Origin))
                .ToList();
            claims += made.Count;
            var kinds = new Kinds(tree.GetRoot(), execution.Keys.ToHashSet());
            faults.Add([.. made
                .Where(made => !execution.TryGetValue(made.Probe, out var values) || !values.Any(made.Claim.IsTrueOf))
                .Select(made => $"{kinds.Of(made.Probe, made.Claim.Origin)} probe {made.Probe}: {made.Claim.Text} from {made.Claim.Origin}")]);
        }

        return (claims, faults);
    }
}
