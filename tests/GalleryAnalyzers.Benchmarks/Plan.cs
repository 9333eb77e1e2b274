using System.Collections.Immutable;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace GalleryAnalyzers.Benchmarks;

/// <summary>How often everybody is measured, on how much code.</summary>
/// <param name="Name">How the page calls it.</param>
/// <param name="Part">How much code: all of it, divided by this.</param>
/// <param name="Iterations">How often each contestant is measured.</param>
/// <param name="Rounds">How often each contestant's own time is measured: one collection of garbage may take as long as all else.</param>
internal sealed record Plan(string Name, int Part, int Iterations, int Rounds)
{
    /// <summary>All the code.</summary>
    public static Plan Full { get; } = new("full", Part: 1, Iterations: 3, Rounds: 5);

    /// <summary>A fifth of the code: where the machine is slow or busy.</summary>
    public static Plan Small { get; } = new("small", Part: 5, Iterations: 3, Rounds: 5);

    /// <summary>A twentieth of the code: for a look while working.</summary>
    public static Plan Quick { get; } = new("quick", Part: 20, Iterations: 2, Rounds: 1);

    public static ImmutableArray<Plan> All { get; } = [Full, Small, Quick];

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
        .AddFilter(new SimpleFilter(benchmark => Equals(benchmark.Parameters[nameof(AnalysisBenchmark.Part)], Part)))
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "BenchmarkDotNet.Artifacts"));
}
