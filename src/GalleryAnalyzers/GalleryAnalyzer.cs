using System.Collections.Immutable;
using GalleryAnalyzers.Bodies;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using GalleryAnalyzers.Triage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GalleryAnalyzers;

/// <summary>Finds requests to an Azure Compute Gallery that Azure will refuse.</summary>
/// <remarks>
/// Runs the cheapest check first: is the SDK referenced, does the file and does the body name anything of it, and only then what the body
/// does.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GalleryAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => AllRules.Descriptors;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (KnownSymbols.TryCreate(start.Compilation) is { } symbols)
            {
                var files = new FileTriage(
                    start.Compilation,
                    tree => start.TryGetValue(tree, FileSummary.Provider, out var summary) ? summary : new FileSummary(tree));
                var gate = new BodyTriage(symbols, files);

                // Most compilations that refer to the SDK have no body to analyze, and need none of what the analysis of bodies needs.
                var analysis = new Lazy<BodyAnalysis>(() => new BodyAnalysis(symbols, gate));
                var options = new OptionAnalysis(start.Compilation, files);
                start.RegisterCodeBlockAction(block => AnalyzeBodies(block, gate, analysis));
                start.RegisterSyntaxTreeAction(file => AnalyzeOptions(file, options));
            }
        });
    }

    private static void AnalyzeOptions(SyntaxTreeAnalysisContext context, OptionAnalysis analysis)
    {
        foreach (var finding in analysis.FindingsIn(context.Tree, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken))
        {
            context.ReportDiagnostic(finding);
        }
    }

    private static void AnalyzeBodies(CodeBlockAnalysisContext context, BodyTriage gate, Lazy<BodyAnalysis> analysis)
    {
        foreach (var body in gate.BodiesIn(context.CodeBlock, context.SemanticModel, context.CancellationToken))
        {
            var findings = analysis.Value.FindingsIn(
                body, context.OwningSymbol, context.SemanticModel, context.Options, context.CancellationToken);
            foreach (var finding in findings)
            {
                context.ReportDiagnostic(finding);
            }
        }
    }
}
