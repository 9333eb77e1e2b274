using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GalleryAnalyzers.Benchmarks.Analyzers;

/// <summary>What is measured: the compiler alone, or with analyzers.</summary>
public sealed class Contestant
{
    private static readonly AnalyzerOptions NoOptions = new([]);

    private readonly Lazy<ImmutableArray<DiagnosticAnalyzer>> _analyzers;
    private readonly Type? _timed;

    /// <param name="name">How the tables call it.</param>
    /// <param name="load">Makes the analyzers.</param>
    /// <param name="timed">The analyzer whose own time counts; all of them where it is null.</param>
    private Contestant(string name, Func<ImmutableArray<DiagnosticAnalyzer>> load, Type? timed = null)
    {
        Name = name;
        _analyzers = new(load);
        _timed = timed;
    }

    /// <summary>The compiler alone: the base line.</summary>
    public static Contestant Binding { get; } = new("Binding only", () => []);

    /// <summary>The cost of having an analyzer at all.</summary>
    public static Contestant Nothing { get; } = new("An analyzer that registers nothing", () => [new NothingAnalyzer()]);

    /// <summary>The cost of seeing operations, whatever is done with them.</summary>
    public static Contestant Operations { get; } = new("An analyzer that asks for the operations of every body", () => [new OperationsAnalyzer()]);

    /// <summary>This repository's.</summary>
    public static Contestant Ours { get; } = new("**GalleryAnalyzers**", () => [new GalleryAnalyzer()]);

    /// <summary>This repository's, where another analyzer asks for the operations first, as in nearly every build.</summary>
    public static Contestant OursInCompany { get; } = new(
        "GalleryAnalyzers, after the one that asks for operations", () => [new OperationsAnalyzer(), new GalleryAnalyzer()], typeof(GalleryAnalyzer));

    /// <summary>The packages that the project file names.</summary>
    public static ImmutableArray<Contestant> Peers { get; } =
        [.. Peer.All.Select(peer => new Contestant($"{peer.Package} {peer.Version}", peer.Load))];

    /// <summary>All, the base line first.</summary>
    public static ImmutableArray<Contestant> All { get; } = [Binding, Nothing, Operations, Ours, OursInCompany, .. Peers];

    /// <summary>How the tables call it.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>All that the compiler and the analyzers have to say.</summary>
    public int Run(Compilation compilation) => _analyzers.Value.IsEmpty
        ? compilation.GetDiagnostics().Length
        : Analysis(compilation, isTimed: false).GetAllDiagnosticsAsync().GetAwaiter().GetResult().Length;

    /// <summary>The time that Roslyn saw spent in the analyzers' own actions, as processor time.</summary>
    /// <remarks>
    /// Roslyn reads the clock on the wall, which goes on while other programs have the processor. One action runs at a time, so that the part of
    /// a processor that the whole run got, where it got less than one, is about the part that the actions got.
    /// </remarks>
    public TimeSpan OwnTime(Compilation compilation)
    {
        if (_analyzers.Value.IsEmpty)
            return TimeSpan.Zero;

        // The first who asks for a symbol has the compiler read the references, as it would without any analyzer.
        _ = compilation.Assembly.Modules.Count();

        // As BenchmarkDotNet does before each iteration: what was left by others is no part of this.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var (wall, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var result = Analysis(compilation, isTimed: true).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        var part = Math.Min(1, (Environment.CpuUsage.TotalTime - processor) / Stopwatch.GetElapsedTime(wall));
        return part * result.AnalyzerTelemetryInfo
            .Where(entry => _timed is null || entry.Key.GetType() == _timed)
            .Aggregate(TimeSpan.Zero, (sum, entry) => sum + entry.Value.ExecutionTime);
    }

    // An analyzer that throws would be measured as a fast one.
    private CompilationWithAnalyzers Analysis(Compilation compilation, bool isTimed) => new(
        compilation,
        _analyzers.Value,
        new CompilationWithAnalyzersOptions(
            NoOptions,
            onAnalyzerException: (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} threw.", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: isTimed));
}
