using BenchmarkDotNet.Running;
using GalleryAnalyzers.Benchmarks;
using GalleryAnalyzers.Benchmarks.Code;
using GalleryAnalyzers.Benchmarks.Profile;
using GalleryAnalyzers.Benchmarks.Reports;

const int RunsOfProfile = 3;

if (args.Except(["--quick", "--small", "--write", "--profile"]).FirstOrDefault() is { } stranger)
{
    Console.Error.WriteLine($"'{stranger}' is none of --quick, --small, --write, --profile.");
    return 1;
}

var plan = args.Contains("--quick") ? Plan.Quick : args.Contains("--small") ? Plan.Small : Plan.Full;
if (args.Contains("--profile"))
{
    foreach (var line in Enum.GetValues<CodeKind>().SelectMany(kind => StageProfile.Of(kind, plan.Part, RunsOfProfile)))
        Console.WriteLine(line);

    return 0;
}

var figures = Figures.From(BenchmarkRunner.Run<AnalysisBenchmark>(plan.Config), plan);
var page = Page.Of(figures, plan);
Console.WriteLine(page);
Console.WriteLine(Report.Of(figures, plan));
if (args.Contains("--write"))
{
    var docs = Directory.CreateDirectory(Path.Combine(Build.Property("RepositoryRoot"), "docs"));
    File.WriteAllText(Path.Combine(docs.FullName, "benchmarks.md"), page);
}

return 0;
