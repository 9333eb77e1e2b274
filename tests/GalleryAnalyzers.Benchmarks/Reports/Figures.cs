using System.Collections.Immutable;
using System.Diagnostics;
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
        var nothing = Measured(Contestant.Nothing);
        foreach (var contestant in Contestant.All)
        {
            var (total, allocated) = Measured(contestant);
            var own = LeastOwnTime(contestant, codeBase, plan);
            yield return new Figure(code, contestant.Name, total, own.TotalMilliseconds, total - nothing.Total, allocated, allocated - nothing.Allocated);
        }

        // BenchmarkDotNet counts nanoseconds and bytes.
        (double Total, double Allocated) Measured(Contestant contestant)
        {
            var report = ReportOf(summary, code, contestant);
            var times = report.ResultStatistics ?? throw new InvalidOperationException($"{contestant.Name} was not measured on {code}.");
            return (times.Min / Million, (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / Million);
        }
    }

    private static TimeSpan LeastOwnTime(Contestant contestant, CodeBase codeBase, Plan plan)
    {
        var least = TimeSpan.MaxValue;
        var begin = Stopwatch.GetTimestamp();
        for (var run = 0; run < plan.Iterations || Stopwatch.GetElapsedTime(begin) < plan.OwnTimeBudget; run++)
        {
            var own = contestant.OwnTime(codeBase.Compile());
            least = own < least ? own : least;
        }

        return least;
    }

    private static BenchmarkReport ReportOf(Summary summary, CodeKind code, Contestant contestant) => summary.Reports.Single(report =>
        Equals(report.BenchmarkCase.Parameters[nameof(AnalysisBenchmark.Code)], code)
        && Equals(report.BenchmarkCase.Parameters[nameof(AnalysisBenchmark.Contestant)], contestant));
}
