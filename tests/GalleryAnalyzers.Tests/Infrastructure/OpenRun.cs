using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>A run of our analyzer that is asked of one file after the other, or of a part of a file, as an editor asks.</summary>
internal sealed class OpenRun
{
    private readonly ConcurrentQueue<Exception> _thrown = new();
    private readonly Compilation _compilation;
    private readonly CompilationWithAnalyzers _run;

    /// <summary>Begins a run over the compilation; nothing is analyzed yet.</summary>
    public OpenRun(Compilation compilation)
    {
        _compilation = compilation;
        _run = new(compilation, [Subject.Product.Analyzer], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => _thrown.Enqueue(exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: true));
    }

    /// <summary>The time that was spent in the analyzer itself so far.</summary>
    public async Task<TimeSpan> OwnTimeAsync() =>
        (await _run.GetAnalyzerTelemetryInfoAsync(Subject.Product.Analyzer, CancellationToken.None)).ExecutionTime;

    /// <summary>The findings in a file or the part of it, and what the analyzer threw there.</summary>
    public async Task<(ImmutableArray<Diagnostic> Findings, IReadOnlyList<Exception> Thrown)> AskAsync(
        SyntaxTree file, TextSpan? part = null)
    {
        var findings = await _run.GetAnalyzerSemanticDiagnosticsAsync(_compilation.GetSemanticModel(file), part, CancellationToken.None);
        var thrown = _thrown.ToList();
        _thrown.Clear();
        return (findings, thrown);
    }
}
