using System.Collections.Immutable;
using BenchmarkDotNet.Reports;
using GalleryAnalyzers.Benchmarks.Analyzers;
using GalleryAnalyzers.Benchmarks.Code;

namespace GalleryAnalyzers.Benchmarks.Reports;

/// <summary>All that a run measured.</summary>
internal sealed record Figures(ImmutableArray<Figure> All)
{
    private const double Million = 1_000_000;

    public static Figures From(Summary summary, Plan plan) => new([.. Enum.GetValues<CodeKind>().SelectMany(code => From(summary, plan, code))]);

    public Figure Of(CodeKind code, Contestant contestant) => All.Single(figure => figure.Code == code && figure.Contestant == contestant.Name);

    private static IEnumerable<Figure> From(Summary summary, Plan plan, CodeKind code)
    {
        var codeBase = CodeBase.Of(code, plan.Part);
        CheckThatItIsRight(codeBase, code);
        var ownTimes = LeastOwnTimes(codeBase, plan);
        var nothing = Measured(Contestant.Nothing);
        foreach (var contestant in Contestant.All)
        {
            var (total, allocated) = Measured(contestant);
            yield return new Figure(code, contestant.Name, total, ownTimes[contestant].TotalMilliseconds, total - nothing.Total, allocated, allocated - nothing.Allocated);
        }

        // BenchmarkDotNet counts nanoseconds and bytes.
        (double Total, double Allocated) Measured(Contestant contestant)
        {
            var report = ReportOf(summary, code, contestant);
            var times = report.ResultStatistics ?? throw new InvalidOperationException($"{contestant.Name} was not measured on {code}.");
            return (times.Min / Million, (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / Million);
        }
    }

    // Findings cost too, but are few in real code. Not in the benchmark's set-up: that would warm our analyzer up before the others.
    private static void CheckThatItIsRight(CodeBase codeBase, CodeKind code)
    {
        if (Contestant.Ours.Run(codeBase.Compile()) > Contestant.Nothing.Run(codeBase.Compile()))
            throw new InvalidOperationException($"Our analyzer finds something in the code of {code}, which should be right.");
    }

    // In rounds, so that what the machine does meanwhile, it does to all.
    private static Dictionary<Contestant, TimeSpan> LeastOwnTimes(CodeBase codeBase, Plan plan)
    {
        var least = Contestant.All.ToDictionary(contestant => contestant, _ => TimeSpan.MaxValue);
        for (var round = 0; round < plan.Rounds; round++)
        {
            foreach (var contestant in Contestant.All)
            {
                var own = contestant.OwnTime(codeBase.Compile());
                least[contestant] = own < least[contestant] ? own : least[contestant];
            }
        }

        return least;
    }

    private static BenchmarkReport ReportOf(Summary summary, CodeKind code, Contestant contestant) => summary.Reports.Single(report =>
        Equals(report.BenchmarkCase.Parameters[nameof(AnalysisBenchmark.Code)], code)
        && Equals(report.BenchmarkCase.Parameters[nameof(AnalysisBenchmark.Contestant)], contestant));
}
