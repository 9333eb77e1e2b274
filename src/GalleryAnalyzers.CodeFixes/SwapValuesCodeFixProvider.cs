using System.Collections.Immutable;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>Swaps two expressions.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwapValuesCodeFixProvider))]
public sealed class SwapValuesCodeFixProvider() : RepairCodeFixProvider(RepairKind.SwapValues)
{
    private protected override SyntaxNode? FindTarget(SemanticModel model, TextSpan span, Repair repair) =>
        Find<ExpressionSyntax>(model, span);

    private protected override void Apply(Repair repair, ImmutableArray<SyntaxNode> targets, SyntaxEditor editor, SemanticModel model)
    {
        var (first, second) = (targets[0], targets[1]);
        editor.ReplaceNode(first, second.WithTriviaFrom(first));
        editor.ReplaceNode(second, first.WithTriviaFrom(second));
    }
}
