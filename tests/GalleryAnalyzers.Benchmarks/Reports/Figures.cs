using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using BenchmarkDotNet.Reports;
using GalleryAnalyzers.Benchmarks.Analyzers;
using GalleryAnalyzers.Benchmarks.Code;

namespace GalleryAnalyzers.Benchmarks.Reports;

/// <summary>All that a run measured.</summary>
internal sealed record Figures(ImmutableArray<Figure> All)
{
    private const int RunsForOwnTime = 2;
    private const double Million = 1_000_000;

    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Converters = { new JsonStringEnumConverter() } };

    public static Figures From(Summary summary, Plan plan) => new(
    [
        .. from code in Enum.GetValues<CodeKind>()
           let codeBase = CodeBase.Of(code, plan.Size)
           from contestant in plan.Contestants
           select From(ReportOf(summary, code, contestant), code, codeBase, contestant),
    ]);

    public string ToJson() => JsonSerializer.Serialize(All, Format);

    private static Figure From(BenchmarkReport report, CodeKind code, CodeBase codeBase, Contestant contestant)
    {
        // BenchmarkDotNet counts nanoseconds and bytes.
        var times = report.ResultStatistics ?? throw new InvalidOperationException($"{contestant.Name} was not measured on {code}.");
        var own = Enumerable.Range(0, RunsForOwnTime).Min(_ => contestant.OwnTime(codeBase.Compile()).TotalMilliseconds);
        var bytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
        return new Figure(code, contestant.Name, times.Min / Million, times.Median / Million, own, bytes / Million);
    }

    private static BenchmarkReport ReportOf(Summary summary, CodeKind code, Contestant contestant) => summary.Reports.Single(report =>
        Equals(report.BenchmarkCase.Parameters[nameof(AnalysisBenchmark.Code)], code)
        && Equals(report.BenchmarkCase.Parameters[nameof(AnalysisBenchmark.Contestant)], contestant));
}
