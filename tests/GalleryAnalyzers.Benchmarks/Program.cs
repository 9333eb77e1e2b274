using BenchmarkDotNet.Running;
using GalleryAnalyzers.Benchmarks;
using GalleryAnalyzers.Benchmarks.Code;
using GalleryAnalyzers.Benchmarks.Profile;
using GalleryAnalyzers.Benchmarks.Reports;

const int RunsOfProfile = 3;

if (args.Except(["--quick", "--write", "--profile"]).FirstOrDefault() is { } stranger)
{
    Console.Error.WriteLine($"'{stranger}' is none of --quick, --write, --profile.");
    return 1;
}

if (args.Contains("--profile"))
{
    foreach (var line in Enum.GetValues<CodeKind>().SelectMany(kind => StageProfile.Of(kind, RunsOfProfile)))
        Console.WriteLine(line);

    return 0;
}

var plan = args.Contains("--quick") ? Plan.Quick : Plan.Full;
var figures = Figures.From(BenchmarkRunner.Run<AnalysisBenchmark>(plan.Config), plan);
var page = Page.Of(figures, plan);
Console.WriteLine(page);
Console.WriteLine(figures.ToJson());
if (args.Contains("--write"))
    File.WriteAllText(Path.Combine(Build.Property("RepositoryRoot"), "docs", "benchmarks.md"), page);

return 0;
