using System.Collections.Immutable;
using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Rules;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GalleryAnalyzers;

/// <summary>Finds code that asks of an Azure Compute Gallery what Azure will refuse.</summary>
/// <remarks>The cheapest question comes first: is the SDK referenced, does this file, does this body name anything of it, and only then what it does.</remarks>
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
                var knowledge = new SdkKnowledge(symbols);
                var rules = new RuleIndex(symbols);
                var files = new FileGate();
                start.RegisterCodeBlockAction(block =>
                {
                    var names = files.NamesIn(block.CodeBlock.SyntaxTree, block.CancellationToken);
                    if (names != FileNames.None)
                    {
                        AnalyzeBody(block, names, rules, knowledge);
                    }
                });
            }
        });
    }

    private static void AnalyzeBody(CodeBlockAnalysisContext context, FileNames names, RuleIndex rules, SdkKnowledge knowledge)
    {
        foreach (var body in ExecutableBodies.In(context.CodeBlock))
        {
            if (!NameGate.Admits(body, names, context.SemanticModel, rules.Symbols, context.CancellationToken)
                || ExecutableBodies.HasSyntaxError(body)
                || ExecutableBodies.Graph(body, context.SemanticModel, context.CancellationToken) is not { } graph)
            {
                continue;
            }

            var environment = new RuleEnvironment(
                rules.Symbols, new RuleOptions(context.Options.AnalyzerConfigOptionsProvider.GetOptions(body.SyntaxTree)), rules.Now);
            var findings = new RuleRunner(rules, environment, body);
            var fields = new FieldValues(context.SemanticModel, knowledge, context.CancellationToken);
            if (Interpreter.Run(graph, knowledge, findings, fields, context.CancellationToken))
            {
                foreach (var finding in findings.Diagnostics)
                {
                    context.ReportDiagnostic(finding);
                }
            }
        }
    }
}
