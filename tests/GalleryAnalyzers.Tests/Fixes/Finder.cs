using System.Collections.Immutable;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GalleryAnalyzers.Tests.Fixes;

/// <summary>An analyzer that finds what a test says, with the repair that it says: code fixes are tried without a rule around.</summary>
internal sealed class Finder(Func<SyntaxNode, Repair?> repairOf) : DiagnosticAnalyzer
{
    // The code fixes take only what bears an id of ours; which one, is all the same to them.
    private static readonly DiagnosticDescriptor Found = AllRules.Descriptors[0];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Found];

    /// <summary>The product's code fixes, for what is found in this way.</summary>
    public static Subject Subject(Func<SyntaxNode, Repair?> repairOf) => new(new Finder(repairOf), Infrastructure.Subject.Product.Fixes);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxTreeAction(Look);
    }

    private void Look(SyntaxTreeAnalysisContext context)
    {
        foreach (var node in context.Tree.GetRoot(context.CancellationToken).DescendantNodes())
        {
            if (repairOf(node) is { } repair)
            {
                context.ReportDiagnostic(Diagnostic.Create(Found, node.GetLocation(), Repair.Write([repair])));
            }
        }
    }
}
