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

namespace GalleryAnalyzers.Benchmarks;

/// <summary>How often who is measured.</summary>
internal sealed record Plan(string Name, int Warmups, int Iterations, ImmutableArray<Contestant> Contestants)
{
    /// <summary>Everybody: for the page.</summary>
    public static Plan Full { get; } = new("full", Warmups: 2, Iterations: 15, Contestant.All);

    /// <summary>One peer, and few runs: for a look while working.</summary>
    public static Plan Quick { get; } = new("quick", Warmups: 1, Iterations: 4, [.. Contestant.All.Except(Contestant.Peers[1..])]);

    /// <summary>In this process, one analysis to an iteration: an analysis takes long enough to be timed alone, and a second on the same compilation is none.</summary>
    public IConfig Config => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithStrategy(RunStrategy.Monitoring)
            .WithWarmupCount(Warmups)
            .WithIterationCount(Iterations)
            .WithInvocationCount(1)
            .WithUnrollFactor(1))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(new ConsoleLogger())
        .AddFilter(new SimpleFilter(benchmark => Contestants.Contains((Contestant)benchmark.Parameters[nameof(AnalysisBenchmark.Contestant)])))
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "BenchmarkDotNet.Artifacts"));
}
