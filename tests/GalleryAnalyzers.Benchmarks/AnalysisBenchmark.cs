using BenchmarkDotNet.Attributes;
using GalleryAnalyzers.Benchmarks.Analyzers;
using GalleryAnalyzers.Benchmarks.Code;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Benchmarks;

/// <summary>Each contestant on each kind of code, every time on a compilation of which nothing is bound.</summary>
public class AnalysisBenchmark
{
    private CodeBase? _code;
    private Compilation? _compilation;

    /// <summary>What is analyzed.</summary>
    [ParamsAllValues]
    public CodeKind Code { get; set; }

    /// <summary>How much of it: all of it, divided by this.</summary>
    [ParamsSource(nameof(Parts))]
    public int Part { get; set; }

    /// <summary>What analyzes it.</summary>
    [ParamsSource(nameof(Contestants))]
    public Contestant Contestant { get; set; } = Contestant.Binding;

    /// <summary>How much code there is to choose from.</summary>
    public static IEnumerable<int> Parts => Plan.All.Select(plan => plan.Part);

    /// <summary>Who takes part.</summary>
    public static IEnumerable<Contestant> Contestants => Contestant.All;

    /// <summary>Makes the texts, and sees that they compile.</summary>
    [GlobalSetup]
    public void MakeCode()
    {
        _code = CodeBase.Of(Code, Part);
        var errors = _code.Compile().GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (errors.FirstOrDefault() is { } error)
            throw new InvalidOperationException($"The generated code is wrong: {error}");
    }

    /// <summary>Parsing is the same for all, and no part of what is measured.</summary>
    [IterationSetup]
    public void Parse() => _compilation = _code!.Compile();

    /// <summary>What is measured.</summary>
    [Benchmark]
    public int Analyze() => Contestant.Run(_compilation!);
}
