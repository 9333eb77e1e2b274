using System.Collections.Immutable;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using GalleryAnalyzers.Benchmarks.Analyzers;
using GalleryAnalyzers.Benchmarks.Code;

namespace GalleryAnalyzers.Benchmarks;

/// <summary>How often who is measured, on how much code.</summary>
internal sealed record Plan(string Name, CodeSize Size, int Iterations, ImmutableArray<Contestant> Contestants)
{
    /// <summary>Everybody on all the code: for the page.</summary>
    public static Plan Full { get; } = new("full", CodeSize.Whole, Iterations: 4, Contestant.All);

    /// <summary>Everybody, on little code: for the page where the machine is slow or busy.</summary>
    public static Plan Small { get; } = new("small", CodeSize.Small, Iterations: 3, Contestant.All);

    /// <summary>One peer, and little code: for a look while working.</summary>
    public static Plan Quick { get; } = new("quick", CodeSize.Small, Iterations: 3, [.. Contestant.All.Except(Contestant.Peers[1..])]);

    /// <summary>In this process, one analysis to an iteration: an analysis takes long enough to be timed alone, and a second on the same compilation is none.</summary>
    public IConfig Config => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithClock(new ProcessorClock())
            .WithStrategy(RunStrategy.Monitoring)
            .WithWarmupCount(1)
            .WithIterationCount(Iterations)
            .WithInvocationCount(1)
            .WithUnrollFactor(1))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(new ConsoleLogger())
        .AddFilter(new SimpleFilter(benchmark =>
            Equals(benchmark.Parameters[nameof(AnalysisBenchmark.Size)], Size)
            && Contestants.Contains((Contestant)benchmark.Parameters[nameof(AnalysisBenchmark.Contestant)])))
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "BenchmarkDotNet.Artifacts"));
}
