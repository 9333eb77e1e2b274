using System.Collections.Immutable;
using GalleryAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GalleryAnalyzers;

/// <summary>Finds code that asks of an Azure Compute Gallery what Azure will refuse.</summary>
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
    }
}
