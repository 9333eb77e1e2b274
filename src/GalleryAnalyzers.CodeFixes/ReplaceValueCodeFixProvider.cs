using System.Collections.Immutable;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>Replaces an expression by another value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceValueCodeFixProvider))]
public sealed class ReplaceValueCodeFixProvider() : RepairCodeFixProvider(RepairKind.ReplaceValue)
{
    private protected override SyntaxNode? FindTarget(SemanticModel model, TextSpan span, Repair repair) =>
        Find<ExpressionSyntax>(model, span) is { } expression && expression.ToString() != repair.NewText ? expression : null;

    private protected override void Apply(Repair repair, ImmutableArray<SyntaxNode> targets, SyntaxEditor editor, SemanticModel model)
    {
        editor.ReplaceNode(targets[0], NewCode.Expression(repair).WithTriviaFrom(targets[0]));
    }
}
