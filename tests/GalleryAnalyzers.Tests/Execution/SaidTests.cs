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
    /// <summary>How many claims of each kind do not come true in as many programs as a test run has.</summary>
    private static readonly Dictionary<string, int> s_knownWithoutDice = new()
    {
        ["probe-after-way-out"] = 790,
        ["probe-in-handler"] = 107,
        ["probe-in-case"] = 47,
        ["probe-in-branch"] = 35,
        ["value-overwritten"] = 25,
        ["value-in-arm"] = 7,
        ["value-in-handler"] = 7,
        ["probe-in-loop"] = 5,
        ["value-in-branch"] = 5,
        ["value-of-no-place"] = 5,
        ["value-after-way-out"] = 2,
        ["value-in-loop"] = 2,
        ["value-of-branch-overwritten"] = 1,
    };

    private static readonly Dictionary<string, int> s_knownWithDice = new()
    {
        ["probe-after-way-out"] = 407,
        ["probe-in-handler"] = 101,
        ["value-overwritten"] = 61,
        ["probe-in-branch"] = 29,
        ["probe-in-case"] = 29,
        ["value-in-handler"] = 20,
        ["value-in-arm"] = 18,
        ["probe-in-loop"] = 8,
        ["value-in-case"] = 8,
        ["value-in-branch"] = 6,
        ["value-of-branch-overwritten"] = 3,
        ["value-after-way-out"] = 1,
        ["value-in-method"] = 1,
        ["value-of-earlier-turn"] = 1,
    };

    [Fact]
    public Task What_is_said_of_a_program_without_dice_happens_when_it_runs() => HoldsAsync(hasDice: false, s_knownWithoutDice);

    [Fact]
    public Task What_is_said_of_a_program_with_dice_happens_in_some_run() => HoldsAsync(hasDice: true, s_knownWithDice);

    private async Task HoldsAsync(bool hasDice, Dictionary<string, int> known)
    {
        var claims = 0;
        var counts = await Property.StaysAtAsync(
            known,
            (_, draw) => RandomProgram.WriteMarked(draw, hasDice),
            programs =>
            {
                var (made, faults) = Faults(programs, hasDice ? Executions.Runs : 1);
                Interlocked.Add(ref claims, made);
                return Task.FromResult(faults);
            });
        output.WriteLine($"{claims} claims");
        foreach (var (kind, count, _) in counts)
            output.WriteLine($"{kind}: {count}");

        foreach (var (_, _, shortest) in counts)
            output.WriteLine(shortest);
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
