using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GalleryAnalyzers.Benchmarks.Analyzers;

/// <summary>An analyzer that asks Roslyn for the operations of every body and looks at none: Roslyn binds each body a second time for it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class OperationsAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Never = new("OPERATIONS1", "Never", "Never", "Benchmark", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Never];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCodeBlockAction(block => block.SemanticModel.GetOperation(block.CodeBlock, block.CancellationToken));
    }
}
