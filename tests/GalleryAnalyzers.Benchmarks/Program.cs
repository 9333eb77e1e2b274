using BenchmarkDotNet.Running;
using GalleryAnalyzers.Benchmarks;
using GalleryAnalyzers.Benchmarks.Analyzers;
using GalleryAnalyzers.Benchmarks.Code;
using GalleryAnalyzers.Benchmarks.Reports;

if (args.Except(["--quick", "--write"]).FirstOrDefault() is { } stranger)
{
    Console.Error.WriteLine($"'{stranger}' is neither --quick nor --write.");
    return 1;
}

var plan = args.Contains("--quick") ? Plan.Quick : Plan.Full;
var figures = Figures.From(BenchmarkRunner.Run<AnalysisBenchmark>(plan.Config), plan.Contestants);
var page = Page.Of(figures, plan);
Console.WriteLine(page);
Console.WriteLine(figures.ToJson());
if (args.Contains("--write"))
    File.WriteAllText(Path.Combine(Build.Property("RepositoryRoot"), "docs", "benchmarks.md"), page);

return 0;
