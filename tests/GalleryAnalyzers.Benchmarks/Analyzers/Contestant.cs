using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GalleryAnalyzers.Benchmarks.Analyzers;

/// <summary>What is measured: the compiler alone, or with analyzers.</summary>
public sealed class Contestant
{
    private static readonly AnalyzerOptions NoOptions = new([]);

    private readonly Lazy<ImmutableArray<DiagnosticAnalyzer>> _analyzers;

    private Contestant(string name, Func<ImmutableArray<DiagnosticAnalyzer>> load)
    {
        Name = name;
        _analyzers = new(load);
    }

    /// <summary>The compiler alone: the base line.</summary>
    public static Contestant Binding { get; } = new("Binding only", () => []);

    /// <summary>The cost of having an analyzer at all.</summary>
    public static Contestant Empty { get; } = new("An empty analyzer", () => [new EmptyAnalyzer()]);

    /// <summary>This repository's.</summary>
    public static Contestant Ours { get; } = new("**GalleryAnalyzers**", () => [new GalleryAnalyzer()]);

    /// <summary>The packages that the project file names.</summary>
    public static ImmutableArray<Contestant> Peers { get; } =
        [.. Peer.All.Select(peer => new Contestant($"{peer.Package} {peer.Version}", peer.Load))];

    /// <summary>All, the base line first.</summary>
    public static ImmutableArray<Contestant> All { get; } = [Binding, Empty, Ours, .. Peers];

    /// <summary>How the tables call it.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>All that the compiler and the analyzers have to say.</summary>
    public int Run(Compilation compilation) => _analyzers.Value.IsEmpty
        ? compilation.GetDiagnostics().Length
        : Analysis(compilation, isTimed: false).GetAllDiagnosticsAsync().GetAwaiter().GetResult().Length;

    /// <summary>The time that Roslyn saw spent in the analyzers' own actions.</summary>
    public TimeSpan OwnTime(Compilation compilation)
    {
        if (_analyzers.Value.IsEmpty)
            return TimeSpan.Zero;

        var result = Analysis(compilation, isTimed: true).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        return result.AnalyzerTelemetryInfo.Values.Aggregate(TimeSpan.Zero, (sum, telemetry) => sum + telemetry.ExecutionTime);
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
